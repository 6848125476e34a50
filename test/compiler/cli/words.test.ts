import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileInPage } from '../../../compiler/page/in-page.js';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { wnc } from '../../helpers/wnc.js';

/** What the words of a spec are judged by, at the command line. */
let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'wnc-words-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(join(folder, 'words.txt'), { force: true }));

const window = 'model: [{embedding: {channels: 4}}, flatten, {linear: {channels: vocabulary}}]';
const positions = 'model: [{embedding: {channels: 4}}, {gru: {channels: 4}}, {linear: {channels: vocabulary}}]';

function write(words: readonly string[], data: string, model = window): string {
  writeFileSync(join(folder, 'words.txt'), `${words.join('\n')}\n`);
  const spec = join(folder, 'spec.yaml');
  writeFileSync(spec, `name: judged\ndata: {${data}}\n${model}\ntrain: {steps: 20, batch: 4}\n`);
  return spec;
}

async function run(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  return { status, ...terminal.text };
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly message: string;
}

async function found(spec: string): Promise<readonly Found[]> {
  return JSON.parse((await run('check', spec, '--format', 'json')).out) as Found[];
}

const names = ['emma', 'olivia', 'ava', 'isabella', 'sophia', 'mia', 'anna', 'zoe', 'luna', 'ella', 'lily', 'nora'];

describe('words that do not fit', () => {
  it('are refused by check, compile and train alike, at the context', async () => {
    const spec = write(names, 'words: words.txt, context: 8', positions);
    const [finding] = await found(spec);
    expect(finding).toMatchObject({
      code: 'WNC608',
      severity: 'error',
      line: 2,
      fix: expect.stringContaining('data.context to 9 or more'),
    });
    expect(finding!.message).toMatch(/words\.txt:4: the word "isabella" has 8 characters/);
    const out = join(folder, 'generated');
    expect(await run('compile', spec, '--out', out)).toMatchObject({ status: 1 });
    expect(existsSync(out)).toBe(false);
    expect(await run('train', spec)).toMatchObject({ status: 1, err: expect.stringContaining('WNC608') });
    // The fix is right.
    expect(await found(write(names, 'words: words.txt, context: 9', positions))).toEqual([]);
  });

  it.each([
    ['a split that leaves none', ['a', 'b', 'c', 'd', 'e'], 'split: {train: 0.1, validation: 0.1, test: 0.8}', 'WNC607'],
    ['one word', ['emma'], '', 'WNC603'],
    ['no word', ['', ' '], '', 'WNC602'],
    ['a full stop', ['emma', 'st.john'], '', 'WNC605'],
    ['a line that is no word', ['emma', 'a'.repeat(1001)], '', 'WNC604'],
  ])('%s is refused by check', async (_, words, more, code) => {
    const spec = write(words, `words: words.txt, context: 4${more && `, ${more}`}`);
    expect(await found(spec)).toMatchObject([{ code, severity: 'error', line: 2 }]);
    expect((await run('check', spec)).status).toBe(1);
  });

  it('are judged where --words names them, and in a page', async () => {
    const spec = write(names, 'words: names, context: 8', positions);
    expect((await run('inspect', spec, '--words', join(folder, 'words.txt'))).err).toContain('words.txt:4: the word "isabella"');
    const inPage = await compileInPage(readFileSync(spec, 'utf8'), names.join('\n'));
    expect(inPage.create).toBeUndefined();
    expect(inPage.report).toMatch(/WNC608.*words:4: the word "isabella"/);
    expect((await compileInPage(readFileSync(spec, 'utf8'), names)).report).toMatch(/WNC608.*: the word "isabella"/);
  });
});

describe('words: and source:', () => {
  it('are one setting in two spellings', async () => {
    expect(await found(write(names, 'words: words.txt, context: 9'))).toEqual([]);
    expect(await found(write(names, 'source: words.txt, context: 9'))).toEqual([]);
    expect(await found(write(names, 'source: words.txt, context: 9, words: names'))).toMatchObject([{ code: 'WNC326', line: 2 }]);
    expect(await found(write(names, 'context: 9'))).toMatchObject([{ code: 'WNC202', message: '`data` needs `words`' }]);
    expect(await found(write(names, 'wrods: words.txt, context: 9'))).toMatchObject([{ code: 'WNC201', fix: 'write `words`' }]);
    expect(await found(write(names, 'text: words.txt, words: names, context: 9'))).toMatchObject([{ code: 'WNC650' }]);
    expect(await found(write(names, 'words: words.txt, context: 9, normalize: NFC'))).toMatchObject([
      { code: 'WNC313', fix: 'write `nfc`' },
    ]);
  });
});

