import type { CheckedModel } from '../../check.js';
import { interpret } from '../../interpret/interpreter.js';
import type { Tensor } from '../../interpret/tensor.js';
import { lower } from '../../model/lower.js';
import type { Graph, NodeOf } from '../../ops/graph.js';
import type { Symbols } from '../../../runtime/data/data-set.js';
import { symbolLabel } from '../../../runtime/data/data-set.js';
import { UserError } from '../../../runtime/errors.js';
import { dropoutMask, erf } from '../../../runtime/kernels/math.js';
import { makeTable } from '../../../runtime/kernels/tables.js';
import type { AttentionMap } from '../inside-protocol.js';

type Mix = NodeOf<'attentionMix'>;

/** The attention of a model, as it evaluates one text: computed op by op, since trained programs keep nothing of it. */
export class Attention {
  readonly #graph: Graph;
  readonly #mixes: readonly Mix[];

  constructor(private readonly checked: CheckedModel) {
    this.#graph = lower(checked.inferred, checked.spec, 'evaluation');
    this.#mixes = this.#graph.nodes.filter((node): node is Mix => node.op === 'attentionMix');
  }

  /** How many layers attend. */
  get layers(): number {
    return this.#mixes.length;
  }

  /** The maps of a text of whose symbols the model sees the last or the first T; `named` gives the arrays by name. */
  maps(text: readonly number[], symbols: Symbols, named: (name: string) => ArrayLike<number>): readonly AttentionMap[] {
    const { context } = this.checked.spec.data;
    const { tokens, known } = this.#tokens(text, symbols);
    const last = this.#mixes.at(-1);
    const found: AttentionMap[] = [];
    const bindings = {
      batch: 1,
      named,
      input: (role: string) => (role === 'tokens' ? tokens : new Int32Array(context)),
      dropoutKey: 0,
      functions: { erf, dropoutMask, makeTable },
      array: Float32Array,
    };
    interpret(this.#graph, bindings, (node, _, [weights]) => {
      if (node.op === 'attentionMix' && weights) found.push(...mapsOf(node, weights, tokens, known, symbols));
      return node !== last;
    });
    return found;
  }

  /** Words begin with a boundary where each position predicts; before a window's first symbol it is full of the first of all. */
  #tokens(text: readonly number[], { kind, start = 0 }: Symbols): { readonly tokens: Int32Array; readonly known: number } {
    const { context } = this.checked.spec.data;
    const tokens = new Int32Array(context);
    if (this.checked.inferred.prediction === 'window') {
      tokens.fill(kind === 'words' ? 0 : start);
      const shown = text.slice(-context);
      tokens.set(shown, context - shown.length);
      return { tokens, known: context };
    }
    const shown = (kind === 'words' ? [0, ...text] : text).slice(0, context);
    tokens.set(shown);
    return { tokens, known: shown.length };
  }
}

/** Heads stand one below the other: [H·T, T]. `known`: the tokens that are the text's; later ones are padding. */
function mapsOf(
  { attributes: { heads }, origin }: Mix,
  { shape, values }: Tensor,
  tokens: Int32Array,
  known: number,
  symbols: Symbols,
): readonly AttentionMap[] {
  const positions = shape[2] ?? 0;
  // Where neighbours were fused before, a position stands for several.
  const fused = Math.max(1, Math.round(tokens.length / positions));
  const size = Math.ceil(known / fused);
  const labels = Array.from({ length: size }, (_, t) =>
    Array.from(tokens.subarray(t * fused, Math.min((t + 1) * fused, known)), (token) => symbolLabel(symbols, token)).join(''),
  );
  return Array.from({ length: heads }, (_, head) => {
    const weights = new Float32Array(size * size);
    for (let t = 0; t < size; t++) {
      const row = (head * positions + t) * positions;
      for (let u = 0; u < size; u++) weights[t * size + u] = values[row + u] ?? 0;
    }
    return { path: origin?.path ?? '', line: origin?.span?.start.line ?? 0, head: head + 1, labels, weights };
  });
}

/** The symbols of a text. Throws WNC609 for a character that the model does not know. */
export function symbolsIn(text: string, { kind, characters, size }: Symbols): readonly number[] {
  if (kind === 'bytes') return [...new TextEncoder().encode(text)].filter((byte) => byte < size);
  const first = kind === 'words' ? 1 : 0;
  return Array.from(text, (character) => {
    const index = characters.indexOf(character);
    if (index >= 0) return index + first;
    throw new UserError('WNC609', `the model does not know the character ${JSON.stringify(character)}`, `it knows ${characters.join('')}`);
  });
}
