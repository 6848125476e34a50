import { readFile } from 'node:fs/promises';
import type { ExportContext } from '../../compiler/export/format.js';

/** What a run would tell an exporter; `more` takes the place of parts of it. */
export function exportContext(more: Partial<ExportContext> = {}): ExportContext {
  return {
    weights: 'float32',
    license: undefined,
    readPart: (kind) => readFile(`dist/exported/${kind}.js`, 'utf8'),
    record: {
      data: 'names',
      length: 29_693,
      split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 },
      train: {
        steps: 1000,
        batch: 32,
        seed: 42,
        optimizer: { kind: 'sgd', rate: 0.1 },
        schedule: { kind: 'constant' },
        clip: null,
        evaluate: { every: null, splits: ['validation'] },
        average: null,
      },
      hash: 'ab12',
    },
    losses: () => Promise.resolve({ train: 2, validation: 2.1, test: 2.2 }),
    samples: () => Promise.resolve({ seed: 42, texts: ['emma', 'olivia'] }),
    others: () => Promise.resolve([]),
    ...more,
  };
}
