/**
 * One contender of the bench, in a process of its own: worker.ts CONTENDER JOB_FOLDER. Reads commands from standard input,
 * one a line: a number of steps to take. Answers each with a line of JSON, an `Answer` of contender.ts; the first answer says that
 * it is ready, or why it cannot be.
 */
import { createInterface } from 'node:readline';
import type { Answer } from './contender.js';
import type { Peer } from './peers/peer.js';
import { createTfjs } from './peers/tfjs.js';
import { createTileLimit } from './peers/tile-limit.js';
import { createWnc } from './peers/wnc.js';
import { createWncTrain } from './peers/wnc-train.js';

const create: Readonly<Record<string, (folder: string) => Promise<Peer>>> = {
  limit: createTileLimit,
  simd: (folder) => createWnc(folder, 'simd'),
  'wnc-train': createWncTrain,
  typescript: (folder) => createWnc(folder, 'cpu'),
  'tfjs-cpu': (folder) => createTfjs(folder, 'cpu'),
  'tfjs-wasm': (folder) => createTfjs(folder, 'wasm'),
  // Imports a package that may not be there.
  'jax-js': async (folder) => (await import('./peers/jax-js.js')).createJaxJs(folder),
};

const [name = '', folder = ''] = process.argv.slice(2);
// Standard output is the answers' alone.
console.log = console.info = console.warn = console.error;
const say = (answer: Answer): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);

try {
  const peer = await create[name]!(folder);
  say({ ready: peer.about });
  for await (const line of createInterface({ input: process.stdin })) say(take(peer, Number(line)));
} catch (error) {
  say({ error: error instanceof Error ? error.message : String(error) });
}
process.exit();

function take(peer: Peer, steps: number): Answer {
  let loss = 0;
  const began = performance.now();
  const busy = process.cpuUsage();
  for (let i = 0; i < steps; i++) loss = peer.step();
  const { user, system } = process.cpuUsage(busy);
  return { ms: performance.now() - began, cpuMs: (user + system) / 1e3, loss };
}
