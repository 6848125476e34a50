/** One part of a fuzz run, in a process of its own: `worker.ts SEED COUNT FOLDER`. It prints a Report as its last line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyCase, tryCase, type Case } from './case.js';

/** What a part found. */
export interface Report {
  readonly kinds: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly failure: { readonly message: string; readonly text: string } | undefined;
}

const [seed, count, folder] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]!];
const kinds: Record<string, number> = {};
const codes: Record<string, number> = {};
let slowestMs = 0;
let models = 0;

async function tryOne(one: Case): Promise<void> {
  // What was at hand is left behind, should the process be killed over it.
  writeFileSync(join(folder, 'current.yaml'), one.text);
  const began = performance.now();
  const { end, codes: found, files } = await tryCase(one);
  slowestMs = Math.max(slowestMs, performance.now() - began);
  const key = `${one.kind} ${end}`;
  kinds[key] = (kinds[key] ?? 0) + 1;
  for (const code of new Set(found)) codes[code] = (codes[code] ?? 0) + 1;
  if (files) keep(files, one.text);
}

/** The generated code of a model, for the type checker. */
function keep(files: ReadonlyMap<string, string>, text: string): void {
  const place = join(folder, `model-${++models}`);
  mkdirSync(place, { recursive: true });
  for (const [name, content] of files) if (name.endsWith('.ts')) writeFileSync(join(place, name), content);
  writeFileSync(join(place, 'spec.yaml'), text);
}

const property = fc.asyncProperty(anyCase, tryOne);
const result = await fc.check(property, { seed, numRuns: count, interruptAfterTimeLimit: 600_000, endOnFailure: false });
const smallest = result.counterexample?.[0];
const failure = smallest && { message: messageOf(result.errorInstance), text: smallest.text };
process.stdout.write(`${JSON.stringify({ kinds, codes, slowestMs, failure } satisfies Report)}\n`);

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 12).join('\n') : String(error);
}
