import fc from 'fast-check';
import { parse, stringify } from 'yaml';

/** Changes of a spec's meaning rather than of its letters: values, layers and keys put elsewhere, so that most are still YAML. */
export interface Mutation {
  /** Which of all places in the spec, and another one. */
  readonly place: number;
  readonly other: number;
  readonly kind: (typeof kinds)[number];
  readonly value: unknown;
}

const kinds = ['replace', 'remove', 'double', 'swap', 'insert', 'wrap', 'rename'] as const;

/** Sizes at and beyond every edge, words that mean something elsewhere, and what is no value at all. */
const values: readonly unknown[] = [
  0,
  1,
  2,
  3,
  4,
  5,
  7,
  8,
  16,
  64,
  -1,
  0.5,
  0.1,
  1e-5,
  1e9,
  1e300,
  65_536,
  65_537,
  4096,
  999,
  '1',
  '2',
  'vocabulary',
  'context',
  '${context}',
  '${vocabulary}',
  '${1/0}',
  '${context / 2}',
  '${x}',
  'true',
  true,
  false,
  null,
  '',
  'tanh',
  'linear',
  'names',
  'nams',
  'add',
  'concat',
  'multiply',
  'all',
  'batch',
  'unbiased',
  'words',
  'train',
  'test',
  '__proto__',
  'constructor',
  'toString',
  'a.b/../c',
  "'; x",
  '*/ alert(1) /*',
  '`${1}`',
  [],
  {},
  [1, 2],
  [0.9, 0.999],
  ['tanh'],
  { channels: 4 },
  { rate: 0.1 },
  { adam: { rate: 0.01 } },
  { cosine: {} },
  { x: [1, 2] },
];

/** Layers as they might stand anywhere. */
const layers: readonly unknown[] = [
  'tanh',
  'relu',
  'gelu',
  'flatten',
  'last',
  'mean',
  'positions',
  'batchNorm',
  'layerNorm',
  'rmsNorm',
  'embedding',
  'linear',
  'residual',
  { linear: { channels: 4 } },
  { linear: { channels: 'vocabulary' } },
  { embedding: { channels: 3 } },
  { fuse: 2 },
  { fuse: 3 },
  { dropout: 0.5 },
  { batchNorm: { over: 'batch' } },
  { causalConv: { channels: 3, dilation: 2 } },
  { gated: { channels: 2 } },
  { gru: { channels: 2 } },
  { lstm: { channels: 2 } },
  { rnn: { channels: 2 } },
  { attention: { heads: 1 } },
  { attention: { heads: 2 } },
  { attention: { heads: 1, positions: 'rotary', window: 2 } },
  { attention: { heads: 2, positions: 'alibi', bias: false, dropout: 0.5 } },
  { positions: { kind: 'sinusoidal' } },
  { residual: ['tanh'] },
  { residual: [{ linear: { channels: 4 } }] },
  { skip: { to: 'sum', layers: ['tanh'] } },
  { collect: 'sum' },
  { parallel: { branches: [['tanh'], []] } },
  { parallel: { merge: 'concat', branches: [['tanh'], [{ linear: { channels: 2 } }]] } },
  { repeat: { times: 2, layers: ['tanh'] } },
  { repeat: { for: { d: [1, 2] }, layers: [{ causalConv: { channels: 4, dilation: '${d}' } }] } },
  { linear: { channels: 4 }, as: 'label' },
  { tanh: null, as: 'label' },
];

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(10_000),
  other: fc.nat(10_000),
  kind: fc.constantFrom(...kinds),
  value: fc.oneof(fc.constantFrom(...values), fc.constantFrom(...layers), fc.integer({ min: -3, max: 300 })),
});

/** Where a value stands: a map or a list, and its key there. */
interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

export function applyMutations(text: string, mutations: readonly Mutation[]): string {
  // Under a key of its own, so that the whole document is a value with a place too.
  const root: Record<string, unknown> = { root: parse(text) as unknown };
  for (const one of mutations) mutate(root, one);
  return stringify(root['root'] ?? null, { aliasDuplicateObjects: false });
}

function mutate(root: Record<string, unknown>, { place, other, kind, value }: Mutation): void {
  const places = placesOf(root).slice(1);
  if (places.length === 0) return;
  const { parent, key } = places[place % places.length]!;
  const copy = structuredClone(value);
  const list = Array.isArray(parent) ? (parent as unknown[]) : undefined;
  switch (kind) {
    case 'replace':
      parent[key] = copy;
      break;
    case 'remove':
      if (list) list.splice(Number(key), 1);
      else delete parent[key];
      break;
    case 'double':
      if (list) list.splice(Number(key), 0, structuredClone(parent[key]));
      else parent[`${key}2`] = structuredClone(parent[key]);
      break;
    case 'swap': {
      const second = places[other % places.length]!;
      [parent[key], second.parent[second.key]] = [structuredClone(second.parent[second.key]), structuredClone(parent[key])];
      break;
    }
    case 'insert': {
      const lists = places.filter((found) => Array.isArray(found.parent));
      const target = lists[place % Math.max(1, lists.length)];
      if (target) (target.parent as unknown as unknown[]).splice(Number(target.key), 0, structuredClone(layers[other % layers.length]));
      break;
    }
    case 'wrap':
      if (list)
        list[Number(key)] = other % 2 === 0 ? { residual: [parent[key]] } : { repeat: { times: 1 + (other % 3), layers: [parent[key]] } };
      break;
    case 'rename':
      if (!list) {
        parent[typeof copy === 'string' ? copy : `${key}x`] = parent[key];
        delete parent[key];
      }
      break;
  }
}

function placesOf(root: Record<string, unknown>): Place[] {
  const found: Place[] = [];
  const visit = (parent: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(parent)) {
      found.push({ parent, key });
      if (typeof value === 'object' && value !== null && found.length < 5000) visit(value as Record<string, unknown>);
    }
  };
  visit(root);
  return found;
}
