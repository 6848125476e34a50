/** Runs as they stay for the next visit: what `Run.record` gives and the state to go on from; a visitor's own data once. */
import { signal } from '@preact/signals';
import type { KeptState, OwnData } from '../protocol.js';
import { Run } from './run.js';
import { readRecord } from './run-record.js';
import { forget, recall, recallNow, remember, rememberedKeys, rememberNow } from './storage.js';

const RUN = 'run:';
const DATA = 'run-data:';
const CURRENT = 'current-run';

/** False once something could not be kept: storage is full or forbidden. */
export const isKeeping = signal(true);

export async function keepRun(run: Run): Promise<void> {
  isKeeping.value = await remember(`${RUN}${run.id}`, { record: run.record(), kept: run.kept });
}

/** Data do not change while a run goes on, and may be long. */
export async function keepData(run: Run): Promise<void> {
  if (run.data !== undefined) isKeeping.value = await remember(`${DATA}${run.id}`, run.data);
}

export async function forgetRun({ id }: Run): Promise<void> {
  await Promise.all([forget(`${RUN}${id}`), forget(`${DATA}${id}`)]);
}

export function keepCurrent(id: string | undefined): void {
  rememberNow(CURRENT, id);
}

/** The runs of earlier visits in the order in which they were begun, and the one that was before the visitor last. */
export async function keptRuns(): Promise<{ readonly runs: readonly Run[]; readonly current: Run | undefined }> {
  const found = await Promise.all((await rememberedKeys(RUN)).map(keptRun));
  const runs = found.filter((run) => run !== undefined).sort((a, b) => a.number - b.number);
  const id = recallNow(CURRENT);
  return { runs, current: runs.find((run) => run.id === id) };
}

async function keptRun(key: string): Promise<Run | undefined> {
  const value = (await recall(key)) as { readonly record?: unknown; readonly kept?: unknown } | undefined;
  const record = readRecord(value?.record);
  if (record === undefined) return undefined;
  const run = Run.from(record, keptState(value?.kept));
  if (record.dataName !== undefined) run.data = ownData(await recall(`${DATA}${record.id}`), run);
  return run;
}

function keptState(value: unknown): KeptState | undefined {
  const { step, checkpoint } = (value ?? {}) as { readonly step?: unknown; readonly checkpoint?: unknown };
  return typeof step === 'number' && checkpoint instanceof Uint8Array ? { step, checkpoint } : undefined;
}

function ownData(value: unknown, { kind }: Run): OwnData | undefined {
  const { name, content } = (value ?? {}) as { readonly name?: unknown; readonly content?: unknown };
  const isContent =
    typeof content === 'string' || content instanceof Uint8Array || content instanceof ArrayBuffer || Array.isArray(content);
  return typeof name === 'string' && isContent ? { name, content: content as OwnData['content'], kind } : undefined;
}
