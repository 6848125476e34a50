import { availableParallelism } from 'node:os';
import type { DataKind } from '../../contract.js';
import { UserError } from '../../errors.js';
import { supportsSimd } from '../../kernels/simd.js';

/** What decides how many threads share a sampling. */
export interface SamplingRequest {
  /** By --threads. */
  readonly threads: number | undefined;
  readonly kind: DataKind;
  /** Multiply-adds of a symbol that is computed of a whole context; undefined where none is. */
  readonly multiplyAdds: number | undefined;
  /** Symbols in all. */
  readonly symbols: number;
  /** How many threads this machine runs at a time. */
  readonly cores?: number;
  warn(warning: UserError): void;
}

/** From so many multiply-adds on, some tenth of a millisecond, threads gain more by sharing a symbol than they lose by waiting. */
const WORTH_SHARING = 4e6;
/** From so many in all on, some tenths of a second, they gain more than they take to start. */
const WORTH_STARTING = 1e10;
/** Without --threads: a context's rows are then still many for each. */
const MOST_UNASKED = 4;

/**
 * How many threads share a sampling: as --threads asks, else as many as the machine runs at a time where that is worth it. More than it
 * runs are left out, with a warning. Throws WNC824 where threads cannot share it.
 */
export function planSampling(request: SamplingRequest): number {
  const { threads, multiplyAdds, symbols, cores = availableParallelism() } = request;
  if (threads === undefined) {
    const isWorthIt = multiplyAdds !== undefined && multiplyAdds >= WORTH_SHARING && multiplyAdds * symbols >= WORTH_STARTING;
    return isWorthIt ? Math.min(cores, MOST_UNASKED) : 1;
  }
  if (threads === 1) return 1;
  if (multiplyAdds === undefined)
    throw new UserError('WNC824', `threads cannot share this sampling: ${hindrance(request.kind)}`, 'leave --threads out');
  if (threads <= cores) return threads;
  const fix = cores === 1 ? 'leave --threads out' : `write --threads ${cores}: the samples are the same`;
  const have = cores === 1 ? 'one has' : `${cores} have`;
  request.warn(
    new UserError('WNC825', `of ${threads} threads ${have} work: this machine runs ${cores === 1 ? 'one' : cores} at a time`, fix),
  );
  return cores;
}

function hindrance(kind: DataKind): string {
  if (kind === 'words') return 'the run was trained on words, which are made many at a time';
  return !supportsSimd()
    ? 'that takes the target simd, which this machine does not run'
    : 'the model keeps a state, with which a symbol takes too little for that';
}
