import { describe, expect, it } from 'vitest';
import { planSampling, type SamplingRequest } from '../../../../runtime/node/threads/plan-sampling.js';
import type { UserError } from '../../../../runtime/errors.js';
import { refusalWithFix } from '../../refusal.js';

function plan(request: Partial<SamplingRequest>): { readonly threads: number; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const warn = ({ code, message, fix }: UserError): unknown => warnings.push(`${code} ${message}; ${fix}`);
  const threads = planSampling({ threads: undefined, kind: 'text', multiplyAdds: 4e7, symbols: 10_000, cores: 2, warn, ...request });
  return { threads, warnings };
}

describe('the threads of a sampling', () => {
  it('are those of the machine for a large model and a long text, and one for anything else', () => {
    expect(plan({})).toEqual({ threads: 2, warnings: [] });
    expect(plan({ cores: 64 }).threads).toBe(4);
    expect(plan({ cores: 1 }).threads).toBe(1);
    expect(plan({ symbols: 50 }).threads).toBe(1);
    expect(plan({ multiplyAdds: 1e6, symbols: 1e6 }).threads).toBe(1);
    expect(plan({ multiplyAdds: undefined }).threads).toBe(1);
  });

  it('are as many as asked for', () => {
    expect(plan({ threads: 1, multiplyAdds: undefined })).toEqual({ threads: 1, warnings: [] });
    expect(plan({ threads: 2, symbols: 1, multiplyAdds: 1 })).toEqual({ threads: 2, warnings: [] });
    expect(plan({ threads: 6, cores: 8 })).toEqual({ threads: 6, warnings: [] });
  });

  it('are no more than the machine runs, and that is said', () => {
    expect(plan({ threads: 6 })).toEqual({
      threads: 2,
      warnings: ['WNC825 of 6 threads 2 have work: this machine runs 2 at a time; write --threads 2: the samples are the same'],
    });
    expect(plan({ threads: 2, cores: 1 })).toEqual({
      threads: 1,
      warnings: ['WNC825 of 2 threads one has work: this machine runs one at a time; leave --threads out'],
    });
  });

  it('are refused where there is nothing to share', () => {
    const refused = (message: string) => refusalWithFix('WNC824', message, 'leave --threads out');
    expect(() => plan({ threads: 2, multiplyAdds: undefined })).toThrow(refused('the model keeps a state'));
    expect(() => plan({ threads: 2, multiplyAdds: undefined, kind: 'words' })).toThrow(refused('trained on words'));
  });
});
