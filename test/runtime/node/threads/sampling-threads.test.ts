import { describe, expect, it } from 'vitest';
import type { Backing } from '../../../../runtime/kernels/simd.js';
import { shareSampling } from '../../../../runtime/node/threads/sampling-threads.js';
import { refusalWithFix } from '../../refusal.js';

/** A module without functions, in whose place a thread finds none to call. */
const empty = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));

describe('threads of a sampling', () => {
  it('say so where one cannot be started', async () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    const backing = { last: () => undefined, module: { code: empty, memory } } as unknown as Backing;
    await expect(shareSampling(backing, 3)).rejects.toThrow(
      refusalWithFix('WNC826', 'the 3 threads of the sampling could not be started', 'give --threads 1'),
    );
  });
});
