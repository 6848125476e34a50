import { visible } from '../diagnostics/words.js';
import { isInSpec, type Origin } from '../ops/graph.js';

/**
 * How generated code names the spec that it came from: its path inside the working folder, else the file's name alone, so that
 * no path of one machine gets into it.
 */
export function specName(file: string): string {
  const isOutside = /^(\/|[A-Za-z]:|\.\.(\/|$))/.test(file);
  // The name is printed in comments, so nothing in it may end one.
  return visible(isOutside ? file.slice(file.lastIndexOf('/') + 1) : file);
}

/** `hierarchical.yaml:12 linear`, what a kernel comes from; `loss`, which has no line of its own. */
export function whereOf(origin: Origin): string {
  return isInSpec(origin) ? `${specName(origin.span.file)}:${origin.span.start.line} ${origin.layer}` : origin.layer;
}
