import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSafetensors } from '../runtime/files/safetensors.js';
import { targets } from '../runtime/targets.js';
import { withFolder } from './helpers/folder.js';
import { words } from './runtime/training-data.js';

/** All that draws random numbers or adds up in some order: dropout, batch statistics, momentum, averages, an attention's sums. */
const spec = `name: twice
data: {source: words.txt, context: 8}
model:
  - embedding: {channels: 8}
  - residual: [layerNorm, {attention: {heads: 2, positions: rotary, dropout: 0.2}}, {dropout: 0.1}]
  - fuse: 2
  - linear: {channels: 12, bias: false}
  - batchNorm
  - gelu
  - gru: {channels: 6}
  - last
  - linear: {channels: vocabulary}
train: {steps: 60, batch: 16, optimizer: {adamW: {rate: 0.01}}, clip: 1, average: {decay: 0.9}, schedule: {cosine: {warmup: 5}}}
`;

const program = resolve('compiler/cli/wnc.js');
/** One core, and as many as there are; one thread for files, and many; another locale and time zone. */
const surroundings: readonly { readonly prefix: readonly string[]; readonly env: Readonly<Record<string, string>> }[] = [
  { prefix: [], env: {} },
  {
    prefix: hasTaskset() ? ['taskset', '-c', '0'] : [],
    env: { UV_THREADPOOL_SIZE: '1', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
  },
];

function hasTaskset(): boolean {
  return spawnSync('taskset', ['-c', '0', 'true']).status === 0;
}

describe.each(targets)('the same spec, seed and target %s', (target) => {
  it('give the same bits, whatever runs around them', async () => {
    await withFolder((folder) => {
      writeFileSync(join(folder, 'twice.yaml'), spec);
      writeFileSync(join(folder, 'words.txt'), words.join('\n'));
      surroundings.forEach(({ prefix, env }, i) => {
        const [first, ...rest] = [...prefix, process.execPath, program, 'train', 'twice.yaml', '--target', target, '--out', `run-${i}`];
        const { status, stderr } = spawnSync(first!, rest, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
        expect(status, stderr).toBe(0);
      });
      const file = (i: number, name: string): Buffer => readFileSync(join(folder, `run-${i}`, name));
      expect(file(0, 'checkpoint.safetensors').equals(file(1, 'checkpoint.safetensors'))).toBe(true);
      const [a, b] = [0, 1].map((i) => readSafetensors(file(i, 'resume.safetensors'), 'resume').tensors);
      expect(a).toEqual(b);
      const losses = [0, 1].map((i) => (JSON.parse(file(i, 'summary.json').toString()) as { loss: unknown }).loss);
      expect(losses[0]).toEqual(losses[1]);
      return Promise.resolve();
    });
  });
});
