import type { GraphBuilder } from '../ops/builder.js';
import { sameShape, type Node, type NodeOf } from '../ops/graph.js';

/**
 * One rule applied to a node whose inputs are already simplified; undefined where none applies.
 * Floating-point sums are reordered only where the docstring of a rule says so.
 */
export function rewrite(node: Node, inputs: readonly Node[], g: GraphBuilder): Node | undefined {
  const [a, b] = inputs;
  if (a === undefined) return undefined;
  switch (node.op) {
    case 'stopGradient':
    case 'crossEntropy':
    case 'curve':
      return a;
    case 'reshape':
      if (sameShape(a.shape, node.shape)) return a;
      return a.op === 'reshape' ? g.reshape(a.inputs[0], node.shape) : undefined;
    case 'expand':
      return sameShape(a.shape, node.shape) ? a : undefined;
    case 'pad':
      return a.shape[node.attributes.axis] === node.attributes.total ? a : undefined;
    case 'slice':
      return partOfPadded(node, a, g);
    case 'concat':
      return joinConcats(node.attributes.axis, inputs, g);
    case 'sum':
      return simplifySum(node.attributes.axes, a, g);
    default:
      return b && rewriteOfTwo(node, a, b, g);
  }
}

/** A rule for a function of two numbers. */
function rewriteOfTwo(node: Node, a: Node, b: Node, g: GraphBuilder): Node | undefined {
  switch (node.op) {
    case 'add':
      return simplifyAdd(node, a, b, g) ?? besideOneAnother(a, b, g) ?? intoOneTable(a, b, g);
    case 'subtract':
      return isConstant(b, 0) && sameShape(a.shape, node.shape) ? a : undefined;
    case 'multiply':
      return simplifyMultiply(node, a, b, g) ?? (a.op === 'divide' ? cancel(node, a.inputs[0], b, a.inputs[1], g) : undefined);
    case 'divide':
      if (isConstant(b, 1) && sameShape(a.shape, node.shape)) return a;
      if (a.op === 'constant' && b.op === 'constant') return g.constant(a.attributes.value / b.attributes.value);
      return a.op === 'multiply' ? cancel(node, a.inputs[0], a.inputs[1], b, g) : undefined;
    default:
      return undefined;
  }
}

/** x + 0 = x; x + x = 2x; x + (-1)·y = x - y. */
function simplifyAdd(node: Node, a: Node, b: Node, g: GraphBuilder): Node | undefined {
  if (isConstant(b, 0) && sameShape(a.shape, node.shape)) return a;
  if (isConstant(a, 0) && sameShape(b.shape, node.shape)) return b;
  if (a === b) return g.multiply(a, 2);
  const minusB = negated(b);
  if (minusB) return g.subtract(a, minusB);
  const minusA = negated(a);
  return minusA ? g.subtract(b, minusA) : undefined;
}

/** A slice of a padded tensor that lies inside the padding: a slice of the tensor itself. */
function partOfPadded({ attributes: { axis, start, length } }: NodeOf<'slice'>, a: Node, g: GraphBuilder): Node | undefined {
  const [x] = a.inputs;
  if (a.op !== 'pad' || x === undefined || a.attributes.axis !== axis) return undefined;
  const begin = start - a.attributes.start;
  const size = x.shape[axis] as number;
  if (begin < 0 || begin + length > size) return undefined;
  return begin === 0 && length === size ? x : g.slice(x, axis, begin, length);
}

/** pad(a) + pad(b) where a and b are neighbours along the axis: pad(concat(a, b)). */
function besideOneAnother(a: Node, b: Node, g: GraphBuilder): Node | undefined {
  if (a.op !== 'pad' || b.op !== 'pad' || a.attributes.axis !== b.attributes.axis || a.attributes.total !== b.attributes.total)
    return undefined;
  const { axis, total } = a.attributes;
  const [first, second] = a.attributes.start < b.attributes.start ? [a, b] : [b, a];
  const [x, y] = [first.inputs[0], second.inputs[0]];
  const { start } = first.attributes;
  if (start + (x.shape[axis] as number) !== second.attributes.start) return undefined;
  return g.pad(g.concat([x, y], axis), axis, start, total);
}

/** scatter(a) + scatter(b) = one scatter of both. The terms of a sum are added in another order. */
function intoOneTable(a: Node, b: Node, g: GraphBuilder): Node | undefined {
  if (a.op !== 'scatter' || b.op !== 'scatter' || !sameShape(a.shape, b.shape)) return undefined;
  return g.node('scatter', [...a.inputs, ...b.inputs], a.attributes) as Node;
}

