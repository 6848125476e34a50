import { faultIn, parseJson, type Check } from '../judge.js';
import { isFile, readText } from './files.js';
import { runFiles } from './run/run-files.js';
import { incomplete } from './run/run-record.js';

/** The lines of a run's log or health.jsonl. A last line without its end was cut off by a kill, and is left out as a resume does. */
export async function readJsonLines<Line>(folder: string, which: 'log' | 'health', check: Check): Promise<readonly Line[]> {
  const file = runFiles(folder)[which];
  const name = `${which}.jsonl`;
  if (!(await isFile(file))) throw incomplete(folder, `${name} is missing`);
  const text = await readText(file, 'the log');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line, i) => {
      const value = parseJson(line);
      const fault = faultIn(value, check);
      if (fault !== undefined) throw incomplete(folder, `line ${i + 1} of ${name} is not one that training writes${fault}`);
      return value as Line;
    });
}
