import { noExamples, type SplitExamples } from '../data/split-examples.js';
import { UserError } from '../errors.js';
import type { ModelDefinition, TrainingSettings } from '../contract.js';
import { defaultTarget } from '../tfjs/create-model.js';
import { findRenderer } from '../tfjs/webgl/context.js';
import { noSteps } from '../training/training-counts.js';
import type { CreateOptions } from './api.js';
import { CardTrainer } from './card-trainer.js';
import { LocalTrainer } from './local-trainer.js';
import type { PageTrainer } from './page-trainer.js';
import { planSharing, type ThreadHost } from './plan-sharing.js';

/** How long each target is tried, in milliseconds. */
const TRIAL_MS = 60;
/**
 * The least time that any card takes for a draw, in milliseconds. Where a step is quicker than its draws would be, the card is not tried
 * and its programs are not compiled.
 */
const LEAST_DRAW_MS = 0.005;

/** A trainer on the target that the options name, or on the fastest. Throws as its `create` does. */
export async function openTrainer(
  definition: ModelDefinition,
  settings: TrainingSettings,
  examples: SplitExamples,
  { target, threads, onCompile }: CreateOptions,
  host: ThreadHost,
): Promise<PageTrainer> {
  if (target === 'webgl') {
    // Says so where threads are asked for, before anything is compiled.
    planSharing(definition, { threads, host, target, batch: settings.batch });
    return CardTrainer.create(definition, settings, examples, onCompile);
  }
  const local = await LocalTrainer.create(definition, settings, examples, target ?? defaultTarget(definition), host, threads);
  // Who does not train needs no card: words are sampled on the processor.
  const learns = examples !== noExamples && !(definition.training.taught && !examples.teacher);
  // Who asks for threads asks for the target that has them.
  const isSettled = target !== undefined || (threads !== undefined && threads > 1);
  if (isSettled || !definition.webgl || !learns || findRenderer() !== 'card') return local;
  let card: CardTrainer | undefined;
  try {
    // Where a thread is lost the second trial is of what goes on alone.
    const localMs = await stepMs(local).catch((error: unknown) => (isLostThread(error) ? stepMs(local) : Promise.reject(error)));
    if (localMs < LEAST_DRAW_MS * definition.webgl.training.draws.length) return local;
    card = await CardTrainer.create(definition, settings, examples, onCompile).catch((error: unknown) => {
      if (error instanceof UserError) return undefined;
      throw error;
    });
    if (!card) return local;
    return faster(local, localMs, card, await stepMs(card));
  } catch (error) {
    local.dispose();
    card?.dispose();
    throw error;
  }
}

function isLostThread(error: unknown): boolean {
  return error instanceof UserError && error.code === 'WNC872';
}

/** The faster of two; the other is disposed of. */
export function faster(local: PageTrainer, localMs: number, card: PageTrainer, cardMs: number): PageTrainer {
  const [winner, loser] = cardMs < localMs ? [card, local] : [local, card];
  loser.dispose();
  return winner;
}

/** Milliseconds a step by a short trial, after which the trainer is as it was. */
export async function stepMs(trainer: PageTrainer): Promise<number> {
  const { counts } = trainer;
  const before = await trainer.download();
  try {
    // The first slice has what only a first step does, compiling among it.
    await trainer.slice(1);
    const { step, trainedMs } = counts;
    const began = performance.now();
    while (!trainer.finished && performance.now() - began < TRIAL_MS) await trainer.slice(TRIAL_MS / 2);
    return counts.step > step ? (counts.trainedMs - trainedMs) / (counts.step - step) : trainedMs / step;
  } finally {
    trainer.upload(before);
    Object.assign(counts, noSteps());
    trainer.intervalLosses.length = 0;
  }
}
