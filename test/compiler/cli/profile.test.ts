import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wnc-profile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// The trainer reports to the process's own streams.
beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

/** An update in the products, several kernels of two layers, and nodes that are computed once. */
const tree =
  '[{embedding: {channels: 6}}, {fuse: 2}, {linear: {channels: 12, bias: false}}, batchNorm, tanh, {fuse: 4}, {linear: {channels: vocabulary}}]';
const mlp = '[{embedding: {channels: 6}}, flatten, {linear: {channels: 16}}, tanh, {linear: {channels: vocabulary}}]';
/** Packed rows, and an update that looks at the gradient's norm first. */
const words =
  '[{embedding: {channels: 8}}, positions, {residual: [layerNorm, {attention: {heads: 2}}]}, {gru: {channels: 8}}, {linear: {channels: vocabulary}}]';

interface Part {
  readonly milliseconds: number;
  readonly share: number;
  readonly multiplyAdds: number;
  readonly gigaflops: number | null;
}

interface Profile extends Omit<Part, 'share'> {
  readonly name: string;
  readonly target: string;
  readonly batch: number;
  readonly steps: number;
  readonly timedSteps: number;
  readonly loss: number;
  readonly wholeMilliseconds: number;
  readonly rest: Pick<Part, 'milliseconds' | 'share'>;
  readonly layers: readonly (Part & {
    path: string | null;
    layer: string;
    file: string | null;
    line: number | null;
    forward: number;
    backward: number;
    update: number;
  })[];
  readonly kernels: readonly (Part & {
    name: string;
    stage: string;
    layers: readonly { path: string; layer: string; file: string; line: number }[];
  })[];
}

interface Listed {
  readonly layers: readonly { path: string; layer: string; multiplyAdds: number }[];
  readonly kernels: readonly { name: string; stage: string }[];
  readonly updateKernels: readonly { name: string; within?: string }[];
}

function spec(name: string, model: string, data = 'words: names, context: 8', train = 'optimizer: {sgd: {rate: 0.1}}'): string {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, `name: ${name}\ndata: {${data}}\nmodel: ${model}\ntrain: {steps: 5000, batch: 8, ${train}}\n`);
  return file;
}

async function run(...typed: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await main(typed, terminal);
  return { status, ...terminal.text };
}

async function json<Result>(...typed: string[]): Promise<Result> {
  const { status, out, err } = await run('inspect', ...typed, '--format', 'json');
  expect(status, err).toBe(0);
  return JSON.parse(out) as Result;
}

