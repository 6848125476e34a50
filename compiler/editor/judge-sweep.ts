import { DiagnosticBag } from '../diagnostics/bag.js';
import { proveFixes } from '../diagnostics/prove.js';
import { SourceText } from '../diagnostics/source-text.js';
import { memo } from '../language/memo.js';
import { parseLeniently } from '../language/parse.js';
import { readSweep, type ReadSweep, type SweepHost } from '../language/sweep/read-sweep.js';
import type { SpecFile } from '../language/text.js';
import type { MapTree } from '../language/tree.js';
import { layers } from '../layers/registry.js';

/** A sweep file and what is wrong with it. */
export interface JudgedSweep extends ReadSweep {
  readonly file: SpecFile;
  readonly bag: DiagnosticBag;
  readonly source: SourceText;
  readonly tree: MapTree | undefined;
}

/** What is wrong with a sweep file and its base spec, with fixes as they were thought of, not yet tried. */
export function judgeSweep(file: SpecFile, host: SweepHost): JudgedSweep {
  const bag = new DiagnosticBag();
  const read = readSweep(file, layers, host, bag);
  const source = read.sources.get(file.name) ?? new SourceText(file.name, '');
  const tree = parseLeniently(source);
  return { ...read, file, bag, source, tree: tree?.kind === 'map' ? tree : undefined };
}

/** Tries the fixes, as those of a spec are; `pause` is awaited before each try, and may end it by throwing. */
export async function proveSweep({ file, bag, source }: JudgedSweep, host: SweepHost, pause?: () => Promise<void>): Promise<void> {
  // A fix is tried on a changed sweep file, whose base is the same mostly.
  const base = memo(
    (path: string, _sweepFile: string) => path,
    (path, sweepFile) => host.base(path, sweepFile),
  );
  await proveFixes(bag, source, async (text) => {
    await pause?.();
    const again = new DiagnosticBag();
    const read = readSweep({ name: file.name, content: text }, layers, { base }, again);
    return { bag: again, work: text.length + (read.base?.source.text.length ?? 0) };
  });
}
