/** A trial up to one of the rungs; the last rung is its end. */
export interface Stretch {
  readonly trial: number;
  /** From 0. */
  readonly rung: number;
}

export interface LadderRules {
  /** Trials, in the order in which they start. */
  readonly trials: readonly number[];
  /** How many rungs there are, the end included; 1 trains every trial to its end. */
  readonly rungs: number;
  /** The share of the trials at a rung that goes on. */
  readonly keep: number;
}

/** The loss of a stretch that is done, Infinity where it failed; undefined where it is not done. */
export type LossOf = (stretch: Stretch) => number | undefined;

/**
 * What is to be trained next, the most urgent first; empty where nothing is left. A function of the results alone.
 *
 * Asynchronous successive halving, as a single worker would do it: if a trial is among the best of its rung it goes on to the
 * next, else a new trial starts. This runs that worker through the results that are there, up to the first that is missing.
 * What it would start from there whatever that result is, may be trained at the same time: the trials that are to go on
 * now, and all that have not started. So any number of workers trains the same stretches, and comes to the same results.
 * Source: Li et al. 2020, "A System for Massively Parallel Hyperparameter Tuning", algorithm 2.
 */
export function nextStretches(rules: LadderRules, lossOf: LossOf): readonly Stretch[] {
  const ladder = new Ladder(rules);
  for (;;) {
    const chosen = ladder.choose();
    if (chosen === undefined) return [];
    const loss = lossOf(chosen);
    if (loss === undefined) return ladder.certain().filter((stretch) => lossOf(stretch) === undefined);
    ladder.record(chosen, loss);
  }
}

/** What is known of one rung. */
interface Rung {
  /** The trials that reached it, and their losses. */
  readonly reached: Map<number, number>;
  /** Those of them that went on to the next. */
  readonly gone: Set<number>;
}

/** The rungs as the results so far leave them. */
class Ladder {
  readonly #rungs = new Map<number, Rung>();
  #started = 0;

  constructor(private readonly rules: LadderRules) {}

  #at(rung: number): Rung {
    const known = this.#rungs.get(rung) ?? { reached: new Map(), gone: new Set() };
    this.#rungs.set(rung, known);
    return known;
  }

  /** What a single worker does next. */
  choose(): Stretch | undefined {
    return this.#goingOn()[0] ?? this.#unstarted()[0] ?? this.#last();
  }

  /** All that is certain to be trained. */
  certain(): readonly Stretch[] {
    const now = [...this.#goingOn(), ...this.#unstarted()];
    const last = this.#last();
    return now.length > 0 || last === undefined ? now : [last];
  }

  record({ trial, rung }: Stretch, loss: number): void {
    this.#at(rung).reached.set(trial, loss);
    if (rung === 0) this.#started++;
    else this.#at(rung - 1).gone.add(trial);
  }

  /** Trials among the best of their rung, from the highest rung down. */
  #goingOn(): readonly Stretch[] {
    const found: Stretch[] = [];
    for (let rung = this.rules.rungs - 2; rung >= 0; rung--) {
      const { reached, gone } = this.#at(rung);
      const most = Math.floor(reached.size * this.rules.keep + 1e-9);
      for (const trial of this.#ranked(rung).slice(0, most)) {
        if (!gone.has(trial)) found.push({ trial, rung: rung + 1 });
      }
    }
    return found;
  }

  #unstarted(): readonly Stretch[] {
    return this.rules.trials.slice(this.#started).map((trial) => ({ trial, rung: 0 }));
  }

  /** Where a rung's share comes to none, its best trial goes on, so that a sweep always has a model trained to its end. */
  #last(): Stretch | undefined {
    const { trials, rungs } = this.rules;
    if (this.#started < trials.length) return undefined;
    for (let rung = rungs - 1; rung >= 0; rung--) {
      const ranked = this.#ranked(rung);
      if (rung === rungs - 1 && ranked.length > 0) return undefined;
      const best = ranked.find((trial) => rung < rungs - 1 && !this.#at(rung).gone.has(trial));
      if (best !== undefined) return { trial: best, rung: rung + 1 };
    }
    return undefined;
  }

  /** Trials at a rung, best first; those that failed are left out. */
  #ranked(rung: number): readonly number[] {
    const finite = [...this.#at(rung).reached].filter(([, loss]) => Number.isFinite(loss));
    return finite.sort(([one, a], [other, b]) => a - b || one - other).map(([trial]) => trial);
  }
}
