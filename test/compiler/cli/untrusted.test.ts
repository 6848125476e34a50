import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { wnc } from '../../helpers/wnc.js';

/** A spec from anyone: which files it reads, and where its words turn up. */
let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'wnc-untrusted-')));
  for (const name of ['secret', 'project', 'project/specs', 'elsewhere']) mkdirSync(join(folder, name));
  for (const name of ['secret', 'project', 'project/specs']) writeFileSync(join(folder, name, 'words.txt'), 'ada\nbob\ncara\ndan\n');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function check(
  source: string,
  more: readonly string[] = [],
  command = 'check',
): Promise<{ status: number; err: string; out: string }> {
  const spec = join(folder, 'project/specs/spec.yaml');
  writeFileSync(
    spec,
    `name: untrusted\ndata: {source: ${JSON.stringify(source)}, context: 3}\nmodel: [{embedding: {channels: 2}}, flatten, {linear: {channels: vocabulary}}]\n`,
  );
  const terminal = fakeTerminal();
  const status = await main([command, spec, ...more], terminal);
  return { status, ...terminal.text };
}

describe('the words of a spec', () => {
  it('lie in its own folder, or in the working folder', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'elsewhere'));
    expect((await check('words.txt')).status).toBe(0);
    expect((await check('../words.txt')).err).toContain('WNC610');
    // From the folder above, the same file lies in the working folder.
    const { status, text } = wnc(join(folder, 'project'), ['check', 'specs/spec.yaml']);
    expect(status, text).toBe(0);
    vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'project'));
    expect((await check('../../secret/words.txt')).err).toContain('WNC610');
  });

  it('lie there whichever way they are named', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'project'));
    symlinkSync(join(folder, 'secret/words.txt'), join(folder, 'project/specs/link.txt'));
    symlinkSync(join(folder, 'secret'), join(folder, 'project/specs/folder'));
    for (const source of [
      join(folder, 'secret/words.txt'),
      'link.txt',
      'folder/words.txt',
      './x/../../../secret/words.txt',
      '/proc/self/environ',
      '/etc/passwd',
    ]) {
      const { status, err } = await check(source);
      expect(status, source).toBe(1);
      expect(err, source).toMatch(/WNC610|WNC720/);
      // Nothing of what such a file holds is shown.
      expect(err).not.toMatch(/\bada\b|root|PATH=/);
    }
  });

  it('may lie anywhere where the command line names them', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'elsewhere'));
    const { status, err } = await check('../../secret/words.txt', ['--words', join(folder, 'secret/words.txt')], 'inspect');
    expect(status, err).toBe(0);
  });
});

describe('the text of a spec', () => {
  const hostile = [
    "'); process.exit(7); ('",
    '`${process.exit(7)}`',
    '*/ process.exit(7) /*',
    '\u2028process.exit(7)',
    '</script><script>',
    '\\u0027',
    '${1}',
    '%s%n',
    ';)(module',
  ];

  it('reaches generated code as letters in a string, if at all', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    for (const [index, text] of hostile.entries()) {
      const name = `spec ${index} ${text.replaceAll('/', '').replaceAll('\u2028', '')}.yaml`;
      const file = join(folder, name);
      const model =
        '[{embedding: {channels: 2}, as: a}, flatten, {skip: {to: sum, layers: [{linear: {channels: 3}}]}}, {collect: sum}, {linear: {channels: vocabulary}}]';
      writeFileSync(
        file,
        `name: untrusted\ndescription: ${JSON.stringify(text)}\ndata: {source: names, context: 3}\nmodel: ${model}\n# ${text.replaceAll('\u2028', '')}\n`,
      );
      const terminal = fakeTerminal();
      const out = join(folder, `out-${index}`);
      expect(await main(['compile', file, '--out', out], terminal), terminal.text.err).toBe(0);
      expect(readdirSync(out)).toEqual(['untrusted']);
      for (const written of readdirSync(join(out, 'untrusted'))) {
        const lines = readFileSync(join(out, 'untrusted', written), 'utf8').split('\n');
        // Every line that holds it is a comment or one whole string.
        for (const line of lines.filter((one) => one.includes('process.exit(7)'))) {
          expect(line.trim(), written).toMatch(/^(\/\/|\*|\/\*\*.*\*\/$|;;|(\w+: )?(['"]).*\3[,;)]*$)/);
        }
      }
    }
  });
});
