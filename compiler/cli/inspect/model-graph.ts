import { grouped } from '../../diagnostics/words.js';
import { showShape } from '../../ops/graph.js';
import type { InferredLayer, InferredModel } from '../../model/infer.js';
import { sizesOf } from '../../model/summarize.js';
import type { ResolvedSpec } from '../../language/resolved-spec.js';
import { areAlike, describeLayer, holding, inStep, mergeOf, sumOf, type Versions } from '../../model/flow.js';
import { Links, type Box, type KernelGraph } from './kernel-graph.js';

/** Where a value comes from, and its shape. */
interface Source {
  readonly from: string;
  readonly shape: string;
}

/**
 * The model as a graph: its layers, and the shapes of what goes from one to the next. Rounds of a repeat that are alike are drawn once.
 * `parametersOf`: how many a layer has, by its path.
 */
export function modelGraph(model: InferredModel, { data }: ResolvedSpec, parametersOf: ReadonlyMap<string, number>): KernelGraph {
  return new ModelGraph(parametersOf).build(model.layers, showShape([data.context]));
}

class ModelGraph {
  private readonly boxes: Box[] = [];
  private readonly links = new Links();
  private readonly sums = new Map<string, string>();

  constructor(private readonly parametersOf: ReadonlyMap<string, number>) {}

  build(layers: readonly InferredLayer[], characters: string): KernelGraph {
    const end = this.list(inStep([layers]), { from: this.box('characters', 'outside', 'characters'), shape: characters }, 1);
    this.join([end], this.box('logits', 'outside', 'logits'));
    return { boxes: this.boxes, links: this.links.all() };
  }

  private list(layers: readonly Versions[], x: Source, times: number): Source {
    return layers.reduce((source, versions) => this.one(versions, source, times), x);
  }

  private one(versions: Versions, x: Source, times: number): Source {
    const [{ lists }] = versions;
    const shape = shapeOf(versions);
    const sum = sumOf(versions[0]);
    switch (holding(versions[0])) {
      case 'rounds':
        return this.rounds(versions, x, times);
      case 'branches': {
        const ends = lists.map((_, index) => this.inner(versions, index, x, times));
        return { from: this.join(ends, this.merge(versions)), shape };
      }
      case 'layers': {
        const end = this.inner(versions, 0, x, times);
        if (sum === undefined) return { from: this.join([x, end], this.merge(versions)), shape };
        this.join([end], this.sumBox(sum));
        return x;
      }
      default:
        if (sum !== undefined) return { from: this.sumBox(sum), shape };
    }
    return { from: this.join([x], this.layerBox(versions, times)), shape };
  }

  private rounds(versions: Versions, x: Source, times: number): Source {
    const every = versions.flatMap(({ lists }) => lists);
    const count = versions[0].lists.length;
    if (areAlike(every)) return this.list(inStep(every), x, times * count);
    return versions[0].lists.reduce((source, _, index) => this.inner(versions, index, source, times), x);
  }

  private inner(versions: Versions, index: number, x: Source, times: number): Source {
    return this.list(inStep(versions.map(({ lists }) => lists[index] ?? [])), x, times);
  }

  /** `linear channels 68 (1,360)`, with the parameters of all rounds. */
  private layerBox(versions: Versions, times: number): string {
    const own = versions.reduce((total, { layer: { path } }) => total + (this.parametersOf.get(path) ?? 0), 0);
    return this.box(
      versions[0].layer.path,
      'forward',
      `:${lineOf(versions)} ${describeLayer(versions)}${times > 1 ? `, ${times} times` : ''}${own > 0 ? ` (${grouped(own)})` : ''}`,
    );
  }

  private merge([layer]: Versions): string {
    return this.box(layer.layer.path, 'outside', mergeOf(layer) ?? '');
  }

  private sumBox(name: string): string {
    const id = this.sums.get(name) ?? this.box(`sum ${name}`, 'outside', `sum ${name}`);
    this.sums.set(name, id);
    return id;
  }

  private box(id: string, kind: Box['kind'], title: string): string {
    this.boxes.push({ id, kind, title, around: '', rows: [] });
    return id;
  }

  private join(sources: readonly Source[], to: string): string {
    for (const { from, shape } of sources) this.links.add(from, to, 'forward', shape);
    return to;
  }
}

function shapeOf([{ output }]: Versions): string {
  return showShape(sizesOf(output));
}

function lineOf([{ layer }]: Versions): number {
  return layer.span.start.line;
}
