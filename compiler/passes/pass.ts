import type { Graph } from '../ops/graph.js';
import { printGraph } from './print.js';
import { verify } from './verify.js';

/** Who runs a program: simd and cards have passes of their own, `plain` is TypeScript, and a card where those find nothing to do. */
export type ProgramTarget = 'simd' | 'card' | 'plain';

/** A step from graph to graph. */
export interface Pass {
  readonly name: string;
  readonly targets: 'simd' | 'simd and card' | 'all';
  /** Answers with the graph that it was given where it finds nothing to do. */
  readonly run: (graph: Graph, target: ProgramTarget) => Graph;
}

/** Sees the state after each pass, for `--dump` and WNC_DEBUG. */
export type Observer = (pass: string, print: () => string) => void;

/** Who looks at what passes leave behind. */
export interface Watch {
  readonly observe?: Observer | undefined;
  /** Look over each graph: for tests, since only a fault of the compiler can be found. */
  readonly verify?: boolean | undefined;
}

/** What passes made of a graph, and which of them found something to do. */
export interface Passed {
  readonly graph: Graph;
  readonly changedBy: ReadonlySet<Pass>;
}

/** Passes one after the other, those for `target`; after each those who look see `FORM-PASS`. */
export function runPasses(form: string, passes: readonly Pass[], start: Graph, target: ProgramTarget, watch: Watch): Passed {
  const changedBy = new Set<Pass>();
  let graph = start;
  for (const pass of passes) {
    if (!isFor(pass, target)) continue;
    const next = left(`${form}-${pass.name}`, pass.run(graph, target), watch);
    if (next !== graph) changedBy.add(pass);
    graph = next;
  }
  return { graph, changedBy };
}

function isFor({ targets }: Pass, target: ProgramTarget): boolean {
  return targets === 'all' || target === 'simd' || (targets === 'simd and card' && target === 'card');
}

/** The same of both kinds of target. */
export interface OnTargets<Value> {
  readonly simd: Value;
  readonly plain: Value;
}

/** What passes make of a graph for simd and for the others: the same graph where no pass for simd alone found anything to do. */
export function runOnTargets(form: string, passes: readonly Pass[], start: Graph, watch: Watch): OnTargets<Graph> {
  const { graph, changedBy } = runPasses(form, passes, start, 'simd', watch);
  const isPlain = [...changedBy].every(({ targets }) => targets === 'all');
  return { simd: graph, plain: isPlain ? graph : runPasses(form, passes, start, 'plain', unseen(watch)).graph };
}

/** Something of each graph, and once where both are one. Those who look see what is for simd. */
export function ofEach<Value>(
  { simd, plain }: OnTargets<Graph>,
  make: (graph: Graph, watch: Watch) => Value,
  watch: Watch,
): OnTargets<Value> {
  const made = make(simd, watch);
  return { simd: made, plain: plain === simd ? made : make(plain, unseen(watch)) };
}

export function unseen(watch: Watch): Watch {
  return { ...watch, observe: undefined };
}

/** A graph that a step has left behind, shown to those who look. */
export function left(step: string, graph: Graph, { observe, verify: isVerified }: Watch): Graph {
  if (isVerified) verify(graph, step);
  observe?.(step, () => printGraph(graph));
  return graph;
}
