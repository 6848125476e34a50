/*
 * The layers that fixes put into a model, as they are written: so that what looks at models names none.
 */

/** Gives each position so many channels. */
export function projection(channels: number | 'vocabulary'): string {
  return `linear: {channels: ${channels}}`;
}

/** Makes one vector of all positions. */
export const joining = 'flatten';