/** Of one of the cases, taken once. */
const profiles = new Map<string, Promise<Profile>>();
function profileOf(file: string): Promise<Profile> {
  const taken = profiles.get(file) ?? json<Profile>(file, '--profile');
  profiles.set(file, taken);
  return taken;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const clipped = 'optimizer: {adamW: {rate: 0.01}}, clip: 1';
const cases = [
  ['tree', tree, 'words: names, context: 8', 'optimizer: {sgd: {rate: 0.1}}'],
  ['words', words, 'words: names, context: 16', clipped],
] as const;

describe('wnc inspect --profile', () => {
  it.each(cases)('times every kernel of the step, and shares sum to 1: %s', async (name, model, data, train) => {
    const file = spec(name, model, data, train);
    const profile = await profileOf(file);
    const listed = await json<Listed>(file);
    const updateOf = new Map(listed.updateKernels.flatMap(({ within }) => (within === undefined ? [] : [[within, `${within}AndUpdate`]])));
    expect(updateOf.size > 0).toBe(name === 'tree');
    expect(profile.kernels.map((kernel) => kernel.name)).toEqual([
      ...listed.kernels.map((kernel) => updateOf.get(kernel.name) ?? kernel.name),
      ...listed.updateKernels.filter(({ within }) => within === undefined).map((kernel) => kernel.name),
    ]);
    expect(new Set(profile.kernels.map(({ stage }) => stage))).toEqual(new Set(['forward', 'backward', 'update']));
    expect(profile.layers.flatMap(({ path, layer }) => (path === null ? [] : [layer])).slice(0, listed.layers.length)).toEqual(
      listed.layers.map(({ layer }) => layer),
    );
    expect(sum(profile.kernels.map(({ share }) => share)) + profile.rest.share).toBeCloseTo(1, 9);
    expect(sum(profile.layers.map(({ share }) => share)) + profile.rest.share).toBeCloseTo(1, 9);
    expect(sum(profile.kernels.map(({ milliseconds }) => milliseconds)) + profile.rest.milliseconds).toBeCloseTo(profile.milliseconds, 9);
    for (const { milliseconds, forward, backward, update } of profile.layers)
      expect(forward + backward + update).toBeCloseTo(milliseconds, 9);
    for (const { milliseconds, multiplyAdds, gigaflops } of [...profile.kernels, ...profile.layers, profile]) {
      expect(milliseconds).toBeGreaterThanOrEqual(0);
      if (multiplyAdds === 0) expect(gigaflops).toBeNull();
      else if (milliseconds > 0) expect(gigaflops).toBeCloseTo((2 * multiplyAdds) / (1e6 * milliseconds), 9);
    }
    expect(profile).toMatchObject({ name, target: 'simd', batch: 8 });
    expect(profile.wholeMilliseconds).toBeGreaterThan(0);
    const optimizer = name === 'tree' ? 'sgd' : 'adamW';
    expect(profile.layers.slice(-2).map(({ layer }) => layer)).toEqual(['loss', optimizer]);
    expect(profile.layers.at(-1)).toMatchObject({ file, line: 4 });
    expect(profile.kernels.find(({ layers }) => layers.some(({ layer }) => layer === 'embedding'))?.layers[0]).toMatchObject({
      path: '0',
      file,
      line: 3,
    });
  });

  it.each(cases)('times the step that trains: %s', async (name, model, data, train) => {
    const file = spec(name, model, data, train);
    const { steps, loss } = await profileOf(file);
    const out = join(folder, `run-${name}`);
    expect((await run('train', file, '--steps', String(steps), '--out', out, '--target', 'simd')).status).toBe(0);
    const lines = readFileSync(join(out, 'log.jsonl'), 'utf8').trim().split('\n');
    const last = lines.map((line) => JSON.parse(line) as { step: number; losses?: readonly number[] }).filter(({ losses }) => losses);
    expect(last.at(-1)?.step).toBe(steps);
    expect(Math.abs(loss - (last.at(-1)?.losses?.at(-1) ?? NaN))).toBeLessThan(1e-4);
  });

  it('counts what products take: forward, and backward for the weight and, but for the first, the input', async () => {
    const file = spec('mlp', mlp);
    const { layers, batch, multiplyAdds } = await json<Profile>(file, '--profile');
    const listed = await json<Listed>(file);
    const [first, last] = listed.layers.filter(({ layer }) => layer === 'linear');
    const own = new Map(layers.map((layer) => [layer.path, layer.multiplyAdds]));
    // The gradient of the first one's input is the embedding's.
    for (const layer of [first, last]) expect(own.get(layer?.path ?? '')).toBe(3 * batch * (layer?.multiplyAdds ?? 0));
    expect(multiplyAdds).toBe(sum([...own.values()]));
  });

  // Words of three letters have four positions, and T is 8. Where all words are equal, they are computed once for the eight of a batch.
  const attended = (options: string): string => `{residual: [layerNorm, {attention: {heads: 2${options}}}]}`;
  it.each([
    ['all', attended(', dropout: 0.1'), [2 * 10, 5 * 10]],
    ['two', attended(', window: 2, dropout: 0.1'), [2 * 7, 5 * 7]],
    ['once', attended(''), [(2 * 10) / 8, (5 * 10) / 8]],
    ['two once', attended(', window: 2'), [(2 * 7) / 8, (5 * 7) / 8]],
    // Beside a recurrence, attention takes every position of every word; the hidden weights multiply states that have one after.
    ['beside', `${attended('')}, {gru: {channels: 8}}`, [2 * 36, 5 * 36, 3 * 3, 3 * 3, 3 * 3]],
  ])('counts rows as they were: the positions that attention sees, states that have one after: %s', async (name, layers, expected) => {
    writeFileSync(join(folder, 'three.txt'), 'ann\n'.repeat(8));
    const model = `[{embedding: {channels: 8}}, positions, ${layers}, {linear: {channels: vocabulary}}]`;
    const { kernels } = await json<Profile>(
      spec(`rows-${name.replace(' ', '-')}`, model, 'words: three.txt, context: 8', clipped),
      '--profile',
    );
    const work = kernels.map(({ multiplyAdds }) => multiplyAdds / (8 * 8));
    expect(work.filter((value) => expected.includes(value)).sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b));
  });

  it('takes other data, of the spec’s kind', async () => {
    writeFileSync(join(folder, 'play.txt'), 'the cat sat. a dog ran.\n'.repeat(60));
    const file = spec('text', words, 'text: play.txt, context: 8', clipped);
    const other = join(folder, 'other.txt');
    writeFileSync(other, 'no bird fled. that fish sat.\n'.repeat(60));
    expect((await json<Profile>(file, '--profile', '--data', other)).loss).not.toBe((await json<Profile>(file, '--profile')).loss);
    const wrong = await run('inspect', file, '--profile', '--words', other);
    expect(wrong).toMatchObject({ status: 2, out: '' });
  });

  it('prints a row for each layer with its line, the large kernels, and the sums', async () => {
    const { status, out } = await run('inspect', spec('tree', tree), '--profile');
    expect(status).toBe(0);
    expect(out).toMatch(/^tree: a training step of 8 examples on the target simd, the medians of [\d,]+ steps/);
    expect(out).toMatch(/^ +path +layer +line +forward +backward +update +ms +share +GFLOP\/s$/m);
    expect(out).toMatch(/^ +2 +linear +:3 .*\d\.\d%\s+\d+\.\d$/m);
    expect(out).toMatch(/^ +total .* 100\.0% +\d+\.\d$/m);
    expect(out).toMatch(/a step as it is trained takes [\d.]+ ms; its kernels, each timed by itself, [\d.]+ ms, and the rest/);
    expect(out).toMatch(/^ +batchNorm3Tanh4Forward +forward +:3 batchNorm, :3 tanh +[\d.]+ +\d+\.\d% +·$/m);
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each([
    ['--health', '--health looks into a run'],
    ['--graph=model.svg', '--graph draws the model'],
    ['--target=webgl', '--profile is about the target simd'],
    ['--out=health.html', '--out is for the pictures of --health'],
  ])('does not go with %s', async (flag, message) => {
    const { status, out, err } = await run('inspect', spec('mlp', mlp), '--profile', flag);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });

  it('says what is wrong with the data and the rate as training does', async () => {
    const missing = await run('inspect', spec('missing', mlp, 'words: nowhere.txt, context: 8'), '--profile');
    expect(missing.status).toBe(1);
    expect(missing.err).toContain('WNC720');
    const wild = await run(
      'inspect',
      spec('wild', mlp, 'words: names, context: 8', 'optimizer: {sgd: {rate: 1.0e+30}}, schedule: constant'),
      '--profile',
    );
    expect(wild).toMatchObject({ status: 1, out: '' });
    expect(wild.err).toContain('WNC801');
  });

  it.runIf(process.arch === 'x64')('says so where the machine has no SIMD', () => {
    // V8's WebAssembly has vectors only with SSE 4.1.
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--no-enable-sse4-1', 'compiler/cli/wnc.js', 'inspect', spec('mlp', mlp), '--profile'],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^error\[WNC804\]: a profile is of the target simd/);
  });
});
