import { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { EvaluationLine } from '../../training/trainer.js';
import { colorsFor } from './colors.js';
import type { OutputStream } from './output-streams.js';

/** A plain line at least this far apart from the one before, in milliseconds; evaluations always have theirs. */
const plainLineEveryMs = 5000;

/** What the progress shows after a slice of steps. */
export interface ProgressPoint {
  readonly step: number;
  /** Mean training loss over the steps before, in nats, as the log has it. */
  readonly loss: number;
  /** Learning rate of that step. */
  readonly rate: number;
}

/** Tells a person how far training is, on standard error: a bar on a terminal, else a line every few seconds. */
export interface Progress {
  advance(point: ProgressPoint): void;
  evaluated(line: EvaluationLine): void;
  /** A line of its own. */
  say(text: string): void;
  /** Takes the bar away. */
  stop(): void;
}

/** Begins to tell of the steps from `first` to `steps`. */
export type StartProgress = (first: number, steps: number) => Progress;

/** Progress from step `first` to `steps`. */
export function startProgress(stream: OutputStream, first: number, steps: number): Progress {
  const pace = new Pace(first, steps);
  return stream.isTTY && stream instanceof Writable ? barProgress(stream, pace) : plainProgress(stream, pace);
}

function barProgress(stream: OutputStream & Writable, pace: Pace): Progress {
  const bar = new SingleBar({
    stream,
    format: `${colorsFor(stream).cyan('{bar}')} {value}/{total}  {text}`,
    barsize: 24,
    barCompleteChar: '━',
    barIncompleteChar: '─',
    clearOnComplete: true,
    hideCursor: false,
    // Ctrl-C saves the run; the bar's own handler would end the process.
    gracefulExit: false,
  });
  const bold = colorsFor(stream).bold;
  const start = (): void => bar.start(pace.steps, pace.step, { text: pace.text() });
  start();
  const say = (text: string): void => {
    bar.stop();
    stream.write(`${text}\n`);
    start();
  };
  return {
    advance(point) {
      pace.advance(point);
      bar.update(point.step, { text: pace.text() });
    },
    evaluated: (line) => say(evaluationText(line, bold)),
    say,
    stop: () => bar.stop(),
  };
}

function plainProgress(stream: OutputStream, pace: Pace): Progress {
  let said = performance.now();
  return {
    advance(point) {
      pace.advance(point);
      if (performance.now() - said < plainLineEveryMs) return;
      said = performance.now();
      stream.write(`step ${point.step}/${pace.steps}  ${pace.text()}\n`);
    },
    evaluated(line) {
      said = performance.now();
      stream.write(`${evaluationText(line, String)}\n`);
    },
    say: (text) => void stream.write(`${text}\n`),
    stop: () => undefined,
  };
}

function evaluationText({ step, evaluation }: EvaluationLine, bold: (text: string) => string): string {
  const losses = Object.entries(evaluation).map(([split, loss]) => `${split} ${loss?.toFixed(4) ?? '-'}`);
  return `${bold(`step ${step}`)}  ${losses.join('  ')}`;
}

/** The loss and smoothed speed. */
class Pace {
  step: number;
  #loss = Number.NaN;
  #rate = Number.NaN;
  #stepsPerSecond = Number.NaN;
  #time = performance.now();

  constructor(
    first: number,
    readonly steps: number,
  ) {
    this.step = first;
  }

  advance({ step, loss, rate }: ProgressPoint): void {
    const now = performance.now();
    const seconds = (now - this.#time) / 1000;
    // The weight of what was before falls by e in two seconds, however long a slice took.
    const keep = Math.exp(-seconds / 2);
    const blend = (before: number, value: number): number => (Number.isNaN(before) ? value : keep * before + (1 - keep) * value);
    this.#loss = loss;
    if (seconds > 0) this.#stepsPerSecond = blend(this.#stepsPerSecond, (step - this.step) / seconds);
    this.#rate = rate;
    this.step = step;
    this.#time = now;
  }

  text(): string {
    if (Number.isNaN(this.#stepsPerSecond)) return '';
    const left = (this.steps - this.step) / this.#stepsPerSecond;
    return `loss ${this.#loss.toFixed(4)}  rate ${Number(this.#rate.toPrecision(3))}  ${paceText(this.#stepsPerSecond)} steps/s  ${durationText(left)} left`;
  }
}

function paceText(stepsPerSecond: number): string {
  return stepsPerSecond >= 10 ? stepsPerSecond.toFixed(0) : stepsPerSecond.toPrecision(2);
}

/** Seconds as a person reads them: `48s`, `3m 20s`, `2h 05m`. */
export function durationText(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  const whole = Math.round(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m ${two(whole % 60)}s`;
  return `${Math.floor(whole / 3600)}h ${two(Math.floor((whole % 3600) / 60))}m`;
}
