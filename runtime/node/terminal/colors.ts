import pc from 'picocolors';
import type { OutputStream } from './output-streams.js';

/** Colours by what `stream` is: picocolors by itself asks about standard output alone. */
export function colorsFor(stream: OutputStream): ReturnType<typeof pc.createColors> {
  return pc.createColors(stream.isTTY === true && !process.env['NO_COLOR']);
}
