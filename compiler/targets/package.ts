import { optimizers } from '../optimizers/registry.js';
import type { CompiledModel } from '../schedule/compiled-model.js';
import type { Program } from '../schedule/kernel.js';
import type { FlatLayout, Room, UpdateDefinition } from '../../runtime/contract.js';

/** The data and training of a model's spec, every default filled in, as the runtime takes them. */
export function settingsOf({ spec, sourceFolder }: CompiledModel) {
  const { kind, source, audio, normalize, split } = spec.data;
  const { over: _over, overSpan: _span, teach, teacherSpans: _spans, labelSmoothing, ...others } = spec.train;
  const train = {
    ...others,
    ...(labelSmoothing !== 0 && { labelSmoothing }),
    ...(teach && { teach: { ...teach, folder: folderOf(spec.file) } }),
  };
  const data = {
    ...(kind !== 'words' && { kind }),
    source,
    folder: sourceFolder,
    ...(audio && { audio }),
    ...(normalize === 'nfc' && { normalize }),
    split,
  };
  return { data, train };
}

/** The folder of a file, counted from where the file's path does. */
function folderOf(file: string): string {
  return file.replaceAll('\\', '/').replace(/\/?[^/]*$/, '') || (file.startsWith('/') ? '/' : '.');
}

/** What the runtime has to know of a model's update. */
export function updateOf({ spec, training: { optimizerStates, scalars } }: CompiledModel): UpdateDefinition {
  const { kind } = spec.train.optimizer;
  const optimizer = optimizers.get(kind);
  if (!optimizer) throw new Error(`internal error: there is no optimizer ${kind}`);
  const { from, to } = optimizer.rates;
  return { states: optimizerStates, scalars, rates: { from, to } };
}

/** The memory that a program was planned for. */
export function roomOf({ batch, workspace, outputs }: Program): Room {
  return { batch, workspace, logits: outputs.logits.slot.offset };
}

/** A layout as data that can be printed anywhere. */
export function plainLayout({ length, tensors }: FlatLayout): FlatLayout {
  return {
    length,
    tensors: tensors.map(({ name, shape, offset, initial, momentum, least }) => ({
      name,
      shape,
      offset,
      initial,
      ...(momentum !== undefined && { momentum }),
      ...(least !== undefined && { least }),
    })),
  };
}
