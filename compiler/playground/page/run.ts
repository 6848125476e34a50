import { signal } from '@preact/signals';
import type { BrowserTarget } from '../../../runtime/browser/api.js';
import { LossCurve, smoothed } from '../loss-curve.js';
import type { KeptState, LogInterval, OpenedModel, OwnData, Progress, Sample } from '../protocol.js';
import type { RunEvaluation, RunPlan, RunRecord } from './run-record.js';

/** Where a run is. */
export interface RunNow {
  readonly step: number;
  /** Of all; 0 where it is not known yet. */
  readonly steps: number;
  /** In nats: of the last step, and smoothed; undefined before the first. */
  readonly loss: number | undefined;
  readonly smoothed: number | undefined;
  readonly validation: number | undefined;
  readonly millisecondsPerStep: number | undefined;
}

/** The most intervals that are kept; of more, every two become one. */
const MOST_INTERVALS = 20_000;

/** A training, under way or over: what never changes, and as signals what does. */
export class Run implements RunPlan {
  readonly spec: string;
  readonly seed: number | undefined;
  readonly target: BrowserTarget | undefined;
  readonly dataName: string | undefined;
  readonly modelName: string;
  readonly kind: RunPlan['kind'];
  readonly parameters: number;
  readonly vocabulary: number;
  readonly trainSeed: number;
  readonly name;
  readonly isShown;
  /** The model as it was opened last; undefined until it is. */
  readonly model = signal<OpenedModel | undefined>(undefined);
  /** Changes some times a second while it trains. */
  readonly now = signal<RunNow>({
    step: 0,
    steps: 0,
    loss: undefined,
    smoothed: undefined,
    validation: undefined,
    millisecondsPerStep: undefined,
  });
  readonly samples = signal<readonly Sample[]>([]);
  /** What went wrong, and how it goes on. */
  readonly remark = signal<string | undefined>(undefined);
  curve = new LossCurve();
  intervals: LogInterval[] = [];
  evaluations: RunEvaluation[] = [];
  /** What it goes on from; undefined: from the beginning. */
  kept: KeptState | undefined;
  /** What it is trained on in place of the spec's. */
  data: OwnData | undefined;

  constructor(
    plan: RunPlan,
    readonly id: string,
    readonly number: number,
    readonly begun: number,
    name = `run ${number}`,
    isShown = true,
  ) {
    this.spec = plan.spec;
    this.seed = plan.seed;
    this.target = plan.target;
    this.dataName = plan.dataName;
    this.modelName = plan.modelName;
    this.kind = plan.kind;
    this.parameters = plan.parameters;
    this.vocabulary = plan.vocabulary;
    this.trainSeed = plan.trainSeed;
    this.name = signal(name);
    this.isShown = signal(isShown);
  }

  /** At its last step. */
  get isOver(): boolean {
    const { step, steps } = this.now.value;
    return steps > 0 && step >= steps;
  }

  /** Takes in what the worker tells. */
  take({ step, steps, loss, millisecondsPerStep, evaluation, points, intervals }: Progress): void {
    for (const point of points) this.curve.add(point);
    for (const interval of intervals) this.intervals.push(interval);
    if (this.intervals.length > MOST_INTERVALS) this.intervals = halved(this.intervals);
    if (evaluation) this.evaluations = [...this.evaluations, { step, losses: evaluation }];
    const known = this.now.peek();
    const shown = this.curve.points.length > 0 ? smoothed(this.curve.points).at(-1) : undefined;
    this.now.value = {
      step,
      steps,
      loss: Number.isFinite(loss) ? loss : known.loss,
      smoothed: shown,
      validation: evaluation?.validation ?? known.validation,
      millisecondsPerStep: millisecondsPerStep ?? known.millisecondsPerStep,
    };
  }

  /** Forgets what came after a step, from which it goes on. */
  goBack(step: number): void {
    this.curve.cut(step);
    this.intervals = this.intervals.filter((one) => one.step <= step);
    this.evaluations = this.evaluations.filter((one) => one.step <= step);
    this.#look(step, this.now.peek().steps);
  }

  record(): RunRecord {
    const { spec, seed, target, dataName, modelName, kind, parameters, vocabulary, trainSeed } = this;
    const { id, number, begun, intervals, evaluations } = this;
    const { step, steps } = this.now.peek();
    return {
      version: 1,
      ...{ spec, seed, target, dataName, modelName, kind, parameters, vocabulary, trainSeed },
      ...{ id, number, begun, intervals, evaluations, step, steps },
      name: this.name.peek(),
      isShown: this.isShown.peek(),
      curve: this.curve.record(),
      samples: this.samples.peek(),
    };
  }

  static from(record: RunRecord, kept: KeptState | undefined): Run {
    const run = new Run(record, record.id, record.number, record.begun, record.name, record.isShown);
    run.curve = LossCurve.from(record.curve);
    run.intervals = [...record.intervals];
    run.evaluations = [...record.evaluations];
    run.samples.value = record.samples;
    run.kept = kept;
    run.now.value = { ...run.now.peek(), steps: record.steps };
    // What was seen after the last kept state is made again.
    run.goBack(kept?.step ?? 0);
    return run;
  }

  /** Tells where it is from what it has. */
  #look(step: number, steps: number): void {
    const { points } = this.curve;
    const evaluated = this.evaluations.findLast(({ losses }) => typeof losses.validation === 'number');
    this.now.value = {
      step,
      steps,
      loss: points.at(-1)?.last,
      smoothed: smoothed(points).at(-1),
      validation: evaluated?.losses.validation ?? undefined,
      millisecondsPerStep: this.intervals.at(-1)?.millisecondsPerStep,
    };
  }
}

/** Every two neighbours as one. */
function halved(intervals: readonly LogInterval[]): LogInterval[] {
  return intervals.flatMap((one, i) => {
    const before = intervals[i - 1];
    if (i % 2 === 0) return i === intervals.length - 1 ? [one] : [];
    if (before === undefined) return [one];
    const mean = (a: number, b: number): number => (a + b) / 2;
    const { step, rate } = one;
    return [
      { step, rate, loss: mean(before.loss, one.loss), millisecondsPerStep: mean(before.millisecondsPerStep, one.millisecondsPerStep) },
    ];
  });
}
