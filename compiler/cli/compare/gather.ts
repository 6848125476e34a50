import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { SplitName } from '../../../runtime/contract.js';
import { findRun, openRun, type Run } from '../../../runtime/node/index.js';
import { lastEvaluation } from '../../../runtime/node/run/log-lines.js';
import { readSummary } from '../../../runtime/node/run/read-summary.js';
import { seedRuns } from '../../../runtime/node/run/run-folder.js';

/** One run and how it did. */
export interface ComparedRun {
  readonly run: Run;
  readonly seed: number;
  /** Steps behind the losses. */
  readonly step: number;
  readonly finished: boolean;
  readonly loss: Readonly<Partial<Record<SplitName, number | null>>>;
  readonly parameters: number | undefined;
  readonly millisecondsPerStep: number | undefined;
}

/** Runs of the same spec on the same words, alike in all but their seeds. */
export interface RunGroup {
  /** The model's name, with its place among groups of the same name. */
  readonly title: string;
  readonly runs: readonly [ComparedRun, ...ComparedRun[]];
  /** Their spec without the seed, one line an element. */
  readonly lines: readonly string[];
}

/** The runs that a name stands for: of a folder of several seeds, and of a model whose newest run is one of several, all of them. */
async function runsOf(name: string): Promise<{ readonly folders: readonly string[]; readonly note?: string | undefined }> {
  const named = name === '' ? [] : await seedRuns(resolve(name));
  if (named.length > 0) return { folders: named };
  const { seeds, note } = await findRun(name, 'good');
  return { folders: seeds, note };
}

/**
 * The runs that are named, those alike in all but their seeds together. `say` is told what a person should know of a choice. Throws WNC724
 * where there is no run, WNC725 where one is not whole.
 */
export async function gatherRuns(names: readonly string[], say: (note: string) => void): Promise<readonly RunGroup[]> {
  const groups = new Map<string, { readonly runs: [ComparedRun, ...ComparedRun[]]; readonly lines: readonly string[] }>();
  const seen = new Set<string>();
  for (const name of names) {
    const { folders, note } = await runsOf(name);
    if (note !== undefined) say(note);
    for (const folder of folders) {
      const compared = await readRun(folder);
      if (seen.has(compared.run.folder)) continue;
      seen.add(compared.run.folder);
      const lines = specLines(compared.run);
      const key = createHash('sha256')
        .update(JSON.stringify([lines, compared.run.record.data.hash]))
        .digest('hex');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { runs: [compared], lines });
      else group.runs.push(compared);
    }
  }
  return titled([...groups.values()]);
}

async function readRun(name: string): Promise<ComparedRun> {
  const run = await openRun(name);
  const summary = await readSummary(run.folder);
  const { seed } = run.record.train;
  if (summary) {
    const { steps, loss, parameters, millisecondsPerStep } = summary;
    return { run, seed, step: steps, finished: true, loss, parameters, millisecondsPerStep };
  }
  const last = await lastEvaluation(run.folder);
  return {
    run,
    seed,
    step: last?.step ?? 0,
    finished: false,
    loss: last?.evaluation ?? {},
    parameters: undefined,
    millisecondsPerStep: undefined,
  };
}

/** The spec as lines, without what is the same run with another seed or from another folder. */
function specLines({ spec, record }: Run): readonly string[] {
  const document = parseDocument(spec);
  document.deleteIn(['train', 'seed']);
  document.deleteIn(['name']);
  document.deleteIn(['description']);
  // `source` is the older spelling of `words`.
  const words = document.getIn(['data', 'words']) ?? document.getIn(['data', 'source']);
  document.deleteIn(['data', 'source']);
  const { kind = 'words', file } = record.data;
  if (file !== null) document.deleteIn(['data', kind, ...(kind === 'audio' ? ['file'] : [])]);
  else if (kind === 'words') document.setIn(['data', 'words'], words);
  const plain = document.toJS() as unknown;
  // Each layer on a line of its own, each setting of the rest too.
  const { model, ...rest } = (typeof plain === 'object' && plain !== null ? plain : {}) as Record<string, unknown>;
  const layers = Array.isArray(model) ? layerLines(model, '') : [];
  return [...layers, ...settings('', rest)];
}

/** A line for each layer, those inside others indented: `- residual`, `  - linear: {"channels":48}`. */
function layerLines(layers: readonly unknown[], indent: string): readonly string[] {
  return layers.flatMap((layer) => {
    if (Array.isArray(layer)) return [`${indent}-`, ...layerLines(layer, `${indent}  `)];
    if (typeof layer !== 'object' || layer === null) return [`${indent}- ${String(layer)}`];
    const [[word, value] = ['', null], ...label] = Object.entries(layer);
    const named = label.map(([key, text]) => `, ${key}: ${String(text)}`).join('');
    if (Array.isArray(value)) return [`${indent}- ${word}${named}`, ...layerLines(value, `${indent}  `)];
    const {
      layers: inside,
      branches,
      ...own
    } = (typeof value === 'object' && value !== null ? value : { '': value }) as Record<string, unknown>;
    const options = typeof value === 'object' ? own : value;
    const written =
      typeof options === 'object' && options !== null && Object.keys(options).length === 0 ? '' : `: ${JSON.stringify(options)}`;
    const lists = inside ?? branches;
    return [`${indent}- ${word}${written}${named}`, ...(Array.isArray(lists) ? layerLines(lists, `${indent}  `) : [])];
  });
}

function settings(path: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inside]) => settings(path === '' ? key : `${path}.${key}`, inside));
}

function titled(groups: readonly Omit<RunGroup, 'title'>[]): readonly RunGroup[] {
  const nameOf = ({ runs: [{ run }] }: Omit<RunGroup, 'title'>): string => run.record.name;
  const names = groups.map(nameOf);
  return groups.map((group, index) => {
    const name = nameOf(group);
    const occurrence = names.slice(0, index + 1).filter((other) => other === name).length;
    const title = names.filter((other) => other === name).length > 1 ? `${name} (${occurrence})` : name;
    return { ...group, title };
  });
}
