import { sampleByteStrings } from '../sampling/sample-texts.js';
import { ByteModel } from './byte-model.js';
import { openForward } from './model.js';
import type { ExportedParts } from './parts.js';

export * from '../kernels/generated.js';

/** `create` of an exported model of bytes. */
export async function create(parts: ExportedParts, options?: unknown): Promise<ByteModel> {
  return new ByteModel(parts, await openForward(parts, options), sampleByteStrings);
}
