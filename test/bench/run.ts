/**
 * npm run bench: training steps on one core, round after round in turn, each contender in a process of its own.
 *
 * The trees: forward, backward, SGD and running statistics of the two hierarchical specs and of three larger models, by the simd target
 * and the TypeScript target under wnc's own trainer, and by tfjs, jax-js and PyTorch. The specs: a step of each of specs/ as `wnc train`
 * takes it, against its twin in PyTorch (specs.ts).
 *
 * Tables go to standard error, JSON to standard output or a file, a chart of the trees to a file. Times are of the processor, so that a
 * busy machine counts little, and ratios are taken within a round. The peers are installed at the first run, into test/bench; what is
 * missing is named and left out.
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
import { raceSpecs, specFiles, specNames, specsText } from './specs.js';

const HELP = `npm run bench -- [flags]
  --only NAMES    trees, their contenders, specs of specs/, or files and folders of others, with commas: hierarchical-large,pytorch or gru,gpt
  --rounds N      how often each contender has its turn: 15, and 9 with the specs
  --quick         5 short rounds
  --batch N       words, windows or texts of a batch, in place of each spec's own
  --words FILE    these words in place of the built-in names
  --data FILE     this text in place of the built-in one
  --pin N         the core; "none" does not pin. By default the idlest one
  --json FILE     the results as JSON; without it they go to standard output where that is no terminal
  --svg FILE      a chart of the trees
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
    batch: { type: 'string' },
    words: { type: 'string' },
    data: { type: 'string' },
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
  const { shapes, ids, specs } = chosen(flags.only);
  const rounds = wholeNumber('rounds', flags.rounds);
  const batch = wholeNumber('batch', flags.batch);
  const core = await pinToOneCore(flags.pin);
  const problem = shapes.length === 0 ? undefined : installPackages('test/bench', 'the peers');
  if (problem !== undefined) process.stderr.write(`the peers are not installed: ${problem}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'wnc-bench-'));
  try {
    const paces = pacesOf(rounds, flags.quick);
    const machine = { processor: processorName(), core, node: process.version };
    const said = `${machine.processor}, ${core}, Node ${machine.node}, medians of`;
    const trees = await measureTrees(shapes, ids, paces.trees, folder);
    if (trees.length > 0) process.stderr.write(`${said} ${paces.trees.rounds} rounds\n${reportText(trees)}`);
    const rows = await raceSpecs(specs, { batch, words: flags.words, data: flags.data }, paces.specs, folder, show);
    show('');
    if (rows.length > 0) process.stderr.write(`${said} ${paces.specs.rounds} rounds\n${specsText(rows)}`);
    const json = `${JSON.stringify({ machine: { ...machine, rounds: paces.trees.rounds }, models: trees, specs: rows }, null, 2)}\n`;
    if (flags.json !== undefined) write(flags.json, json);
    else if (!process.stdout.isTTY) process.stdout.write(json);
    if (flags.svg !== undefined) await writeChart(flags.svg, trees);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    show('');
  }
}

async function measureTrees(shapes: readonly Shape[], ids: readonly ContenderId[], pace: Pace, folder: string): Promise<readonly Result[]> {
  const words = flags.words === undefined ? undefined : resolve(flags.words);
  const results: Result[] = [];
  for (const shape of shapes) {
    const progress = (text: string): void => show(`${shape.name}: ${text}`);
    progress('compiling');
    const { folder: own, compileMs } = await writeJob(shape, words, folder);
    results.push(resultOf(shape, compileMs, await race(ids, own, pace, progress)));
  }
  show('');
  return results;
}

/** What is measured. */
interface Chosen {
  readonly shapes: readonly Shape[];
  readonly ids: readonly ContenderId[];
  readonly specs: readonly string[];
}

/**
 * The trees, contenders and specs that --only names; everything where it names nothing. Contenders are of trees: with them no spec is
 * measured, and all trees where none is named. The simd target is always there.
 */
function chosen(only: string | undefined): Chosen {
  const [shapes, ids] = [readShapes(), contenders.map(({ id }) => id)];
  const names = (only ?? '').split(',').filter((name) => name !== '');
  if (names.length === 0) return { shapes, ids, specs: specNames() };
  const isContender = (name: string): boolean => ids.some((id) => id === name || id.startsWith(`${name}-`));
  const isSpec = (name: string): boolean => specNames().includes(name) || specFiles(name).length > 0;
  const models = shapes.filter(({ name }) => names.includes(name));
  const racers = names.filter(isContender);
  const unknown = names.filter((name) => !shapes.some((shape) => shape.name === name) && !isContender(name) && !isSpec(name));
  if (unknown.length > 0)
    throw new Error(
      `--only ${unknown.join(',')}: the trees are ${shapes.map(({ name }) => name).join(', ')}; their contenders ${ids.join(', ')}; ` +
        `the specs ${specNames().join(', ')}, or a file or folder`,
    );
  if (racers.length === 0)
    return { shapes: models, ids, specs: names.flatMap((name) => (specNames().includes(name) ? [name] : specFiles(name))) };
  const isRacer = (id: string): boolean => racers.some((name) => id === name || id.startsWith(`${name}-`));
  return { shapes: models.length > 0 ? models : shapes, ids: ids.filter((id) => id === 'simd' || isRacer(id)), specs: [] };
}

function wholeNumber(flag: string, wish: string | undefined): number | undefined {
  const number = wish === undefined ? undefined : Number(wish);
  if (number !== undefined && !(Number.isInteger(number) && number >= 1))
    throw new Error(`--${flag} ${wish}: it is a whole number from 1 on`);
  return number;
}

function pacesOf(rounds: number | undefined, quick: boolean): { readonly trees: Pace; readonly specs: Pace } {
  if (quick) {
    const short = { rounds: rounds ?? 5, turnMs: 50, warmUpMs: 400, patienceMs: 10_000 };
    return { trees: short, specs: { ...short, turnMs: 150, warmUpMs: 1000 } };
  }
  return {
    trees: { rounds: rounds ?? 15, turnMs: 150, warmUpMs: 1500, patienceMs: 60_000 },
    specs: { rounds: rounds ?? 9, turnMs: 400, warmUpMs: 2500, patienceMs: 120_000 },
  };
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
