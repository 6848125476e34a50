import type { LocalTarget } from '../../runtime/targets.js';
import { countCharacters } from '../../runtime/data/vocabulary.js';
import { counted, grouped, listed, visible } from '../diagnostics/words.js';
import { exitStatus, type Invocation } from './command.js';
import { modelOfRun, sayWhichRun } from './run-model.js';
import { numberFlag, reportUserErrors, wholeFlag } from './user-errors.js';

/** They are all in memory before the first is printed. */
const MOST_WORDS = 1_000_000;
/** Of cut words the numbers of the first so many are given. */
const MOST_NAMED = 10;

/** `wnc sample RUN`: words from a run's checkpoint, one a line. */
export async function run({ arguments: [folder], flags, terminal }: Invocation): Promise<number> {
  const numbers = {
    count: wholeFlag(flags, 'count', 1, MOST_WORDS),
    seed: wholeFlag(flags, 'seed', 0),
    temperature: numberFlag(flags, 'temperature', 0),
    topK: wholeFlag(flags, 'topK', 1),
  };
  const texts = {
    prefix: flags['prefix'] as string | undefined,
    words: flags['words'] as string | undefined,
    target: flags['target'] as LocalTarget | undefined,
  };
  const given = Object.fromEntries(Object.entries({ ...numbers, ...texts }).filter(([, value]) => value !== undefined));
  return reportUserErrors(terminal, async () => {
    const { openRun, sampleRun } = await import('../../runtime/node/index.js');
    const found = await openRun(folder as string);
    sayWhichRun(found, terminal);
    const result = await sampleRun(await modelOfRun(found, terminal), found, {
      ...given,
      newOnly: flags['new'] === true,
      say: terminal.err,
    });
    if (flags['format'] === 'json') terminal.out(`${JSON.stringify(result)}\n`);
    else terminal.out(result.words.map((word) => `${visible(word)}\n`).join(''));
    if (result.cut) terminal.err(cutNote(result.words, result.cut));
    const wanted = numbers.count ?? 10;
    if (result.words.length < wanted)
      terminal.err(`note: found ${result.words.length} of ${wanted} words that are not in the training set\n`);
    return exitStatus.fine;
  });
}

/** Says which words did not end; the words themselves stay what the model made. */
export function cutNote(words: readonly string[], cut: readonly number[], whose = ''): string {
  const places = listed([
    ...cut.slice(0, MOST_NAMED).map((number) => String(number + 1)),
    ...(cut.length > MOST_NAMED ? [`${cut.length - MOST_NAMED} more`] : []),
  ]);
  const length = grouped(countCharacters(words[cut[0] ?? 0] ?? ''));
  return `note: ${counted(cut.length, 'word')}${whose} did not end within ${length} characters and ${cut.length === 1 ? 'is' : 'are'} cut there: number ${places}\n`;
}
