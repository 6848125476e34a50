import { visiblePieces } from '../../runtime/visible-text.js';

/** One source line as a terminal shows it: what stands in each column. */

/** Columns of a source line that are shown; a longer line is cut around what is marked. */
const WIDEST = 110;
const TAB = '    ';

interface Cell {
  /** In the line's UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

export interface ShownLine {
  readonly text: string;
  /** First column and number of columns that a piece of the line covers; at least one. */
  columns(start: number, end: number): { readonly from: number; readonly width: number };
}

/** Lays a line out so that the units from `focusStart` to `focusEnd` can be seen. */
export function layOut(line: string, focusStart: number, focusEnd: number): ShownLine {
  const cells = toCells(line);
  const { first, last } = window(cells, focusStart, focusEnd);
  const shown = cells.slice(first, last);
  const before = first > 0 ? '…' : '';
  const text = before + shown.map((cell) => cell.shown).join('') + (last < cells.length ? '…' : '');
  const widthUntil = (unit: number) => shown.reduce((sum, cell) => (cell.end <= unit ? sum + cell.width : sum), before.length);
  return {
    text,
    columns(start, end) {
      const from = widthUntil(start);
      return { from, width: Math.max(1, widthUntil(end) - from) };
    },
  };
}

/** Tabs as spaces; what would move the cursor or turn the text around, written out. */
function toCells(line: string): readonly Cell[] {
  return visiblePieces(line).map(({ shown, start, end }) => {
    const character = line.slice(start, end);
    if (character === '\t') return { start, end, shown: TAB, width: TAB.length };
    return { start, end, shown, width: shown === character ? widthOf(character) : shown.length };
  });
}

function window(cells: readonly Cell[], focusStart: number, focusEnd: number): { first: number; last: number } {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= WIDEST) return { first: 0, last: cells.length };
  const focus = cells.findIndex((cell) => cell.end > focusStart);
  let first = focus === -1 ? cells.length : focus;
  let last = first;
  let width = 0;
  // Grow from the focus to the right as far as the focus goes, then to both sides.
  const widthAt = (at: number): number => cells[at]?.width ?? 0;
  const startAt = (at: number): number => cells[at]?.start ?? Infinity;
  while (startAt(last) < focusEnd && width < WIDEST) width += widthAt(last++);
  while (width < WIDEST && (first > 0 || last < cells.length)) {
    if (first > 0) width += widthAt(--first);
    if (last < cells.length && width < WIDEST) width += widthAt(last++);
  }
  return { first, last };
}

/** Columns of a character: none for combining marks, two for East Asian wide characters and emoji. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/\p{Mn}|\p{Me}|[\u200c\u200d]/u.test(character) || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}
