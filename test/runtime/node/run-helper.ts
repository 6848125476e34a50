import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { ModelDefinition, TrainerSettings, TrainingSettings } from '../../../runtime/contract.js';
import { readSafetensors, type Safetensors } from '../../../runtime/files/safetensors.js';
import { runTrainer } from '../../../runtime/node/run/run-trainer.js';
import { tinyModel } from '../tiny-model.js';
import { defaults, words } from '../training-data.js';

export const definition = tinyModel({ vocabulary: 7, dropout: 0.2 });

/** A folder that goes when the test does, with words.txt in it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wnc-run-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, 'words.txt'), words.join('\n'));
  return folder;
}

/** A resolved spec as YAML, enough for what the trainer reads of it. */
export const specText =
  'name: tiny\ndata: {source: words.txt, context: 3}\nmodel: [{embedding: {channels: 4}}, flatten, {linear: {channels: 7}}]\n';

export function settingsFor(folder: string, train: Partial<TrainingSettings> = {}, spec = specText): TrainerSettings {
  const split = { train: 0.8, validation: 0.1, test: 0.1, seed: 42 };
  return { data: { source: 'words.txt', folder, split }, train: { ...defaults, ...train }, spec };
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the trainer as a generated train.ts does; `onStderr` hears what it says. */
export async function train(
  settings: TrainerSettings,
  argv: readonly string[],
  {
    model = tinyModel({ vocabulary: 7, dropout: 0.2, train: settings.train }),
    onStderr,
  }: { model?: ModelDefinition; onStderr?: (text: string) => void } = {},
): Promise<Outcome> {
  const collect = (hear?: (text: string) => void): { stream: PassThrough; text(): string } => {
    const chunks: string[] = [];
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk.toString());
      hear?.(chunk.toString());
    });
    return { stream, text: () => chunks.join('') };
  };
  const stdout = collect();
  const stderr = collect(onStderr);
  const status = await runTrainer(model, settings, argv, {
    trainCommand: 'npx wnc train tiny.yaml',
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  await new Promise((resolve) => setImmediate(resolve));
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

export function readTensors(folder: string, file: 'checkpoint' | 'resume'): Safetensors {
  const name = path.join(folder, `${file}.safetensors`);
  return readSafetensors(readFileSync(name), name);
}

/** The log's lines without the times, which differ from run to run. */
export function readLog(folder: string): Record<string, unknown>[] {
  const lines = readFileSync(path.join(folder, 'log.jsonl'), 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    const { millisecondsPerStep, ...rest } = JSON.parse(line) as Record<string, unknown>;
    return rest;
  });
}

export function readSummary(folder: string): Record<string, unknown> | undefined {
  const file = path.join(folder, 'summary.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : undefined;
}
