import type { Fields, SectionField } from '../fields.js';
import { SPEC_NAME_PATTERN } from '../fields.js';
import { limits } from '../limits.js';

/** Trials that a sweep file may draw, and points of a grid. */
export const MOST_TRIALS = 10_000;

const trials = { kind: 'whole', description: 'How many combinations are drawn.', minimum: 1, limit: MOST_TRIALS } as const;

export const searches: Readonly<Record<string, Fields>> = {
  grid: {},
  random: { trials },
  halving: {
    rungs: {
      kind: 'numbers',
      description: 'Steps at which trials are compared, increasing; the end is the spec’s own train.steps.',
      each: { kind: 'whole', description: 'Steps.', minimum: 1, limit: limits.steps },
    },
    keep: {
      kind: 'number',
      description: 'The share of the trials at a rung that goes on.',
      default: 0.25,
      exclusiveMinimum: 0,
      maximum: 0.5,
      as: 'double',
    },
    trials: { ...trials, optional: true, description: 'How many combinations are drawn; without it the whole grid is tried.' },
  },
};

const searchSummaries = {
  grid: 'Every combination.',
  random: 'Combinations drawn at random.',
  halving: 'All trials for a few steps, the better ones for more (asynchronous successive halving, Li et al. 2020).',
};

export const budgetFields: Fields = {
  parameters: { kind: 'whole', description: 'The most parameters that a model may have.', minimum: 1, optional: true },
  multiplyAdds: { kind: 'whole', description: 'The most multiply-adds for one example, forward.', minimum: 1, optional: true },
};

export const sweepFields = {
  name: {
    kind: 'text',
    description: `Names the folder under runs/: small letters, digits and dashes (${SPEC_NAME_PATTERN}).`,
    longest: 64,
  },
  description: { kind: 'text', description: 'One line for people.', longest: limits.descriptionLength, default: '' },
  base: { kind: 'text', description: 'The spec whose values are changed, by its path from the sweep file.', longest: limits.pathLength },
  ranges: { kind: 'ranges', description: 'Places in the base spec, such as train.batch, and what each goes over.', optional: true },
  together: {
    kind: 'groups',
    description: 'Groups of values that change together: each a list of maps with the same places.',
    optional: true,
  },
  search: {
    kind: 'variant',
    description: 'Which combinations are trained, and for how long.',
    variants: searches,
    summaries: searchSummaries,
    default: 'grid',
  },
  seed: { kind: 'whole', description: 'Fixes what is drawn at random.', default: 42, minimum: 0, limit: limits.seed },
  seeds: {
    kind: 'whole',
    description: 'How many seeds each trial is trained with, from the spec’s own upwards; in a halving only at the end.',
    default: 1,
    minimum: 1,
    limit: 100,
  },
  budget: {
    kind: 'section',
    description: 'What a model may cost; others are left out before anything is trained.',
    fields: budgetFields,
    optional: true,
  } satisfies SectionField,
} as const satisfies Fields;

/** The keys of a range between two numbers: `{log: [0.001, 0.1], count: 5}`. */
export const spanKeys = ['linear', 'log', 'count', 'whole'] as const;
