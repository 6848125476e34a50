import { openInPage } from '../../page/open-in-page.js';
import type { BrowserModel, TrainProgress } from '../../../runtime/browser/api.js';
import type { PageModel } from '../../../runtime/browser/page-model.js';
import { Turns } from '../../../runtime/browser/turns.js';
import { UserError } from '../../../runtime/errors.js';
import { simdHindrance } from '../../../runtime/kernels/simd.js';
import { findRenderer } from '../../../runtime/tfjs/webgl/context.js';
import { gather } from '../loss-curve.js';
import type { LogInterval, Progress, TrainingCalls, TrainingEvents } from '../protocol.js';
import { Inside } from './inside.js';
import { samplesOf } from './samples.js';

type Emit = <Name extends keyof TrainingEvents>(name: Name, value: TrainingEvents[Name]) => void;

/** How often the page hears of training, in milliseconds: about as often as a chart is worth drawing. */
const REPORT_MS = 70;
/** The most points of a report. */
const MOST_POINTS = 256;

/** A training worker: one model, trained in slices between which it answers. */
export function training(emit: Emit): TrainingCalls {
  let model: PageModel | undefined;
  let inside: Inside | undefined;
  let underWay: AbortController | undefined;
  const turns = new Turns();
  const opened = (): PageModel => {
    if (model === undefined) throw new Error('internal error: no model is open');
    return model;
  };
  const within = (): Inside => {
    if (inside === undefined) throw new Error('internal error: no model is open');
    return inside;
  };
  const open: TrainingCalls['open'] = async (spec, { data, ...options }) => {
    const { create, checked, diagnostics } = await openInPage(spec, data, newThread);
    if (create === undefined || checked === undefined)
      throw new UserError('WNC720', diagnostics[0]?.message ?? 'the spec has errors', 'mend the spec');
    model?.dispose();
    model = inside = undefined;
    model = await create({ ...options, onCompile: (ready, all) => emit('compiling', { ready, all }) });
    inside = await Inside.open(model, checked);
    const { name, parameters, target, threads, characters, step } = model;
    return { name, parameters, target, threads, characters, step };
  };
  return {
    open: (spec, options) => turns.take(() => open(spec, options)),
    async train(steps) {
      const abort = new AbortController();
      underWay = abort;
      const report = new Report(opened().step);
      let isEnded = steps === undefined;
      try {
        for await (const progress of opened().train({ ...(steps !== undefined && { steps }), signal: abort.signal })) {
          isEnded = steps === undefined || progress.step >= progress.steps;
          report.take(progress);
          if (report.isDue) emit('progress', report.give());
        }
      } finally {
        if (report.hasNews) emit('progress', report.give());
        if (underWay === abort) underWay = undefined;
      }
      return isEnded && !abort.signal.aborted ? 'ended' : 'paused';
    },
    async pause() {
      underWay?.abort();
    },
    async samples(kind, options) {
      return samplesOf(opened(), kind, options);
    },
    async save(options) {
      return opened().save(options);
    },
    async keep() {
      const { checkpoint, step } = await savedWithStep(opened());
      return { step, checkpoint };
    },
    async abilities() {
      return { hasWebAssembly: typeof WebAssembly !== 'undefined', simdHindrance: simdHindrance(), renderer: findRenderer() };
    },
    async hold(lock) {
      const { locks } = navigator as { readonly locks?: LockManager };
      if (locks === undefined) return false;
      return new Promise((resolve) => {
        void locks.request(lock, () => {
          resolve(true);
          return new Promise(() => undefined);
        });
      });
    },
    insideFacts: async () => within().insideFacts(),
    insideLayers: async () => within().insideLayers(),
    insideUpdates: async () => within().insideUpdates(),
    insideTensor: async (name) => within().insideTensor(name),
    insideEmbedding: async (name, channels) => within().insideEmbedding(name, channels),
    insideAttention: async (text) => within().insideAttention(text),
  };
}

/** The script lies beside that of the workers. */
function newThread(): Worker {
  return new Worker(new URL('thread.js', location.href), { type: 'module' });
}

/** Training may go on before and after it is saved, so the step is read where its turn is over and nothing has run since. */
async function savedWithStep(model: BrowserModel): Promise<{ readonly checkpoint: Uint8Array; readonly step: number }> {
  const checkpoint = await model.save();
  return { checkpoint, step: stepIn(checkpoint) ?? model.step };
}

/** The step of a saved state, as its metadata have it. */
function stepIn(bytes: Uint8Array): number | undefined {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as { __metadata__?: Record<string, string> };
  const counts = header.__metadata__?.['counts'];
  const step: unknown = counts === undefined ? undefined : (JSON.parse(counts) as { step?: unknown }).step;
  return typeof step === 'number' ? step : undefined;
}

/** What the page has not heard of yet. */
class Report {
  #losses: number[] = [];
  #intervals: LogInterval[] = [];
  #last: TrainProgress | undefined;
  #reported = performance.now();

  /** `step`: taken before. */
  constructor(private step: number) {}

  take(progress: TrainProgress): void {
    this.#last = progress;
    for (const loss of progress.losses) this.#losses.push(loss);
    if (progress.interval) this.#intervals.push(progress.interval);
  }

  get hasNews(): boolean {
    return this.#last !== undefined;
  }

  get isDue(): boolean {
    return this.#last?.evaluation !== undefined || performance.now() - this.#reported >= REPORT_MS;
  }

  give(): Progress {
    if (this.#last === undefined) throw new Error('internal error: nothing to report');
    const { step, steps, loss, evaluation } = this.#last;
    const milliseconds = this.#intervals.at(-1)?.millisecondsPerStep;
    const report: Progress = {
      step,
      steps,
      loss,
      ...(milliseconds !== undefined && { millisecondsPerStep: milliseconds }),
      ...(evaluation && { evaluation }),
      points: gather(this.#losses, this.step + 1, MOST_POINTS),
      intervals: this.#intervals,
    };
    this.#losses = [];
    this.#intervals = [];
    this.#last = undefined;
    this.#reported = performance.now();
    this.step = step;
    return report;
  }
}
