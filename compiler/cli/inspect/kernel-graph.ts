import type { FlatLayout } from '../../../runtime/contract.js';
import type { Buffer, Kernel, Program } from '../../schedule/kernel.js';
import { isInSpec, showShape } from '../../ops/graph.js';
import { namedOutputs } from '../../ops/outputs.js';
import type { InferredModel } from '../../model/infer.js';
import { showTensor } from './inspection.js';
import { holders, labelLayers, type LayerLabel } from './layer-labels.js';

export interface BoxRow {
  /**
   * passive: a layer without a kernel, because it moves no number or nothing needs its result. It is drawn with the layer after it. kept: a
   * value of the forward pass that the backward pass reads.
   */
  readonly kind: 'layer' | 'passive' | 'parameter' | 'kept' | 'gradient';
  readonly text: string;
  /** A layer's. */
  readonly path: string | undefined;
}

/** A kernel with what was fused into it, or a tensor that comes from outside or goes there. */
export interface Box {
  readonly id: string;
  readonly kind: 'forward' | 'backward' | 'outside';
  readonly title: string;
  /** Layers that hold all of its layers. */
  readonly around: string;
  readonly rows: readonly BoxRow[];
}

/** Tensors that one kernel writes and another reads. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: 'forward' | 'backward';
  readonly tensors: readonly string[];
}

export interface KernelGraph {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/**
 * The tensor graph of one generated function: its kernels, and the tensors between them. What the backward pass reads of
 * the forward one is named in its boxes: lines from every layer to its gradient would cross all others.
 */
export function kernelGraph(program: Program, model: InferredModel, parameters: FlatLayout): KernelGraph {
  const layers = labelLayers(model);
  const names = parameters.tensors.map(({ name }) => name);
  const isUnused = (path: string): boolean => names.some((name) => name.startsWith(`${path}.`));
  const passive = passiveLayers(program, model, layers);
  const boxes: Box[] = [];
  const links = new Links();
  const outside = new Map<string, Box>();
  const writer = new Map<Buffer, Kernel>();
  for (const kernel of program.kernels) {
    const kept: Buffer[] = [];
    for (const buffer of kernel.reads) {
      const { array } = buffer.slot;
      const from = writer.get(buffer);
      const isInput = array === 'tokens' || array === 'targets' || array === 'teacher';
      if (kernel.stage === 'backward' && (isInput || (from && isLayer(from)))) kept.push(buffer);
      else if (isInput) {
        outside.set(array, outsideBox(array, array === 'tokens' ? 'characters' : array));
        links.add(array, kernel.name, 'forward', showShape(buffer.shape));
      } else if (from && array !== 'statistics') {
        links.add(from.name, kernel.name, sideOf(from), showTensor(buffer));
      }
    }
    for (const buffer of kernel.writes) writer.set(buffer, kernel);
    boxes.push(boxOf(kernel, layers, passive, isUnused, kept));
  }
  for (const [name, buffer] of namedOutputs({ ...program.outputs, gradients: new Map() })) {
    const from = writer.get(buffer);
    if (!from) continue;
    outside.set(`output ${name}`, outsideBox(`output ${name}`, name));
    links.add(from.name, `output ${name}`, 'forward', showTensor(buffer));
  }
  return { boxes: [...outside.values(), ...boxes], links: links.all() };
}

const sideOf = ({ stage }: Kernel): 'forward' | 'backward' => (stage === 'forward' ? stage : 'backward');

/** Whether it is a kernel of a layer's forward pass. The loss is none: its results begin the backward pass. */
function isLayer({ stage, origins }: Kernel): boolean {
  return stage === 'forward' && origins.some(isInSpec);
}

function outsideBox(id: string, title: string): Box {
  return { id, kind: 'outside', title, around: '', rows: [] };
}

/** Gathers tensors that go the same way. */
export class Links {
  private readonly found = new Map<string, Link & { readonly tensors: string[] }>();

  add(from: string, to: string, kind: Link['kind'], tensor: string): void {
    if (from === to) return;
    const key = JSON.stringify([from, to]);
    const known = this.found.get(key);
    if (known) known.tensors.push(tensor);
    else this.found.set(key, { from, to, kind, tensors: [tensor] });
  }

