import Table from 'cli-table3';
import { contenders, type ContenderId } from './contender.js';
import { operationsOf, type Shape } from './job.js';
import { CHECKED, type Measured, type Missing, type Raced } from './rounds.js';

/** A contender on a model; numbers are medians over the rounds. */
export interface Row {
  readonly id: ContenderId;
  readonly label: string;
  readonly about: string;
  /** Processor time of a step in milliseconds. */
  readonly ms: number;
  /** Wall clock of a step in milliseconds: more where others use the core. */
  readonly wallMs: number;
  /** Its time by the simd target's in the same round; null without that target. */
  readonly ratio: number | null;
  readonly gflops: number;
  /** Of the tile's limit, measured in the same round. */
  readonly shareOfLimit: number;
  /** After a few steps from the same weights and batches. */
  readonly loss: number;
}

/** What the bench found of a model. */
export interface Result extends Omit<Shape, 'spec'> {
  /** 6 for each multiply-add of the linears. */
  readonly operations: number;
  /** From the spec's text to all generated code. */
  readonly compileMs: number;
  readonly limitGflops: number;
  readonly rows: readonly Row[];
  readonly missing: readonly Missing[];
  /** How much of the core was the bench's while it measured, 1 on a machine of its own. */
  readonly ownShare: number;
}

/**
 * A larger difference of losses, of the whole, says that a contender computes something else. The libraries' batch norms divide
 * by a biased variance and the specs' by an unbiased one, which is less.
 */
const TOLERANCE = 0.005;

export function resultOf(shape: Shape, compileMs: number, { measured, missing, limit }: Raced): Result {
  const { spec: _, ...sizes } = shape;
  const operations = operationsOf(shape);
  const simd = measured.find(({ id }) => id === 'simd');
  const rows = measured.map(({ id, about, cpuMs, wallMs, loss }): Row => {
    const ms = median(cpuMs);
    return {
      ...{ id, label: labelOf(id), about, ms, wallMs: median(wallMs), loss },
      ratio: simd ? median(cpuMs.map((one, round) => one / simd.cpuMs[round]!)) : null,
      gflops: operations / ms / 1e6,
      shareOfLimit: median(cpuMs.map((one, round) => operations / one / 1e6 / limit[round]!)),
    };
  });
  const total = (of: (one: Measured) => readonly number[]): number => measured.flatMap(of).reduce((sum, one) => sum + one, 0);
  return {
    ...sizes,
    operations,
    compileMs,
    limitGflops: median(limit),
    rows,
    missing,
    ownShare: total(({ cpuMs }) => cpuMs) / total(({ wallMs }) => wallMs),
  };
}

/** The tables, and under them what is missing and what is in doubt. */
export function reportText(results: readonly Result[]): string {
  const details = new Table({
    head: ['model', 'contender', 'ms a step', 'to simd', 'GFLOP/s', 'of the limit'],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { name, hidden, batch, rows, limitGflops } of results) {
    rows.forEach(({ label, ms, ratio, gflops, shareOfLimit }, index) => {
      details.push([
        index === 0 ? `${name}, hidden ${hidden}, batch ${batch}` : '',
        label,
        digits(ms),
        times(ratio),
        digits(gflops),
        percent(shareOfLimit),
      ]);
    });
    details.push(['', 'the tile from L1', '', '', digits(limitGflops), '100%']);
  }
  const notes = results.flatMap((result) => [...missingNotes(result), ...lossNotes(result), ...busyNotes(result)]);
  return [details.toString(), ...summary(results), ...notes, ''].join('\n');
}

/** How many times the simd target's time the others take; of PyTorch's two forms the faster. */
function summary(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ name, rows }) => {
    const pytorch = rows.filter(({ id }) => id.startsWith('pytorch')).sort((a, b) => a.ms - b.ms)[0];
    const others = rows.filter(({ id }) => id !== 'simd' && !id.startsWith('pytorch'));
    const parts = [pytorch, ...others].flatMap((row) => (row && row.ratio !== null ? [`${row.label} ${times(row.ratio)}`] : []));
    return parts.length === 0 ? [] : [`${name}, times of the simd target's time: ${parts.join('; ')}`];
  });
}

function missingNotes({ name, missing }: Result): readonly string[] {
  return missing.map(({ id, reason }) => `${name}: without ${labelOf(id)}: ${reason}`);
}

function lossNotes({ name, rows }: Result): readonly string[] {
  const expected = rows[0]?.loss ?? Number.NaN;
  const odd = rows.filter(({ loss }) => !(Math.abs(loss - expected) <= TOLERANCE * expected));
  return odd.map(
    ({ label, loss }) =>
      `${name}: ${label} computes something else: its loss at step ${CHECKED} is ${loss.toFixed(4)}, not ${expected.toFixed(4)}`,
  );
}

function busyNotes({ name, ownShare }: Result): readonly string[] {
  if (ownShare > 0.95) return [];
  return [`${name}: others had ${percent(1 - ownShare)} of the core; times are of the processor, but run again on an idle machine`];
}

function labelOf(id: ContenderId): string {
  return contenders.find((one) => one.id === id)?.label ?? id;
}

function times(ratio: number | null): string {
  return ratio === null ? '-' : `${digits(ratio)}x`;
}

/** Three digits, or a whole number. */
export function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
