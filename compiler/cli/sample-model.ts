import type { TrainableDefinition } from '../../runtime/contract.js';
import type { Run } from '../../runtime/node/index.js';
import { compileForSampling, compileModel } from '../pipeline.js';
import { mostOf } from '../ops/graph.js';
import type { CompiledModel } from '../schedule/compiled-model.js';
import type { Invocation } from './command.js';
import { define, defineForSampling } from '../define.js';
import { defineModel } from './define-model.js';
import { checkRun } from './run-model.js';

/**
 * The model of a run, compiled for as many threads as share the sampling of so many symbols, which is said where it is more than one.
 * Throws as checkRun does, and WNC824.
 */
export async function modelToSample(
  run: Run,
  symbols: number,
  { flags, terminal }: Pick<Invocation, 'flags' | 'terminal'>,
): Promise<TrainableDefinition> {
  const { planSampling, supportsSimd, warningText } = await import('../../runtime/node/index.js');
  const checked = await checkRun(run, terminal);
  const { kind } = checked.spec.data;
  // Any other target has the whole model, as words have, whose forms depend on one another.
  const isShort = kind !== 'words' && (flags['target'] === undefined ? supportsSimd() : flags['target'] === 'simd');
  const model = isShort ? compileForSampling(checked) : compileModel(checked, null);
  const threads = planSampling({
    threads: flags['threads'] as number | undefined,
    kind,
    multiplyAdds: isShort ? multiplyAddsOfSymbol(model) : undefined,
    symbols,
    warn: (warning) => terminal.err(warningText(warning)),
  });
  if (threads > 1) terminal.err(`note: ${threads} threads share the work of each symbol; the samples are those of one\n`);
  return (await defineModel(model, isShort ? () => defineForSampling(model, { threads }) : define)).definition;
}

/** Of a symbol that is sampled by computing a whole context; undefined where none is. */
export function multiplyAddsOfSymbol({ last }: CompiledModel): number | undefined {
  return last?.program.kernels.flatMap(({ multiplyAdds }) => multiplyAdds).reduce((sum, extent) => sum + mostOf(extent, 1), 0);
}
