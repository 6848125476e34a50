/**
 * npm run fuzz: specs with mistakes and specs made up, thousands of them. Each gets findings with places or compiles; what
 * compiles type-checks, steps without NaN, agrees between targets and with the interpreter, and has the gradients of finite
 * differences. A part at a time runs in a process of its own, whose memory is bounded; a failure is made smaller and printed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { Report } from './worker.js';

const HELP = `npm run fuzz -- [flags]
  --count N    how many specs, 2000
  --seed N     the same seed and part give the same specs; 1
  --part N     how many a process tries, 500
Ctrl-C ends it with what was found so far.
`;
/** Longer than any part of a machine that is busy takes. */
const PART_MS = 30 * 60_000;
const folder = resolve(`generated/fuzz-${process.pid}.tmp`);

const options = {
  count: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
  part: { type: 'string', default: '500' },
  help: { type: 'boolean', default: false },
} as const;

function flagsOrExit(): { readonly count: number; readonly seed: number; readonly part: number } {
  try {
    const { help, ...texts } = parseArgs({ options }).values;
    if (help) {
      process.stdout.write(HELP);
      process.exit(0);
    }
    const numbers = Object.entries(texts).map(([name, text]) => [name, /^\d+$/.test(text) ? Number(text) : NaN] as const);
    const wrong = numbers.find(([name, value]) => Number.isNaN(value) || (name !== 'seed' && value < 1));
    if (wrong) throw new Error(`--${wrong[0]} takes a whole number from ${wrong[0] === 'seed' ? 0 : 1}`);
    return Object.fromEntries(numbers) as { count: number; seed: number; part: number };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    return process.exit(2);
  }
}

/** Runs one part; a process that dies or hangs is a failure of the spec that it had at hand. */
function runPart(seed: number, count: number): Promise<Report> {
  mkdirSync(folder, { recursive: true });
  const words = ['--max-old-space-size=3000', '--import', 'tsx', 'test/fuzz/worker.ts', String(seed), String(count), folder];
  return new Promise((done) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: PART_MS, killSignal: 'SIGKILL' });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
    child.on('close', (status, signal) => {
      const line = stdout.trimEnd().split('\n').at(-1) ?? '';
      if (status === 0) return done(JSON.parse(line) as Report);
      const message = `the process ended with ${signal ?? status}\n${stderr.slice(-2000)}`;
      done({ kinds: {}, codes: {}, slowestMs: 0, failure: { message, text: readFileSync(join(folder, 'current.yaml'), 'utf8') } });
    });
  });
}

/** What the type checker says of all generated code of a part, if it says anything. */
function typeErrors(): string | undefined {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: resolve('tsconfig.json'), include: ['**/*.ts'], exclude: [] }));
  const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return status === 0 || /No inputs were found/.test(stdout) ? undefined : stdout;
}

function add(total: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(more)) total[key] = (total[key] ?? 0) + count;
}

const { count, seed, part } = flagsOrExit();
const bar = new SingleBar({
  format: '{bar} {value}/{total} specs, {failures} failures, {eta_formatted} to go',
  gracefulExit: false,
  noTTYOutput: true,
  notTTYSchedule: 60_000,
});
const total = { kinds: {} as Record<string, number>, codes: {} as Record<string, number> };
const failures: string[] = [];
let slowestMs = 0;
const began = performance.now();
let stopped = false;
let done = 0;
process.on('SIGINT', () => (stopped = true));

function fail(message: string): void {
  failures.push(message);
  process.stdout.write(`\n${message}\n`);
}

bar.start(count, 0, { failures: 0 });
while (done < count && !stopped) {
  const report = await runPart(seed * 1_000_003 + done, Math.min(part, count - done));
  // Ctrl-C ends the part at hand as well, which then counts for nothing.
  if (stopped) break;
  add(total.kinds, report.kinds);
  add(total.codes, report.codes);
  slowestMs = Math.max(slowestMs, report.slowestMs);
  if (report.failure) fail(`${report.failure.message}\n--- the spec, of seed ${seed} from ${done} on ---\n${report.failure.text}`);
  const types = typeErrors();
  if (types !== undefined) fail(`generated code does not type-check:\n${types.slice(0, 3000)}`);
  rmSync(folder, { recursive: true, force: true });
  done = Math.min(count, done + part);
  bar.update(done, { failures: failures.length });
}
bar.stop();
rmSync(folder, { recursive: true, force: true });
const sorted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
const tried = Object.values(total.kinds).reduce((sum, value) => sum + value, 0);
process.stdout.write(`${tried} specs of seed ${seed} in ${Math.round((performance.now() - began) / 1000)} s: ${sorted(total.kinds)}\n`);
process.stdout.write(`findings: ${sorted(total.codes)}\nthe slowest took ${Math.round(slowestMs)} ms\n`);
process.stdout.write(failures.length === 0 ? 'nothing found\n' : `${failures.length} failures, above\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
