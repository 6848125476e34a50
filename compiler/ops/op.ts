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
  /** Elementwise: costs more to compute twice than to keep. */
  readonly expensive?: boolean;
  /** What its result holds, if not always floats: indices, or whatever its first input holds. */
  readonly type?: 'int' | 'as input';
  /** What an element of its result is called in generated code, where a layer gives no better name; else as the op. */
  readonly part?: string;
  /** What the name of its kernel ends in; else in the stage. */
  readonly kernel?: string;
  /** Which of its inputs is the weight that others are multiplied by. */
  readonly weight?: number;
  /** It reads rows that are further apart than they are long where they stand. */
  readonly readsRowsInPlace?: true;
  shape(inputs: OfInputs<Name, TensorShape>, attributes: Readonly<OpAttributes[Name]>): TensorShape;
  /** `none`: its result is constant as far as differentiation goes. */
  readonly gradient: GradientRule<Name> | 'none';
  /** Multiply-adds of one execution, whose sum it is; absent or empty: none worth counting. */
  multiplyAdds?(node: NodeOf<Name>): readonly Extent[];
}

export function defineOp<Name extends OpName>(name: Name, definition: OpDefinition<Name>): OpDefinition<Name> & { readonly name: Name } {
  return { name, ...definition };
}
