import type { Terminal } from '../../compiler/cli/command.js';

/** A terminal that remembers what it was told. */
export function fakeTerminal(): Terminal & { readonly text: { out: string; err: string } } {
  const text = { out: '', err: '' };
  return {
    text,
    color: false,
    out: (more) => void (text.out += more),
    err: (more) => void (text.err += more),
  };
}
