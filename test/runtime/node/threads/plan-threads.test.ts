import { describe, expect, it } from 'vitest';
import type { ModelDefinition } from '../../../../runtime/contract.js';
import type { UserError } from '../../../../runtime/errors.js';
import { planThreads, threadsWorth, type ThreadsRequest } from '../../../../runtime/node/threads/plan-threads.js';
import { refusalWithFix } from '../../refusal.js';
import { tinyModel } from '../../tiny-model.js';

/** Its statistic is like batchNorm's. */
const normed = tinyModel();
const plain: ModelDefinition = { ...normed, statistics: { length: 0, tensors: [] } };

function plan(request: Partial<ThreadsRequest>, definition = plain) {
  const warnings: UserError[] = [];
  const all: ThreadsRequest = {
    threads: 2,
    before: undefined,
    isNew: true,
    target: 'simd',
    batch: 12,
    cores: 8,
    warn: (warning) => void warnings.push(warning),
    ...request,
  };
  return { sharing: planThreads(definition, all), warnings: warnings.map(({ code, message, fix }) => `${code} ${message}; ${fix}`) };
}

describe('what threads a training has', () => {
  it('is none for small steps unless it is asked for, and one is none', () => {
    expect(plan({ threads: undefined }).sharing).toBeUndefined();
    expect(plan({ threads: 1 }).sharing).toBeUndefined();
    expect(plan({ threads: 1 }, normed).sharing).toBeUndefined();
    expect(plan({ threads: 1, target: 'cpu' }).sharing).toBeUndefined();
  });

  it('has the same shards for all numbers of threads', () => {
    const sharings = [2, 3, 4].map((threads) => plan({ threads }));
    expect(sharings).toEqual([2, 3, 4].map((threads) => ({ sharing: { threads, shards: 4 }, warnings: [] })));
    expect(plan({ batch: 8 }).sharing).toEqual({ threads: 2, shards: 4 });
    expect(plan({ batch: 7 }).sharing).toEqual({ threads: 2, shards: 2 });
    expect(plan({ batch: 2 }).sharing).toEqual({ threads: 2, shards: 2 });
  });

  it('keeps the shards of a run that goes on, on one thread too', () => {
    expect(plan({ threads: 1, before: 4 }).sharing).toEqual({ threads: 1, shards: 4 });
    expect(plan({ threads: undefined, before: 2, isNew: false }).sharing).toEqual({ threads: 2, shards: 2 });
    expect(plan({ threads: 2, before: 4, batch: 7 }).sharing).toEqual({ threads: 2, shards: 4 });
  });

  it('is all that the machine runs where a new run has large steps, cut alike on every machine', () => {
    const large: ModelDefinition = { ...plain, prediction: 'positions', context: 64, parameters: { ...plain.parameters, length: 800_000 } };
    const ofLarge = (request: Partial<ThreadsRequest>) => plan({ threads: undefined, ...request }, large);
    expect(ofLarge({ cores: 8 })).toEqual({ sharing: { threads: 4, shards: 4 }, warnings: [] });
    expect(ofLarge({ cores: 2 })).toEqual({ sharing: { threads: 2, shards: 4 }, warnings: [] });
    expect(ofLarge({ cores: 1 })).toEqual({ sharing: { threads: 1, shards: 4 }, warnings: [] });
    // Half of that many multiply-adds, one thread by wish, a run that began without shards, and what cannot be shared.
    for (const request of [{ batch: 5 }, { threads: 1 }, { isNew: false }, { target: 'cpu' }] as const)
      expect(ofLarge(request)).toEqual({ sharing: undefined, warnings: [] });
    expect(plan({ threads: undefined }, { ...large, statistics: normed.statistics }).sharing).toBeUndefined();
  });

  it('leaves out threads without work, and says why', () => {
    expect(plan({ threads: 6, cores: 2 })).toEqual({
      sharing: { threads: 2, shards: 4 },
      warnings: ['WNC871 of 6 threads 2 have work: this machine runs 2 at a time; write --threads 2: the results are the same'],
    });
    expect(plan({ threads: 3, batch: 4 })).toEqual({
      sharing: { threads: 2, shards: 2 },
      warnings: [
        'WNC871 of 3 threads 2 have work: a batch of 4 is cut into 2 shards, and a thread takes one at least; write --threads 2: the results are the same',
      ],
    });
    const alone = plan({ threads: 2, cores: 1 });
    expect(alone.sharing).toEqual({ threads: 1, shards: 4 });
    expect(alone.warnings).toEqual(['WNC871 of 2 threads one has work: this machine runs one at a time; leave --threads out']);
    const goesOn = plan({ threads: 2, cores: 1, before: 4 });
    expect(goesOn.warnings).toEqual([expect.stringContaining('; write --threads 1: the results are the same')]);
  });

  it('is refused where the batch cannot be cut, and names the layer', () => {
    const refused = (message: string, fix: string) => refusalWithFix('WNC870', message, fix);
    expect(() => plan({}, normed)).toThrow(refused('the layer 1 takes its statistics over the whole batch', 'layerNorm'));
    const placeOf = (statistic: string): string => `batchNorm of ${statistic} (spec.yaml:7)`;
    expect(() => plan({ placeOf }, normed)).toThrow(refused('batchNorm of 1.running_mean (spec.yaml:7) takes', 'leave --threads out'));
    expect(() => plan({ batch: 1 })).toThrow(refused('one example', 'train.batch'));
    expect(() => plan({ target: 'cpu' })).toThrow(refused('the target is cpu', 'leave --threads out'));
  });

  it('is advised where steps are long and can be shared', () => {
    const training = { target: 'simd', batch: 12, millisecondsPerStep: 50 } as const;
    expect(threadsWorth(plain, training, 2)).toBe(2);
    expect(threadsWorth(plain, training, 64)).toBe(4);
    expect(threadsWorth(plain, training, 1)).toBeUndefined();
    expect(threadsWorth(plain, { ...training, millisecondsPerStep: 1 }, 2)).toBeUndefined();
    expect(threadsWorth(plain, { ...training, target: 'cpu' }, 2)).toBeUndefined();
    expect(threadsWorth(plain, { ...training, batch: 1 }, 2)).toBeUndefined();
    expect(threadsWorth(normed, training, 2)).toBeUndefined();
  });
});
