import type { DataKind } from '../../runtime/contract.js';
import { DiagnosticBag } from '../diagnostics/bag.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Sources } from '../diagnostics/render.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { readLeniently } from '../language/read-spec.js';
import type { SpecHost } from '../language/spec-host.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
import type { BaseSpec, SweepHost } from '../language/sweep/read-sweep.js';
import type { Sweep } from '../language/sweep/sweep.js';
import { readText, type SpecFile } from '../language/text.js';
import type { MapTree } from '../language/tree.js';
import { layers } from '../layers/registry.js';
import { judge, prove, remembering, type Checked, type CheckedModel } from '../check.js';
import type { Observer } from '../passes/pass.js';
import { layerPlaces, type LayerPlace } from './layer-places.js';
import { judgeSweep, proveSweep } from './judge-sweep.js';
import type { TrialPlan } from './trial-plan.js';

/** All that an analysis asks of the outside: data, and for sweep files their base specs. Without `base` a sweep file is no spec. */
export interface EditorHost extends SpecHost, Partial<SweepHost> {
  /** Which combinations of a sweep would be trained and which left out; this may take a while. */
  trials?(sweep: Sweep, base: BaseSpec): Promise<TrialPlan | undefined>;
  /** Reports a sweep that has more trainings than it may, as a dry run of it does. */
  checkSize?(sweep: Sweep, bag: DiagnosticBag): void;
  /**
   * What a spec's data, a sweep's base or train.teach.runs might name: built-in sets, files near by and runs, as they are named in the
   * file.
   */
  sources?(kind: SourceKind, file: string): Promise<readonly NamedSource[]>;
}

/** What a spec names that stands outside of it. */
export type SourceKind = DataKind | 'spec' | 'run';

/** Something that a spec might name. */
export interface NamedSource {
  readonly name: string;
  readonly detail: string;
}

/**
 * What is known of a text. `wnc check`, the page's compiler and the language server all have it from here, so they say the same words; the
 * features of an editor are functions of it, each in a file of its own.
 */
export interface Analysis {
  readonly kind: 'spec' | 'sweep';
  readonly file: SpecFile;
  readonly source: SourceText;
  /** The texts that findings point into. */
  readonly sources: Sources;
  /** All that is wrong, in the order of the file. Fixes are as they were thought of, until `proven` has tried them. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many more findings there are than are kept. */
  readonly dropped: number;
  /** There when a spec has no errors. */
  readonly model: CheckedModel | undefined;
  /** As much of a spec as could be read, whatever is wrong with it. */
  readonly partial: ResolvedSpec | undefined;
  /** The YAML; of a text with mistakes what stands before the first is as it will be. */
  readonly tree: MapTree | undefined;
  /** The layers as they are written, with their shapes and costs: all of them, or those before the first error. */
  readonly places: readonly LayerPlace[];
  readonly sweep: { readonly sweep: Sweep | undefined; readonly base: BaseSpec | undefined } | undefined;
  /** The findings, with fixes that were tried and do what they say. `pause` is awaited before each try, and may end it by throwing. */
  proven(pause?: () => Promise<void>): Promise<readonly Diagnostic[]>;
  /** Of a sweep without errors: its combinations. */
  trials(): Promise<TrialPlan | undefined>;
}

/** Reads and judges a spec, or a sweep file. Pure: whatever it needs besides the text, `host` has. */
export async function analyse(file: SpecFile, host: EditorHost, observe?: Observer): Promise<Analysis> {
  // Trying fixes reads the same data.
  const known = remembering(host);
  const checked = await judge(file, known, observe);
  if (host.base !== undefined && checked.bag.sorted().some(({ code }) => code === SWEEP)) return analyseSweep(file, host, host.base);
  const readable = checked.partial === undefined ? await readAnyway(file, checked, known) : { ...checked, hidden: [] };
  const { bag, source, sources, model } = checked;
  const diagnostics = bag.sorted();
  let places: readonly LayerPlace[] | undefined;
  let tried: Promise<readonly Diagnostic[]> | undefined;
  return {
    kind: 'spec',
    file,
    source,
    sources,
    diagnostics,
    dropped: bag.droppedCount,
    model,
    partial: readable.partial,
    tree: readable.tree,
    get places() {
      return (places ??= layerPlaces(model, readable.partial, [...diagnostics, ...readable.hidden]));
    },
    sweep: undefined,
    proven: (pause) => (tried = again(tried, () => prove(checked, file.name, known, pause).then(() => bag.sorted()))),
    trials: () => Promise.resolve(undefined),
  };
}

/** The finding that a file is a sweep. */
const SWEEP = 'WNC916';

/** No one writes so much by hand: a longer text with errors of YAML is not read a second time. */
const LONGEST_BROKEN = 200_000;

/** A spec as far as it could be read, and findings that are not told, for those of YAML come first. */
interface Readable extends Pick<Checked, 'partial' | 'tree'> {
  readonly hidden: readonly Diagnostic[];
}

/** A spec with errors of YAML, as far as it can be read. */
async function readAnyway(file: SpecFile, { bag, source }: Checked, host: SpecHost): Promise<Readable> {
  const isLong = source.text.length > LONGEST_BROKEN;
  if (isLong || !bag.hasErrors || !readText(file, new DiagnosticBag()).readable) return { partial: undefined, tree: undefined, hidden: [] };
  const read = await readLeniently(source, layers, host);
  return { partial: read.partial, tree: read.tree, hidden: read.bag.sorted() };
}

async function analyseSweep(file: SpecFile, host: EditorHost, base: SweepHost['base']): Promise<Analysis> {
  const judged = judgeSweep(file, { base });
  const { bag, source, sources, tree, sweep } = judged;
  if (sweep !== undefined) host.checkSize?.(sweep, bag);
  let tried: Promise<readonly Diagnostic[]> | undefined;
  let planned: Promise<TrialPlan | undefined> | undefined;
  return {
    kind: 'sweep',
    file,
    source,
    sources,
    diagnostics: bag.sorted(),
    dropped: bag.droppedCount,
    model: undefined,
    partial: undefined,
    tree,
    places: [],
    sweep: { sweep, base: judged.base },
    proven: (pause) => (tried = again(tried, () => proveSweep(judged, { base }, pause).then(() => bag.sorted()))),
    trials() {
      if (sweep === undefined || judged.base === undefined || host.trials === undefined) return Promise.resolve(undefined);
      return (planned = again(planned, async () => host.trials?.(sweep, judged.base as BaseSpec)));
    },
  };
}

/** The result of what was begun already. It is begun anew where that was given up. */
function again<T>(begun: Promise<T> | undefined, begin: () => Promise<T>): Promise<T> {
  return begun === undefined ? begin() : begun.catch(begin);
}
