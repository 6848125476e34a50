import { fromBase64, toBase64 } from '../files/base64.js';
import { UserError } from '../errors.js';
import type { ModelDefinition } from '../contract.js';
import { readSafetensors, writeSafetensors } from '../files/safetensors.js';
import type { Target } from '../targets.js';
import { runStep, stepInput, type Batch, type StepNumbers } from '../training/step.js';
import { pageDefinition } from './chromium/remote-trainer.js';
import { limits, readBytes, readText, shownPath, writeWhole } from './files.js';

/** Reads batch.json. Its lists are not checked yet: countExamples and stepFromFiles do that. Throws WNC720, and WNC810 for other JSON. */
export async function readBatch(file: string): Promise<Batch> {
  const text = await readText(file, 'the batch');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      'WNC810',
      `the batch ${shownPath(file)} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      'write {"inputs": [[…], …], "targets": […]}',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError('WNC810', `the batch ${shownPath(file)} is not an object`, 'write {"inputs": [[…], …], "targets": […]}');
  }
  const { inputs, targets } = value as Record<string, unknown>;
  return { inputs, targets };
}

export interface StepFiles {
  /** Weights and running statistics, safetensors. */
  readonly weights: string;
  readonly batch: Batch;
  /** Where the tensors of the result go, safetensors. */
  readonly out: string;
  /** Learning rate of the step. */
  readonly rate: number;
  /** Default: the fastest that this machine runs. */
  readonly target?: Target | undefined;
  readonly numbers?: StepNumbers;
}

/** Mean losses in nats: of the training step, and of evaluation mode with the weights as given. */
export interface StepLosses {
  readonly loss: number;
  readonly evalLoss: number;
}

/**
 * `wnc step` on files. `definition` is compiled with training.batch and evaluation.batch of at least the batch's examples.
 * Writes logits, grad.NAME, after.NAME and eval.logits to `out`.
 * Throws as runStep does, and WNC720 to WNC722 for files.
 */
export async function stepFromFiles(definition: ModelDefinition, files: StepFiles): Promise<StepLosses> {
  const { tensors: weights } = readSafetensors(await readBytes(files.weights, 'the weights', limits.tensors), shownPath(files.weights));
  if (files.target === 'webgl') return stepInChromium(definition, files);
  const { loss, evalLoss, tensors } = await runStep(definition, weights, files.batch, files.rate, files.target, files.numbers);
  await writeWhole(files.out, writeSafetensors(tensors, { name: definition.name }));
  return { loss, evalLoss };
}

/** The same on the graphics card of a headless browser; what is wrong with the files is found before it starts. */
async function stepInChromium(definition: ModelDefinition, { weights, batch, rate, out }: StepFiles): Promise<StepLosses> {
  const bytes = await readBytes(weights, 'the weights', limits.tensors);
  stepInput(definition, readSafetensors(bytes, shownPath(weights)).tensors, batch, rate);
  const { openPage } = await import('./chromium/open-page.js');
  const page = await openPage();
  try {
    const { loss, evalLoss, tensors } = await page.calls.step(pageDefinition(definition), toBase64(bytes), batch, rate);
    await writeWhole(out, fromBase64(tensors));
    return { loss, evalLoss };
  } finally {
    await page.close();
  }
}
