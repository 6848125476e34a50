import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { withFolder } from '../../helpers/folder.js';
import { wnc } from '../../helpers/wnc.js';

const spec =
  'name: tiny\ndata: {words: names, context: 3}\nmodel: [{embedding: {channels: 2}}, flatten, {linear: {channels: vocabulary}}]\ntrain: {steps: 20, batch: 4}\n';

/** A file of a run, what is changed in it, and the commands that read it. */
const damages = [
  [
    'summary.json',
    /"validation": [\d.]+/,
    '"validation": "x"',
    ['plot --terminal', 'eval', 'compare'],
    'summary.json is not of this version of wnc, at loss.validation',
  ],
  [
    'log.jsonl',
    /"losses":\[[\d.]+\]/,
    '"losses":7',
    ['plot --terminal', 'export --to tensorboard --out events'],
    'line 1 of log.jsonl is not one that training writes, at losses',
  ],
  [
    'health.jsonl',
    /"updates":\[[\d,]+\]/,
    '"updates":7',
    ['inspect --health'],
    'line 1 of health.jsonl is not one that training writes, at parameters.0.weight.updates',
  ],
  [
    'run.json',
    /"batch": 4/,
    '"batch": "4"',
    ['plot --terminal', 'sample', 'compare'],
    'run.json is not what this version of wnc writes, at train.batch',
  ],
] as const;

it('every command says which file of a run was changed, and where', { timeout: 120_000 }, async () => {
  await withFolder(async (folder) => {
    const whole = join(folder, 'whole');
    writeFileSync(join(folder, 'tiny.yaml'), spec);
    expect(wnc(folder, ['train', 'tiny.yaml', '--out', whole]).status).toBe(0);
    for (const [file, found, put, commands, message] of damages) {
      const damaged = join(folder, 'damaged');
      rmSync(damaged, { recursive: true, force: true });
      cpSync(whole, damaged, { recursive: true });
      const text = readFileSync(join(damaged, file), 'utf8');
      expect(text).toMatch(found);
      writeFileSync(join(damaged, file), text.replace(found, put));
      for (const command of commands) {
        const [name = '', ...flags] = command.split(' ');
        const terminal = fakeTerminal();
        const status = await main([name, damaged, ...flags], terminal);
        const said = `error[WNC725]: the run ${damaged} is not whole: ${message}\nfix: `;
        // A run that is found by its folder is used without its summary; only what shows the summary needs it.
        if (file === 'summary.json' && name !== 'compare') expect([status, terminal.text.err], command).toEqual([0, expect.any(String)]);
        else expect([status, terminal.text.err], command).toEqual([1, expect.stringContaining(said)]);
      }
    }
  });
});
