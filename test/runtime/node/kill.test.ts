import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { numbers } from '../../helpers/run-graph.js';
import { readLog, readSummary, readTensors, temporaryFolder } from './run-helper.js';

/** `WNC_KILLS=50 npm test -- kill` looks longer; the moments are other ones with another WNC_KILL_SEED. */
const KILLS = Number(process.env['WNC_KILLS'] ?? 2);
const SEED = Number(process.env['WNC_KILL_SEED'] ?? 1);

/** Everything that a step keeps: momentum, averages, running statistics, a dropout mask, a schedule. */
const spec = `name: killed
data: {source: words.txt, context: 3}
model: [{embedding: {channels: 4}}, flatten, {dropout: 0.2}, {linear: {channels: 16, bias: false}}, batchNorm, tanh, {linear: {channels: vocabulary}}]
train:
  steps: 5000
  batch: 16
  optimizer: {adamW: {rate: 0.01}}
  schedule: {cosine: {warmup: 100}}
  clip: 1
  evaluate: {every: 100, splits: [validation]}
  average: {decay: 0.99}
`;

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** A process of its own, ended by a signal that no process can hold off after `killAfterMs` of training. */
function train(folder: string, out: string, flags: readonly string[], killAfterMs?: number): Promise<Ended> {
  return new Promise((resolve) => {
    const words = [path.resolve('compiler/cli/wnc.js'), 'train', 'spec.yaml', '--out', out, ...flags];
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    let timer: NodeJS.Timeout | undefined;
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
      if (killAfterMs !== undefined && stderr.includes('examples')) timer ??= setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, stderr });
    });
  });
}

/** Trains with kills until the run is at its end, or has been killed `most` times and is then left alone; how often it was. */
async function trainKilled(folder: string, name: string, flags: readonly string[], most: number, random: () => number): Promise<number> {
  const out = path.join(folder, name);
  for (let kills = 0; ; kills++) {
    const resume = existsSync(path.join(out, 'run.json')) ? ['--resume'] : [];
    // Before the first save, between two, in the middle of one.
    const { status, stderr } = await train(folder, name, [...flags, ...resume], kills < most ? (random() + 1) * 150 : undefined);
    expect(stderr).not.toContain('error');
    // Whatever stands under its name is whole.
    for (const file of ['checkpoint', 'resume'] as const)
      if (existsSync(path.join(out, `${file}.safetensors`))) expect(readTensors(out, file).tensors.size).toBeGreaterThan(0);
    if (status === null) continue;
    expect(status, stderr).toBe(0);
    return kills;
  }
}

function expectSame(found: string, whole: string): void {
  expect(readdirSync(found).sort()).toEqual(readdirSync(whole).sort());
  for (const file of ['checkpoint', 'resume'] as const) expect(readTensors(found, file).tensors).toEqual(readTensors(whole, file).tensors);
  expect(readLog(found)).toEqual(readLog(whole));
  expect(readSummary(found)!['loss']).toEqual(readSummary(whole)!['loss']);
  expect(readFileSync(path.join(found, 'spec.yaml'))).toEqual(readFileSync(path.join(whole, 'spec.yaml')));
}

describe.each(['cpu', 'simd'])('kill -9 at random moments on the target %s', (target) => {
  it('loses nothing: the run ends in the bits of one that was left alone', { timeout: 60_000 + KILLS * 20_000 }, async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'spec.yaml'), spec);
    const flags = ['--target', target];
    const whole = await train(folder, 'whole', flags);
    expect(whole.status, whole.stderr).toBe(0);
    const random = numbers(SEED);
    let kills = 0;
    for (let run = 0; kills < KILLS; run++) {
      kills += await trainKilled(folder, `run-${run}`, flags, KILLS - kills, random);
      expectSame(path.join(folder, `run-${run}`), path.join(folder, 'whole'));
    }
  });
});
