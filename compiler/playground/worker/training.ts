import { compileInPage } from '../../page/in-page.js';
import type { BrowserModel } from '../../../runtime/browser/api.js';
import { UserError } from '../../../runtime/errors.js';
import type { Progress, TrainingCalls, TrainingEvents } from '../protocol.js';

type Emit = <Name extends keyof TrainingEvents>(name: Name, value: TrainingEvents[Name]) => void;

/** A training worker: one model, trained in slices between which it answers. */
export function training(emit: Emit): TrainingCalls {
  let model: BrowserModel | undefined;
  let paused = true;
  const opened = (): BrowserModel => {
    if (model === undefined) throw new Error('internal error: no model is open');
    return model;
  };
  return {
    async open(spec, { data, ...options }) {
      const { create, diagnostics } = await compileInPage(spec, data);
      if (create === undefined) throw new UserError('WNC720', diagnostics[0]?.message ?? 'the spec has errors', 'mend the spec');
      model = await create(options);
      const { name, parameters, target, characters, step } = model;
      return { name, parameters, target, characters, step };
    },
    async train() {
      paused = false;
      for await (const { step, steps, loss, interval, evaluation } of opened().train()) {
        emit('progress', {
          step,
          steps,
          loss,
          ...(interval && { millisecondsPerStep: interval.millisecondsPerStep }),
          ...(evaluation && { evaluation }),
        });
        if (paused) return 'paused';
      }
      return 'ended';
    },
    async pause() {
      paused = true;
    },
    async advance(): Promise<Progress> {
      throw new Error('internal error: not yet');
    },
    async samples(options) {
      const texts = await opened().sample(options);
      return texts.map((text) => ({ text, steps: [] }));
    },
    async save() {
      return opened().save();
    },
  };
}
