/** A number in a table: three digits of it, and a dot where there is none. */
export function shortNumber(value: number | null | undefined): string {
  return typeof value !== 'number' || !Number.isFinite(value) ? '·' : String(Number(value.toPrecision(3)));
}
