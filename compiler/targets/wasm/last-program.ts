import { overlaps } from '../../schedule/epilogue.js';
import type { Buffer, Kernel, MatrixProduct, Program } from '../../schedule/kernel.js';
import type { Attentions } from './attention.js';
import { divisionOf } from './divide.js';
import { kernelFunction, type KernelSurroundings } from './kernel-function.js';
import { byteOf, type MemoryLayout } from './layout.js';
import { canBePanelled, type PanelProducts } from './panel-product.js';
import { keyOf, packingFunction } from './weight-panels.js';

/** One call of the program, with the buffers by which it may have to wait for other calls. */
interface Step extends Pick<Kernel, 'reads' | 'writes'> {
  readonly call: string;
  /** Threads share it. The first thread makes any other call alone. */
  readonly isDivided: boolean;
}

/**
 * The program `last` as functions: one that packs its weights and fills its tables, and one that uses them, which threads may share.
 * `address`: of its buffers; `surroundings`: of kernels that nothing is special about.
 */
export function printLast(
  program: Program,
  layout: MemoryLayout,
  address: (buffer: Buffer) => number,
  surroundings: KernelSurroundings,
  { panelProducts, attentions }: { readonly panelProducts: PanelProducts; readonly attentions: Attentions },
): readonly string[] {
  const isShared = layout.barrier !== undefined;
  const packedProduct = (product: MatrixProduct): PackedProduct | undefined => packedProductOf(product, layout, panelProducts);
  const isPacked = (product: MatrixProduct): boolean => layout.weightPanels.has(keyOf(product)) && canBePanelled(product);
  const kernels = program.kernels.map((kernel) => {
    const division = isShared ? divisionOf(kernel, isPacked) : undefined;
    const own: KernelSurroundings = {
      ...surroundings,
      packedProduct,
      attentionFunction: (attention) => attentions.functionOf(attention, division !== undefined),
      ...(division && { division }),
    };
    const name = `$last.${kernel.name}`;
    const { reads, writes } = kernel;
    const call = `(call ${name} (local.get $batch) (local.get $dropoutKey))`;
    return { text: kernelFunction(name, kernel, own), step: { call, reads, writes, isDivided: division !== undefined } };
  });
  const rows = rowsOf(program, layout);
  const steps = [...(rows ? [rows.step] : []), ...kernels.map(({ step }) => step)];
  const calls = isShared ? inOrder(steps) : steps.map(({ call }) => call);
  const weightAt = ({ right }: Pick<MatrixProduct, 'right'>): number => address(right.buffer) + 4 * right.offset;
  return [
    packingFunction('lastWeights', layout.weightPanels, weightAt, rows?.filling ?? ''),
    ...(rows ? [rows.functions] : []),
    ...kernels.map(({ text }) => text),
    `  (func (export "last") (param $batch i32) (param $dropoutKey i32)\n${calls.map((call) => `    ${call}`).join('\n')})`,
  ];
}

interface PackedProduct {
  readonly name: string;
  readonly panels: number;
}

/** The function of a product whose weight is packed beforehand. */
function packedProductOf(product: MatrixProduct, { weightPanels }: MemoryLayout, products: PanelProducts): PackedProduct | undefined {
  const panels = weightPanels.get(keyOf(product))?.byte;
  if (panels === undefined) return undefined;
  const name = products.functionOf(product);
  return name === undefined ? undefined : { name, panels };
}

/** The steps as threads call them: all wait for all where one needs what another has made, or makes what another still needs. */
function inOrder(steps: readonly Step[]): readonly string[] {
  const barrier = '(call $barrier)';
  let since: Step[] = [];
  const calls = steps.flatMap((step) => {
    const waits = since.some((before) => (before.isDivided || step.isDivided) && isInTheWay(before, step));
    since = waits ? [step] : [...since, step];
    const call = step.isDivided ? step.call : `(if (i32.eqz (global.get $thread)) (then ${step.call}))`;
    return waits ? [barrier, call] : [call];
  });
  // The first thread is done when all are.
  return since.some(({ isDivided }) => isDivided) ? [...calls, barrier] : calls;
}

function isInTheWay(before: Step, step: Step): boolean {
  const touched = (a: readonly Buffer[], b: readonly Buffer[]): boolean => a.some((one) => b.some((other) => overlaps(one, other)));
  return touched(before.writes, [...step.reads, ...step.writes]) || touched(before.reads, step.writes);
}

/** Where the program looks values up: what fills its tables, and the step that says which of their rows it looks up. */
function rowsOf(
  { buffers }: Program,
  { programs }: MemoryLayout,
): { readonly filling: string; readonly functions: string; readonly step: Step } | undefined {
  const input = buffers.find(({ slot }) => slot.array === 'rows');
  const tokens = buffers.find(({ slot }) => slot.array === 'tokens');
  const [tables, own] = [programs.get('lastTables'), programs.get('last')];
  if (!input || !tables || !own) return undefined;
  const context = input.shape[1] as number;
  const symbols = tables.get('tokens')!;
  const at = (byte: number): string => `offset=${byte} (i32.shl (local.get $i) (i32.const 2))`;
  const next = (end: string): string => `(br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) ${end}))`;
  const T = `(i32.const ${context})`;
  return {
    filling: `\n    (call $lastSymbols) (call $lastTables (i32.const ${symbols.length / context}) (i32.const 0))`,
    functions: `
  ;; Symbol b at all positions of example b.
  (func $lastSymbols (local $i i32)
    (loop $next
      (i32.store ${at(symbols.byte)} (i32.div_u (local.get $i) ${T}))
      ${next(`(i32.const ${symbols.length})`)}))

  ;; symbol · ${context} + position
  (func $lastRows (param $batch i32) (local $i i32) (local $end i32)
    (local.set $end (i32.mul (local.get $batch) ${T}))
    (loop $next
      (i32.store ${at(byteOf(input, own))}
        (i32.add (i32.mul (i32.load ${at(own.get('tokens')!.byte)}) ${T}) (i32.rem_u (local.get $i) ${T})))
      ${next('(local.get $end)')}))`,
    step: { call: '(call $lastRows (local.get $batch))', reads: tokens ? [tokens] : [], writes: [input], isDivided: false },
  };
}
