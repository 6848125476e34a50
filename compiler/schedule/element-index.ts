import { extentOf, type Extent } from '../ops/graph.js';
import type { Axis } from './definition.js';
import type { Buffer, Index } from './kernel.js';

/** Which element it is: e = Σ stride · variable + offset + Σ known. */
export interface ElementIndex {
  /** From the largest stride to the smallest; each stride times extent at most the stride before. */
  readonly variables: readonly { readonly name: string; readonly stride: number; readonly extent: Extent }[];
  /** Terms of variables that do not follow from e, such as the step of a recurrence. */
  readonly known: readonly { readonly variable: string; readonly stride: number }[];
  readonly offset: number;
  /** Every element of the outputs is one of these. */
  readonly whole: boolean;
}

/** How an element's number is taken apart into the axes of a definition. */
export function elementIndexOf({ terms, offset }: Index, axes: readonly Axis[], buffer: Buffer): ElementIndex {
  const variables: { name: string; stride: number; extent: Extent }[] = [];
  const known: { variable: string; stride: number }[] = [];
  for (const { variable, stride } of terms) {
    const axis = axes.find((candidate) => candidate.variable === variable);
    if (axis) variables.push({ name: variable, stride, extent: axis.extent });
    else known.push({ variable, stride });
  }
  variables.sort((a, b) => b.stride - a.stride);
  return { variables, known, offset, whole: offset === 0 && known.length === 0 && isWhole(variables, buffer) };
}

function isWhole(variables: ElementIndex['variables'], buffer: Buffer): boolean {
  let stride = 1;
  let batch = false;
  for (const { stride: own, extent } of [...variables].reverse()) {
    if (own !== stride) return false;
    stride *= extent.constant;
    batch ||= extent.batch;
  }
  const whole = extentOf(buffer.shape);
  return stride === whole.constant && batch === whole.batch;
}
