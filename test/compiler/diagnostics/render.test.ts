import { describe, expect, it } from 'vitest';
import { DiagnosticBag, MAX_DIAGNOSTICS } from '../../../compiler/diagnostics/bag.js';
import { advice, replace } from '../../../compiler/diagnostics/fix.js';
import type { Diagnostic } from '../../../compiler/diagnostics/diagnostic.js';
import { renderText, summarise, toJson } from '../../../compiler/diagnostics/render.js';
import { SourceText } from '../../../compiler/diagnostics/source-text.js';

function finding(source: SourceText, token: string, details: Partial<Diagnostic> = {}): Diagnostic {
  const start = source.text.indexOf(token);
  return {
    code: 'WNC401',
    severity: 'error',
    message: 'it does not fit',
    span: source.span(start, start + token.length),
    related: [],
    fixes: [],
    ...details,
  };
}

function render(source: SourceText, ...findings: Diagnostic[]): string {
  return renderText(findings, new Map([[source.file, source]]));
}

const spec = new SourceText('specs/x.yaml', 'name: x\ndata:\n  context: 8\nmodel:\n  - tanh\n  - fuse: 3\n');

describe('text', () => {
  it('shows place, line, caret and fix', () => {
    expect(render(spec, finding(spec, '3', { fixes: [advice('fuse 2'), advice('fuse 4'), advice('fuse 8')] }))).toBe(
      `error[WNC401]: it does not fit
 --> specs/x.yaml:6:11
  |
6 |   - fuse: 3
  |           ^
  = fix: fuse 2, 4 or 8
`,
    );
  });

  it('shows the line that set the size', () => {
    const at = spec.text.indexOf('8');
    const related = [{ message: 'context: 8', span: spec.span(at, at + 1) }];
    expect(render(spec, finding(spec, '3', { related }))).toContain(
      `3 |   context: 8
  |            - context: 8
...
6 |   - fuse: 3
  |           ^
`,
    );
  });

  it('marks two places in one line, one under the other', () => {
    const source = new SourceText('x', 'a: 1, b: 22\n');
    const related = [{ message: 'because of this', span: source.span(0, 1) }];
    expect(render(source, finding(source, '22', { related }))).toContain('1 | a: 1, b: 22\n  |          ^^\n  | - because of this\n');
  });

  it('gives another file a frame of its own', () => {
    const other = new SourceText('y.yaml', 'first\n');
    const diagnostic = finding(spec, '3', { related: [{ message: 'here', span: other.span(0, 5) }] });
    const text = renderText(
      [diagnostic],
      new Map([
        [spec.file, spec],
        [other.file, other],
      ]),
    );
    expect(text).toContain(' --> specs/x.yaml:6:11');
    expect(text).toContain(' ::: y.yaml:1:1\n  |\n1 | first\n  | ----- here');
  });

  it.each([
    ['a tab', 'a:\tx', 'x', '      ^'],
    ['wide characters', '模型: x', 'x', '      ^'],
    ['an emoji', '🙂: x', 'x', '    ^'],
    ['a combining accent', 'e\u0301: x', 'x', '   ^'],
    ['an emoji itself', 'a: 🙂 b', '🙂', '   ^^'],
  ])('puts the caret right after %s', (_, line, token, caret) => {
    const source = new SourceText('x', line);
    expect(render(source, finding(source, token)).split('\n')[4]).toBe(`  | ${caret}`);
  });

  it('writes out what would move the cursor', () => {
    const source = new SourceText('x', 'a: \u001b[2J\u202eb x');
    const text = render(source, finding(source, 'x'));
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text).toContain('1 | a: \\u001b[2J\\u202eb x\n  |                     ^\n');
  });

  it('cuts a long line around the caret', () => {
    const source = new SourceText('x', `${'a'.repeat(5000)} x ${'b'.repeat(5000)}`);
    const [, , , line, caret] = render(source, finding(source, 'x')).split('\n');
    expect(line!.length).toBeLessThan(130);
    expect(line!.indexOf('x')).toBe(caret!.indexOf('^'));
  });

  it('marks a place over several lines to the end of its first', () => {
    const source = new SourceText('x', 'model:\n  - a\n  - b\n');
    const text = render(source, { ...finding(source, '- a'), span: source.span(9, 19) });
    expect(text).toContain('2 |   - a\n  |   ^^^\n');
  });

  it('shows the end of the file, and a file that could not be read', () => {
    const source = new SourceText('x', 'abc');
    expect(render(source, { ...finding(source, 'a'), span: source.span(3, 3) })).toContain('1 | abc\n  |    ^\n');
    expect(renderText([finding(spec, '3')], new Map())).toBe('error[WNC401]: it does not fit\n --> specs/x.yaml:6:11\n');
  });

  it('does not mind CRLF', () => {
    const source = new SourceText('x', 'a: 1\r\nb: 2\r\n');
    expect(render(source, finding(source, '2'))).toContain('2 | b: 2\n  |    ^\n');
  });

  it('colours only when asked', () => {
    const plain = renderText([finding(spec, '3')], new Map([[spec.file, spec]]));
    const colored = renderText([finding(spec, '3')], new Map([[spec.file, spec]]), { color: true });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('counts', () => {
    const error = finding(spec, '3');
    const warning: Diagnostic = { ...error, severity: 'warning' };
    expect(summarise([])).toBe('');
    expect(summarise([error])).toBe('1 error');
    expect(summarise([error, error, warning])).toBe('2 errors, 1 warning');
    expect(summarise([warning, warning], 3)).toBe('2 warnings, 3 more that are not shown');
  });
});

describe('JSON', () => {
  it('is as cli.md says', () => {
    const at = spec.text.indexOf('8');
    const related = [{ message: 'context: 8', span: spec.span(at, at + 1) }];
    const three = spec.text.indexOf('3');
    expect(toJson([finding(spec, '3', { related, fixes: [replace(spec.span(three, three + 1), '2', 'fuse 2')] })])).toEqual([
      {
        code: 'WNC401',
        severity: 'error',
        message: 'it does not fit',
        file: 'specs/x.yaml',
        line: 6,
        column: 11,
        endLine: 6,
        endColumn: 12,
        related: [{ message: 'context: 8', line: 3, column: 12 }],
        fix: 'fuse 2',
        edits: [{ line: 6, column: 11, endLine: 6, endColumn: 12, text: '2' }],
      },
    ]);
  });
});

describe('the bag', () => {
  it('lets one code speak once at one place, and sorts by place', () => {
    const bag = new DiagnosticBag();
    const at = (offset: number) => spec.span(offset, offset + 1);
    bag.report('WNC307', at(20), { divisor: 'a' });
    bag.report('WNC307', at(20), { divisor: 'b' });
    bag.report('WNC501', at(5), { name: 'hidden' });
    expect(bag.hasErrors).toBe(true);
    expect(bag.errorCount).toBe(1);
    expect(bag.sorted().map(({ code, message }) => `${code} ${message}`)).toEqual([
      'WNC501 the variable `hidden` is never used',
      'WNC307 this divides by zero: `a` is 0',
    ]);
  });

  it('holds warnings without an error', () => {
    const bag = new DiagnosticBag();
    bag.report('WNC501', spec.span(0, 1), { name: 'hidden' });
    expect(bag.hasErrors).toBe(false);
  });

  it('keeps its size', () => {
    const bag = new DiagnosticBag();
    for (let offset = 0; offset < MAX_DIAGNOSTICS + 40; offset += 1)
      bag.report('WNC501', { ...spec.span(0, 1), start: { offset, line: 1, column: 1 } }, { name: 'x' });
    expect(bag.sorted()).toHaveLength(MAX_DIAGNOSTICS);
    expect(bag.droppedCount).toBe(40);
  });
});
