import { afterEach, describe, expect, it, vi } from 'vitest';
import { Exchange, maySleep, roundKinds, type ExchangeSizes } from '../../../runtime/threads/exchange.js';

const sizes: ExchangeSizes = {
  ...{ shards: 4, batch: 10, parameters: 40_000, inputs: 3, targets: 3, taught: 2 },
  evaluation: { batch: 8, inputs: 3, targets: 3 },
};

afterEach(() => vi.restoreAllMocks());

/** A clock that goes on by so many milliseconds whenever it is looked at. */
function runClock(stepMs: number): { readonly elapsedMs: number } {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += stepMs));
  return {
    get elapsedMs() {
      return now;
    },
  };
}

describe('the exchange of a training', () => {
  it('takes no memory that can be shared where one thread is alone, and has the same arrays there', () => {
    const [alone, shared] = [Exchange.alone(sizes), Exchange.shared(sizes)];
    expect(alone.buffer).toBeInstanceOf(ArrayBuffer);
    expect(shared.buffer).toBeInstanceOf(SharedArrayBuffer);
    const lengths = ({ gradients, inputs, targets, teacher, evaluations, losses }: Exchange): readonly number[] =>
      [...gradients, inputs, targets, teacher, losses, ...evaluations.flatMap((one) => [one.inputs, one.targets])].map(
        ({ length }) => length,
      );
    expect(lengths(alone)).toEqual(lengths(shared));
    expect(alone.pieces).toBe(3);
    alone.setStep(10, 7);
    expect([0, 1, 2, 3].map((index) => alone.shard(index))).toEqual([
      { begin: 0, end: 2 },
      { begin: 2, end: 5 },
      { begin: 5, end: 7 },
      { begin: 7, end: 10 },
    ]);
  });

  it('gives each job of a round once, to whoever shares its memory, and none once it is closed', () => {
    const exchange = Exchange.shared(sizes);
    const other = Exchange.over(sizes, exchange.buffer as SharedArrayBuffer);
    exchange.open(roundKinds.gradients, 3);
    const taken = [exchange, other, exchange, other].map((one) => one.take()?.job);
    expect(taken).toEqual([0, 1, 2, undefined]);
    for (let job = 0; job < 3; job++) other.finish();
    expect(exchange.awaitEnd(0, maySleep())).toBe(true);
    exchange.close();
    expect([other.take(), other.awaitJob()]).toEqual([undefined, false]);
  });

  it.each([true, false])('is not awaited for ever where a thread is gone, sleeping: %s', (sleeps) => {
    const exchange = Exchange.shared(sizes);
    exchange.open(roundKinds.gradients, 1);
    expect(exchange.take()).toEqual({ kind: roundKinds.gradients, job: 0 });
    // Nobody wakes it, and a real half a second each would take long.
    vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
    const clock = runClock(100);
    expect(exchange.awaitEnd(10, sleeps)).toBe(false);
    expect(clock.elapsedMs).toBeGreaterThan(sleeps ? 60_000 : 10_000);
    expect(clock.elapsedMs).toBeLessThan(sleeps ? 600_000 : 100_000);
  });

  it('is awaited for twenty times as long as this thread took', () => {
    const exchange = Exchange.shared(sizes);
    exchange.open(roundKinds.gradients, 1);
    exchange.take();
    const clock = runClock(1000);
    expect(exchange.awaitEnd(5000, false)).toBe(false);
    expect(clock.elapsedMs).toBeGreaterThan(100_000);
  });

  it('is still awaited where the clock leapt, as it does while a machine sleeps', () => {
    const exchange = Exchange.shared(sizes);
    exchange.open(roundKinds.gradients, 1);
    exchange.take();
    let looks = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      if (++looks === 12) exchange.finish();
      return looks * 3_600_000;
    });
    expect(exchange.awaitEnd(10, false)).toBe(true);
  });

  it('ends at once where a thread says that it can do no more', () => {
    const exchange = Exchange.shared(sizes);
    exchange.open(roundKinds.gradients, 1);
    exchange.fail();
    expect(exchange.awaitEnd(0, false)).toBe(false);
  });
});
