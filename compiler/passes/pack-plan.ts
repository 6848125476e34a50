import type { Graph, Node, NodeOf } from '../ops/graph.js';
import { rowColumn } from '../ops/position-table.js';

/** Who reads rows of earlier positions: the taps of one kind of convolution, or what goes back one position at a time. */
type Reader = string;

/** What is decided about a graph before its words are laid end to end. */
export interface PackPlan {
  readonly targets: NodeOf<'input'>;
  /** T. */
  readonly positions: number;
  /** Rows stand word after word, or in the order of how much of a word comes after them. */
  readonly order: 'words' | 'heights';
  /** Whether the position table is made of the targets, or given, as a card has it. */
  readonly table: 'made' | 'given';
  /** How many positions back each reader looks, in the order of the position table's columns. */
  readonly reaches: ReadonlyMap<Reader, readonly number[]>;
  /** What tells prefixes apart; undefined where each position has a row of its own. */
  readonly tokens: Node | undefined;
}

/** The plan for a graph; undefined where it does not predict at every position. */
export function planPacking(graph: Graph, table: PackPlan['table']): PackPlan | undefined {
  const targets = graph.nodes.find((node): node is NodeOf<'input'> => node.op === 'input' && node.attributes.role === 'targets');
  const positions = targets?.shape[1];
  if (targets === undefined || typeof positions !== 'number' || positions === 1) return undefined;
  // To add up what equal prefixes send back a card would have to look through all rows for each.
  if (table === 'given') return { targets, positions, order: 'words', table, reaches: new Map(), tokens: undefined };
  const tokens = graph.nodes.some(drops) ? undefined : tokensOf(graph);
  return { targets, positions, order: orderOf(graph), table, reaches: reachesOf(graph), tokens };
}

/** A recurrence and attention, as a reader. */
export const oneBefore: Reader = 'one before';

/** A convolution's taps, as a reader. */
export function tapsOf({ attributes: { kernel, dilation } }: NodeOf<'unfold'>): Reader {
  return `${kernel} taps, ${dilation} apart`;
}

/** The first column in which the position table has the rows that a reader looks at. */
export function columnOf({ reaches }: PackPlan, reader: Reader): number {
  const before = [...reaches.keys()].indexOf(reader);
  return rowColumn([...reaches.values()].slice(0, before).flat().length);
}

function reachesOf({ nodes }: Graph): PackPlan['reaches'] {
  const unfolds = nodes.filter((node) => node.op === 'unfold');
  const one = nodes.some((node) => isRecurrent(node) || node.op === 'fusedAttention') ? [[oneBefore, [1]] as const] : [];
  return new Map<Reader, readonly number[]>([
    ...one,
    ...unfolds.map((node) => {
      const { kernel, dilation } = node.attributes;
      return [tapsOf(node), Array.from({ length: kernel }, (_, k) => (kernel - 1 - k) * dilation)] as const;
    }),
  ]);
}

/** Attention takes words one after the other, but not behind a recurrence. */
function orderOf({ nodes }: Graph): PackPlan['order'] {
  if (nodes.some(isRecurrent)) return 'heights';
  return nodes.some(({ op }) => op === 'unfold') && nodes.every(({ op }) => op !== 'fusedAttention') ? 'heights' : 'words';
}

function tokensOf({ nodes }: Graph): Node | undefined {
  return nodes.find((node) => node.op === 'input' && node.attributes.role === 'tokens');
}

/** Whether it draws for each position anew. */
function drops({ op, attributes }: Node): boolean {
  return op === 'dropoutMask' || (op === 'fusedAttention' && attributes.dropout !== undefined);
}

function isRecurrent({ op }: Node): boolean {
  return op === 'rnn' || op === 'gru' || op === 'lstm';
}
