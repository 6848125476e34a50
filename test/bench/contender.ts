import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Taken {
  readonly ms: number;
  /** Of processor time, of all the process's threads. */
  readonly cpuMs: number;
  /** Of the last step. */
  readonly loss: number;
}

/** A line that a contender's process writes. */
export type Answer = { readonly ready: string } | { readonly error: string } | Taken;

/** Every contender in the order of the table; `limit` is no contender but what the machine can do. */
export const contenders = [
  { id: 'simd', label: 'wnc, simd' },
  { id: 'typescript', label: 'wnc, TypeScript' },
  { id: 'pytorch-traced', label: 'PyTorch, traced' },
  { id: 'pytorch-eager', label: 'PyTorch, eager' },
  { id: 'jax-js', label: 'jax-js, jit' },
  { id: 'tfjs-wasm', label: 'tfjs, wasm' },
  { id: 'tfjs-cpu', label: 'tfjs, cpu' },
] as const;

export type ContenderId = (typeof contenders)[number]['id'] | 'limit' | 'wnc-train' | 'pytorch-twin';

/** One thread, whichever library asks. */
const environment = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** A contender's process. It sleeps while it is not asked for steps. */
export class Contender {
  readonly #process: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  #complaints = '';
  about = '';

  constructor(
    readonly id: ContenderId,
    folder: string,
  ) {
    const [command, ...words] = commandOf(id, folder);
    this.#process = spawn(command!, words, { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#process.stderr!.setEncoding('utf8').on('data', (text: string) => (this.#complaints = (this.#complaints + text).slice(-4000)));
    // A process that has ended shows as a missing answer.
    this.#process.stdin!.on('error', () => undefined);
    this.#process.on('error', (error) => (this.#complaints += error.message));
    this.#answers = createInterface({ input: this.#process.stdout! })[Symbol.asyncIterator]();
  }

  /** Waits until it can take steps. Throws with the reason where it cannot. */
  async ready(): Promise<void> {
    const answer = await this.#answer();
    if ('ready' in answer) this.about = answer.ready;
  }

  async take(steps: number): Promise<Taken> {
    this.#process.stdin!.write(`${steps}\n`);
    return (await this.#answer()) as Taken;
  }

  end(): void {
    this.#process.kill();
  }

  async #answer(): Promise<Answer> {
    const { value, done } = await this.#answers.next();
    if (done === true) throw new Error(lastLine(this.#complaints) || 'it ended without a word');
    const answer = JSON.parse(value) as Answer;
    if ('error' in answer) throw new Error(answer.error.split('\n')[0]);
    return answer;
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function commandOf(id: ContenderId, folder: string): readonly string[] {
  if (id === 'pytorch-eager' || id === 'pytorch-traced') {
    const script = fileURLToPath(new URL('peers/pytorch.py', import.meta.url));
    return [findPython(), script, folder, id.slice('pytorch-'.length)];
  }
  if (id === 'pytorch-twin') return [findPython(), fileURLToPath(new URL('peers/twin.py', import.meta.url)), folder];
  // The same loader of TypeScript as this process has.
  return [process.execPath, ...process.execArgv, fileURLToPath(new URL('worker.ts', import.meta.url)), id, folder];
}

let python: string | undefined;

/** The first Python that has PyTorch; Debian's is not always the one in front. */
function findPython(): string {
  python ??= ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0,
  );
  if (python === undefined) throw new Error('no python3 with PyTorch (apt-get install python3-torch libopenblas0)');
  return python;
}
