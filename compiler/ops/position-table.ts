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

/*
 * A card is given its position table, of words one after the other, a texel a row: the first two numbers as above, then
 *
 *   2              how many positions of its word come after the row's
 *   3              1
 *
 * It has room for as many rows as a batch has positions; where there is no row all four are 0.
 */

export const aheadColumn = 2;
export const GIVEN_WIDTH = 4;

/** How many rows a table has that a card is given. */
export function countGiven(table: ArrayLike<number>): number {
  let rows = 0;
  for (let at = GIVEN_WIDTH - 1; at < table.length; at += GIVEN_WIDTH) rows += table[at] ?? 0;
  return rows;
}
