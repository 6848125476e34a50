import type { ModelDefinition } from '../contract.js';
import { exampleSizes } from '../kernels/forward.js';
import type { Target } from '../targets.js';
import { shardsOf } from './shard.js';

/** How the steps of a training are shared out. */
export interface Sharing {
  /** This one among them. */
  readonly threads: number;
  /** By shardsOf. */
  readonly shards: number;
}

/** What hinders threads, and what is to be done. */
export interface Hindrance {
  readonly what: string;
  readonly fix: string;
}

/** Multiply-adds of a step's forward pass from which on it is shared without being asked: some 30 ms a step on one core. */
const LARGE = 3e8;

/**
 * Whether a training whose threads nobody settles has its batches cut into shards. That is no matter of the machine, so that its bits are
 * not either.
 */
export function isLarge(definition: ModelDefinition, batch: number): boolean {
  return multiplyAddsOf(definition, batch) >= LARGE;
}

/** About as many as a forward pass of the batch has: each parameter is used once for each prediction. */
function multiplyAddsOf(definition: ModelDefinition, batch: number): number {
  const { parameters, training } = definition;
  return parameters.length * exampleSizes(definition, training.predictions).targets * batch;
}

/** A training, and how messages call what asks for its threads and a layer. */
export interface SharedRequest {
  readonly target: Target;
  readonly batch: number;
  /** `--threads`, `threads`. */
  readonly option: string;
  /** Where in the spec a layer stands, by the name of one of its statistics: `batchNorm 2 (spec.yaml:12)`. */
  placeOf?(statistic: string): string | undefined;
}

/** Why threads cannot share a training; undefined where they can. */
export function hindranceOf(
  definition: Pick<ModelDefinition, 'statistics'>,
  { target, batch, option, placeOf }: SharedRequest,
): Hindrance | undefined {
  const without = `leave ${option} out`;
  if (target !== 'simd') return { what: `the target is ${target}, and only the target simd has them`, fix: without };
  const [statistic] = definition.statistics.tensors;
  if (statistic !== undefined) {
    return {
      what: `${placeOf?.(statistic.name) ?? layerOf(statistic.name)} takes its statistics over the whole batch`,
      fix: `${without}, or put layerNorm in its place, which takes none over the batch`,
    };
  }
  if (shardsOf(batch) === undefined) return { what: 'a batch of one example is not to be shared', fix: `${without}, or raise train.batch` };
  return undefined;
}

/** A layer's path, of `PATH.running_mean`. */
function layerOf(statistic: string): string {
  return `the layer ${statistic.slice(0, statistic.lastIndexOf('.'))}`;
}
