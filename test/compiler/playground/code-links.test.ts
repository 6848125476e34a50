import { describe, expect, it } from 'vitest';
import { blocksOf, specLinesAt } from '../../../compiler/playground/page/code-links.js';
import { blocksOf as markdownBlocks, spansOf } from '../../../compiler/playground/page/markdown-blocks.js';
import type { CodeFile, LayerFacts } from '../../../compiler/playground/protocol.js';

const file = (language: CodeFile['language'], text: string): CodeFile => ({ name: 'file', language, text });

describe('blocks of generated code', () => {
  it('go from their comment to a blank line or the end of what is around', () => {
    const text = [
      '  function forward() {',
      '    // spec.yaml:27 batchNorm',
      '    // y = x',
      '    // spec.yaml:28 tanh, spec.yaml:29 linear',
      '    for (;;) {',
      '      // within',
      '    }',
      '',
      '    // spec.yaml:30 fuse',
      '    copy();',
      '  }',
      '  const after = 1;',
    ].join('\n');
    const blocks = blocksOf(file('typescript', text), []);
    expect(blocks).toEqual([
      { from: 2, to: 7, specLines: [27, 28, 29] },
      { from: 9, to: 10, specLines: [30] },
    ]);
    const lines = text.split('\n');
    expect([2, 4, 5, 8, 12].map((line) => specLinesAt(blocks, line, lines[line - 1] ?? ''))).toEqual([
      [27],
      [28, 29],
      [27, 28, 29],
      [],
      [],
    ]);
  });

  it('of WebAssembly are functions', () => {
    const text = [
      '  ;; spec.yaml:3 fuse',
      '  (func $a',
      '    (nop))',
      '  (func $b',
      '    (nop))',
      '  ;; spec.yaml:4 tanh',
      '  (func $c))',
    ].join('\n');
    expect(blocksOf(file('wat', text), [])).toEqual([
      { from: 1, to: 3, specLines: [3] },
      { from: 6, to: 7, specLines: [4] },
    ]);
  });

  it('of PyTorch are the layers of the model', () => {
    const text = [
      'class Model(nn.Sequential):',
      '    def __init__(self):',
      '        super().__init__(',
      '            nn.Embedding(27, 10),  # [B, 8, 10]',
      '            Residual(',
      '                nn.Tanh(),',
      '            ),  # [B, 8, 10]',
      '        )',
      '',
    ].join('\n');
    const layers = [{ line: 5 }, { line: 6 }] as unknown as readonly LayerFacts[];
    expect(blocksOf(file('python', text), layers)).toEqual([
      { from: 4, to: 4, specLines: [5] },
      { from: 5, to: 7, specLines: [6] },
    ]);
  });
});

describe('Markdown', () => {
  it('has paragraphs, lists and fenced code', () => {
    expect(markdownBlocks('**a** — b\nc\n\n```text\ny = `x`\n\n- z\n```\n\n- one\n- two\nend')).toEqual([
      { kind: 'paragraph', text: '**a** — b c' },
      { kind: 'code', text: 'y = `x`\n\n- z' },
      { kind: 'list', items: ['one', 'two'] },
      { kind: 'paragraph', text: 'end' },
    ]);
  });

  it('has code and strong text in a line, and leaves the rest as it is', () => {
    expect(spansOf('**a** <b>`c*`</b> *')).toEqual([
      { kind: 'strong', text: 'a' },
      { kind: 'text', text: ' <b>' },
      { kind: 'code', text: 'c*' },
      { kind: 'text', text: '</b> *' },
    ]);
  });
});
