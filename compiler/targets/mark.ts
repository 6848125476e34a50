import { specName } from './spec-name.js';

/** What each generated file begins with, behind the signs of a comment in its language. */
export const MARK = 'Made by wnc from ';

/** The first line of code that `command` made of a spec, without the signs of a comment. */
export function madeBy(command: string, specFile: string): string {
  return `${madeFrom(specFile)}: change the spec and run ${command}, not this file.`;
}

/** The mark and the spec's name. */
export function madeFrom(specFile: string): string {
  return `${MARK}${specName(specFile)}`;
}
