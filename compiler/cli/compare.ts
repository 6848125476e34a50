import { sampleRun, type SampleResult } from '../../runtime/node/index.js';
import { toBase64 } from '../../runtime/files/base64.js';
import { defaultSeed, defaultSequences, defaultWords } from '../../runtime/sampling/defaults.js';
import { visibleLines } from '../../runtime/visible-text.js';
import { visible } from '../diagnostics/words.js';
import { exitStatus, type Invocation } from './command.js';
import { gatherRuns } from './compare/gather.js';
import { differences, lossTable, sampleTable, toJson } from './compare/text.js';
import { modelOfRun } from './run-model.js';
import { cutNote, sampleJson } from './sample.js';
import { reportUserErrors } from './user-errors.js';

/** Of text and bytes, so many symbols of each. */
const COMPARED_SYMBOLS = 200;

/** One cell for each sample. */
function shownSamples(sample: SampleResult): readonly string[] {
  if ('words' in sample) return sample.words.map(visible);
  if ('recordings' in sample) return [];
  return 'texts' in sample ? sample.texts.map((text) => visibleLines(text)) : sample.bytes.map(toBase64);
}

/** `wnc compare RUN…`: losses over seeds, what differs in the specs, and words, side by side. */
export async function run({ arguments: [names], flags, terminal }: Invocation): Promise<number> {
  const asked = flags['count'] as number | undefined;
  const seed = (flags['seed'] as number | undefined) ?? defaultSeed;
  return reportUserErrors(terminal, async () => {
    const groups = await gatherRuns(names as readonly string[], (note) => terminal.err(`note: ${note}\n`));
    const samples: SampleResult[] = [];
    for (const { runs } of groups) {
      const [{ run: first }] = runs as [(typeof runs)[0], ...typeof runs];
      const { name, data } = first.record;
      // Sound is heard, not read.
      const count = data.kind === 'audio' ? 0 : (asked ?? (data.kind === undefined ? defaultWords : defaultSequences));
      const how = { count, seed, ...(data.kind !== undefined && { length: COMPARED_SYMBOLS }) };
      samples.push(count === 0 ? { name, step: 0, words: [] } : await sampleRun(await modelOfRun(first, terminal), first, how));
    }
    if (flags['format'] === 'json') {
      terminal.out(`${JSON.stringify(toJson(groups, samples.map(sampleJson)), null, 2)}\n`);
      return exitStatus.fine;
    }
    terminal.out(`${lossTable(groups)}\n`);
    const [first, ...others] = groups;
    if (first) for (const other of others) terminal.out(`\n${differences(first, other)}\n`);
    const shown = samples.map(shownSamples);
    if (shown.some(({ length }) => length > 0)) terminal.out(`\n${sampleTable(groups, shown)}\n`);
    samples.forEach((sample, index) => {
      if ('words' in sample && sample.cut) terminal.err(cutNote(sample.words, sample.cut, ` of ${visible(groups[index]?.title ?? '')}`));
    });
    return exitStatus.fine;
  });
}
