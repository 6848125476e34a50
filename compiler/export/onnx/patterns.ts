import type { Node } from '../../ops/graph.js';
import { softmaxOf } from '../../ops/softmax.js';
import { given, type Assembly, type OnnxValue } from './assembly.js';
import { recurrence } from './recurrence.js';

/** Several ops that ONNX has one operator for, by the last of them. */
export interface Pattern {
  /** What the operator reads, in place of what the ops read. */
  readonly reads: readonly Node[];
  make(inputs: readonly OnnxValue[], assembly: Assembly): OnnxValue;
}

/** The operator that this node is the end of; undefined where it is an op by itself. */
export function patternAt(node: Node): Pattern | undefined {
  return recurrence(node) ?? convolution(node) ?? softmax(node);
}

/** Whether a node is numbers that are known when the file is written. */
export function isKnownNumbers(node: Node): boolean {
  return ['parameter', 'statistic', 'table', 'constant'].includes(node.op);
}

/** linear(unfold(x), weight read as a matrix) as Conv, whose channels stand before the positions. */
function convolution(node: Node): Pattern | undefined {
  if (node.op !== 'linear') return undefined;
  const [seen, matrix] = node.inputs;
  const [x, weight] = [seen?.inputs[0], matrix?.inputs[0]];
  if (seen?.op !== 'unfold' || matrix?.op !== 'reshape' || weight?.op !== 'parameter' || !x) return undefined;
  const { kernel, dilation } = seen.attributes;
  return {
    reads: [x, weight],
    make: ([value, ofWeight], onnx) => {
      const channelsFirst = onnx.node('Transpose', [given(value)], { perm: [0, 2, 1] });
      const y = onnx.node('Conv', [channelsFirst, given(ofWeight)], {
        kernel_shape: [kernel],
        dilations: [dilation],
        pads: [(kernel - 1) * dilation, 0],
      });
      return onnx.node('Transpose', [y], { perm: [0, 2, 1] });
    },
  };
}

function softmax(node: Node): Pattern | undefined {
  const x = softmaxOf(node);
  return x && { reads: [x], make: (inputs, onnx) => onnx.node('Softmax', inputs, { axis: x.shape.length - 1 }) };
}
