import { countNumbers } from '../files/named-tensors.js';
import type { SampleOptions } from '../browser/api.js';
import { checkKeys, checkSampleOptions, shown } from '../browser/check-options.js';
import { checkLengthOption, definedOf } from '../browser/page-symbols.js';
import type { Symbols } from '../data/data-set.js';
import { flattenRows } from '../data/tokens.js';
import { UserError } from '../errors.js';
import { unpackWeights } from '../files/packed-weights.js';
import type { SampledModel } from '../sampling/sampled-model.js';
import type { LocalTarget } from '../targets.js';
import { disposedOf } from '../tfjs/disposed.js';
import { forwardOf, type ForwardModel } from './forward-model.js';
import type { ExportedParts } from './parts.js';

/** What makes samples of a kind of data. */
export type DrawSamples<Sample> = (model: SampledModel, symbols: Symbols, options: SampleOptions) => Sample[];

/** The model of an exported module's `create`: what a page's API has, but for training. */
export class ExportedModel<Sample> {
  readonly name: string;
  readonly kind: Symbols['kind'];
  readonly target: LocalTarget;
  readonly parameters: number;
  readonly characters: readonly string[];
  readonly step: number | null;
  readonly #symbols: Symbols;
  readonly #draw: DrawSamples<Sample>;
  /** undefined once it was disposed of. */
  #model: ForwardModel | undefined;

  constructor(parts: ExportedParts, model: ForwardModel, draw: DrawSamples<Sample>) {
    this.name = parts.name;
    this.kind = parts.symbols.kind;
    this.step = parts.step;
    this.target = model.target;
    this.parameters = countNumbers(parts.parameters);
    this.#symbols = parts.symbols;
    this.characters = parts.symbols.characters;
    this.#draw = draw;
    this.#model = model;
    unpackWeights(parts.weights, [
      { layout: parts.parameters, flat: model.forward.parameters },
      { layout: parts.statistics, flat: model.forward.statistics },
    ]);
  }

  async predict(tokens: readonly ArrayLike<number>[]): Promise<Float32Array[]> {
    const model = this.#alive();
    const { context, vocabulary } = model.definition;
    const flat = flattenRows(tokens, context, 0, vocabulary, 'tokens');
    if (tokens.length === 0)
      throw new UserError('WNC811', 'tokens holds no examples', `give at least one, a list of ${context} whole numbers`);
    return model.predict(flat, tokens.length);
  }

  async sample(options: SampleOptions = {}): Promise<Sample[]> {
    const model = this.#alive();
    checkSampleOptions(options);
    checkLengthOption(this.#symbols.kind, options);
    return this.#draw(model, this.#symbols, definedOf(options));
  }

  dispose(): void {
    this.#model = undefined;
  }

  #alive(): ForwardModel {
    if (this.#model === undefined) throw disposedOf(this.name);
    return this.#model;
  }
}

/** The forward pass that `create` was asked for. Throws WNC850 for options, WNC804 and WNC847 for a target that does not run here. */
export async function openForward(parts: ExportedParts, options: unknown = {}): Promise<ForwardModel> {
  checkKeys('create', options, ['target']);
  const { target } = options as { readonly target?: unknown };
  if (target !== undefined && target !== 'simd' && target !== 'cpu')
    throw new UserError('WNC850', `create: target is ${shown(target)}; it has to be simd or cpu`);
  return forwardOf(parts, target);
}
