import fc from 'fast-check';
import { stringify } from 'yaml';
import { layers } from '../../compiler/layers/registry.js';

/**
 * Random specs that are right. What fast-check draws, and makes smaller when something fails, is a list of wishes without
 * sizes; `realize` grants them as far as the shapes allow, so that every drawing is a valid spec and leaving a wish out leaves one.
 */
export interface Wish {
  readonly kind: (typeof simpleKinds)[number] | (typeof nestedKinds)[number];
  /** Choices among what the shapes allow; 0 is the plainest. */
  readonly a: number;
  readonly b: number;
  readonly lists: readonly (readonly Wish[])[];
}

export interface SpecWish {
  readonly prediction: 'window' | 'positions';
  readonly context: number;
  readonly channels: number;
  /** The last linear has the embedding's weight. */
  readonly tied?: boolean;
  readonly wishes: readonly Wish[];
}

const activations = [...layers.values()]
  .filter(({ facts, options }) => facts?.elementwise && Object.keys(options).length === 0)
  .map(({ name }) => name);

const simpleKinds = [
  'linear',
  'activation',
  'norm',
  'dropout',
  'positions',
  'fuse',
  'pool',
  'join',
  'causalConv',
  'gated',
  'recurrent',
  'attention',
] as const;
const nestedKinds = ['residual', 'parallel', 'repeat', 'skips'] as const;

const choice = fc.nat(11);
const simple = fc.record({ kind: fc.constantFrom(...simpleKinds), a: choice, b: choice, lists: fc.constant([]) });
const { wishes } = fc.letrec<{ wish: Wish; wishes: readonly Wish[] }>((tie) => ({
  wish: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { arbitrary: simple, weight: 3 },
    {
      arbitrary: fc.record({
        kind: fc.constantFrom(...nestedKinds),
        a: choice,
        b: choice,
        lists: fc.array(tie('wishes'), { minLength: 1, maxLength: 3 }),
      }),
      weight: 1,
    },
  ),
  wishes: fc.array(tie('wish'), { maxLength: 5 }),
}));

export const specWish: fc.Arbitrary<SpecWish> = fc.record({
  prediction: fc.constantFrom('window', 'positions'),
  context: fc.integer({ min: 1, max: 8 }),
  channels: fc.integer({ min: 1, max: 4 }),
  tied: fc.boolean(),
  wishes,
});

/** As in the language: [T, C], or [C] where positions is null. */
interface Shape {
  readonly positions: number | null;
  readonly channels: number;
}

type Layer = string | Readonly<Record<string, unknown>>;

interface Granted {
  readonly layers: readonly Layer[];
  readonly shape: Shape;
}

/** A spec as YAML; `more` goes into its `train`. */
export function realize(
  { prediction, context, channels, tied = false, wishes: list }: SpecWish,
  batch: number,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const grant = new Granting();
  const body = grant.list(list, { positions: context, channels }, prediction === 'positions');
  const joined = prediction === 'window' && body.shape.positions !== null;
  const end = joined ? { positions: null, channels: body.shape.positions! * body.shape.channels } : body.shape;
  const layers = joined ? [...body.layers, 'flatten'] : body.layers;
  const model = tied
    ? [
        { embedding: { channels, deviation: 0.5 }, as: 'tokens' },
        ...fitted({ layers, shape: end }, channels),
        { linear: { channels: 'vocabulary', tied: 'tokens' } },
      ]
    : [{ embedding: { channels } }, ...layers, { linear: { channels: 'vocabulary' } }];
  return stringify({ name: 'random', vars: { three: 3 }, data: { source: 'names', context }, model, train: { batch, ...more } });
}

class Granting {
  private sums = 0;
  private labels = 0;

  /** `keep`: the positions have to come out as they went in. */
  list(wishes: readonly Wish[], input: Shape, keep: boolean): Granted {
    const layers: Layer[] = [];
    let shape = input;
    for (const wish of wishes) {
      const granted = this.one(wish, shape, keep);
      layers.push(...granted.layers);
      shape = granted.shape;
    }
    return { layers, shape };
  }

