import Table from 'cli-table3';
import { createLogUpdate } from 'log-update';
import { createColors } from 'picocolors';
import { durationText } from '../../../runtime/node/index.js';
import { shorten, visible } from '../../diagnostics/words.js';
import type { Plain } from '../../language/sweep/sweep.js';
import type { Terminal } from '../command.js';
import type { ResultLine } from './folder.js';
import type { Executor } from './executor.js';
import { columnNames, rank, showValue, type Standing } from './results.js';
import type { Prevented, Running, SweepPlan } from './run-sweep.js';

/** Trials that the leaderboard shows. */
const SHOWN = 12;
const REDRAWN_EVERY_MS = 500;

/** Tells people how a sweep goes: a table that is redrawn on a terminal, else a line for each result. */
export interface Leaderboard {
  onResult(line: ResultLine, all: readonly ResultLine[]): void;
  onPrevented(job: Prevented): void;
  onRunning(jobs: readonly Running[]): void;
  say(text: string): void;
  stop(): void;
}

export function startLeaderboard(terminal: Terminal, plan: SweepPlan, pool: Executor, before: readonly ResultLine[]): Leaderboard {
  return process.stderr.isTTY ? new LiveBoard(terminal.color, plan, pool, before) : new PlainBoard(terminal, plan);
}

class PlainBoard implements Leaderboard {
  constructor(
    private readonly terminal: Terminal,
    private readonly plan: SweepPlan,
  ) {}

  onResult(line: ResultLine, all: readonly ResultLine[]): void {
    const tried = this.plan.trials.find(({ index }) => index === line.trial)?.values ?? new Map();
    const values = [...columnNames([...tried.keys()])].map(([path, name]) => `${name} ${shownValue(tried.get(path))}`);
    const result = (line.failed && visible(line.failed)) ?? `validation ${line.loss.validation?.toFixed(4) ?? '-'}`;
    const [best] = rank(this.plan.trials, all);
    const leader =
      best !== undefined && best.step > 0 && best.failed === undefined
        ? `  (best ${best.validation.toFixed(4)}, trial ${best.trial.index})`
        : '';
    this.say(`trial ${line.trial} seed ${line.seed} step ${line.step}  ${result}  ${values.join(', ')}${leader}`);
  }

  onPrevented({ trial, seed, failure }: Prevented): void {
    this.say(`trial ${trial.index} seed ${seed} could not be trained: ${failure.message}`);
  }

  onRunning(): void {}

  say(text: string): void {
    this.terminal.err(`${text}\n`);
  }

  stop(): void {}
}

class LiveBoard implements Leaderboard {
  readonly #draw: ReturnType<typeof createLogUpdate>;
  readonly #timer: NodeJS.Timeout;
  readonly #began = performance.now();
  #jobs: readonly Running[] = [];
  #lines: readonly ResultLine[];
  #note = '';

  constructor(
    private readonly color: boolean,
    private readonly plan: SweepPlan,
    private readonly pool: Executor,
    before: readonly ResultLine[],
  ) {
    this.#lines = before;
    this.#draw = createLogUpdate(process.stderr, { showCursor: true });
    this.#timer = setInterval(() => this.#redraw(), REDRAWN_EVERY_MS);
  }

  onResult(_: ResultLine, all: readonly ResultLine[]): void {
    this.#lines = all;
    this.#redraw();
  }

  onPrevented({ trial, seed, failure }: Prevented): void {
    this.say(`trial ${trial.index} seed ${seed} could not be trained: ${failure.message}`);
  }

  onRunning(jobs: readonly Running[]): void {
    this.#jobs = jobs;
    this.#redraw();
  }

  say(text: string): void {
    this.#note = text;
    this.#redraw();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#draw.clear();
  }

  #redraw(): void {
    const { dim } = createColors(this.color);
    const standings = rank(this.plan.trials, this.#lines);
    const left = standings.filter(({ step, failed }) => step === 0 && failed === undefined).length;
    const running = this.#jobs.flatMap(({ trial, seed, until, slot }) => {
      const progress = this.pool.progress(slot);
      if (progress === undefined) return [];
      const how =
        Number.isNaN(progress.loss) || progress.step === 0 ? 'compiling' : `${progress.step}/${until}  loss ${progress.loss.toFixed(4)}`;
      return [`trial ${trial.index} seed ${seed}  ${how}`];
    });
    const elapsed = durationText((performance.now() - this.#began) / 1000);
    const lines = [
      boardText(standings.slice(0, SHOWN), this.color),
      ...running.slice(0, SHOWN),
      dim(`${left} of ${standings.length} trials not begun, ${elapsed}`),
      this.#note,
    ];
    this.#draw(lines.filter((line) => line !== '').join('\n'));
  }
}

/** Short enough for a column. */
function shownValue(value: Plain | undefined): string {
  return shorten(visible(showValue(value)), 20);
}

/** The best trials as a table. */
export function boardText(standings: readonly Standing[], color: boolean): string {
  const { bold } = createColors(color);
  const shown = standings.filter(({ step, failed }) => step > 0 || failed !== undefined);
  const columns = columnNames([...new Set(standings.flatMap(({ trial }) => [...trial.values.keys()]))]);
  const table = new Table({
    head: ['', 'trial', 'validation', 'spread', 'steps', 'parameters', ...columns.values()],
    style: { head: [], border: [], compact: true },
    colAligns: ['right', 'right', 'right', 'right', 'right', 'right', ...[...columns].map(() => 'right' as const)],
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: ' ',
    },
  });
  shown.forEach((standing, index) => {
    const { trial, validation, spread, step, finished, failed, seeds } = standing;
    const loss = failed !== undefined ? 'failed' : validation.toFixed(4);
    const over = spread === undefined ? '' : `±${spread.toFixed(4)} of ${seeds.size}`;
    const row = [
      String(index + 1),
      String(trial.index),
      loss,
      over,
      `${step}${finished ? '' : '…'}`,
      trial.parameters.toLocaleString('en'),
      ...[...columns.keys()].map((path) => shownValue(trial.values.get(path))),
    ];
    table.push(index === 0 ? row.map((text) => bold(text)) : row);
  });
  return table.toString();
}
