import { visible } from '../../runtime/visible-text.js';

/** How messages speak of what they find: quoted, shortened, listed, counted. */

export { visible };

const LONGEST_QUOTE = 60;

/** A piece of the user's text between backticks, safe for a terminal and never long. */
export function quote(text: string): string {
  return `\`${shorten(visible(text))}\``;
}

/** A fix that is a piece of text to be written. */
export function write(text: string): string {
  return `write \`${shorten(visible(text), 200)}\``;
}

/** Cuts in the middle, so that the beginning and the end can be recognised. */
export function shorten(text: string, longest = LONGEST_QUOTE): string {
  if (text.length <= longest) return text;
  const half = Math.floor((longest - 1) / 2);
  // Never between the halves of a surrogate pair.
  const begin = text.slice(0, half).replace(/[\ud800-\udbff]$/, '');
  const end = text.slice(-half).replace(/^[\udc00-\udfff]/, '');
  return `${begin}…${end}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** 65,536. */
export function grouped(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toLocaleString('en-US') : String(value);
}

/** What a symbol of each kind of data is called. */
export const symbolOf = { words: 'character', text: 'character', bytes: 'byte', audio: 'sample' } as const;
