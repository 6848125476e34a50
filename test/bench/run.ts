/**
 * npm run bench: one training step, forward, backward, SGD and running statistics, of the two hierarchical specs and of three
 * larger models, on one core: the simd target and the TypeScript target under wnc's own trainer against tfjs, jax-js and
 * PyTorch, round after round in turn, each in a process of its own. A table goes to standard error, JSON to standard output
 * or a file, a chart to a file.
 *
 * Times are of the processor, so that a busy machine counts little, and ratios are taken within a round. The peers are
 * installed at the first run, into test/bench; what is missing is named and left out.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawChart } from './chart.js';
import { contenders, type ContenderId } from './contender.js';
import { installPackages } from '../helpers/install-packages.js';
import { readShapes, writeJob, type Shape } from './job.js';
import { pinToOneCore, processorName } from './pin.js';
import { reportText, resultOf, type Result } from './report.js';
import { race, type Pace } from './rounds.js';

const HELP = `npm run bench -- [flags]
  --only NAMES    models and contenders, or how they begin, with commas: hierarchical-large,pytorch
  --rounds N      how often each contender has its turn, 15
  --quick         5 short rounds
  --words FILE    these words in place of the built-in names
  --pin N         the core; "none" does not pin. By default the idlest one
  --json FILE     the results as JSON; without it they go to standard output where that is no terminal
  --svg FILE      a chart
`;

const flags = parseFlags();
try {
  if (flags.help) process.stdout.write(HELP);
  else await bench();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function parseFlags() {
  const options = {
    only: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    words: { type: 'string' },
    pin: { type: 'string' },
    json: { type: 'string' },
    svg: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    return process.exit(2);
  }
}

async function bench(): Promise<void> {
  const { shapes, ids } = chosen(flags.only);
  const pace = paceOf(flags.rounds, flags.quick);
  const core = await pinToOneCore(flags.pin);
  const problem = installPackages('test/bench', 'the peers');
  if (problem !== undefined) process.stderr.write(`the peers are not installed: ${problem}\n`);
  const results = await measure(shapes, ids, pace);
  const machine = { processor: processorName(), core, node: process.version, rounds: pace.rounds };
  const json = `${JSON.stringify({ machine, models: results }, null, 2)}\n`;
  process.stderr.write(`${machine.processor}, ${core}, Node ${machine.node}, medians of ${pace.rounds} rounds\n${reportText(results)}`);
  if (flags.json !== undefined) write(flags.json, json);
  else if (!process.stdout.isTTY) process.stdout.write(json);
  if (flags.svg !== undefined) await writeChart(flags.svg, results);
}

async function measure(shapes: readonly Shape[], ids: readonly ContenderId[], pace: Pace): Promise<readonly Result[]> {
  const parent = mkdtempSync(join(tmpdir(), 'wnc-bench-'));
  const words = flags.words === undefined ? undefined : resolve(flags.words);
  const results: Result[] = [];
  try {
    for (const shape of shapes) {
      const progress = (text: string): void => show(`${shape.name}: ${text}`);
      progress('compiling');
      const { folder, compileMs } = await writeJob(shape, words, parent);
      results.push(resultOf(shape, compileMs, await race(ids, folder, pace, progress)));
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
    show('');
  }
  return results;
}

/** The models and contenders that --only names; all models where it names none, and likewise. The simd target is always there. */
function chosen(only: string | undefined): { shapes: readonly Shape[]; ids: readonly ContenderId[] } {
  const [shapes, ids] = [readShapes(), contenders.map(({ id }) => id)];
  const names = (only ?? '').split(',').filter((name) => name !== '');
  const models = shapes.filter(({ name }) => names.includes(name));
  const racers = ids.filter((id) => names.some((name) => id === name || id.startsWith(`${name}-`)));
  const unknown = names.filter(
    (name) => !shapes.some((shape) => shape.name === name) && !ids.some((id) => id === name || id.startsWith(`${name}-`)),
  );
  if (unknown.length > 0)
    throw new Error(
      `--only ${unknown.join(',')}: the models are ${shapes.map(({ name }) => name).join(', ')}; the contenders ${ids.join(', ')}`,
    );
  return {
    shapes: models.length > 0 ? models : shapes,
    ids: racers.length > 0 ? ids.filter((id) => id === 'simd' || racers.includes(id)) : ids,
  };
}

function paceOf(wish: string | undefined, quick: boolean): Pace {
  const rounds = wish === undefined ? (quick ? 5 : 15) : Number(wish);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${wish}: it is a whole number from 1 on`);
  return quick ? { rounds, turnMs: 50, warmUpMs: 400, patienceMs: 10_000 } : { rounds, turnMs: 150, warmUpMs: 1500, patienceMs: 60_000 };
}

async function writeChart(file: string, results: readonly Result[]): Promise<void> {
  try {
    write(file, await drawChart(results));
  } catch (error) {
    process.stderr.write(`no chart: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}

/** What is going on, over itself on a terminal. */
function show(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
}
