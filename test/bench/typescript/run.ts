/**
 * npm run bench:typescript: milliseconds of one training step, forward, backward and SGD, of specs/hierarchical.yaml and
 * hierarchical-large.yaml: the generated TypeScript against the same step in plain tfjs ops on its CPU backend. The two
 * alternate in one process, so that a busy machine slows both; the ratio of the medians is what counts.
 */
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Table from 'cli-table3';
import { compileFile } from '../../../compiler/cli/compile-spec.js';
import { loadModel } from '../../../compiler/cli/load-generated.js';
import { generateTypeScript } from '../../../compiler/targets/typescript/generate.js';
import type { createTfjsStep, PeerModel } from './tfjs-step.js';

const ROUNDS = 15;

const rows = [];
const tfjs = await bundlePeer();
for (const [spec, peer] of [
  ['specs/hierarchical.yaml', { channels: 10, hidden: 68, batch: 32 }],
  ['specs/hierarchical-large.yaml', { channels: 24, hidden: 128, batch: 32 }],
] as const) {
  rows.push(await compare(spec, peer));
}
const table = new Table({ head: ['spec', 'generated TypeScript', 'tfjs cpu', 'tfjs kernels', 'ratio'], style: { head: [], border: [] } });
for (const { spec, generatedMs, tfjsMs, tfjsKernels, ratio } of rows) table.push([spec, `${generatedMs.toFixed(2)} ms`, `${tfjsMs.toFixed(1)} ms`, tfjsKernels, ratio.toFixed(1)]);
process.stderr.write(`${table.toString()}\n`);
process.stdout.write(`${JSON.stringify(rows)}\n`);

async function compare(spec: string, peer: PeerModel) {
  const generated = await generatedStep(spec, peer.batch);
  const plain = await tfjs(peer);
  const tfjsKernels = await plain.kernels();
  const inputs = Int32Array.from({ length: peer.batch * 8 }, (_, i) => (i * 7919) % 27);
  const targets = Int32Array.from({ length: peer.batch }, (_, i) => (i * 104729) % 27);
  for (let i = 0; i < 200; i++) generated(inputs, targets);
  for (let i = 0; i < 5; i++) plain.step(inputs, targets);
  const generatedMs: number[] = [];
  const tfjsMs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    generatedMs.push(time(50, () => generated(inputs, targets)));
    tfjsMs.push(time(4, () => plain.step(inputs, targets)));
  }
  const [ours, theirs] = [median(generatedMs), median(tfjsMs)];
  return { spec, generatedMs: ours, tfjsMs: theirs, tfjsKernels, ratio: theirs / ours };
}

/** The generated step with the update that plain SGD adds, on arrays of its own. */
async function generatedStep(spec: string, batch: number): Promise<(inputs: Int32Array, targets: Int32Array) => number> {
  const terminal = { out: () => undefined, err: (text: string) => void process.stderr.write(text), color: false };
  const compiled = await compileFile(spec, terminal, { trainingBatch: batch });
  if (typeof compiled === 'number') throw new Error(`${spec} does not compile`);
  const { parameters, statistics, training } = await loadModel(generateTypeScript(compiled.model));
  const memory = {
    parameters: Float32Array.from({ length: parameters.length }, (_, i) => Math.sin(i * 12.9898) * 0.2),
    gradients: new Float32Array(parameters.length),
    statistics: new Float32Array(statistics.length),
    workspace: new Float32Array(training.workspace),
    inputs: new Int32Array(batch * 8),
    targets: new Int32Array(batch),
  };
  const step = training.create(memory);
  return (inputs, targets) => {
    memory.inputs.set(inputs);
    memory.targets.set(targets);
    const loss = step(batch, 1);
    const { parameters: weights, gradients } = memory;
    for (let i = 0; i < weights.length; i++) weights[i]! -= 0.1 * gradients[i]!;
    return loss;
  };
}

/** tfjs registers its gradients only in files that plain Node cannot import; a bundle can. */
async function bundlePeer(): Promise<typeof createTfjsStep> {
  const folder = mkdtempSync(join(tmpdir(), 'wnc-bench-'));
  const outfile = join(folder, 'tfjs-step.mjs');
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({ entryPoints: ['test/bench/typescript/tfjs-step.ts'], bundle: true, format: 'esm', platform: 'node', mainFields: ['module', 'main'], banner, outfile, logLevel: 'error' });
  // The generated model's runtime brings tfjs too; a second copy warns of each kernel that the first has registered.
  const { warn } = console;
  console.warn = () => undefined;
  const { createTfjsStep: create } = (await import(pathToFileURL(outfile).href)) as { createTfjsStep: typeof createTfjsStep };
  console.warn = warn;
  rmSync(folder, { recursive: true });
  return create;
}

function time(count: number, run: () => void): number {
  const began = performance.now();
  for (let i = 0; i < count; i++) run();
  return (performance.now() - began) / count;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
