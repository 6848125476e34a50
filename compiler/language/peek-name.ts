import { DiagnosticBag } from '../diagnostics/bag.js';
import { SPEC_NAME_PATTERN } from './fields.js';
import { parseYaml } from './parse.js';
import { readText, type SpecFile } from './text.js';

/** A spec's name, before anything else of it is read; undefined where it has none that may be a folder's. */
export function peekName(file: SpecFile): string | undefined {
  // What is found here is said when the whole spec is read.
  const bag = new DiagnosticBag();
  const { source, readable } = readText(file, bag);
  const tree = readable ? parseYaml(source, bag) : undefined;
  const value = tree?.kind === 'map' ? tree.entries.find(({ key }) => key === 'name')?.value : undefined;
  const name = value?.kind === 'scalar' ? value.value : undefined;
  return typeof name === 'string' && new RegExp(SPEC_NAME_PATTERN).test(name) ? name : undefined;
}
