/**
 * npm run nodes: the main job on Node 20, 22 and 24, each from the npm registry: `wnc compile`, `wnc train` on both targets of Node and
 * `wnc sample` of specs/hierarchical.yaml, and the tests that need no browser. Says whether the generated code, the checkpoints and the
 * words have the same bits on all. Status 1 where something failed or differs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { localTargets } from '../../runtime/targets.js';
import { installNode, type InstalledNode } from './install.js';

const HELP = `npm run nodes -- [flags] [FILTER…]
  --only LIST   major versions of Node, 20,22,24
  --steps N     steps of each training, 1000
  --no-tests    the job alone
  FILTER…       as of npm test: the tests whose paths hold one of them; all that need no browser
`;
/** Tests that start a Chromium, or pages that need one. */
const withBrowser = ['test/runtime/browser/**', 'test/runtime/node/chromium*', 'test/compiler/targets/share-shaders*'];
const spec = resolve('specs/hierarchical.yaml');
const wnc = resolve('compiler/cli/wnc.js');

interface Flags {
  readonly majors: readonly number[];
  readonly steps: number;
  readonly tests: boolean;
  readonly filters: readonly string[];
}

/** What one Node made: for each row of the table the result, a digest where bits count. */
type Column = ReadonlyMap<string, string>;

class Failure extends Error {}

const flags = flagsOrExit();
const columns = new Map<string, Column>();
let failed = false;
for (const major of flags.majors) {
  const node = installNode(major);
  if (typeof node === 'string') {
    failed = true;
    process.stderr.write(`Node ${major} could not be had: ${node}\n`);
  } else columns.set(node.version, runOn(node, flags));
}
const differing = report(columns);
if (failed || differing) process.exitCode = 1;

function flagsOrExit(): Flags {
  try {
    const options = {
      only: { type: 'string', default: '20,22,24' },
      steps: { type: 'string', default: '1000' },
      'no-tests': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help) {
      process.stdout.write(HELP);
      process.exit(0);
    }
    const majors = values.only.split(',').map(Number);
    const known = majors.every((major) => Number.isSafeInteger(major) && major >= 20);
    if (!known) throw new Error('--only takes whole numbers from 20, with commas between them');
    const steps = Number(values.steps);
    if (!Number.isSafeInteger(steps) || steps < 1) throw new Error('--steps takes a whole number from 1');
    return { majors, steps, tests: !values['no-tests'], filters: positionals };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    return process.exit(2);
  }
}

function runOn(node: InstalledNode, { steps, tests, filters }: Flags): Column {
  const folder = mkdtempSync(join(tmpdir(), 'wnc-nodes-'));
  const column = new Map<string, string>();
  const note = (row: string, does: () => string): void => {
    process.stderr.write(`Node ${node.version}: ${row}\n`);
    try {
      column.set(row, does());
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed = true;
      column.set(row, 'FAILED');
      process.stderr.write(`${error.message}\n`);
    }
  };
  try {
    note('generated code', () => {
      run(node, folder, [wnc, 'compile', spec, '--out', 'generated']);
      const generated = join(folder, 'generated/hierarchical');
      return digestOf(
        readdirSync(generated)
          .sort()
          .map((file) => join(generated, file)),
      );
    });
    for (const target of localTargets) {
      note(`checkpoint, ${target}`, () => {
        run(node, folder, [wnc, 'train', spec, '--steps', String(steps), '--target', target, '--out', target]);
        return digestOf([join(folder, target, 'checkpoint.safetensors')]);
      });
      const sample = [wnc, 'sample', target, '--count', '5', '--seed', '7'];
      note(`words, ${target}`, () => run(node, folder, sample).trim().split('\n').join(' '));
    }
    if (tests) note('tests', () => testsOn(node, filters));
    return column;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `N passed, N failed, N skipped`, as the tests' last line has it. */
function testsOn(node: InstalledNode, filters: readonly string[]): string {
  const words = ['run', '--config', 'test/vitest.config.ts', ...withBrowser.flatMap((glob) => ['--exclude', glob]), ...filters];
  const output = run(node, process.cwd(), ['node_modules/vitest/vitest.mjs', ...words]);
  return /^\d+ passed, .*$/m.exec(output)?.[0] ?? 'FAILED';
}

/** Standard output of a program that ends well. Throws a Failure with all that it said where it does not. */
function run(node: InstalledNode, folder: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(node.program, words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Failure(`node ${words.join(' ')} ended with ${status} on ${node.version}:\n${stderr}${stdout}`);
  return stdout;
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Prints a row for each result; whether one of those that have to be the same differs. */
function report(all: ReadonlyMap<string, Column>): boolean {
  const versions = [...all.keys()];
  const rows = [...new Set([...all.values()].flatMap((column) => [...column.keys()]))];
  const table = new Table({ head: ['', ...versions, ''], style: { head: [], border: [] } });
  let differs = false;
  for (const row of rows) {
    const cells = [...all.values()].map((column) => column.get(row) ?? '');
    const same = new Set(cells).size === 1;
    // How many tests are skipped may depend on the version; that none fails is what their status says.
    const counts = row !== 'tests' && cells.length > 1;
    if (counts && !same) differs = true;
    table.push([row, ...cells, counts ? (same ? 'the same' : 'DIFFERENT') : '']);
  }
  process.stdout.write(`${table.toString()}\n`);
  return differs;
}
