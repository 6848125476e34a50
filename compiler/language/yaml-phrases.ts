import { quote } from '../diagnostics/words.js';

export interface Phrase {
  readonly problem: string;
  readonly fix?: string;
}

type Rule = readonly [pattern: RegExp, say: (piece: string) => Phrase];

/** What the YAML library's rarer messages mean, in the order in which they are tried. */
const rules: readonly Rule[] = [
  [/flow-map-end|flow-seq-end/, (piece) => ({ problem: `this ${quote(piece)} closes nothing`, fix: 'take it out' })],
  [
    /at node end|flow-error-end/,
    (piece) => ({
      problem: `${quote(piece)} stands after a value that is already complete`,
      fix: 'take it out, or put the whole value in quotes',
    }),
  ],
  [
    /Sequence item without/,
    (piece) => ({ problem: `${quote(piece)} stands among the entries of a list and has no dash`, fix: 'put `- ` before it' }),
  ],
  [
    /in YAML stream/,
    (piece) => ({
      problem: `${quote(piece)} stands where the spec has already ended`,
      fix: 'look at the line above: a key or a colon may be missing',
    }),
  ],
  [
    /Block collections are not allowed within flow/,
    (piece) => ({
      problem: `${quote(piece)} holds a second key: inside {…} and […] a comma is missing before it, or braces around it`,
    }),
  ],
  [
    /same line with key/,
    (piece) => ({ problem: `the list that begins with ${quote(piece)} stands beside its key`, fix: 'begin it in a line of its own' }),
  ],
  [
    /Block scalar header/,
    () => ({ problem: 'after `>` or `|` the text begins in the next line', fix: 'put it there, or the whole value in quotes' }),
  ],
  [/Comments must be separated/, () => ({ problem: 'a space is missing before this `#`', fix: 'write ` #`' })],
  [/Unexpected : |map-value-ind/, () => ({ problem: 'a colon without a key before it', fix: 'take it out' })],
  [/explicit-key-ind/, () => ({ problem: 'a question mark without a key', fix: 'take it out, or put the value in quotes' })],
  [
    /Aliased nodes|alias node must not/i,
    () => ({ problem: 'an alias cannot have an anchor or a tag of its own', fix: 'take the anchor out' }),
  ],
  [/multiple anchors|one anchor/i, () => ({ problem: 'a value can have one anchor', fix: 'take one of them out' })],
  [/Unexpected|Not a YAML token/, (piece) => ({ problem: `${quote(piece)} cannot stand here` })],
];

/** The library's message in plain words; where none fits, as it is. */
export function phraseOf(message: string, piece: string): Phrase {
  const rule = rules.find(([pattern]) => pattern.test(message));
  if (rule !== undefined) return rule[1](piece);
  return { problem: `this is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}
