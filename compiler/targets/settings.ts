import type { CompiledModel } from '../schedule/compiled-model.js';

/** The data and training of a model's spec, every default filled in, as the runtime takes them. */
export function settingsOf({ spec, sourceFolder }: CompiledModel) {
  const { source, normalize, split } = spec.data;
  const { over: _over, overSpan: _span, ...train } = spec.train;
  return { data: { source, folder: sourceFolder, ...(normalize === 'nfc' && { normalize }), split }, train };
}
