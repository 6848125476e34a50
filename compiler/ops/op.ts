import type { GraphBuilder } from './builder.js';
import type { Extent, Node, NodeOf, OfInputs, OpAttributes, OpName, TensorShape } from './graph.js';

/**
 * How the compiler treats an op:
 * source       read where it stands, with no code: parameters, indices, constants; a window of several of them;
 * view         the same numbers under another shape or meaning, no code;
 * elementwise  one output element from one element of each input, in any order: fused into loops, or computed again
 *              wherever its value is needed;
 * movement     one output element from one element of an input, which stands elsewhere, or zero: an index in the loops that read it,
 *              or a place that the loops which make its parts store to;
 * reduction    many elements of its input to one: fused into loops, ends one of their phases;
 * structured   has loops of its own, such as a matrix product.
 */
export type OpKind = 'source' | 'view' | 'elementwise' | 'movement' | 'reduction' | 'structured';

/**
 * dL/d(input) for each input from dy = dL/d(output). An answer may be smaller than the input where it does not vary, or
 * larger where the input was broadcast: differentiate sums and broadcasts. To views, movement and structured ops dy comes in the
 * output's full shape. undefined: no gradient flows to that input.
 */
export type GradientRule<Name extends OpName> = (node: NodeOf<Name>, dy: Node, g: GraphBuilder) => readonly (Node | undefined)[];

export interface OpDefinition<Name extends OpName = OpName> {
  readonly kind: OpKind;
  /** Elementwise: dearer to compute twice than to keep. */
  readonly expensive?: boolean;
  shape(inputs: OfInputs<Name, TensorShape>, attributes: Readonly<OpAttributes[Name]>): TensorShape;
  /** `none`: its result is constant as far as differentiation goes. */
  readonly gradient: GradientRule<Name> | 'none';
  /** Multiply-adds of one execution, whose sum it is; absent or empty: none worth counting. */
  multiplyAdds?(node: NodeOf<Name>): readonly Extent[];
}

export function defineOp<Name extends OpName>(name: Name, definition: OpDefinition<Name>): OpDefinition<Name> & { readonly name: Name } {
  return { name, ...definition };
}
