import type { CompiledModel } from '../../kernels/compiled-model.js';
import type { Buffer, Kernel, Program } from '../../kernels/kernel.js';
import type { FixedProducts } from './fixed-product.js';
import { kernelFunction } from './kernel-function.js';
import { byteOf, type MemoryLayout } from './layout.js';

/** A training step that plain gradient descent is part of: functions in place of those of some kernels, and what is left for the end. */
export interface Descent {
  /** How many kernels there are until the loss is known; none of them changes a parameter. */
  readonly forward: number;
  /** The text of each, by the kernel's name; its own is that of the kernel's function and `Descent`. */
  readonly functions: ReadonlyMap<string, string>;
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
    if (!kernel.body.every((statement) => statement.kind === 'product' && products.nameOfDescent(statement, training.batch) !== undefined)) return [];
    const text = kernelFunction(`${name(kernel.name)}Descent`, kernel, {
      // The gradient's products go to the weight itself.
      byteOf: (buffer) => (buffer === gradient ? layout.parameters.byte + 4 * gradient.slot.offset : byteOf(buffer, arrays)),
      productName: (product) => products.nameOfDescent(product, training.batch),
    });
    return [{ kernel, gradient, text }];
  });
  if (own.length === 0) return undefined;
  return { forward, functions: new Map(own.map(({ kernel, text }) => [kernel.name, text])), rest: callsForRest(model, layout, own.map(({ gradient }) => gradient.slot.offset)) };
}

/** The gradient that a kernel alone writes, and nothing else, and that no other kernel reads, of a weight that none reads later. */
function gradientOf({ writes }: Kernel, { kernels }: Program, place: number): Buffer | undefined {
  const [gradient, ...more] = writes;
  if (gradient?.slot.array !== 'gradients' || more.length > 0) return undefined;
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
