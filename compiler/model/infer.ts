import { DiagnosticBag, waysOf, type Details } from '../diagnostics/bag.js';
import { isAboutPositions, type Code, type Parameters } from '../diagnostics/catalogue.js';
import type { Fix, Related, Span } from '../diagnostics/diagnostic.js';
import type { LabelledLayer, LayerDefinition, Shape, ShapeContext, Size } from '../layers/layer.js';
import { unknownShape, unknownSize } from '../layers/sizes.js';
import type { ResolvedLayer, ResolvedSpec } from '../language/resolved-spec.js';
import { SpecEdits } from '../language/spec-edits.js';
import { modelLimits } from './limits.js';
import { nearestContext } from './nearest-context.js';
import { checkPrediction } from './prediction.js';
import { SumTable } from './skip-sums.js';

type Definitions = ReadonlyMap<string, LayerDefinition>;

/** A layer with what goes in and what comes out. */
export interface InferredLayer {
  readonly layer: ResolvedLayer;
  readonly definition: LayerDefinition;
  readonly input: Shape;
  readonly output: Shape;
  /** The layers inside, list by list as in `layer.lists`. */
  readonly lists: readonly (readonly InferredLayer[])[];
}

export interface InferredModel {
  readonly layers: readonly InferredLayer[];
  readonly definitions: Definitions;
  readonly output: Shape;
  /** One prediction for the window, or one at every position of a word. */
  readonly prediction: 'window' | 'positions';
  /** How many characters, the last one included, a prediction depends on by the layers' reach; it may be more than there are. */
  readonly receptiveField: number;
}

/**
 * Shapes from first layer to last, and what the model's end means.
 * After an error the walk goes on with what is still known, so that every independent mistake is found in one run;
 * undefined where there was any.
 */
export function infer(spec: ResolvedSpec, definitions: Definitions, bag: DiagnosticBag): InferredModel | undefined {
  const tried = (other: ResolvedSpec): DiagnosticBag => {
    const findings = new DiagnosticBag();
    walkModel(other, definitions, findings, () => undefined);
    return findings;
  };
  const contextThatFits = once(() => nearestContext(spec, tried));
  return walkModel(spec, definitions, bag, contextThatFits);
}

function walkModel(
  spec: ResolvedSpec,
  definitions: Definitions,
  bag: DiagnosticBag,
  contextThatFits: () => number | undefined,
): InferredModel | undefined {
  const before = bag.errorCount;
  const walk = new Walk(spec, definitions, bag, contextThatFits);
  const { layers, output } = walk.list(spec.model, startOf(spec));
  walk.sums.finish(walk.edit, bag);
  checkPrediction(output, spec, walk.projectsTo, walk.edit, bag);
  if (bag.errorCount > before) return undefined;
  return {
    layers,
    definitions,
    output,
    prediction: output.positions ? 'positions' : 'window',
    receptiveField: Number.isFinite(output.width) ? output.width : spec.data.context,
  };
}

/** What comes into a model: characters. */
export function startOf({ data: { context, contextSpan } }: ResolvedSpec): Shape {
  const reason = `the context has ${context} ${context === 1 ? 'position' : 'positions'}`;
  return { positions: { value: context, span: contextSpan, reason }, channels: null, fused: 1, width: 1 };
}

/**
 * The shapes of the layers of a spec with errors, for editors. Findings go to `bag`, and a size that is not known is NaN. `instead` names
 * layers that might be written at a place of the model: each is inferred there by itself.
 */
export function inferLayers(
  spec: ResolvedSpec,
  definitions: Definitions,
  bag: DiagnosticBag,
  instead?: Alternatives,
): readonly InferredLayer[] {
  const walk = new Walk(spec, definitions, bag, () => undefined);
  if (instead === undefined) return walk.list(spec.model, startOf(spec)).layers;
  walk.list(instead.before, startOf(spec));
  return instead.layers.flatMap((layer) => walk.list([layer], instead.input).layers);
}

/** Layers of which one might be written at a place of a model. */
export interface Alternatives {
  /** The layers that stand before that place. */
  readonly before: readonly ResolvedLayer[];
  readonly layers: readonly ResolvedLayer[];
  /** The shape that comes into it. */
  readonly input: Shape;
}

/** Every layer of a model, those inside others after the one that holds them. */
export function everyLayer(layers: readonly InferredLayer[]): readonly InferredLayer[] {
  return layers.flatMap((inferred) => [inferred, ...inferred.lists.flatMap(everyLayer)]);
}

/** `infer` of a spec, whose findings are dropped. */
export function tryInfer(spec: ResolvedSpec, definitions: Definitions): InferredModel | undefined {
  return infer(spec, definitions, new DiagnosticBag());
}

interface EnclosingList {
  readonly layer: ResolvedLayer;
  /** Which of its lists. */
  readonly list: number;
}

class Walk {
  /** The layers around the current one, outermost first. */
  private readonly around: ResolvedLayer[] = [];
  private readonly enclosing: EnclosingList[] = [];
  readonly sums = new SumTable(this.around);
  readonly edit: SpecEdits;
  /** What the layers before the current one give. */
  private readonly outputs = new Map<ResolvedLayer, Shape>();
  private readonly all: readonly ResolvedLayer[];

