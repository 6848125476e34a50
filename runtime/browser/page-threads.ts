import type { StartedThreads, StartProblem } from '../threads/share-training.js';
import type { Hindrance } from '../threads/sharing.js';
import type { ThreadData } from '../threads/take-part.js';
import { fixesOfCreate, type ThreadHost } from './plan-sharing.js';

/** A Worker of the page's thread.js, as far as threads use it; a browser's own types are not in every project. */
export interface PageWorker {
  postMessage(message: object): void;
  addEventListener(type: 'message' | 'error', listener: (event: object) => void): void;
  terminate(): void;
}

/** What thread.js says of itself: that it takes jobs from now on, or why it cannot. */
export type ThreadAnswer = 'ready' | { readonly problem: string };

/** A worker that has not answered for this long is none, in milliseconds. */
const answerMs = 30_000;

/** What a page that is isolated is served with, and its workers' scripts too. */
const opener = 'Cross-Origin-Opener-Policy: same-origin';
const embedder = 'Cross-Origin-Embedder-Policy: require-corp';

/** What a page has of a browser that not all have. */
const page = globalThis as {
  readonly crossOriginIsolated?: boolean;
  readonly Worker?: unknown;
  readonly navigator?: { readonly hardwareConcurrency?: number };
};

/** The threads of this page, or of a worker of one, which are workers that run thread.js: `newWorker` starts one. */
export function pageThreads(newWorker: (() => PageWorker) | undefined): ThreadHost {
  return {
    cores: page.navigator?.hardwareConcurrency ?? 1,
    hindrance: hindranceHere(newWorker !== undefined),
    async start(data, count, problem) {
      if (!newWorker) throw problem('there is no thread.js');
      return startWorkers(newWorker, data, count, problem);
    },
    takesTurns: true,
    fixes: fixesOfCreate,
  };
}

function hindranceHere(hasScript: boolean): Hindrance | undefined {
  if (page.Worker === undefined)
    return { what: 'there are no web workers here', fix: 'leave threads out; in Node create of wnc/runtime/node has threads' };
  if (page.crossOriginIsolated !== true) {
    return {
      what: 'the page is not cross-origin isolated, so workers cannot share memory with it',
      fix: `serve the page and its scripts with the headers ${opener} and ${embedder}, or leave threads out`,
    };
  }
  return hasScript ? undefined : { what: 'nothing says how a worker of thread.js is started', fix: 'give createBrowserModel newThread' };
}

async function startWorkers(newWorker: () => PageWorker, data: ThreadData, count: number, problem: StartProblem): Promise<StartedThreads> {
  const workers: PageWorker[] = [];
  const end = (): void => {
    for (const worker of workers) worker.terminate();
  };
  try {
    for (let i = 0; i < count; i++) workers.push(made(newWorker));
    await Promise.all(workers.map((worker) => begin(worker, data)));
    return { end };
  } catch (error) {
    end();
    throw problem(error instanceof Error ? error.message : String(error), error instanceof NotLoaded ? error.fix : undefined);
  }
}

/** A worker's script is not to be had. */
class NotLoaded extends Error {
  constructor(
    message: string,
    readonly fix: string,
  ) {
    super(message);
  }
}

/** A browser makes no worker at all of a script that is of another origin than the page. */
function made(newWorker: () => PageWorker): PageWorker {
  try {
    return newWorker();
  } catch (error) {
    throw new NotLoaded(
      error instanceof Error ? error.message : String(error),
      'serve thread.js, and the module that create is of, from where the page is, or leave threads out',
    );
  }
}

function notThere(): NotLoaded {
  return new NotLoaded(
    `thread.js is not there, or is served without the header ${embedder}`,
    'serve thread.js beside the module that create is of, with that header, or leave threads out',
  );
}

/** Gives a worker what it takes part by; resolves once it is ready. */
async function begin(worker: PageWorker, data: ThreadData): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<ThreadAnswer>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`thread.js has not answered for ${answerMs / 1000} seconds`)), answerMs);
    worker.addEventListener('message', (event) => resolve((event as { readonly data: ThreadAnswer }).data));
    worker.addEventListener('error', (event) => {
      const { message } = event as { readonly message?: string };
      // An event without a message is a script that was not loaded.
      reject(message ? new Error(message) : notThere());
    });
  });
  try {
    worker.postMessage(data);
    const said = await answer;
    if (said !== 'ready') throw new Error(said.problem);
  } finally {
    clearTimeout(timer);
  }
}
