import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFile } from '../../compiler/cli/compile-spec.js';
import { defineModel } from '../../compiler/cli/define-model.js';
import type { OwnData } from '../../compiler/cli/host.js';
import { exporter } from '../../compiler/export/torch/index.js';
import { namedTensors } from '../../runtime/files/named-tensors.js';
import { loadData, sourceOf } from '../../runtime/node/run/run-data.js';
import { drawBatch } from '../../runtime/random/streams.js';
import { initializeModel } from '../../runtime/training/initialize.js';
import { rateAt } from '../../runtime/training/schedule.js';
import type { TrainingSettings } from '../../runtime/contract.js';

/**
 * What the contenders of npm run bench are told, job.json of a folder; model.py, weights.safetensors, inputs.bin and targets.bin lie
 * beside it.
 */
export interface SpecJob {
  /** The spec's file. */
  readonly spec: string;
  /** A file that takes the place of the spec's data. */
  readonly own?: OwnData;
  readonly context: number;
  readonly vocabulary: number;
  readonly train: TrainingSettings;
  /** By which the rate of each of the first steps is a multiple of the optimizer's. */
  readonly schedule: readonly number[];
}

/** Batches that PyTorch takes in turn: the first ones that wnc itself draws. */
const BATCHES = 32;
/** Steps whose rates are told; later ones go on with the last. */
const SCHEDULED = 1000;

/** Writes a spec's job: its twin in PyTorch with the same initial weights, and batches. */
export async function writeSpecJob(spec: string, own: OwnData | undefined, folder: string): Promise<void> {
  const terminal = { out: () => undefined, err: (text: string) => void process.stderr.write(text), color: false };
  const compiled = await compileFile(spec, terminal, own === undefined ? {} : { own });
  if (typeof compiled === 'number') throw new Error(`${spec} does not compile`);
  const { definition, settings } = await defineModel(compiled.model);
  const { examples, symbols } = await loadData(definition, sourceOf(settings.data, own?.file));
  const { train } = settings;
  const parameters = new Float32Array(definition.parameters.length);
  const statistics = new Float32Array(definition.statistics.length);
  initializeModel({ definition, parameters, statistics }, train.seed);
  const tensors = new Map([...namedTensors(definition.parameters, parameters), ...namedTensors(definition.statistics, statistics)]);
  const trained = { model: compiled.checked, tensors, symbols, specText: readFileSync(spec, 'utf8'), step: 0, version: 'bench' };
  const { optimizer, steps } = train;
  const schedule = Array.from({ length: SCHEDULED }, (_, step) => rateAt(train.schedule, optimizer.rate, step, steps) / optimizer.rate);
  const job: SpecJob = { spec, ...(own && { own }), context: definition.context, vocabulary: definition.vocabulary, train, schedule };
  mkdirSync(folder);
  const files = new Map<string, string | Uint8Array>([...exporter.files(trained), ['job.json', JSON.stringify(job)]]);
  const { batch } = train;
  // What wnc trains on: of a text windows that begin anywhere.
  const training = examples.training ?? examples.train;
  const { inputs, targets } = training;
  const indices = new Int32Array(batch);
  const rows = { inputs: new Int32Array(BATCHES * batch * inputs), targets: new Int32Array(BATCHES * batch * targets) };
  for (let step = 0; step < BATCHES; step++) {
    drawBatch(train.seed, step, training.count, indices);
    const [from, to] = [step * batch, (step + 1) * batch];
    training.fill(indices, batch, rows.inputs.subarray(from * inputs, to * inputs), rows.targets.subarray(from * targets, to * targets));
  }
  files.set('inputs.bin', new Uint8Array(rows.inputs.buffer)).set('targets.bin', new Uint8Array(rows.targets.buffer));
  for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
}
