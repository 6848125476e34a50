import { UserError } from '../errors.js';
import { fromBase64 } from '../files/base64.js';
import { logitsIn, oneStepLogits, simdForward, typescriptForward, type Forward } from '../kernels/forward.js';
import type { SampledModel } from '../sampling/sampled-model.js';
import type { LocalTarget } from '../targets.js';
import type { ExportedParts } from './parts.js';

/** The forward pass of an exported model, on WebAssembly or JavaScript, as sampling takes it. */
export class ForwardModel implements SampledModel {
  readonly #evaluation: ReturnType<Forward['evaluation']>;
  readonly evaluation: SampledModel['evaluation'];
  readonly oneStep: SampledModel['oneStep'];

  constructor(
    readonly definition: ExportedParts,
    readonly forward: Forward,
    readonly target: LocalTarget,
  ) {
    this.#evaluation = forward.evaluation('evaluation');
    const { memory, room } = this.#evaluation;
    this.evaluation = { inputs: memory.inputs, logits: logitsIn(definition, memory.workspace, room, undefined) };
    this.oneStep = definition.oneStep && stepOf(definition, forward);
  }

  get evaluationBatch(): number {
    return this.#evaluation.room.batch;
  }

  get logitsPerExample(): number {
    const { prediction, context, vocabulary } = this.definition;
    return prediction === 'positions' ? context * vocabulary : vocabulary;
  }

  evaluate(batch: number): void {
    this.#evaluation.run.run(batch);
  }

  /** Rows of V logits, one an example or T, of `count` examples, whose tokens [count, T] are flat and checked. */
  predict(tokens: Int32Array, count: number): Float32Array[] {
    const { context, vocabulary } = this.definition;
    const { inputs, logits } = this.evaluation;
    const rows: Float32Array[] = [];
    for (let first = 0; first < count; first += this.evaluationBatch) {
      const batch = Math.min(this.evaluationBatch, count - first);
      inputs.set(tokens.subarray(first * context, (first + batch) * context));
      this.evaluate(batch);
      for (let at = 0; at < batch * this.logitsPerExample; at += vocabulary) rows.push(logits.slice(at, at + vocabulary));
    }
    return rows;
  }
}

function stepOf(definition: ExportedParts, forward: Forward): NonNullable<SampledModel['oneStep']> {
  const { memory, room, run } = forward.oneStep();
  return { ...memory, logits: oneStepLogits(definition, memory.workspace, room), advance: run };
}

/**
 * The functions of a model on WebAssembly, or on JavaScript where there is none with 128-bit vectors or a page's policy forbids to
 * compile it. Throws WNC804 and WNC847 where WebAssembly was asked for and is not to be had.
 */
export async function forwardOf(parts: ExportedParts, target: LocalTarget | undefined): Promise<ForwardModel> {
  if (target !== 'cpu') {
    try {
      const { instance } = await WebAssembly.instantiate(fromBase64(parts.simd.code), {});
      return new ForwardModel(parts, simdForward(parts, parts.simd, instance.exports), 'simd');
    } catch (error) {
      if (target === 'simd') throw withoutSimd(parts, error);
    }
  }
  return new ForwardModel(parts, typescriptForward(parts), 'cpu');
}

/**
 * Why a module does not run here, in words for whoever asked for the target simd: WNC804 or WNC847. Bytes that an engine takes for valid
 * and does not compile are forbidden. `error`: what compiling them threw, if that was tried.
 */
export function withoutSimd({ simd: { code } }: { readonly simd: { readonly code: string } }, error?: unknown): Error {
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(fromBase64(code)))
    return new UserError('WNC804', 'the target simd is not to be had: this machine’s WebAssembly has no SIMD', 'take the target cpu');
  if (error instanceof RangeError)
    return new UserError('WNC804', `the target simd is not to be had: ${error.message}`, 'take the target cpu');
  return new UserError(
    'WNC847',
    'the target simd is not to be had: this page’s Content-Security-Policy does not let it compile WebAssembly',
    "add 'wasm-unsafe-eval' to script-src, or take the target cpu",
  );
}