describe('words that stand in training and validation', () => {
  it('are warned about by check, train, eval and a sweep', async () => {
    const spec = write(
      Array.from({ length: 60 }, (_, i) => names[i % 12]!),
      'words: words.txt, context: 4',
    );
    expect(await found(spec)).toMatchObject([
      { code: 'WNC611', severity: 'warning', message: expect.stringContaining('of 6 validation words (100%)') },
    ]);
    expect((await run('check', spec)).status).toBe(0);
    const trained = wnc(folder, ['train', 'spec.yaml', '--out', 'shared']);
    expect(trained.status, trained.text).toBe(0);
    expect(trained.text.match(/WNC611\]/g)).toHaveLength(1);
    expect((await run('eval', join(folder, 'shared'))).err).toMatch(/^warning\[WNC611\]: .*\nfix: keep each word once/);
    const sweep = join(folder, 'sweep.yaml');
    writeFileSync(sweep, 'name: judged\nbase: spec.yaml\nranges: {train.batch: [2, 4, 8]}\n');
    expect((await run('sweep', sweep, '--dry-run')).err.match(/WNC611\]/g)).toHaveLength(1);
  }, 60_000);
});

describe('normalize: nfc', () => {
  const mixed = [...names, 'jos\u00e9', 'jose\u0301'];

  it('makes one character of two forms, for which there is a warning without it', async () => {
    const [finding] = await found(write(mixed, 'words: words.txt, context: 4'));
    expect(finding).toMatchObject({ code: 'WNC612', severity: 'warning', line: 2 });
    expect(finding!.message).toMatch(/U\+00E9 \(.*words\.txt:13, .*U\+0065 U\+0301 \(.*words\.txt:14, /);
    const spec = write(mixed, 'words: words.txt, normalize: nfc, context: 4');
    expect((await found(spec)).map(({ code }) => code)).not.toContain('WNC612');
    const parameters = async (): Promise<number> =>
      (JSON.parse((await run('inspect', spec, '--format', 'json')).out) as { parameters: number }).parameters;
    const composed = await parameters();
    write(mixed, 'words: words.txt, context: 4');
    // The loose accent was a character of its own: 4 numbers of the table, 16 weights and a bias.
    expect(await parameters()).toBe(composed + 21);
    write(mixed, 'words: names, context: 4, normalize: nfc');
    expect((await run('inspect', spec, '--words', join(folder, 'words.txt'), '--format', 'json')).out).toContain(
      `"parameters": ${composed}`,
    );
    expect((await compileInPage(readFileSync(spec, 'utf8'), mixed)).report).not.toContain('WNC612');
    expect((await compileInPage(readFileSync(write(mixed, 'words: names, context: 4'), 'utf8'), mixed)).report).toContain('WNC612');
  });

  it('is known to a run: its spec, its prefix, its evaluation, its resume', async () => {
    const spec = write(mixed, 'words: words.txt, normalize: nfc, context: 4');
    const trained = wnc(folder, ['train', 'spec.yaml', '--out', 'composed']);
    expect(trained.status, trained.text).toBe(0);
    const out = join(folder, 'composed');
    expect(readFileSync(join(out, 'spec.yaml'), 'utf8')).toMatch(/data: \{words: \.\.\/words\.txt, normalize: nfc/);
    const sampled = await run('sample', out, '--count', '2', '--prefix', 'jose\u0301');
    expect(sampled.out, sampled.err).toMatch(/^jos\u00e9.*\njos\u00e9/);
    expect((await run('sample', out, '--count', '2', '--new', '--prefix', 'jose\u0301')).status).toBe(0);
    expect((await run('eval', out)).status).toBe(0);
    expect((await run('compare', out, '--count', '1')).status).toBe(0);
    expect(wnc(folder, ['train', 'spec.yaml', '--out', 'composed', '--resume', '--steps', '30']).text).toContain('30 steps');
    write(mixed, 'words: words.txt, context: 4');
    const other = wnc(folder, ['train', 'spec.yaml', '--out', 'composed', '--resume', '--steps', '40']);
    expect(other.status).toBe(1);
    expect(other.text).toContain('data.normalize was "nfc" and is not there');
    expect((await run('check', spec)).status).toBe(0);
  }, 60_000);
});
