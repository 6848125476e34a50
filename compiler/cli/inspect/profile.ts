import type { StepProfile } from '../../../runtime/node/index.js';
import { everyLayer } from '../../model/infer.js';
import { isInSpec, type Origin, type Stage } from '../../ops/graph.js';
import type { Kernel } from '../../schedule/kernel.js';
import { multiplyAddsOf } from '../../schedule/kernel-work.js';
import type { StepKernels } from '../../targets/wasm/module.js';
import type { Compiled } from '../compile-spec.js';

/** What a part of a training step takes: milliseconds of a step, its share of them, and multiply-adds. */
interface Part {
  readonly milliseconds: number;
  readonly share: number;
  readonly multiplyAdds: number;
}

export interface KernelTime extends Part {
  readonly kernel: Kernel;
}

/** A layer, the optimizer, or, without a path, the loss. */
export interface LayerTime extends Part {
  readonly path: string | null;
  readonly layer: string;
  readonly file: string | null;
  readonly line: number | null;
  /** The milliseconds by the pass. */
  readonly passes: Readonly<Record<Stage, number>>;
}

/** What a training step takes: the sum of all kernels, each timed by itself, and the rest, which is mostly drawing the batch. */
export interface StepTimes extends Part {
  readonly name: string;
  readonly batch: number;
  readonly steps: number;
  readonly timedSteps: number;
  readonly loss: number;
  /** A step as it is trained, timed as a whole. */
  readonly wholeMilliseconds: number;
  readonly kernels: readonly KernelTime[];
  readonly layers: readonly LayerTime[];
  readonly rest: Part;
}

/**
 * A profile by kernel and by layer. Shares of kernels and the rest sum to 1, and so do those of layers and the rest: a kernel of several
 * layers counts in equal parts for each, but a product for its own alone, also where the update is in it.
 */
export function stepTimes({ model, checked }: Compiled, step: StepKernels, profile: StepProfile): StepTimes {
  const { batch } = model.training;
  const { kernelMs, restMs } = profile;
  const total = kernelMs.reduce((sum, ms) => sum + ms, restMs);
  const share = (milliseconds: number): number => (total === 0 ? 0 : milliseconds / total);
  const kernels = [...step.kernels, ...step.updates].map((kernel, i): KernelTime => {
    const milliseconds = kernelMs[i] ?? 0;
    return { kernel, milliseconds, share: share(milliseconds), multiplyAdds: multiplyAddsOf(kernel, { ...profile, batch }) };
  });
  const layers = layerTimes(checked, kernels, share);
  return {
    name: model.spec.name,
    batch,
    steps: profile.steps,
    timedSteps: profile.timedSteps,
    loss: profile.loss,
    wholeMilliseconds: profile.stepMs,
    milliseconds: total,
    share: share(total),
    multiplyAdds: kernels.reduce((sum, { multiplyAdds }) => sum + multiplyAdds, 0),
    kernels,
    layers,
    rest: { milliseconds: restMs, share: share(restMs), multiplyAdds: 0 },
  };
}

type Row = Pick<LayerTime, 'path' | 'layer' | 'file' | 'line'>;

/** A row for each layer in the order of the spec, then for the loss and the optimizer. */
function layerTimes(
  checked: Compiled['checked'],
  kernels: readonly KernelTime[],
  share: (milliseconds: number) => number,
): readonly LayerTime[] {
  const sums = new Map<string, { readonly row: Row; readonly passes: Record<Stage, number>; multiplyAdds: number }>();
  const sumOf = (row: Row) => {
    const key = row.path ?? ` ${row.layer}`;
    const found = sums.get(key) ?? { row, passes: { forward: 0, backward: 0, update: 0 }, multiplyAdds: 0 };
    sums.set(key, found);
    return found;
  };
  for (const { layer } of everyLayer(checked.inferred.layers)) sumOf(rowOf({ path: layer.path, layer: layer.name, span: layer.span }));
  for (const { kernel, milliseconds, multiplyAdds } of kernels) {
    // A matrix product belongs to one layer. What follows it in the same kernel is the optimizer, where the update is its epilogue.
    const origins = kernel.multiplyAdds.length > 0 ? kernel.origins.slice(0, 1) : kernel.origins;
    const parts = origins.map(rowOf).map(sumOf);
    for (const part of parts) {
      part.passes[kernel.stage] += milliseconds / parts.length;
      part.multiplyAdds += multiplyAdds / parts.length;
    }
  }
  return [...sums.values()].map(({ row, passes, multiplyAdds }) => {
    const milliseconds = passes.forward + passes.backward + passes.update;
    return { ...row, passes, milliseconds, share: share(milliseconds), multiplyAdds };
  });
}

function rowOf({ path, layer, span }: Pick<Origin, 'path' | 'layer' | 'span'>): Row {
  return span ? { path, layer, file: span.file, line: span.start.line } : { path: null, layer, file: null, line: null };
}

/** 2 · multiply-adds a nanosecond; null where a part has none. */
export function gigaflops({ milliseconds, multiplyAdds }: Part): number | null {
  return multiplyAdds === 0 || milliseconds === 0 ? null : (2 * multiplyAdds) / (1e6 * milliseconds);
}

/** The same as data. */
export function profileJson(times: StepTimes): object {
  const { name, batch, steps, timedSteps, loss, wholeMilliseconds, milliseconds, kernels, layers, rest } = times;
  return {
    name,
    target: 'simd',
    batch,
    steps,
    timedSteps,
    loss,
    milliseconds,
    wholeMilliseconds,
    multiplyAdds: times.multiplyAdds,
    gigaflops: gigaflops(times),
    rest: { milliseconds: rest.milliseconds, share: rest.share },
    layers: layers.map(({ path, layer, file, line, passes, ...part }) => ({ path, layer, file, line, ...partJson(part), ...passes })),
    kernels: kernels.map(({ kernel: { name: kernel, stage, origins }, ...part }) => ({
      name: kernel,
      stage,
      layers: origins.filter(isInSpec).map(rowOf),
      ...partJson(part),
    })),
  };
}

function partJson(part: Part): object {
  const { milliseconds, share, multiplyAdds } = part;
  return { milliseconds, share, multiplyAdds, gigaflops: gigaflops(part) };
}
