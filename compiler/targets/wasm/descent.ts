import type { CompiledModel } from '../../kernels/compiled-model.js';
import type { Buffer, Kernel, MatrixProduct, Program } from '../../kernels/kernel.js';
import { countCode } from './expressions.js';
import type { FixedProducts } from './fixed-product.js';
import { byteOf, type MemoryLayout } from './layout.js';

/** A training step that plain gradient descent is part of: `kernels` in place of those of their names, and what is left for the end. */
export interface Descent {
  /** How many kernels there are until the loss is known; none of them changes a parameter. */
  readonly forward: number;
  readonly kernels: ReadonlyMap<string, string>;
  /** `(call $descend …)` for every stretch of the other parameters. */
  readonly rest: readonly string[];
}

/**
 * Weights whose gradients are matrix products go down them while the sums are in registers, and no gradient is written or read
 * again: p - rate · g in the same order of rounding as $descend. Only where nothing else has to do with the gradient and nothing
 * later reads the weight. Undefined where there is no such weight, or the spec's update is another one.
 */
export function descentOf(model: CompiledModel, layout: MemoryLayout, products: FixedProducts, name: (kernel: string) => string): Descent | undefined {
  const { training, spec } = model;
  const { optimizer, clip } = spec.train;
  if (optimizer.kind !== 'sgd' || optimizer.momentum !== 0 || clip !== null) return undefined;
  const arrays = layout.programs.get('training')!;
  const loss = training.outputs.get('loss')!;
  const forward = training.kernels.findLastIndex(({ writes }) => writes.includes(loss)) + 1;
  const own = training.kernels.flatMap((kernel, place) => {
    const gradient = place < forward ? undefined : gradientOf(kernel, training, place);
    if (!gradient) return [];
    const calls = (kernel.body as readonly MatrixProduct[]).map((product) => {
      const { left, right, out, rows, depth } = product;
      const places = [byteOf(left.buffer, arrays), byteOf(right.buffer, arrays) + 4 * right.offset, layout.parameters.byte + 4 * (gradient.slot.offset + out.offset)];
      const descend = products.nameOfDescent(product, training.batch);
      return descend && `    (call ${descend} ${places.map((byte) => `(i32.const ${byte})`).join(' ')} ${countCode(rows)} ${countCode(depth)} (i32.const 0))`;
    });
    return calls.every((call) => call !== undefined) ? [{ kernel, gradient, calls }] : [];
  });
  if (own.length === 0) return undefined;
  const kernels = own.map(({ kernel, calls }) => [kernel.name, `  (func ${name(kernel.name)}Descent (param $batch i32)\n${calls.join('\n')})`] as const);
  return { forward, kernels: new Map(kernels), rest: callsForRest(model, layout, own.map(({ gradient }) => gradient.slot.offset)) };
}

/** The gradient that a kernel alone writes, by products alone, and that no other kernel reads, of a weight that none reads later. */
function gradientOf({ body, writes }: Kernel, { kernels }: Program, place: number): Buffer | undefined {
  const [gradient, ...more] = writes;
  if (gradient?.slot.array !== 'gradients' || more.length > 0 || !body.every(({ kind }) => kind === 'product')) return undefined;
  const others = kernels.filter((_, i) => i !== place);
  if (others.some(({ reads, writes }) => reads.includes(gradient) || writes.includes(gradient))) return undefined;
  const isWeight = ({ slot }: Buffer): boolean => slot.array === 'parameters' && slot.offset === gradient.slot.offset;
  return kernels.slice(place).some(({ reads }) => reads.some(isWeight)) ? undefined : gradient;
}

/** Stretches of parameters between those that begin at `done`. */
function callsForRest({ parameters }: CompiledModel, layout: MemoryLayout, done: readonly number[]): readonly string[] {
  const gradients = layout.programs.get('training')!.get('gradients')!;
  const stretches: { begin: number; end: number }[] = [];
  parameters.tensors.forEach(({ offset }, i) => {
    if (done.includes(offset)) return;
    const end = parameters.tensors[i + 1]?.offset ?? parameters.length;
    const last = stretches.at(-1);
    if (last?.end === offset) last.end = end;
    else stretches.push({ begin: offset, end });
  });
  return stretches.map(({ begin, end }) => `    (call $descend (i32.const ${layout.parameters.byte + 4 * begin}) (i32.const ${gradients.byte + 4 * begin}) (i32.const ${4 * (end - begin)}) (local.get $rate))`);
}