  all(): readonly Link[] {
    return [...this.found.values()];
  }
}

function boxOf(
  kernel: Kernel,
  layers: ReadonlyMap<string, LayerLabel>,
  passive: PassiveLayers,
  isUnused: (path: string) => boolean,
  kept: readonly Buffer[],
): Box {
  const own = kernel.origins.flatMap(({ path }) => layers.get(path) ?? []);
  const before = passive.get(kernel);
  const shown = own.flatMap((layer) => [...(before?.get(layer.path) ?? []), layer]);
  const all = [...shown, ...(before?.get(undefined) ?? [])];
  const shared = sharedHolders(all);
  const isOwn = new Set(own);
  const rows = all.map((layer): BoxRow => {
    const inside = layer.around
      .slice(shared)
      .map((holder) => ` in ${holder}`)
      .join('');
    const text = `:${layer.line} ${layer.text}`;
    if (isOwn.has(layer)) return { kind: 'layer', text: `${text}${inside}`, path: layer.path };
    return { kind: 'passive', text: `${text}${isUnused(layer.path) ? ', unused' : ` → ${layer.output}`}${inside}`, path: layer.path };
  });
  if (own.length === 0) rows.push({ kind: 'layer', text: 'the loss', path: undefined });
  return {
    id: kernel.name,
    kind: sideOf(kernel),
    title: kernel.name,
    around: all[0]?.around.slice(0, shared).join(' › ') ?? '',
    rows: [...rows, ...namedTensors(kernel, kept)],
  };
}

/** How many of the outermost layers around are the same for all. */
function sharedHolders(layers: readonly LayerLabel[]): number {
  const [first, ...others] = layers;
  if (!first) return 0;
  const differing = first.around.findIndex((holder, depth) => others.some(({ around }) => around[depth] !== holder));
  return differing === -1 ? first.around.length : differing;
}

/** Parameters, running statistics and kept values that a kernel uses, and the gradients that are its results. */
function namedTensors({ reads, writes }: Kernel, kept: readonly Buffer[]): readonly BoxRow[] {
  const used = reads.filter(({ slot: { array } }) => array === 'parameters' || array === 'statistics');
  const made = writes.filter(({ slot: { array } }) => array === 'gradients');
  return [
    ...used.map((buffer): BoxRow => ({ kind: 'parameter', text: showTensor(buffer), path: undefined })),
    ...kept.map((buffer): BoxRow => ({ kind: 'kept', text: showTensor(buffer), path: undefined })),
    ...made.map((buffer): BoxRow => ({ kind: 'gradient', text: showTensor(buffer), path: undefined })),
  ];
}

/** For a kernel, the passive layers before each of its layers; under undefined those at the model's end. */
type PassiveLayers = ReadonlyMap<Kernel, ReadonlyMap<string | undefined, readonly LayerLabel[]>>;

function passiveLayers({ kernels }: Program, model: InferredModel, layers: ReadonlyMap<string, LayerLabel>): PassiveLayers {
  const holding = holders(model);
  const forward = kernels.filter(({ stage }) => stage === 'forward');
  const kernelOf = new Map<string, Kernel>();
  for (const kernel of forward) for (const { path } of kernel.origins) if (!kernelOf.has(path)) kernelOf.set(path, kernel);
  const found = new Map<Kernel, Map<string | undefined, readonly LayerLabel[]>>();
  let waiting: LayerLabel[] = [];
  const settle = (kernel: Kernel, path: string | undefined): void => {
    if (waiting.length > 0)
      found.set(kernel, (found.get(kernel) ?? new Map<string | undefined, readonly LayerLabel[]>()).set(path, waiting));
    waiting = [];
  };
  for (const layer of layers.values()) {
    const kernel = kernelOf.get(layer.path);
    if (kernel) settle(kernel, layer.path);
    else if (!holding.has(layer.path)) waiting.push(layer);
  }
  const end = forward.findLast((kernel) => !isLayer(kernel)) ?? forward.at(-1);
  if (end) settle(end, undefined);
  return found;
}
