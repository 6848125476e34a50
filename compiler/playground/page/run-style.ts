/** Colours and dashes by which runs are told apart, the dashes where colours are not seen. */
const COLOURS = 6;
const dashes: readonly (readonly number[])[] = [[], [9, 4], [2, 3], [9, 3, 2, 3], [14, 4], [5, 5]];

export interface RunStyle {
  /** A custom property of loss.css. */
  readonly colour: string;
  readonly dash: readonly number[];
}

/** After all colours the next round begins with another dash. */
export function runStyle(number: number): RunStyle {
  const index = Math.max(0, number - 1);
  const dash = dashes[(index + Math.floor(index / COLOURS)) % dashes.length] ?? [];
  return { colour: `--run-${(index % COLOURS) + 1}`, dash };
}
