import { DiagnosticBag } from '../../compiler/diagnostics/bag.js';
import { layers } from '../../compiler/layers/registry.js';
import { readSpec } from '../../compiler/language/read-spec.js';
import type { ResolvedSpec } from '../../compiler/language/resolved-spec.js';
import { testHost } from './check-text.js';

/** The resolved spec of a text and the codes of its findings. */
export async function readTextSpec(content: string): Promise<{ spec: ResolvedSpec | undefined; codes: readonly string[] }> {
  const bag = new DiagnosticBag();
  const { spec } = await readSpec({ name: 'spec.yaml', content }, layers, testHost, bag);
  return { spec, codes: bag.sorted().map(({ code }) => code) };
}
