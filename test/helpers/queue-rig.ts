import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../compiler/cli/wnc.js', import.meta.url));

/** `wnc` in a process of its own that goes on beside the test. */
export class Background {
  readonly ended: Promise<number | null>;
  /** Standard error, then standard output, as far as they have come. */
  err = '';
  out = '';
  readonly #child: ChildProcess;

  constructor(folder: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    this.#child = spawn(process.execPath, [program, ...words], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    this.#child.stderr?.on('data', (text: Buffer) => (this.err += text.toString()));
    this.#child.stdout?.on('data', (text: Buffer) => (this.out += text.toString()));
    this.ended = new Promise((resolve) => this.#child.on('exit', resolve));
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async signal(signal: NodeJS.Signals): Promise<void> {
    this.#child.kill(signal);
    if (signal !== 'SIGSTOP' && signal !== 'SIGCONT') await this.ended;
  }

  /** Waits until standard error says something. */
  async says(what: RegExp, withinMs = 60_000): Promise<void> {
    for (const endMs = performance.now() + withinMs; !what.test(this.err); ) {
      if (performance.now() > endMs) throw new Error(`nothing like ${String(what)} was said in ${withinMs} ms, but\n${this.err}`);
      if (!this.isRunning) throw new Error(`it ended without ${String(what)}, but\n${this.err}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** What of a sweep's folder has to be the same wherever it was trained: tables and weights, but for times. */
export function sameOf(folder: string): unknown {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const json = JSON.parse(read('results.json'), (key, value: unknown) => (key === 'millisecondsPerStep' ? undefined : value)) as {
    readonly trials: readonly { readonly trial: number; readonly seeds: Readonly<Record<string, number>> }[];
  };
  const rows = read('results.csv')
    .split('\n')
    .map((row) => row.split(','));
  const time = rows[0]?.indexOf('millisecondsPerStep');
  const weights = json.trials.flatMap(({ trial, seeds }) =>
    Object.keys(seeds).map((seed) => {
      const run = join(`trial-${String(trial).padStart(3, '0')}`, `seed-${seed}`);
      return [run, readFileSync(join(folder, run, 'checkpoint.safetensors')).toString('base64'), read(join(run, 'spec.yaml'))];
    }),
  );
  return { json, csv: rows.map((row) => row.filter((_, column) => column !== time)), weights };
}

/** What a worker says of its attempts: `name trial 3 seed 42: from step 0 to 40`, and how they ended. */
export interface Attempts {
  /** By trial, seed and last step. */
  readonly begun: readonly { readonly job: string; readonly from: number; readonly to: number }[];
  readonly done: readonly string[];
}

export function attemptsOf(text: string): Attempts {
  const begun = [...text.matchAll(/ (trial \d+ seed \d+): from step (\d+) to (\d+)/g)];
  const done = [...text.matchAll(/ (trial \d+ seed \d+): done, step (\d+)/g)];
  return {
    begun: begun.map(([, job, from, to]) => ({ job: `${job} to ${to}`, from: Number(from), to: Number(to) })),
    done: done.map(([, job, to]) => `${job} to ${to}`),
  };
}
