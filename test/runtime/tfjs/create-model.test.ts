import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import { withFolder } from '../../helpers/folder.js';
import { refusalWithFix } from '../refusal.js';
import { tinyModel } from '../tiny-model.js';

describe('a model on the target simd', () => {
  it('that was generated without it is refused, with words for a page as well', async () => {
    const { simd: _, ...without } = tinyModel();
    await expect(createModel(without, 'simd')).rejects.toEqual(
      refusalWithFix('WNC804', 'the target simd is not to be had: the model was generated without it', 'take the target cpu'),
    );
  });

  it.runIf(process.arch === 'x64')('is refused where the machine has no SIMD, as a model by itself refuses it', async () => {
    await withFolder(async (folder) => {
      writeFileSync(
        join(folder, 'spec.yaml'),
        'name: tiny\ndata: {words: names, context: 3}\nmodel: [{embedding: {channels: 2}}, flatten, {linear: {channels: vocabulary}}]\ntrain: {steps: 2, batch: 4}\n',
      );
      // V8's WebAssembly has vectors only with SSE 4.1.
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--no-enable-sse4-1', resolve('compiler/cli/wnc.js'), 'train', 'spec.yaml', '--target', 'simd'],
        { cwd: folder, encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([
        1,
        'error[WNC804]: the target simd is not to be had: this machine’s WebAssembly has no SIMD\nfix: take the target cpu\n',
      ]);
    });
  });
});