  private one(wish: Wish, shape: Shape, keep: boolean): Granted {
    const { kind, a, b } = wish;
    const { positions, channels } = shape;
    const same = (...layers: readonly Layer[]): Granted => ({ layers, shape });
    const wide = 1 + (a % 5);
    switch (kind) {
      case 'linear': {
        const written = wide === 3 && b % 2 === 1 ? '${three}' : wide;
        return {
          layers: [{ linear: { channels: written, ...(b % 3 === 1 && { bias: false }), ...spreadOf(b) } }],
          shape: { ...shape, channels: wide },
        };
      }
      case 'activation':
        if (b === 5) return same({ leakyRelu: pick([0.01, 0.3, 0, 1], a) });
        return same(pick(activations, a));
      case 'norm':
        if (b === 5) return same({ groupNorm: { groups: pick(divisors(channels), a) } });
        return same(
          pick<Layer>(
            [
              'layerNorm',
              'rmsNorm',
              'batchNorm',
              { batchNorm: { variance: 'unbiased' } },
              { batchNorm: { over: 'batch', momentum: 0.5 } },
              { layerNorm: { epsilon: 0.1 } },
              { layerNorm: { bias: false } },
            ],
            a,
          ),
        );
      case 'dropout':
        return same({ dropout: pick([0.25, 0.5, 0], a) });
      case 'positions':
        return positions === null ? same() : same(pick<Layer>(['positions', { positions: { kind: 'sinusoidal' } }], a));
      case 'fuse':
        return this.fuse(shape, a, keep);
      case 'pool':
        return this.pool(shape, a, b, keep);
      case 'join':
        if (positions === null || keep) return same();
        return a % 3 === 0
          ? { layers: ['flatten'], shape: { positions: null, channels: positions * channels } }
          : { layers: [a % 3 === 1 ? 'last' : 'mean'], shape: { ...shape, positions: null } };
      case 'causalConv':
      case 'gated':
        if (positions === null) return same();
        return {
          layers: [
            {
              [kind]: {
                channels: wide,
                ...windowOf(b),
                ...(kind === 'causalConv' && b % 4 === 3 && { bias: false }),
                ...(b % 5 === 4 && { deviation: 0.3 }),
              },
            },
          ],
          shape: { ...shape, channels: wide },
        };
      case 'recurrent':
        if (positions === null) return same();
        return { layers: [{ [pick(['rnn', 'gru', 'lstm'], b)]: { channels: wide } }], shape: { ...shape, channels: wide } };
      case 'attention': {
        const heads = pick(divisors(channels), a);
        return positions === null ? same() : same({ attention: { heads, ...attentionOptions(channels / heads, a, b) } });
      }
      case 'residual': {
        const inner = this.list(wish.lists[0]!, shape, true);
        return inner.layers.length === 0
          ? same()
          : same(this.labelled({ residual: a === 3 ? { layers: fitted(inner, channels), drop: 0.4 } : fitted(inner, channels) }, b));
      }
      case 'parallel':
        return this.parallel(wish, shape);
      case 'repeat':
        return this.repeat(wish, shape, keep);
      case 'skips':
        return this.skips(wish, shape);
    }
  }

  private labelled(layer: Readonly<Record<string, unknown>>, b: number): Layer {
    return b === 11 ? { ...layer, as: `label${this.labels++}` } : layer;
  }

  private fuse(shape: Shape, a: number, keep: boolean): Granted {
    const { positions, channels } = shape;
    if (positions === null || keep) return { layers: [], shape };
    const n = pick(divisors(positions), a);
    return { layers: [{ fuse: n }], shape: { positions: positions / n === 1 ? null : positions / n, channels: channels * n } };
  }

  private pool(shape: Shape, a: number, b: number, keep: boolean): Granted {
    const { positions } = shape;
    if (positions === null || keep) return { layers: [], shape };
    const n = pick(divisors(positions), a);
    const layers = [{ [pick(['maxPool', 'averagePool'], b)]: n }];
    return { layers, shape: { ...shape, positions: positions / n === 1 ? null : positions / n } };
  }

