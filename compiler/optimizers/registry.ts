import { adam } from './adam.js';
import { adamW } from './adam-w.js';
import { lion } from './lion.js';
import { muon } from './muon.js';
import type { OptimizerDefinition } from './optimizer.js';
import { sgd } from './sgd.js';

const all = [sgd, adam, adamW, muon, lion];

/** What `train.optimizer` can name, in the order of the reference. */
export const optimizers: ReadonlyMap<string, OptimizerDefinition> = new Map(all.map((optimizer) => [optimizer.name, optimizer]));
