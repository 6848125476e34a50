import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';

/** A word of what terminals obey and pages turn around: OSC with BEL, C1, DEL, bidi, a separator, a tag. */
const word = 'ok\u001b]0;PWNED\u0007\u009b2J\u007f\u202eab\u2066\u200f\u2028c\u{e0041}';
const written = 'ok\\u001b]0;PWNED\\u0007\\u009b2J\\u007f\\u202eab\\u2066\\u200f\\u2028c\\udb40\\udc41';
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40/;

const spec = (name: string, more = '') => `name: ${name}
description: "turned \\u202e around"
data: {source: words.txt, context: 24}
model: [{embedding: {channels: 8}}, flatten, {linear: {channels: 24}}, tanh, {linear: {channels: vocabulary}}]
train: {steps: 500, batch: 16, optimizer: {adam: {rate: 0.01}}${more}}
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wnc-escapes-'));
  writeFileSync(join(folder, 'words.txt'), `${word}\n`.repeat(12));
  for (const name of ['one', 'two']) {
    writeFileSync(join(folder, `${name}.yaml`), spec(name, name === 'two' ? ', seed: 3' : ''));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('compiler/cli/wnc.js'), 'train', `${name}.yaml`, '--out', name],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    expect(stdout + stderr).not.toMatch(obeyed);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  expect(terminal.text.out + terminal.text.err).not.toMatch(obeyed);
  return { status, ...terminal.text };
}

const run1 = () => join(folder, 'one');

describe('what a terminal would obey', () => {
  it('is written out by sample, and exact in its JSON', async () => {
    expect((await run('sample', run1(), '--count', '2', '--temperature', '0')).out).toBe(`${written}\n${written}\n`);
    const json = await run('sample', run1(), '--count', '1', '--temperature', '0', '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ words: [word] });
  });

  it('is written out in tables, which stay straight', async () => {
    const { out } = await run('compare', run1(), join(folder, 'two'), '--count', '3');
    expect(out).toContain('ok\\u001b]');
    const rows = out
      .split('\n')
      .slice(out.split('\n').findLastIndex((line) => line.includes('┌')))
      .filter((line) => line !== '');
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const json = await run('compare', run1(), '--count', '1', '--format', 'json');
    expect((JSON.parse(json.out) as { samples: string[] }[])[0]!.samples[0]).toMatch(/^ok\u001b/);
  });

  it('is written out in errors: words, prefixes, paths and flags', async () => {
    const long = join(folder, 'long\u202e\n.yaml');
    writeFileSync(
      long,
      `name: long\ndata: {source: words.txt, context: 4}\nmodel: [{embedding: {channels: 8}}, {gru: {channels: 8}}, {linear: {channels: vocabulary}}]\n`,
    );
    const found = await run('check', long);
    expect(found.out + found.err).toContain('long\\u202e\\n.yaml');
    const prefix = await run('sample', run1(), '--prefix', 'x\u009b');
    expect(prefix.status).toBe(1);
    expect(prefix.err).toContain('WNC609');
    expect((await run('sample', 'no\u001bsuch\u202erun')).err).toContain('no\\u001bsuch\\u202erun');
    expect((await run('sample', run1(), '--temperature', '\u009b')).err).toContain('\\u009b');
    expect((await run('sample', run1(), '--\u009b')).status).toBe(2);
    expect((await run('\u009bcommand')).status).toBe(2);
    expect((await run('explain', '\u009b')).status).toBe(2);
    expect((await run('check', join(folder, 'not\u001bthere.yaml'))).err).toContain('not\\u001bthere');
  });

  it('is written out in frames of source lines, which point at the same place', async () => {
    const file = join(folder, 'frame.yaml');
    writeFileSync(
      file,
      'name: frame # \u202e\u2066\u{e0041}\ndescription: "\u202e\u200b" # \u2028\ndata: {source: names, contxt: 4}\nmodel: [flatten]\n',
    );
    const { err, status } = await run('check', file);
    expect(status).toBe(1);
    expect(err).toContain('contxt');
  });

  it('is written out in pictures', async () => {
    const named = join(folder, 'named\u001b\u202e');
    mkdirSync(named);
    renameSync(join(folder, 'two'), join(named, 'two'));
    for (const ending of ['svg', 'html']) {
      const out = join(folder, `plot.${ending}`);
      expect((await run('plot', run1(), join(named, 'two'), '--out', out)).status).toBe(0);
      const health = join(folder, `health.${ending}`);
      expect((await run('inspect', run1(), '--health', '--out', health)).status).toBe(0);
      if (ending === 'svg') expect(readFileSync(health, 'utf8')).toContain('\\u001b');
      if (ending === 'svg') for (const file of [out, health]) expect(readFileSync(file, 'utf8')).not.toMatch(obeyed);
    }
    expect((await run('plot', run1(), join(named, 'two'), '--terminal')).out).toContain('one');
    expect((await run('inspect', join(folder, 'one.yaml'), '--graph', join(folder, 'graph.svg'))).out).toContain('turned \\u202e around');
    expect(readFileSync(join(folder, 'graph.svg'), 'utf8')).not.toMatch(obeyed);
  });

  it('is written out of a run folder that came from anyone', async () => {
    const record = join(run1(), 'run.json');
    const before = readFileSync(record, 'utf8');
    writeFileSync(record, JSON.stringify({ ...(JSON.parse(before) as object), name: 'x\u001b]0;\u0007\u202e' }));
    try {
      expect((await run('compare', run1(), '--count', '0')).out).toContain('x\\u001b]0;\\u0007\\u202e');
      expect((await run('plot', run1(), '--terminal')).out).toContain('x\\u001b]0;');
      expect((await run('plot', run1(), '--out', join(folder, 'named.svg'))).status).toBe(0);
      expect(readFileSync(join(folder, 'named.svg'), 'utf8')).not.toMatch(obeyed);
    } finally {
      writeFileSync(record, before);
    }
  });

  it('is written out in generated code: in comments, which nothing can end, and in literals', async () => {
    const file = join(folder, 'a\u2028b\u202e\nprocess.exit()\n.yaml');
    writeFileSync(file, spec('generated'));
    expect((await run('compile', file, '--out', join(folder, 'generated'))).status).toBe(0);
    for (const name of ['training-step.ts', 'model.ts', 'train.ts', 'model.wat']) {
      const text = readFileSync(join(folder, 'generated/generated', name), 'utf8');
      expect(text, name).not.toMatch(obeyed);
      expect(text, name).not.toMatch(/^process\.exit/m);
    }
  });
});