  private parallel({ a, b, lists }: Wish, shape: Shape): Granted {
    const merge = pick(['add', 'multiply', 'concat'], a);
    const branches = lists.map((list) => this.list(list, shape, true));
    const first = branches[0]!.shape.channels;
    const fit = branches.map((branch) => (merge === 'concat' ? branch.layers : fitted(branch, first)));
    const channels = merge === 'concat' ? branches.reduce((sum, branch) => sum + branch.shape.channels, 0) : first;
    const layer = this.labelled({ parallel: { ...(merge !== 'add' && { merge }), branches: fit } }, b);
    return { layers: [layer], shape: { ...shape, channels } };
  }

  private repeat({ a, b, lists }: Wish, shape: Shape, keep: boolean): Granted {
    const { positions, channels } = shape;
    const inner = this.list(lists[0]!, shape, true);
    const layers = fitted(inner, channels);
    // A tree: each round halves the positions, which no layer inside may then count on, nor a sum that all rounds share.
    if (b % 3 === 1 && !keep && positions !== null && positions % 2 === 0) {
      const times = [3, 2, 1].find((power) => positions % 2 ** power === 0)!;
      const pointwise = this.list(withoutSkips(lists[0]!), { positions: null, channels: 2 * channels }, true);
      const left = positions / 2 ** times;
      return {
        layers: [{ repeat: { times, layers: [{ fuse: 2 }, ...fitted(pointwise, channels)] } }],
        shape: { positions: left === 1 ? null : left, channels },
      };
    }
    if (b % 3 === 2 && positions !== null) {
      const round = [{ causalConv: { channels, dilation: '${d}' } }, ...layers];
      return { layers: [{ repeat: { for: { d: [1, 2, 1 + (a % 3)] }, layers: round } }], shape };
    }
    return layers.length === 0 ? { layers, shape } : { layers: [this.labelled({ repeat: { times: 1 + (a % 3), layers } }, b)], shape };
  }

  /** Two skips into one sum, something between them, and the collect that goes on with it. */
  private skips({ lists, a, b }: Wish, shape: Shape): Granted {
    const to = `sum${this.sums++}`;
    const [first, between, second] = [0, 1, 2].map((index) => lists[index] ?? lists[0]!);
    const one = this.list(first!, shape, true);
    const middle = this.list(between!, shape, true);
    const two = this.list(second!, middle.shape, true);
    const skip = (layers: readonly Layer[]): readonly Layer[] => [{ skip: { to, layers: layers.length === 0 ? ['tanh'] : layers } }];
    const { channels } = one.shape;
    const end = a % 4 === 3 ? [] : skip(fitted(two, channels));
    return { layers: [...skip(one.layers), ...middle.layers, ...end, this.labelled({ collect: to }, b)], shape: one.shape };
  }
}

function withoutSkips(wishes: readonly Wish[]): readonly Wish[] {
  return wishes.filter(({ kind }) => kind !== 'skips').map((wish) => ({ ...wish, lists: wish.lists.map(withoutSkips) }));
}

/** How far the initial weights of a linear are spread. */
function spreadOf(b: number): { readonly gain?: number; readonly deviation?: number } {
  return { ...(b % 4 === 3 && { gain: 0.5 }), ...(b === 4 && { deviation: 0.5 }) };
}

/** The layers with one more at their end where they do not end in that many channels. */
function fitted({ layers, shape }: Granted, channels: number): readonly Layer[] {
  return shape.channels === channels ? layers : [...layers, { linear: { channels } }];
}

function windowOf(b: number): { readonly kernel?: number; readonly dilation?: number } {
  return { ...(b % 3 > 0 && { kernel: pick([1, 3], b) }), ...(b % 4 > 1 && { dilation: b % 4 }) };
}

/** `size`: channels of a head. */
function attentionOptions(size: number, a: number, b: number): Readonly<Record<string, unknown>> {
  const kinds = size % 2 === 0 ? ['none', 'rotary', 'alibi'] : ['none', 'alibi'];
  const kind = pick(kinds, b);
  return {
    ...(kind !== 'none' && { positions: kind }),
    ...(b % 4 > 1 && { window: 1 + (a % 4) }),
    ...(b % 5 === 4 && { bias: false }),
    ...(a % 4 === 3 && { dropout: 0.25 }),
  };
}

function divisors(total: number): readonly number[] {
  return Array.from({ length: total }, (_, index) => index + 1).filter((n) => total % n === 0);
}

function pick<T>(list: readonly T[], choice: number): T {
  return list[choice % list.length]!;
}
