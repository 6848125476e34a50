import { catalogue, type Code } from '../diagnostics/catalogue.js';
import { nearest } from '../diagnostics/nearest.js';
import { shorten, visible } from '../diagnostics/words.js';
import { runtimeProblems } from '../../runtime/errors.js';
import type { RuntimeProblem } from '../../runtime/problems/problem.js';
import { exitStatus, type Invocation } from './command.js';

interface Entry {
  readonly code: string;
  readonly title: string;
  readonly help: string;
  readonly wrong: string;
  readonly right: string;
}

/** `wnc explain CODE`: what a finding means; without a code, all of them. */
export async function run({ arguments: [wanted], terminal }: Invocation): Promise<number> {
  const entries = allEntries();
  if (typeof wanted !== 'string') {
    terminal.out(`${entries.map(({ code, title }) => `${code}  ${title}`).join('\n')}\n`);
    return exitStatus.fine;
  }
  const code = normalise(wanted);
  const entry = entries.find((other) => other.code === code);
  if (entry === undefined) {
    const near = nearestCode(code, entries);
    terminal.err(
      `error: there is no code ${shorten(visible(code))}${near === undefined ? '' : `; the nearest is ${near}`} (\`wnc explain\` lists all)\n`,
    );
    return exitStatus.usage;
  }
  terminal.out(
    `${entry.code}: ${entry.title}\n\n${wrap(entry.help)}\n\nwrong:\n${indent(entry.wrong)}\n\nright:\n${indent(entry.right)}\n`,
  );
  return exitStatus.fine;
}

/** What a code means, in plain words. */
export function helpOf(code: string): string | undefined {
  const entry = allEntries().find((other) => other.code === code);
  return entry?.help;
}

/** Of codes the nearest number; of words the code whose title has them. */
function nearestCode(code: string, entries: readonly Entry[]): string | undefined {
  const number = Number(/^WNC(\d{1,4})$/.exec(code)?.[1] ?? NaN);
  if (Number.isNaN(number))
    return (
      entries.find(({ title }) => title.toUpperCase().includes(code))?.code ??
      nearest(
        code,
        entries.map((other) => other.code),
      )
    );
  const distance = (entry: Entry): number => Math.abs(Number(entry.code.slice(3)) - number);
  return [...entries].sort((a, b) => distance(a) - distance(b))[0]?.code;
}

/** The compiler's codes, then those of data and training. */
function allEntries(): readonly Entry[] {
  const own = (Object.keys(catalogue) as Code[]).map((code) => {
    const { title, help, wrong, right, severity } = catalogue[code];
    return { code: code as string, title: severity === 'warning' ? `${title} (a warning)` : title, help, wrong, right };
  });
  return [...own, ...runtimeEntries()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The runtime's own table; its rows have no title, so the first sentence of their help is one. */
function runtimeEntries(): readonly Entry[] {
  return Object.entries<RuntimeProblem>(runtimeProblems).map(([code, { help, wrong, right, severity }]) => {
    const end = help.indexOf('. ');
    const first = (end === -1 ? help : help.slice(0, end)).replace(/\.$/, '');
    const rest = end === -1 ? help : help.slice(end + 2);
    const title = first.charAt(0).toLowerCase() + first.slice(1);
    return { code, title: severity === 'warning' ? `${title} (a warning)` : title, help: rest, wrong, right };
  });
}

/** `401` and `wnc401` are WNC401. */
function normalise(code: string): string {
  const upper = code.trim().toUpperCase();
  // Also as it is printed: error[WNC401].
  const digits = /^(?:ERROR|WARNING)?\[?(?:WNC)?[-_ ]?(\d+)\]?:?$/.exec(upper)?.[1];
  return digits === undefined ? upper : `WNC${digits}`;
}

function wrap(text: string, width = 100): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
