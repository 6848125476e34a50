import type { ModelDefinition } from '../contract.js';

/** Weights to evaluate and to keep: parameters and running statistics, laid out as the model's. */
export interface Weights {
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
}

/** What a checkpoint holds, and of which step. */
export interface KeptWeights extends Weights {
  readonly step: number;
}

/** Room for the weights of the best evaluation, `keep: best`. */
export class BestWeights implements Weights {
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;

  constructor({ parameters, statistics }: Pick<ModelDefinition, 'parameters' | 'statistics'>) {
    this.parameters = new Float32Array(parameters.length);
    this.statistics = new Float32Array(statistics.length);
  }

  /** Takes a copy. */
  take({ parameters, statistics }: Weights): void {
    this.parameters.set(parameters);
    this.statistics.set(statistics);
  }
}
