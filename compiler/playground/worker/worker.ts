/** The one script of all kinds of worker: which one it is, its name says. */
import { sender, serve, type Port } from '../calls.js';
import type { TrainingEvents } from '../protocol.js';

const scope = globalThis as unknown as Port & { readonly name: string };

// Messages that come before the module is loaded wait in the port's queue no longer than the first listener.
const early: MessageEvent[] = [];
const keep = (event: MessageEvent): void => void early.push(event);
scope.addEventListener('message', keep);

async function start(): Promise<void> {
  if (scope.name === 'training') {
    const { training } = await import('./training.js');
    const port = replaying();
    const emit = sender<TrainingEvents>(port);
    serve(port, training(emit));
  } else if (scope.name === 'code') {
    const { code } = await import('./code.js');
    serve(replaying(), code());
  } else {
    const { language } = await import('./language.js');
    serve(replaying(), language());
  }
}

/** The scope, whose first listener gets what came before it. */
function replaying(): Port {
  return {
    postMessage: (message, transfer = []) => scope.postMessage(message, transfer),
    addEventListener(type, listener) {
      (scope as unknown as EventTarget).removeEventListener(type, keep as unknown as EventListener);
      scope.addEventListener(type, listener);
      for (const event of early.splice(0)) listener(event);
    },
  };
}

void start();
