import { basename, dirname, join } from 'node:path';
import type { PlottedRun } from '../../runtime/plots/index.js';
import type { RunHistory } from '../../runtime/node/index.js';
import { kindNames } from '../../runtime/data/kinds/kind.js';
import { visible } from '../diagnostics/words.js';
import { exitStatus, type Invocation } from './command.js';
import { reportUserErrors } from './user-errors.js';

/** `wnc plot RUN…`: the curves of one or many runs, in a file, or in the terminal. */
export async function run({ arguments: [names], flags, terminal }: Invocation): Promise<number> {
  const window = flags['smooth'] as number | undefined;
  const inTerminal = flags['terminal'] === true;
  const { findRun, readHistory, shownPath, unnamedPage, writeEvents, writeFigure } = await import('../../runtime/node/index.js');
  const events = flags['tensorboard'] as string | undefined;
  const out = (flags['out'] as string | undefined) ?? (inTerminal || events !== undefined ? undefined : 'plot.html');
  return reportUserErrors(terminal, async () => {
    if (out !== undefined && flags['out'] === undefined) await unnamedPage(out);
    const histories: RunHistory[] = [];
    for (const name of names as readonly string[]) {
      // All seeds of the newest, a bad one too: a curve is where one sees why.
      for (const folder of (await findRun(name, 'newest')).seeds)
        if (!histories.some((known) => known.folder === folder)) histories.push(await readHistory(folder));
    }
    const runs = labelled(histories);
    const { lossFigure, lossTerminalChart, terminalChart } = await import('../../runtime/plots/index.js');
    if (inTerminal) {
      const { columns = 100, rows = 30 } = process.stdout;
      const color = terminal.color && process.stdout.isTTY === true;
      terminal.out(
        await terminalChart(lossTerminalChart(runs, window, { width: Math.min(columns, 160), height: Math.min(rows - 1, 30), color })),
      );
    }
    if (out !== undefined) {
      await writeFigure(out, lossFigure(runs, window));
      terminal.err(`wrote ${visible(shownPath(out))}\n`);
    }
    if (events !== undefined) {
      for (const [i, history] of histories.entries())
        terminal.err(`wrote ${visible(shownPath(await writeEvents(join(events, folderName(runs[i]!.label)), history)))}\n`);
    }
    return exitStatus.fine;
  });
}

/** Models' names; where two runs share one, the folders' too. */
function labelled(histories: readonly RunHistory[]): readonly PlottedRun[] {
  return histories.map(({ folder, record: { name, train, data }, intervals, evaluations }) => {
    const others = histories.filter((other) => other.record.name === name && other.folder !== folder);
    const own = basename(folder);
    // Two sets of seeds have folders of the same names.
    const path = others.some((other) => basename(other.folder) === own) ? `${basename(dirname(folder))}/${own}` : own;
    return {
      label: others.length > 0 ? `${name} ${path}` : name,
      steps: train.steps,
      intervals,
      evaluations,
      symbol: data.kind && kindNames[data.kind].symbol,
    };
  });
}

/** A label as the name of one folder; TensorBoard calls a run after it. */
function folderName(label: string): string {
  return label.replace(/[^\p{L}\p{N}._-]+/gu, '-');
}
