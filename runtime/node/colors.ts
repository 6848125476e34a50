import pc from 'picocolors';

/** Standard output or error, or what stands for it. */
export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Colours by what `stream` is: picocolors by itself asks about standard output alone. */
export function colorsFor(stream: OutputStream): ReturnType<typeof pc.createColors> {
  return pc.createColors(stream.isTTY === true && !process.env['NO_COLOR']);
}
