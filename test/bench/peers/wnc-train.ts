import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFile } from '../../../compiler/cli/compile-spec.js';
import { defineModel } from '../../../compiler/cli/define-model.js';
import { loadData, sourceOf } from '../../../runtime/node/run/run-data.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import { Trainer } from '../../../runtime/training/trainer.js';
import type { SpecJob } from '../spec-job.js';
import type { Peer } from './peer.js';

/** A spec's model as `wnc train` trains it: a step draws and packs its batch, follows the schedule, and averages where the spec does. */
export async function createWncTrain(folder: string): Promise<Peer> {
  const { spec, own } = JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8')) as SpecJob;
  const terminal = { out: () => undefined, err: (text: string) => void process.stderr.write(text), color: false };
  const compiled = await compileFile(spec, terminal, own === undefined ? {} : { own });
  if (typeof compiled === 'number') throw new Error(`${spec} does not compile`);
  const { definition, settings } = await defineModel(compiled.model);
  const { examples } = await loadData(definition, sourceOf(settings.data, own?.file));
  const trainer = new Trainer(await createModel(definition, 'simd'), settings.train, examples);
  return { about: 'WebAssembly', step: () => trainer.advance() };
}
