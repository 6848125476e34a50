/*
 * The blocks of generated code stand under comments that name the spec's lines they came from: `// specs/tree.yaml:26 linear`,
 * in WebAssembly text behind `;;`.
 */

const COMMENT = /^\s*(?:\/\/|;;) .+\.ya?ml:\d+/;
const ORIGIN = /(?:\/\/ |;; |, )([^,]*?\.ya?ml):(\d+)/g;

/** A line of a spec, from 1. */
export interface SpecPlace {
  /** As the generated code names it. */
  readonly file: string;
  readonly line: number;
}

/** The lines of specs that a comment names. */
function named(text: string): readonly SpecPlace[] {
  return COMMENT.test(text) ? [...text.matchAll(ORIGIN)].map(([, file = '', line]) => ({ file, line: Number(line) })) : [];
}

/** The line, from 0, of the block that came from a line of the spec, or from the next one that has a block; undefined where none has. */
export function blockOf(generated: string, specLine: number): number | undefined {
  let best: { readonly at: number; readonly from: number } | undefined;
  for (const [at, text] of generated.split('\n').entries()) {
    for (const { line } of named(text)) if (line >= specLine && (best === undefined || line < best.from)) best = { at, from: line };
  }
  return best?.at;
}

/** The spec's lines from which the block at a line of the generated code came; none where nothing above it names one. */
export function originsOf(generated: string, line: number): readonly SpecPlace[] {
  const lines = generated.split('\n');
  for (let at = Math.min(line, lines.length - 1); at >= 0; at -= 1) {
    const found = named(lines[at] ?? '');
    if (found.length > 0) return found;
  }
  return [];
}
