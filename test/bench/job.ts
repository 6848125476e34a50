import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFile } from '../../compiler/cli/compile-spec.js';
import { loadGenerated, loadModel } from '../helpers/load-generated.js';
import { generate } from '../../compiler/generate.js';
import { initializeModel } from '../../runtime/training/initialize.js';
import type { ModelDefinition, TensorDefinition, TrainerSettings } from '../../runtime/contract.js';
import { loadData, sourceOf } from '../../runtime/node/run/run-data.js';
import { drawBatch } from '../../runtime/random/streams.js';

/** A model of the bench: the tree of specs/hierarchical.yaml, context 8, fused two by two, with these sizes. */
export interface Shape {
  readonly name: string;
  /** The spec's text. */
  readonly spec: string;
  readonly channels: number;
  readonly hidden: number;
  readonly batch: number;
}

/** What a contender is told, job.json of its folder; weights.bin, inputs.bin and targets.bin lie beside it. */
export interface Job extends Omit<Shape, 'spec'> {
  readonly context: number;
  readonly rate: number;
  /** A file of words that takes the place of the spec's data. */
  readonly words?: string;
  /** The generated files. */
  readonly files: readonly (readonly [name: string, text: string])[];
  /** Where each tensor begins in weights.bin: the embedding, three times weight, scale and shift, the head's weight and bias. */
  readonly offsets: readonly number[];
}

/** Batches that a contender takes in turn, written into the job: the first ones that wnc itself draws. */
const BATCHES = 64;

/** 6 operations for each multiply-add of the linears: one forward, two backward, a multiplication and an addition each. */
export function operationsOf({ channels, hidden, batch }: Shape): number {
  const levels = 4 * (2 * channels) * hidden + 2 * (2 * hidden) * hidden + 2 * hidden * hidden;
  return 6 * batch * (levels + hidden * 27);
}

/** The two specs of the repository and three larger ones. */
export function readShapes(): readonly Shape[] {
  const small = readFileSync('specs/hierarchical.yaml', 'utf8');
  const large = readFileSync('specs/hierarchical-large.yaml', 'utf8');
  return [
    { name: 'hierarchical', spec: small, channels: 10, hidden: 68, batch: 32 },
    { name: 'hierarchical-large', spec: large, channels: 24, hidden: 128, batch: 32 },
    ...[256, 512, 1024].map((hidden) => {
      const name = `hidden-${hidden}`;
      const spec = replaceEach(large, [
        ['name: hierarchical-large', `name: ${name}`],
        ['hidden: 128}', `hidden: ${hidden}}`],
        ['batch: 32', 'batch: 128'],
      ]);
      return { name, spec, channels: 24, hidden, batch: 128 };
    }),
  ];
}

function replaceEach(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`specs/hierarchical-large.yaml has no "${from}"`);
    return changed.replace(from, to);
  }, text);
}

/** Compiles a model and writes its job; answers with the job's folder and how long compiling took, printed code included. */
export async function writeJob(shape: Shape, words: string | undefined, parent: string): Promise<{ folder: string; compileMs: number }> {
  const { name, spec, channels, hidden, batch } = shape;
  const folder = join(parent, name);
  mkdirSync(folder);
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, spec);
  const terminal = { out: () => undefined, err: (text: string) => void process.stderr.write(text), color: false };
  const began = performance.now();
  const compiled = await compileFile(path, terminal, words === undefined ? {} : { own: { file: words, flag: 'words' } });
  if (typeof compiled === 'number') throw new Error(`${name} does not compile`);
  const files = await generate(compiled.model);
  const compileMs = performance.now() - began;
  const definition = await loadModel(files);
  const settings = await loadSettings(files);
  const { optimizer } = settings.train;
  const job: Job = {
    ...{ name, channels, hidden, batch, context: definition.context, rate: optimizer.rate },
    ...(words !== undefined && { words }),
    files: [...files],
    offsets: definition.parameters.tensors.map(({ offset }: TensorDefinition) => offset),
  };
  writeFileSync(join(folder, 'job.json'), JSON.stringify(job));
  writeFileSync(join(folder, 'weights.bin'), initialWeights(definition, settings.train.seed));
  const { inputs, targets } = await drawBatches(definition, settings, words);
  writeFileSync(join(folder, 'inputs.bin'), inputs);
  writeFileSync(join(folder, 'targets.bin'), targets);
  return { folder, compileMs };
}

/** The training of a generated train.ts. */
export async function loadSettings(files: ReadonlyMap<string, string>): Promise<TrainerSettings> {
  const { settings } = (await loadGenerated(files, 'train.ts')) as { settings: TrainerSettings };
  return settings;
}

function initialWeights(definition: ModelDefinition, seed: number): Float32Array {
  const parameters = new Float32Array(definition.parameters.length);
  initializeModel({ definition, parameters, statistics: new Float32Array(definition.statistics.length) }, seed);
  return parameters;
}

/** The batches of the first steps, one after the other. */
async function drawBatches(definition: ModelDefinition, { data, train }: TrainerSettings, words: string | undefined) {
  const { examples } = await loadData(definition, sourceOf(data, words));
  const indices = new Int32Array(train.batch);
  const inputs = new Int32Array(BATCHES * train.batch * definition.context);
  const targets = new Int32Array(BATCHES * train.batch);
  for (let step = 0; step < BATCHES; step++) {
    drawBatch(train.seed, step, examples.train.count, indices);
    const [from, to] = [step * train.batch, (step + 1) * train.batch];
    examples.train.fill(
      indices,
      train.batch,
      inputs.subarray(from * definition.context, to * definition.context),
      targets.subarray(from, to),
    );
  }
  return { inputs, targets };
}
