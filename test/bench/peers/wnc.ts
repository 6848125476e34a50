import { loadModel } from '../../helpers/load-generated.js';
import { loadData, sourceOf } from '../../../runtime/node/run/run-data.js';
import type { LocalTarget } from '../../../runtime/targets.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import { Trainer } from '../../../runtime/training/trainer.js';
import { loadSettings } from '../job.js';
import { readJob, type Peer } from './peer.js';

/** The generated model under the trainer of `wnc train`: a step draws its batch, too, and follows the schedule. */
export async function createWnc(folder: string, target: LocalTarget): Promise<Peer> {
  const { files: list, words } = readJob(folder);
  const files = new Map(list);
  const definition = await loadModel(files);
  const { data, train } = await loadSettings(files);
  const { examples } = await loadData(definition, sourceOf(data, words));
  const trainer = new Trainer(await createModel(definition, target), train, examples);
  return { about: target === 'simd' ? 'WebAssembly' : 'generated TypeScript', step: () => trainer.advance() };
}