/** A concat of concats is one concat. The gradients of a weight's columns, side by side, are the weight's gradient. */
function joinConcats(axis: number, inputs: readonly Node[], g: GraphBuilder): Node | undefined {
  const isNested = (input: Node): boolean => input.op === 'concat' && input.attributes.axis === axis;
  if (inputs.some(isNested))
    return g.concat(
      inputs.flatMap((input) => (isNested(input) ? input.inputs : [input])),
      axis,
    );
  const [first] = inputs;
  if (first === undefined || axis !== 1 || !inputs.every(({ op }) => op === 'linearWeight')) return undefined;
  const shape = [first.shape[0] as number, inputs.reduce((sum, input) => sum + (input.shape[1] as number), 0)];
  return g.node(
    'linearWeight',
    inputs.flatMap((input) => input.inputs),
    { shape },
  ) as Node;
}

/** x in (-1)·x. */
function negated(x: Node): Node | undefined {
  if (x.op !== 'multiply') return undefined;
  const [a, b] = x.inputs;
  if (isConstant(b, -1)) return a;
  return isConstant(a, -1) ? b : undefined;
}

/** 1·x = x; c·d for constants; c·(d·x) = (c·d)·x; constants go first. */
function simplifyMultiply(node: Node, a: Node, b: Node, g: GraphBuilder): Node | undefined {
  if (b.op === 'constant') {
    if (a.op === 'constant') return g.constant(a.attributes.value * b.attributes.value);
    return g.multiply(b, a);
  }
  if (a.op !== 'constant') return undefined;
  if (a.attributes.value === 1 && sameShape(b.shape, node.shape)) return b;
  if (b.op === 'multiply') {
    const [c, x] = b.inputs;
    if (c.op === 'constant') return g.multiply(a.attributes.value * c.attributes.value, x);
  }
  if (b.op === 'divide' && b.inputs[0].op === 'constant') {
    return g.divide(a.attributes.value * b.inputs[0].attributes.value, b.inputs[1]);
  }
  return undefined;
}

/** x · (n / m) / n = x / m, as where a variance over n numbers becomes one over n - 1. */
function cancel(node: Node, x: Node, ratio: Node, n: Node, g: GraphBuilder): Node | undefined {
  if (ratio.op !== 'divide' || ratio.inputs[0] !== n) return undefined;
  const value = g.divide(x, ratio.inputs[1]);
  return sameShape(value.shape, node.shape) ? value : undefined;
}

/**
 * Σ c·x = c·Σ x where c does not vary along the summed axes: the multiplication is hoisted out of the loop, and sums that differ
 * only in such factors become one. This makes batchNorm's backward pass two sums.
 */
function simplifySum(axes: readonly number[], x: Node, g: GraphBuilder): Node | undefined {
  const invariant = (node: Node): boolean => axes.every((axis) => node.shape[axis] === 1);
  const { varying, factor } = separate(x, invariant, g);
  if (!factor || !varying) return undefined;
  // The varying part alone may be smaller than x; then the sum would count too few elements.
  return sameShape(varying.shape, x.shape)
    ? g.multiply(
        factor,
        g.partOf('sum', () => g.sum(varying, axes)),
      )
    : undefined;
}

/** Splits a product into the part that varies and the part that does not. */
function separate(x: Node, invariant: (node: Node) => boolean, g: GraphBuilder): { varying?: Node; factor?: Node } {
  if (invariant(x)) return { factor: x };
  if (x.op !== 'multiply' && x.op !== 'divide') return { varying: x };
  const left = separate(x.inputs[0], invariant, g);
  if (x.op === 'divide') {
    if (!invariant(x.inputs[1]) || !left.varying) return { varying: x };
    return { varying: left.varying, factor: left.factor ? g.divide(left.factor, x.inputs[1]) : g.divide(1, x.inputs[1]) };
  }
  const right = separate(x.inputs[1], invariant, g);
  if (!left.factor && !right.factor) return { varying: x };
  const product = (a?: Node, b?: Node): Node | undefined => (a && b ? g.multiply(a, b) : (a ?? b));
  const varying = product(left.varying, right.varying);
  const factor = product(left.factor, right.factor);
  return { ...(varying && { varying }), ...(factor && { factor }) };
}

function isConstant(node: Node, value: number): boolean {
  return node.op === 'constant' && node.attributes.value === value;
}
