import { readFile, rm } from 'node:fs/promises';
import { vocabularyOf } from '../../../page/vocabulary-of.js';
import type { ReadData } from '../../../../runtime/data/data-set.js';
import { UserError } from '../../../../runtime/errors.js';
import { shownPath } from '../../../../runtime/node/shown-path.js';
import { packRun, unpackRun } from '../../../../runtime/node/queue/pack-run.js';
import { unpackData } from '../../../../runtime/node/queue/pack-data.js';
import { folderMark, type TrialJob } from '../../../../runtime/node/queue/job.js';
import { holdsRun } from '../../../../runtime/node/run/run-folder.js';
import { failureOf } from '../failures.js';
import { trainTask, type Outcome } from '../train-task.js';
import type { FromChild, ToChild } from './messages.js';

/*
 * A process that trains for `wnc worker`, one stretch after another. Training fills the event loop, and a worker whose loop is full
 * loses its holds on jobs, which are then trained twice: so the worker only talks to the queue, and this only trains.
 */

/** A state is sent at most this often, and takes at most a tenth of the time; the run's own saves are rarer in long runs. */
const sentEveryMs = 300;
const sendingShare = 0.1;
const toldEveryMs = 300;

let stopRequested = false;
/** A state is on its way. */
let isSending = false;
let sentAtMs = -Infinity;
let sendingMs = 0;

process.on('message', (message: ToChild) => {
  if (message.kind === 'stop') stopRequested = true;
  else if (message.kind === 'kept') sent();
  else void train(message);
});
// Without its worker nobody takes what comes of it.
process.on('disconnect', () => process.exit());
// Ctrl-C reaches all processes of a terminal; the worker says what is to be done.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);

function sent(): void {
  isSending = false;
  sendingMs = performance.now() - sentAtMs;
}

function say(message: FromChild): void {
  if (process.connected) process.send?.(message);
}

async function train({ job, folder, run, data }: Extract<ToChild, { kind: 'train' }>): Promise<void> {
  stopRequested = false;
  isSending = false;
  sentAtMs = -Infinity;
  let last = 0;
  const outcome = await attempt();
  const pack = (await holdsRun(folder)) ? await packRun(folder).catch(() => null) : null;
  say({ kind: 'ended', outcome: withoutFolder(outcome, folder), step: last, pack });

  async function attempt(): Promise<Outcome> {
    try {
      if (run !== null) await unpack(Buffer.from(run), folder);
      const read = await dataOf(job, data);
      let toldAtMs = -Infinity;
      return await trainTask(
        {
          file: job.file,
          spec: job.spec,
          own: job.own ?? undefined,
          folder,
          seed: job.seed,
          until: job.until,
          target: job.target ?? undefined,
          dataHash: job.data.hash,
          read,
          stop: {
            get requested() {
              return stopRequested;
            },
            onRequest: () => undefined,
          },
          onBegin: (step) => say({ kind: 'begun', step }),
          onProgress({ step, loss }) {
            last = step;
            if (performance.now() - toldAtMs < toldEveryMs) return;
            toldAtMs = performance.now();
            say({ kind: 'progress', step, loss });
          },
          async onSaved(step) {
            last = step;
            if (isSending || performance.now() - sentAtMs < Math.max(sentEveryMs, sendingMs / sendingShare)) return;
            sentAtMs = performance.now();
            const packed = await packRun(folder);
            isSending = true;
            say({ kind: 'saved', step, pack: packed });
          },
        },
        { vocabulary: async () => vocabularyOf(read) },
      );
    } catch (error) {
      return failureOf(error);
    }
  }
}

/** The data of the last job, which are most often those of the next. */
let known: { readonly hash: string; readonly read: ReadData } | undefined;

async function dataOf({ data: { hash, name } }: TrialJob, file: string): Promise<ReadData> {
  if (known?.hash !== hash) known = { hash, read: unpackData(await readFile(file), hash, name) };
  return { ...known.read, name };
}

/** Puts the run so far in its place. One that is damaged is left out: what is trained anew has the same bits. */
async function unpack(run: Buffer, folder: string): Promise<void> {
  try {
    await unpackRun(run, folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await rm(folder, { recursive: true, force: true });
  }
}

/** The controller has the run in another folder, and says so in the place of this one. */
function withoutFolder(outcome: Outcome, folder: string): Outcome {
  if (!('message' in outcome)) return outcome;
  return { ...outcome, message: outcome.message.replaceAll(shownPath(folder), folderMark).replaceAll(folder, folderMark) };
}
