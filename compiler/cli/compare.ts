import { sampleRun, type SampleResult } from '../../runtime/node/index.js';
import { visible } from '../diagnostics/words.js';
import { exitStatus, type Invocation } from './command.js';
import { gatherRuns } from './compare/gather.js';
import { differences, lossTable, sampleTable, toJson } from './compare/text.js';
import { modelOfRun } from './run-model.js';
import { cutNote } from './sample.js';
import { reportUserErrors, wholeFlag } from './user-errors.js';

/** `wnc compare RUN…`: losses over seeds, what differs in the specs, and words, side by side. */
export async function run({ arguments: [names], flags, terminal }: Invocation): Promise<number> {
  const count = wholeFlag(flags, 'count', 0, 1000) ?? 10;
  const seed = wholeFlag(flags, 'seed', 0) ?? 42;
  return reportUserErrors(terminal, async () => {
    const groups = await gatherRuns(names as readonly string[], (note) => terminal.err(`note: ${note}\n`));
    const samples: Pick<SampleResult, 'words' | 'cut'>[] = [];
    for (const { runs } of groups) {
      const [{ run: first }] = runs as [(typeof runs)[0], ...typeof runs];
      samples.push(count === 0 ? { words: [] } : await sampleRun(await modelOfRun(first, terminal), first, { count, seed }));
    }
    if (flags['format'] === 'json') {
      terminal.out(`${JSON.stringify(toJson(groups, samples), null, 2)}\n`);
      return exitStatus.fine;
    }
    terminal.out(`${lossTable(groups)}\n`);
    for (const other of groups.slice(1)) terminal.out(`\n${differences(groups[0]!, other)}\n`);
    if (count > 0)
      terminal.out(
        `\n${sampleTable(
          groups,
          samples.map(({ words }) => words),
        )}\n`,
      );
    samples.forEach(({ words, cut }, index) => {
      if (cut) terminal.err(cutNote(words, cut, ` of ${visible(groups[index]?.title ?? '')}`));
    });
    return exitStatus.fine;
  });
}
