import type { TrainingMemory, TrainingSettings, UpdateDefinition } from '../../runtime/contract.js';

export type UpdateSettings = Pick<TrainingSettings, 'optimizer' | 'clip' | 'average'>;

interface Adam {
  readonly betas: readonly [number, number];
  readonly epsilon: number;
  readonly weightDecay: number;
}

/** The optimizers as their papers write them, in double precision: what compiled updates are compared with. */
export function referenceUpdate({ optimizer, clip, average }: UpdateSettings): UpdateDefinition & { update(memory: UpdateMemory): number } {
  const { kind, momentum = 0 } = optimizer as typeof optimizer & { readonly momentum?: number };
  const states = [
    ...(kind === 'lion' ? ['mean'] : kind !== 'sgd' ? ['mean', 'square'] : momentum === 0 ? [] : ['velocity']),
    ...(average === null ? [] : ['average']),
  ];
  return {
    states,
    scalars: ['rate', 'step'],
    rates: { from: 1e-4, to: 1 },
    update({ parameters, gradients, optimizer: kept, scalars: [rate, t] }) {
      const { length } = parameters;
      const state = (name: string) => kept.subarray(states.indexOf(name) * length, (states.indexOf(name) + 1) * length);
      let squares = 0;
      for (const g of gradients) squares += g * g;
      const norm = clip === null ? 0 : Math.sqrt(squares);
      if (!Number.isFinite(norm)) return norm;
      const factor = clip === null ? 1 : Math.min(1, clip / (norm + 1e-6));
      for (let i = 0; i < length; i++) {
        const p = parameters[i]!;
        let g = factor * gradients[i]!;
        if (kind === 'sgd') {
          if (momentum !== 0) g = state('velocity')[i] = momentum * state('velocity')[i]! + g;
          parameters[i] = p - rate! * g;
        } else if (kind === 'lion') {
          const {
            betas: [beta1, beta2],
            weightDecay,
          } = optimizer as unknown as Adam;
          const m = state('mean')[i]!;
          parameters[i] = p - rate! * (Math.sign(beta1 * m + (1 - beta1) * g) + weightDecay * p);
          state('mean')[i] = beta2 * m + (1 - beta2) * g;
        } else {
          const {
            betas: [beta1, beta2],
            epsilon,
            weightDecay,
          } = optimizer as unknown as Adam;
          if (kind === 'adam') g += weightDecay * p;
          const m = (state('mean')[i] = beta1 * state('mean')[i]! + (1 - beta1) * g);
          const v = (state('square')[i] = beta2 * state('square')[i]! + (1 - beta2) * g * g);
          const step = m / (1 - beta1 ** t!) / (Math.sqrt(v / (1 - beta2 ** t!)) + epsilon);
          parameters[i] = p - (kind === 'adamW' ? rate! * weightDecay * p : 0) - rate! * step;
        }
        if (typeof average !== 'number') continue;
        const decay = Math.min(average, t! / (9 + t!));
        state('average')[i] = decay * state('average')[i]! + (1 - decay) * parameters[i]!;
      }
      return norm;
    },
  };
}

export type UpdateMemory = Pick<TrainingMemory, 'parameters' | 'gradients' | 'optimizer' | 'scalars'>;
