import type { LocalTarget } from '../../runtime/targets.js';
import { countCharacters } from '../../runtime/data/vocabulary.js';
import { counted, grouped, listed, visible } from '../diagnostics/words.js';
import { exitStatus, type Invocation } from './command.js';
import { kindNames } from '../../runtime/data/kinds/kind.js';
import { toBase64 } from '../../runtime/files/base64.js';
import type { Run, SampleResult } from '../../runtime/node/index.js';
import { defaultLength, defaultSequences, defaultWords, longestSequence } from '../../runtime/sampling/defaults.js';
import { definedOf } from '../../runtime/browser/page-symbols.js';
import { visibleLines } from '../../runtime/visible-text.js';
import { ownOf, sayWhichRun } from './run-model.js';
import { modelToSample } from './sample-model.js';
import { sampleSound, soundOf } from './sample-sound.js';
import { reportUserErrors } from './user-errors.js';
import { WrongUsage } from './wrong-usage.js';

const BETWEEN_TEXTS = '---';
/** Of cut words the numbers of the first so many are given. */
const MOST_NAMED = 10;

/** `wnc sample RUN`: words, text, bytes or sound from a run's checkpoint. */
export async function run({ arguments: [folder], flags, terminal }: Invocation): Promise<number> {
  const numbers = {
    count: flags['count'] as number | undefined,
    length: flags['length'] as number | undefined,
    seed: flags['seed'] as number | undefined,
    temperature: flags['temperature'] as number | undefined,
    topK: flags['topK'] as number | undefined,
  };
  const seconds = flags['seconds'] as number | undefined;
  const [prefix, target] = [flags['prefix'] as string | undefined, flags['target'] as LocalTarget | undefined];
  const given = definedOf({ ...numbers, target });
  return reportUserErrors(terminal, async () => {
    const { openRun, sampleRun } = await import('../../runtime/node/index.js');
    const found = await openRun(folder as string);
    checkFlags(found, flags, numbers.count ?? 1, numbers.length ?? 1);
    const sound = soundOf(found, flags, seconds);
    const data = ownOf(found, flags);
    sayWhichRun(found, terminal);
    if (sound) return sampleSound(found, sound, { ...given, say: terminal.err }, { flags, terminal });
    const symbols = (numbers.count ?? defaultSequences) * (numbers.length ?? defaultLength);
    const result = await sampleRun(await modelToSample(found, symbols, { flags, terminal }), found, {
      ...given,
      ...definedOf({ prefix }),
      ...(data !== undefined && { data }),
      newOnly: flags['new'] === true,
      say: terminal.err,
    });
    if (flags['format'] === 'json') terminal.out(`${JSON.stringify(sampleJson(result))}\n`);
    else terminal.out(linesOf(result));
    if (!('words' in result)) return exitStatus.fine;
    if (result.cut) terminal.err(cutNote(result.words, result.cut));
    const wanted = numbers.count ?? defaultWords;
    if (result.words.length < wanted)
      terminal.err(`note: found ${result.words.length} of ${wanted} words that are not in the training set\n`);
    return exitStatus.fine;
  });
}

/** Throws WrongUsage for a flag of another kind of data than the run's. */
function checkFlags({ record: { data } }: Run, flags: Invocation['flags'], count: number, length: number): void {
  if (data.kind === undefined && flags['length'] !== undefined)
    throw new WrongUsage('--length is for text and bytes; the run was trained on words, which end by themselves: --count says how many');
  const forSound = ['seconds', 'out'].find((flag) => data.kind !== 'audio' && flags[flag] !== undefined);
  if (forSound !== undefined)
    throw new WrongUsage(
      `--${forSound} is for audio; the run was trained on ${data.kind ?? 'words'}, which ${forSound === 'out' ? 'go to standard output' : data.kind === undefined ? '--count asks for' : '--length asks for'}`,
    );
  if (data.kind === undefined) return;
  if (flags['new'] === true)
    throw new WrongUsage(`--new leaves out words of the training set; the run was trained on ${data.kind}, which has none`);
  if (count * length > longestSequence)
    throw new WrongUsage(
      `--count and --length ask for ${grouped(count * length)} ${kindNames[data.kind].symbols}; the most is ${grouped(longestSequence)}`,
    );
}

/** Bytes in base64, for JSON has none. */
export function sampleJson(result: SampleResult): object {
  return 'bytes' in result ? { ...result, bytes: result.bytes.map(toBase64) } : result;
}

/** Words one a line; texts as they are, a line between two of them; bytes in base64, one a line. */
function linesOf(result: SampleResult): string {
  if ('words' in result) return result.words.map((word) => `${visible(word)}\n`).join('');
  if ('bytes' in result) return result.bytes.map((bytes) => `${toBase64(bytes)}\n`).join('');
  if (!('texts' in result)) throw new Error('internal error: sound is no text');
  return result.texts.map((text) => `${visibleLines(text)}\n`).join(`${BETWEEN_TEXTS}\n`);
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
