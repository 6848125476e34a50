import { describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { catalogue, type Code } from '../../../compiler/diagnostics/catalogue.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';

async function run(...words: string[]) {
  const terminal = fakeTerminal();
  const status = await main(['explain', ...words], terminal);
  return { status, ...terminal.text };
}

describe('wnc explain', () => {
  it.each(Object.keys(catalogue) as Code[])('%s', async (code) => {
    const { status, out, err } = await run(code);
    const { title, help, wrong, right } = catalogue[code];
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.startsWith(`${code}: ${title}`)).toBe(true);
    // A title is a label, a help is sentences, and the examples differ.
    expect(title).toMatch(/^[a-z0-9].*[^.]$/i);
    expect(help).toMatch(/^[A-Z0-9a-z`].*[.]$/);
    expect(wrong).not.toBe(right);
    expect(out).toContain('wrong:\n  ');
    expect(out).toContain('right:\n  ');
  });

  it('takes a code in any spelling', async () => {
    const { out } = await run('WNC401');
    expect((await run('wnc401')).out).toBe(out);
    expect((await run('401')).out).toBe(out);
  });

  it('names the nearest code', async () => {
    const { status, out, err } = await run('WNC4O1');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('there is no code WNC4O1; the nearest is WNC401');
  });

  it('lists all codes', async () => {
    const { status, out } = await run();
    expect(status).toBe(0);
    for (const code of Object.keys(catalogue)) expect(out).toContain(`${code}  `);
  });

  it.each([
    ['error[WNC401]:', 'WNC401: '],
    ['wnc-401', 'WNC401: '],
  ])('reads %s as a code', async (word, title) => {
    const terminal = fakeTerminal();
    expect(await main(['explain', word], terminal)).toBe(0);
    expect(terminal.text.out.startsWith(title)).toBe(true);
  });

  it.each([
    ['WNC402001', undefined],
    ['WNC109x', 'WNC109'],
    ['450', 'WNC4'],
    ['rungs', 'WNC908'],
  ])('has the nearest code for %s', async (word, near) => {
    const terminal = fakeTerminal();
    expect(await main(['explain', word], terminal)).toBe(2);
    if (near !== undefined) expect(terminal.text.err).toContain(`the nearest is ${near}`);
  });
});
