/**
 * A training step of every spec of specs/ as `wnc train` takes it, drawing of the batch and averaging included, against its twin in
 * PyTorch: the model that `wnc export --to torch` prints under a loop as PyTorch's documentation has it.
 *
 * Ratios are taken within a round. What the core can do is measured in every round too, and said, for a machine that others
 * use is at times two thirds as fast. What is missing is named and left out.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Table from 'cli-table3';
import { digits } from './report.js';
import { CHECKED, race, type Pace, type Raced } from './rounds.js';
import { writeSpecJob } from './spec-job.js';

/** Losses of the same step differ by less where both compute the same; an unbiased variance in place of a biased one is less. */
const TOLERANCE = 0.005;

/** A core whose speed moved by more than this between rounds was not the bench's alone. */
const STEADY = 0.15;

export interface SpecRow {
  readonly name: string;
  readonly batch: number;
  /** Processor time of a step, medians over the rounds; null for one that is missing. */
  readonly wncMs: number | null;
  readonly pytorchMs: number | null;
  /** PyTorch's time by wnc's in the same round: the median, the least and the most. */
  readonly ratio: readonly [number, number, number] | null;
  /** GFLOP/s of a tile in registers, the least and the most of the rounds. */
  readonly core: readonly [number, number];
  readonly notes: readonly string[];
}

/** What takes the place of the specs' own. */
export interface InPlace {
  /** Words, windows or texts of a batch. */
  readonly batch?: number | undefined;
  /** A file for specs of words, and one for specs of text. */
  readonly words?: string | undefined;
  readonly data?: string | undefined;
}

/** The specs of specs/, by name. */
export function specNames(): readonly string[] {
  return readdirSync('specs').flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
}

/** The spec at a path, or those in the folder there; none where there is nothing. */
export function specFiles(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) return stat !== undefined && path.endsWith('.yaml') ? [path] : [];
  return readdirSync(path).flatMap((file) => (file.endsWith('.yaml') ? [join(path, file)] : []));
}

/** Measures specs, by name or by path; `folder` takes what their contenders are told. */
export async function raceSpecs(
  specs: readonly string[],
  inPlace: InPlace,
  pace: Pace,
  folder: string,
  progress: (text: string) => void,
): Promise<readonly SpecRow[]> {
  const known = specNames();
  const rows: SpecRow[] = [];
  for (const spec of specs) {
    const name = spec.replace(/^.*[\\/]|\.yaml$/g, '');
    const own = (text: string): void => progress(`${name}: ${text}`);
    own('compiling');
    const { path, batch, data } = prepared(known.includes(spec) ? join('specs', `${spec}.yaml`) : spec, name, inPlace, folder);
    const job = join(folder, `${name}-twin`);
    await writeSpecJob(path, data, job);
    rows.push(rowOf(name, batch, await race(['wnc-train', 'pytorch-twin'], job, pace, own)));
  }
  return rows;
}

/** A copy of the spec with the batch that was asked for, and the data that take its own's place. */
function prepared(spec: string, name: string, { batch: asked, words, data: texts }: InPlace, folder: string) {
  const text = readFileSync(spec, 'utf8');
  const kind = /^ *(text|bytes|audio): /m.exec(text)?.[1] ?? 'words';
  const [data] = [
    ...(kind === 'words' && words !== undefined ? [{ file: resolve(words), flag: 'words' as const }] : []),
    ...(kind === 'text' && texts !== undefined ? [{ file: resolve(texts), flag: 'data' as const }] : []),
  ];
  const size = /\bbatch: *(\d+)/.exec(text);
  const batch = asked ?? Number(size?.[1] ?? 32);
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, size === null ? text : text.replace(size[0], `batch: ${batch}`));
  return { path, batch, data };
}

function rowOf(name: string, batch: number, { measured, missing, limit }: Raced): SpecRow {
  const [wnc, twin] = ['wnc-train', 'pytorch-twin'].map((id) => measured.find((one) => one.id === id));
  const ratios = wnc && twin ? sorted(twin.cpuMs.map((ms, round) => ms / (wnc.cpuMs[round] ?? Number.NaN))) : [];
  const speeds = sorted(limit);
  const core = [speeds[0] ?? Number.NaN, speeds.at(-1) ?? Number.NaN] as const;
  const differs = wnc && twin && !(Math.abs(wnc.loss - twin.loss) <= TOLERANCE * wnc.loss);
  return {
    ...{ name, batch, core },
    wncMs: wnc ? median(wnc.cpuMs) : null,
    pytorchMs: twin ? median(twin.cpuMs) : null,
    ratio: ratios.length === 0 ? null : [median(ratios), ratios[0] ?? Number.NaN, ratios.at(-1) ?? Number.NaN],
    notes: [
      ...missing.map(({ id, reason }) => `without ${id}: ${reason}`),
      ...(differs
        ? [`losses of step ${CHECKED} differ, ${wnc.loss.toFixed(4)} and ${twin.loss.toFixed(4)} (so they do with dropout)`]
        : []),
      ...(core[1] > core[0] * (1 + STEADY) ? ['the core was not as fast in every round; run it again on an idle machine'] : []),
    ],
  };
}

/** A table, and under it what is missing and what is in doubt. */
export function specsText(rows: readonly SpecRow[]): string {
  const table = new Table({
    head: ['spec', 'batch', 'wnc, ms a step', 'PyTorch', 'ratio', 'least to most', 'core, GFLOP/s'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { name, batch, wncMs, pytorchMs, ratio, core } of rows) {
    const cell = (value: number | null | undefined): string => (value === null || value === undefined ? '-' : digits(value));
    table.push([
      name,
      batch,
      cell(wncMs),
      cell(pytorchMs),
      cell(ratio?.[0]),
      ratio ? `${cell(ratio[1])} to ${cell(ratio[2])}` : '-',
      core.map(digits).join(' to '),
    ]);
  }
  return [table.toString(), ...rows.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)), ''].join('\n');
}

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

function median(values: readonly number[]): number {
  return sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;
}
