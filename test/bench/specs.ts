/**
 * npm run bench:specs: a training step of every spec of specs/ as `wnc train` takes it, drawing of the batch and averaging
 * included, against its twin in PyTorch, the model that `wnc export --to torch` prints under a loop as PyTorch's documentation
 * has it, round after round in turn on one core. `--batch N` gives every spec that size of batch.
 *
 * Ratios are taken within a round. What the core can do is measured in every round too, and said, for a machine that others
 * use is at times two thirds as fast. What is missing is named and left out.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { pinToOneCore, processorName } from './pin.js';
import { digits } from './report.js';
import { CHECKED, race, type Raced } from './rounds.js';
import { writeSpecJob } from './spec-job.js';

const HELP = `npm run bench:specs -- [flags]
  --only NAMES    these specs of specs/, with commas, or files of others
  --batch N       words, windows or texts of a batch, in place of each spec's own
  --words FILE    for specs of words, in place of the built-in names
  --data FILE     for specs of text, in place of the built-in text
  --rounds N      how often each contender has its turn, 9
  --pin N         the core; "none" does not pin. By default the idlest one
  --json          the results as JSON on standard output
`;

/** Losses of the same step differ by less where both compute the same; an unbiased variance in place of a biased one is less. */
const TOLERANCE = 0.005;

/** A core whose speed moved by more than this between rounds was not the bench's alone. */
const STEADY = 0.15;

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    batch: { type: 'string' },
    words: { type: 'string' },
    data: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    pin: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

interface Row {
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

if (flags.help) process.stdout.write(HELP);
else await bench();

async function bench(): Promise<void> {
  const rounds = Number(flags.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${flags.rounds}: it is a whole number from 1 on`);
  const core = await pinToOneCore(flags.pin);
  const folder = mkdtempSync(join(tmpdir(), 'wnc-bench-'));
  const pace = { rounds, turnMs: 400, warmUpMs: 2500, patienceMs: 120_000 };
  const rows: Row[] = [];
  try {
    for (const spec of chosenSpecs()) {
      const name = spec.replace(/^.*[\\/]|\.yaml$/g, '');
      const progress = (text: string): void => show(`${name}: ${text}`);
      progress('compiling');
      const { path, batch, own } = prepared(spec, name, folder);
      const job = join(folder, name);
      await writeSpecJob(path, own, job);
      rows.push(rowOf(name, batch, await race(['wnc-train', 'pytorch-twin'], job, pace, progress)));
      show('');
      process.stderr.write(`${name}: ${rows.at(-1)?.ratio?.map(digits).join(', ') ?? 'no ratio'}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stderr.write(`${processorName()}, ${core}, Node ${process.version}, medians of ${rounds} rounds\n${textOf(rows)}`);
  if (flags.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
}

function chosenSpecs(): readonly string[] {
  const all = readdirSync('specs')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join('specs', file));
  if (flags.only === undefined) return all;
  return flags.only.split(',').map((name) => all.find((file) => file === join('specs', `${name}.yaml`)) ?? resolve(name));
}

/** The spec with the batch that was asked for, and the data that take its own's place. */
function prepared(spec: string, name: string, folder: string) {
  const text = readFileSync(spec, 'utf8');
  const kind = /^ *(text|bytes|audio): /m.exec(text)?.[1] ?? 'words';
  const [own] = [
    ...(kind === 'words' && flags.words !== undefined ? [{ file: resolve(flags.words), flag: 'words' as const }] : []),
    ...(kind === 'text' && flags.data !== undefined ? [{ file: resolve(flags.data), flag: 'data' as const }] : []),
  ];
  const size = /\bbatch: *(\d+)/.exec(text);
  const batch = flags.batch ?? size?.[1] ?? '32';
  const changed = size === null ? text : text.replace(size[0], `batch: ${batch}`);
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, changed);
  return { path, batch: Number(batch), own };
}

function rowOf(name: string, batch: number, { measured, missing, limit }: Raced): Row {
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

function textOf(rows: readonly Row[]): string {
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

/** What is going on, over itself on a terminal. */
function show(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
}
