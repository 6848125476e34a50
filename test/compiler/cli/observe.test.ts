import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { observerOf } from '../../../compiler/cli/observe.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { withFolder } from '../../helpers/folder.js';

describe('--dump', () => {
  it('writes a numbered file a pass, and says where one has changed nothing', async () => {
    const files = await withFolder(async (folder) => {
      const observe = observerOf({ dump: folder }, 'small.yaml', fakeTerminal())!;
      for (const [pass, text] of [
        ['lower', 'a\n'],
        ['training-graph', 'b\n'],
        ['training-simplify', 'b\n'],
        ['training-update', 'b\n'],
        ['evaluation-graph', 'a\n'],
      ] as const)
        observe(pass, () => text);
      return readdirSync(folder)
        .sort()
        .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
    });
    const dumped = (pass: string, text: string): string => `# Made by wnc from small.yaml: the pass ${pass}\n${text}`;
    expect(files).toEqual([
      ['01-lower.txt', dumped('lower', 'a\n')],
      ['02-training-graph.txt', dumped('training-graph', 'b\n')],
      ['03-training-simplify.txt', dumped('training-simplify', '(unchanged)\n')],
      ['04-training-update.txt', dumped('training-update', '(unchanged)\n')],
      ['05-evaluation-graph.txt', dumped('evaluation-graph', 'a\n')],
    ]);
  });
});
