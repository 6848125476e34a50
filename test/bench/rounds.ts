import { Contender, type ContenderId, type Taken } from './contender.js';
import { TILE_OPERATIONS } from './peers/tile-limit.js';

export interface Pace {
  readonly rounds: number;
  /** Each turn of a contender lasts about this long, or one step. */
  readonly turnMs: number;
  /** For its steps before the first round, until its code is optimized. */
  readonly warmUpMs: number;
  /** A contender whose rounds would take longer is left out. */
  readonly patienceMs: number;
}

/** A contender's rounds on one model; arrays have a number for each round. */
export interface Measured {
  readonly id: ContenderId;
  readonly about: string;
  /** Processor time of a step. */
  readonly cpuMs: readonly number[];
  /** Wall clock of a step. */
  readonly wallMs: readonly number[];
  /** Of the step CHECKED, from the same weights and batches for every contender. */
  readonly loss: number;
}

export interface Missing {
  readonly id: ContenderId;
  readonly reason: string;
}

export interface Raced {
  readonly measured: readonly Measured[];
  readonly missing: readonly Missing[];
  /** GFLOP/s of the tile, for each round. */
  readonly limit: readonly number[];
}

/** The losses of this step are compared: all contenders are to compute the same. */
export const CHECKED = 5;

interface Racer {
  readonly contender: Contender;
  readonly loss: number;
  readonly steps: number;
  readonly taken: Taken[];
}

/**
 * Measures contenders on one model: each first alone until it is warm, then all in turn, round after round. While one
 * runs the others sleep, so that all share one core and whatever else the machine does.
 */
export async function race(ids: readonly ContenderId[], folder: string, pace: Pace, progress: (text: string) => void): Promise<Raced> {
  const racers: Racer[] = [];
  const missing: Missing[] = [];
  try {
    for (const id of ['limit' as const, ...ids]) {
      progress(`${id} warms up`);
      const result = await prepare(id, folder, pace);
      if ('reason' in result) missing.push(result);
      else racers.push(result);
    }
    for (let round = 1; round <= pace.rounds; round++) {
      progress(`round ${round} of ${pace.rounds}`);
      for (const { contender, steps, taken } of racers) taken.push(await contender.take(steps));
    }
  } finally {
    for (const { contender } of racers) contender.end();
  }
  const perStep = ({ taken, steps }: Racer, of: (one: Taken) => number): readonly number[] => taken.map((one) => of(one) / steps);
  const [limit, ...others] = racers.map((racer): Measured => {
    const { contender, loss } = racer;
    return {
      id: contender.id,
      about: contender.about,
      cpuMs: perStep(racer, ({ cpuMs }) => cpuMs),
      wallMs: perStep(racer, ({ ms }) => ms),
      loss,
    };
  });
  return { measured: others, missing, limit: limit!.cpuMs.map((ms) => TILE_OPERATIONS / ms / 1e6) };
}

async function prepare(id: ContenderId, folder: string, { rounds, turnMs, warmUpMs, patienceMs }: Pace): Promise<Racer | Missing> {
  let contender: Contender | undefined;
  try {
    contender = new Contender(id, folder);
    await contender.ready();
    const tooLong = (stepMs: number): boolean => stepMs * (rounds + CHECKED) > patienceMs;
    // The first step compiles, too; the second says how long the rounds would take.
    const first = await contender.take(1);
    const second = tooLong(first.cpuMs / 4) ? first : await contender.take(1);
    if (tooLong(second.cpuMs)) {
      contender.end();
      return { id, reason: `a step takes ${(second.cpuMs / 1e3).toFixed(1)} s` };
    }
    const { loss } = await contender.take(CHECKED - 2);
    let spent = first.cpuMs + second.cpuMs;
    let last = second;
    let steps = 1;
    while (spent < warmUpMs) {
      steps = Math.max(1, Math.round(Math.min(warmUpMs / 4, turnMs) / last.cpuMs));
      const taken = await contender.take(steps);
      spent += taken.cpuMs;
      last = { ...taken, cpuMs: taken.cpuMs / steps };
    }
    return { contender, loss, steps: Math.max(1, Math.round(turnMs / last.cpuMs)), taken: [] };
  } catch (error) {
    contender?.end();
    if (id === 'limit') throw error;
    return { id, reason: error instanceof Error ? error.message : String(error) };
  }
}
