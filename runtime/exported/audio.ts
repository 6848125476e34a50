import { sampleSound } from '../sampling/sample-sound.js';
import { ByteModel } from './byte-model.js';
import { openForward } from './model.js';
import type { ExportedParts } from './parts.js';

export * from '../kernels/generated.js';

/** `create` of an exported model of audio: its samples are WAV files. */
export async function create(parts: ExportedParts, options?: unknown): Promise<ByteModel> {
  return new ByteModel(parts, await openForward(parts, options), sampleSound);
}
