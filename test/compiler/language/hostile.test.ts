import { describe, expect, it } from 'vitest';
import { checkText } from '../../helpers/check-text.js';

/** Files that no one should be able to hurt the compiler with: each is refused with a finding, in bounded time. */
const head = 'name: sample\ndata: {source: names, context: 8}\n';
const model = 'model:\n  - embedding: {channels: 10}\n  - flatten\n  - linear: {channels: vocabulary}\n';
const bytes = (text: string) => new TextEncoder().encode(text);

const cases: readonly [name: string, content: string | Uint8Array, code: string][] = [
  ['a file of 2 MB', 'a'.repeat(2 * 1024 * 1024), 'WNC102'],
  ['a binary file', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), 'WNC103'],
  ['a NUL in good text', `${head}# \u0000\n${model}`, 'WNC103'],
  ['an escape sequence for the terminal', `${head}# \u001b[2J\n${model}`, 'WNC103'],
  ['Latin-1', Uint8Array.from([...bytes('name: caf'), 0xe9, 0x0a]), 'WNC104'],
  ['half a character at the end', Uint8Array.from([...bytes('name: caf'), 0xc3]), 'WNC104'],
  ['an overlong encoding', Uint8Array.from([...bytes('name: '), 0xc0, 0xaf]), 'WNC104'],
  ['a surrogate in UTF-8', Uint8Array.from([...bytes('name: '), 0xed, 0xa0, 0x80]), 'WNC104'],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x6e, 0, 0x61, 0]), 'WNC104'],
  ['nothing', '', 'WNC105'],
  ['only a byte order mark', '\ufeff', 'WNC105'],
  ['only dashes', '---\n', 'WNC105'],
  ['brackets, a million deep', `${head}model: ${'['.repeat(900_000)}`, 'WNC115'],
  ['brackets, a thousand deep', `${head}model: ${'['.repeat(1000)}${']'.repeat(1000)}`, 'WNC117'],
  ['maps, a thousand deep', `${head}model: ${'{a: '.repeat(1000)}1${'}'.repeat(1000)}`, 'WNC117'],
  ['dashes, a thousand deep', `${head}model:\n  ${'- '.repeat(1000)}tanh`, 'WNC117'],
  ['question marks, a thousand deep', `${head}model:\n  ${'? '.repeat(1000)}tanh`, 'WNC117'],
  ['indentation, a thousand deep', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'WNC117'],
  ['100,000 keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n'), 'WNC115'],
  ['15,000 unknown keys', Array.from({ length: 15_000 }, (_, index) => `k${index}: 1`).join('\n'), 'WNC201'],
  [
    '15,000 keys beside a layer',
    `${head}model:\n  - tanh:\n${Array.from({ length: 15_000 }, (_, index) => `    k${index}: 1`).join('\n')}`,
    'WNC201',
  ],
  ['15,000 unknown layers', `${head}model:\n${Array.from({ length: 15_000 }, (_, index) => `  - tanh${index}`).join('\n')}`, 'WNC204'],
  ['15,000 keys of one name', 'a: 1\n'.repeat(9000), 'WNC110'],
  ['a quarter of a million anchors', `${head}model: ${'&a '.repeat(250_000)}x`, 'WNC115'],
  ['a million tags', `${head}model: ${'! '.repeat(400_000)}x`, 'WNC115'],
  ['a million documents', '---\n'.repeat(200_000), 'WNC115'],
  ['a million comments', '#\n'.repeat(400_000), 'WNC115'],
  ['an alias bomb', bomb(30), 'WNC115'],
  ['an alias chain that grows deep', chain(100), 'WNC117'],
  ['an alias inside itself', `${head}model: &m [tanh, *m]`, 'WNC114'],
  ['an anchor on the whole file', `&m\nname: *m\n`, 'WNC114'],
  ['a custom tag on the whole file', `!!js/function 'function () {}'`, 'WNC111'],
  ['a word of 900 kB', `${head}model: [${'a'.repeat(900_000)}]`, 'WNC204'],
  ['a key of 900 kB', `${head}${'a'.repeat(900_000)}: 1`, 'WNC106'],
  ['a name of 900 kB', `name: ${'a'.repeat(900_000)}\n${model}`, 'WNC321'],
  ['an expression of 900 kB', `${head}model:\n  - embedding: {channels: "\${${'1+'.repeat(450_000)}1}"}`, 'WNC315'],
  ['a number of 900 kB', `${head}model:\n  - embedding: {channels: ${'9'.repeat(900_000)}}`, 'WNC302'],
  ['digits with separators for 900 kB', `${head}model:\n  - embedding: {channels: ${'9_'.repeat(450_000)}}`, 'WNC203'],
  ['200 variables that need one another', variables(200), 'WNC309'],
  ['5,000 variables', variables(5000), 'WNC312'],
  ['a repeat of 10^9', `${head}model:\n  - repeat: {times: 1000000000, layers: [tanh]}`, 'WNC314'],
  ['a repeat of 10^300', `${head}model:\n  - repeat: {times: 1e300, layers: [tanh]}`, 'WNC314'],
  ['repeats in repeats', `${head}model:\n  - ${'repeat: {times: 900, layers: [{'.repeat(8)}tanh: ${'}]}'.repeat(8)}`, 'WNC314'],
  ['sizes of 10^12', `${head}model:\n  - embedding: {channels: 1000000000000}`, 'WNC312'],
  ['a repeat whose layers are its own alias', `${head}model:\n  - repeat: &r {times: 2, layers: [{repeat: *r}]}`, 'WNC114'],
  [
    'steps in a list of 5,000',
    `${head}${model}train: {schedule: {step: {at: [${Array.from({ length: 5000 }, (_, i) => i + 1).join(', ')}], factor: 0.1}}}`,
    'WNC203',
  ],
];

function bomb(levels: number): string {
  const names = Array.from({ length: levels }, (_, index) => `a${index}`);
  const lines = names.map((name, index) => `  ${name}: &${name} [${index === 0 ? 'x, x' : `*a${index - 1}, *a${index - 1}`}]`);
  return `${head}vars:\n${lines.join('\n')}\nmodel: *a${levels - 1}\n`;
}

function chain(levels: number): string {
  const lines = Array.from({ length: levels }, (_, index) => `  a${index}: &a${index} [${index === 0 ? 'x' : `*a${index - 1}`}]`);
  return `${head}vars:\n${lines.join('\n')}\nmodel: [tanh]\n`;
}

function variables(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `  v${index}: "\${v${(index + 1) % count} + 1}"`);
  return `${head}vars:\n${lines.join('\n')}\n${model}`;
}

describe('hostile files', () => {
  it.each(cases)('%s', { timeout: 20_000 }, async (_, content, code) => {
    const startedAt = performance.now();
    const { codes, text } = await checkText(content);
    expect(codes).toContain(code);
    // A finding is for people: no screen is filled by one line of it.
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(800);
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });

  it('leaves prototypes alone', async () => {
    await checkText(`${head}__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n${model}`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
