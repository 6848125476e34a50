import type { Graph } from '../ops/graph.js';
import { differentiate } from './differentiate.js';
import { erfByBell } from './erf-by-bell.js';
import { fuseAttention } from './fuse-attention.js';
import { keepSums } from './keep-sums.js';
import { narrow } from './narrow.js';
import { pack } from './pack.js';
import type { Pass } from './pass.js';
import { place } from './place.js';
import { separateOutputs } from './separate-outputs.js';
import { simplify } from './simplify.js';
import { keepSlopes } from './slopes.js';
import { tabulate } from './tabulate.js';
import { update, type Learning } from './update.js';

/*
 * The passes that make a form of a model; ◆ is for simd alone, ◇ for simd and for cards.
 *
 *   training         begun by lower, with `over: words` by slide
 *     ◆ share            each distinct node of a tree once, where that pays; else
 *     ◇ fuseAttention    attention in one op,
 *     ◇ pack             whole words end to end
 *     ◆ tabulate         symbols' values looked up
 *     ◆ keepSlopes       activations with their slopes
 *       differentiate    the backward pass
 *       simplify         algebra, common subexpressions
 *     ◆ keepSums         sums that several read, stored once
 *       separateOutputs  each gradient a node of its own
 *       update           what the optimizer makes of the gradients
 *   evaluation       by lower: ◆ share, or ◆ fuseAttention; ◆ erfByBell, so that gelu is the same as in training; simplify
 *   evaluation-loss  by lower: ◆ erfByBell; ◇ fuseAttention, pack; ◆ tabulate; simplify. On a card it is the evaluation
 *   sliding          by slide: ◆ erfByBell; simplify
 *   one-step         by stream: ◆ erfByBell; simplify
 *   last             by lower: ◆ fuseAttention, narrow, erfByBell; then lookUp, which begins last-tables too; simplify
 *
 * All end with separateOutputs, each result a node of its own, and place, parts where they are joined. Where pack finds nothing to do, a card
 * runs what TypeScript does.
 */

/** What a program is for. */
export type Form = 'training' | 'evaluation' | 'evaluation-loss' | 'sliding' | 'one-step' | 'last-position' | 'last-tables';

const forAll = (name: string, run: Pass['run']): Pass => ({ name, targets: 'all', run });
/** What a card runs is made by these where it packs, and else without them. */
const forPacking = (name: string, run: Pass['run']): Pass => ({ name, targets: 'simd and card', run });
const forSimd = (name: string, run: Pass['run']): Pass => ({ name, targets: 'simd', run });

const attention = forPacking('fuse-attention', fuseAttention);
const bell = forSimd('erf-by-bell', erfByBell);
const packing = forPacking('pack', pack);
/** Of that many positions, padding included, words laid end to end mostly have more rows than a table that is worth it. */
const tabulating = (positions: number): Pass => forSimd('tabulate', (graph) => tabulate(graph, positions / 4));
const sharing = (shared: Graph): Pass => forSimd('share', () => shared);
/** No rule of simplify may follow these: where a value is stored is decided. */
const storagePasses: readonly Pass[] = [forAll('separate-outputs', separateOutputs), forAll('place', place)];
const simplifying = forAll('simplify', simplify);

/** What a training step has been made of, and may be made of. */
export interface TrainingStart {
  /** It is a stack of layers over every window at once: no node of it is there twice. */
  readonly isSlid: boolean;
  /** The same with each distinct node of a tree once, where that pays. */
  readonly shared: Graph | undefined;
  /** How many positions the words of a batch have that may be laid end to end; undefined where they are not to be. */
  readonly packable: number | undefined;
}

/** A whole step. */
export function trainingPasses(start: TrainingStart, learning: Omit<Learning, 'target'>): readonly Pass[] {
  return [
    ...(start.isSlid ? [] : distinctPasses(start)),
    forSimd('keep-slopes', keepSlopes),
    ...gradientPasses,
    forSimd('keep-sums', keepSums),
    // A step updates what its gradients are stored in, and may itself leave one node for two results.
    forAll('separate-gradients', separateOutputs),
    forAll('update', (graph, target) => update(graph, { ...learning, target })),
    ...storagePasses,
  ];
}

/** Each distinct node once; else attention in one op, words end to end, symbols' values looked up. */
function distinctPasses({ shared, packable }: Omit<TrainingStart, 'isSlid'>): readonly Pass[] {
  if (shared) return [sharing(shared)];
  return packable === undefined ? [attention] : [attention, packing, tabulating(packable)];
}

const gradientPasses: readonly Pass[] = [forAll('differentiate', differentiate), simplifying];

/** The loss and its gradients. */
export const lossPasses: readonly Pass[] = [...gradientPasses, ...storagePasses];

/** What every form that does not learn ends with. */
export const endingPasses: readonly Pass[] = [simplifying, ...storagePasses];

/** Sliding over windows, and one step at a time. */
export const forwardPasses: readonly Pass[] = [bell, ...endingPasses];

export function evaluationPasses(shared: Graph | undefined): readonly Pass[] {
  return [...distinctPasses({ shared, packable: undefined }), ...forwardPasses];
}

/** The loss of an evaluation over words laid end to end. */
export function packedLossPasses(packable: number): readonly Pass[] {
  return [bell, ...distinctPasses({ shared: undefined, packable }), ...endingPasses];
}

/** The last position of an evaluation; what it looks up in tables is found after these, and then it ends as others do. */
export const lastPasses: readonly Pass[] = [attention, forSimd('narrow', narrow), bell];

/** Whether one of the passes has laid words end to end. */
export function isPacked(changedBy: ReadonlySet<Pass>): boolean {
  return changedBy.has(packing);
}
