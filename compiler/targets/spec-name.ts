import { visible } from '../diagnostics/words.js';

/**
 * How generated code names the spec that it came from: its path inside the working folder, else the file's name alone, so that
 * no path of one machine gets into it.
 */
export function specName(file: string): string {
  const isOutside = /^(\/|[A-Za-z]:|\.\.(\/|$))/.test(file);
  // The name is printed in comments, so nothing in it may end one.
  return visible(isOutside ? file.slice(file.lastIndexOf('/') + 1) : file);
}
