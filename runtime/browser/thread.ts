/** The script of a page's thread, thread.js: it takes part in a training by what it is sent. */
import { takePart, type ThreadData } from '../threads/take-part.js';
import type { ThreadAnswer } from './page-threads.js';

/** What a worker's own scope has; its types are of a browser's library for workers, and these files share that of pages. */
const scope = globalThis as unknown as {
  postMessage(answer: ThreadAnswer): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ThreadData }) => void): void;
};

/** Before a thread takes jobs, for it hears nothing from then on, the browser has to have taken its answer. */
async function sayReady(): Promise<void> {
  scope.postMessage('ready');
  await new Promise((resolve) => setTimeout(resolve, 0));
}

scope.addEventListener('message', ({ data }) => {
  takePart(data, sayReady).catch((error: unknown) =>
    scope.postMessage({ problem: error instanceof Error ? error.message : String(error) }),
  );
});
