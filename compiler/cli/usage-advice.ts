import { nearest } from '../diagnostics/nearest.js';
import { flagAdvice, targetMeant } from '../../runtime/node/terminal/flag-advice.js';

/** A complaint of commander's about a command line, and below it what to do, where that is known. `known`: as for flagAdvice. */
export function withAdvice(complaint: string, known: readonly string[]): string {
  const unknown = /^error: unknown option '([^']*)'/.exec(complaint)?.[1];
  if (unknown !== undefined) {
    const advice = flagAdvice(unknown, known);
    // Its own guess goes by letters alone.
    return advice === undefined ? complaint : `${complaint.split('\n')[0]}\nfix: ${advice}\n`;
  }
  const choice = /^error: option '(--[\w-]+)[^']*' argument '([^]*)' is invalid\. Allowed choices are (.*)\.\n?$/.exec(complaint);
  if (choice === null) return complaint;
  const [, flag, value, allowed] = choice as unknown as readonly [string, string, string, string];
  const choices = allowed.split(', ');
  const meant = [flag === '--target' ? targetMeant(value) : undefined, nearest(value, choices)].find(
    (one) => one !== undefined && choices.includes(one),
  );
  return meant === undefined ? complaint : `${complaint.trimEnd()}\nfix: write ${flag} ${meant}\n`;
}
