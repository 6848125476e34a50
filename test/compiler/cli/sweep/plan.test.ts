import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStretches, type LadderRules, type Stretch } from '../../../../compiler/cli/sweep/plan.js';

const keyOf = ({ trial, rung }: Stretch): string => `${trial}@${rung}`;

/** Trains with some workers, which end in an order that `pick` chooses; answers with what was trained, in the order of its beginning. */
function train(
  rules: LadderRules,
  loss: (stretch: Stretch) => number,
  workers: number,
  pick: (running: number) => number,
): readonly string[] {
  const results = new Map<string, number>();
  const begun: string[] = [];
  const running: Stretch[] = [];
  for (;;) {
    for (const stretch of nextStretches(rules, (one) => results.get(keyOf(one)))) {
      if (running.length >= workers) break;
      if (begun.includes(keyOf(stretch))) continue;
      begun.push(keyOf(stretch));
      running.push(stretch);
    }
    if (running.length === 0) return begun;
    const [done] = running.splice(pick(running.length), 1);
    results.set(keyOf(done!), loss(done!));
  }
}

const rulesOf = (trials: number, rungs: number, keep: number): LadderRules => ({
  trials: Array.from({ length: trials }, (_, index) => index),
  rungs,
  keep,
});

describe('what a sweep trains next', () => {
  it('is every trial, in order, where there are no rungs', () => {
    expect(
      train(
        rulesOf(4, 1, 1),
        () => 1,
        1,
        () => 0,
      ),
    ).toEqual(['0@0', '1@0', '2@0', '3@0']);
  });

  it('goes on with the better third as soon as it is known', () => {
    // Trial 2 is the best of three and 3 of four; of six, these two are the better third.
    const losses = [3, 2, 1, 0, 5, 4];
    const begun = train(
      rulesOf(6, 2, 1 / 3),
      ({ trial }) => losses[trial]!,
      1,
      () => 0,
    );
    expect(begun).toEqual(['0@0', '1@0', '2@0', '2@1', '3@0', '3@1', '4@0', '5@0']);
  });

  it('takes one trial to the end where a share of so few comes to none', () => {
    expect(
      train(
        rulesOf(3, 3, 0.25),
        ({ trial }) => 3 - trial,
        1,
        () => 0,
      ),
    ).toEqual(['0@0', '1@0', '2@0', '2@1', '2@2']);
  });

  it('never goes on with a trial that failed, and tries the next best instead', () => {
    const begun = train(
      rulesOf(4, 3, 0.25),
      ({ trial, rung }) => (trial === 1 && rung === 1 ? Infinity : trial === 0 ? Infinity : trial),
      1,
      () => 0,
    );
    expect(begun).toContain('1@1');
    expect(begun).not.toContain('0@1');
    expect(begun).not.toContain('1@2');
    expect(begun).toContain('2@2');
  });

  it('ends where every trial failed', () => {
    expect(
      train(
        rulesOf(3, 2, 0.5),
        () => Infinity,
        2,
        () => 0,
      ),
    ).toEqual(['0@0', '1@0', '2@0']);
  });

  it('is the same with any number of workers, whichever ends first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(0.1, 0.25, 1 / 3, 0.5),
        fc.integer({ min: 2, max: 8 }),
        fc.array(
          fc.oneof({ weight: 9, arbitrary: fc.double({ min: 0, max: 5, noNaN: true }) }, { weight: 1, arbitrary: fc.constant(Infinity) }),
          { minLength: 100, maxLength: 100 },
        ),
        fc.array(fc.nat(), { minLength: 1, maxLength: 50 }),
        (trials, rungs, keep, workers, losses, choices) => {
          const rules = rulesOf(trials, rungs, keep);
          const loss = ({ trial, rung }: Stretch): number => losses[trial * 4 + rung]!;
          const alone = train(rules, loss, 1, () => 0);
          let turn = 0;
          const together = train(rules, loss, workers, (running) => choices[turn++ % choices.length]! % running);
          expect([...together].sort()).toEqual([...alone].sort());
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