  constructor(
    private readonly spec: ResolvedSpec,
    private readonly definitions: Definitions,
    private readonly bag: DiagnosticBag,
    /** A context that fits every layer; undefined where there is none. */
    private readonly contextThatFits: () => number | undefined,
  ) {
    this.edit = new SpecEdits(spec);
    this.all = withInner(spec.model);
  }

  readonly projectsTo = (layer: ResolvedLayer): string | undefined => this.definitions.get(layer.name)?.facts?.projectsTo;

  list(layers: readonly ResolvedLayer[], input: Shape): { readonly layers: readonly InferredLayer[]; readonly output: Shape } {
    const inferred: InferredLayer[] = [];
    let shape = input;
    for (const layer of layers) {
      const next = this.one(layer, shape);
      inferred.push(next);
      shape = next.output;
    }
    return { layers: inferred, output: shape };
  }

  private one(layer: ResolvedLayer, input: Shape): InferredLayer {
    const definition = this.definitions.get(layer.name);
    if (!definition) throw new Error(`internal error: no definition of the layer ${layer.name}`);
    const lists: (readonly InferredLayer[])[] = layer.lists.map(() => []);
    const context = this.contextOf(layer, lists);
    const output = this.limited(definition.shape(input, layer.options, context) ?? unknownShape(layer.span), context);
    this.outputs.set(layer, output);
    return { layer, definition, input, output, lists };
  }

  private contextOf(layer: ResolvedLayer, lists: (readonly InferredLayer[])[]): ShapeContext {
    const { data, train, batchSpan } = this.spec;
    const spanOf = (option?: string): Span => (option === undefined ? undefined : layer.optionSpans[option]) ?? layer.span;
    const context: Size = { value: data.context, span: data.contextSpan, reason: `context: ${data.context}` };
    return {
      layer,
      context,
      vocabulary: data.vocabulary,
      batch: train.batch,
      batchSpan,
      projectsTo: this.projectsTo,
      sums: this.sums,
      labelled: (label) => this.labelled(label),
      embeddings: this.all.filter(({ name }) => this.readsCharacters(name)),
      edit: this.edit,
      spanOf,
      report: (code, parameters, details = {}) => this.report(code, spanOf(details.at), parameters, details),
      infer: (list, input) => {
        const index = layer.lists.indexOf(list);
        this.around.push(layer);
        this.enclosing.push({ layer, list: index });
        const inner = this.list(list, input);
        this.enclosing.pop();
        this.around.pop();
        lists[index] = inner.layers;
        return inner.output;
      },
    };
  }

  private labelled(label: string): readonly LabelledLayer[] {
    return this.all
      .filter((layer) => layer.label === label)
      .map((layer) => ({ layer, readsCharacters: this.readsCharacters(layer.name), output: this.outputs.get(layer) }));
  }

  private readsCharacters(name: string): boolean {
    return this.definitions.get(name)?.facts?.readsCharacters === true;
  }

  private report<C extends Code>(code: C, span: Span, parameters: Parameters<C>, details: Details): void {
    const related = [...(details.related ?? []), ...this.rounds()];
    this.bag.report(code, span, parameters, {
      related,
      fix: isAboutPositions(code) ? this.ofTheWholeModel(waysOf(details.fix)) : details.fix,
    });
  }

  /** A layer's own fixes, and those of the whole model: fewer rounds, and the context that fits every layer. */
  private ofTheWholeModel(own: readonly Fix[]): readonly Fix[] {
    const [repeat] = [...this.enclosing].reverse().flatMap(({ layer, list }) => {
      const option = list > 0 ? this.timesOf(layer) : undefined;
      return option === undefined ? [] : [{ layer, option, list }];
    });
    const context = this.contextThatFits();
    const wider = context === undefined ? [] : [this.edit.context(context)];
    // What changes the line of a layer in a repeat changes it in every round.
    return repeat === undefined
      ? [...own, ...wider]
      : [this.edit.option(repeat.layer, repeat.option, String(repeat.list)), ...wider, ...own];
  }

  /** The option that says how many rounds a layer has, where it is given. */
  private timesOf({ name, optionSpans }: ResolvedLayer): string | undefined {
    const option = this.definitions.get(name)?.facts?.rounds?.option;
    return option !== undefined && optionSpans[option] !== undefined ? option : undefined;
  }

  /** In which round of a repeat we are, unless it is the first. */
  private rounds(): readonly Related[] {
    return this.enclosing.flatMap(({ layer, list }) =>
      this.definitions.get(layer.name)?.facts?.rounds && list > 0
        ? [{ message: `in round ${list + 1} of ${layer.lists.length}`, span: layer.span }]
        : [],
    );
  }

  /** Sizes multiply quickly; the first layer past the limit is named, before anything of that size exists. */
  private limited(output: Shape, context: ShapeContext): Shape {
    const { channels } = output;
    const numbers = (output.positions?.value ?? 1) * (channels?.value ?? 1);
    const limit = modelLimits.numbersOfOneExample;
    if (!(numbers > limit)) return output;
    const related = channels ? [{ message: channels.reason, span: channels.span }] : [];
    context.report('WNC415', { layer: context.layer.name, numbers, limit }, { related });
    return { ...output, channels: unknownSize(context.spanOf()) };
  }
}

function withInner(layers: readonly ResolvedLayer[]): readonly ResolvedLayer[] {
  return layers.flatMap((layer) => [layer, ...layer.lists.flatMap(withInner)]);
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: compute() }).value;
}
