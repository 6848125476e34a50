/*
 * The numbers of a row of a position table, of words laid end to end, with R reaches back:
 *
 *   0              where the row comes from, b·T + t
 *   1              its position t
 *   2 …            for each reach the row of position t - reach, or any where there is none
 *   2 + R …        for each reach t - reach, which is negative where there is none
 *   2 + 2R         where prefixes are numbered, that of the row
 */

export const originColumn = 0;
export const positionColumn = 1;
const FIRST_ROW = 2;

/** Where the row stands that is the `index`th reach back. */
export function rowColumn(index: number): number {
  return FIRST_ROW + index;
}

/** How far that is from its word's begin, in a table of so many reaches. */
export function distanceColumn(reaches: number, index: number): number {
  return FIRST_ROW + reaches + index;
}

/** The distance that belongs to the row in a column of a table of that width. */
export function distanceBeside(column: number, width: number): number {
  // A number of a prefix is no whole pair.
  return column + Math.floor((width - FIRST_ROW) / 2);
}

/** Where a table of so many reaches, with numbers of prefixes, has these. */
export function prefixColumn(reaches: number): number {
  return FIRST_ROW + 2 * reaches;
}

/** How many numbers a row has. */
export function tableWidth(reaches: number, isNumbered: boolean): number {
  return prefixColumn(reaches) + (isNumbered ? 1 : 0);
}
