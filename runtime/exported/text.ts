import { sampleTexts } from '../sampling/sample-texts.js';
import { ExportedModel, openForward } from './model.js';
import type { ExportedParts } from './parts.js';

export * from '../kernels/generated.js';

/** `create` of an exported model of text. */
export async function create(parts: ExportedParts, options?: unknown): Promise<ExportedModel<string>> {
  return new ExportedModel(parts, await openForward(parts, options), sampleTexts);
}
