/** What a table has in one place; nothing where it is undefined. */
export type Cell = string | number | boolean | undefined;

/**
 * A line of comma-separated values (RFC 4180): text with commas, quotes or line breaks stands in quotes, quotes in it doubled.
 * A spreadsheet takes text that begins with one of = + - @, a tab or a line break for a formula, and would run it. An apostrophe
 * before it says that it is text. Numbers are left as they are, negative ones too.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  const safe = typeof cell === 'string' && /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n\t;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
