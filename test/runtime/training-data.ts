import type { TrainingSettings } from '../../runtime/contract.js';

/** Sixty words over the letters a to f. */
export const words: readonly string[] = Array.from({ length: 60 }, (_, i) => {
  const syllables = ['ba', 'de', 'ca', 'fe', 'dab', 'ace', 'bee', 'fab'];
  return syllables[i % 8]! + syllables[Math.floor(i / 8) % 8]! + syllables[(i * 5) % 7]!;
});

export const defaults: TrainingSettings = {
  steps: 60,
  batch: 8,
  seed: 42,
  optimizer: { kind: 'sgd', rate: 0.1, momentum: 0 },
  schedule: { kind: 'constant' },
  clip: null,
  evaluate: { every: null, splits: ['validation'] },
  average: null,
};
