import { UserError } from '../../../runtime/errors.js';
import { readRunFile, writeRunFile } from '../run-file.js';
import { download, fileName } from './download.js';
import { Run } from './run.js';
import { adopt, newId, nextNumber, run, stateOf, trainingWeights } from './runs.js';
import { runSettings } from './run-settings.js';
import { lastGood, notice, ownData } from './state.js';

/** A file that is longer is none of a model that a page could hold. */
const MOST_BYTES = 1_000_000_000;

/** Hands the current run over as one file. */
export async function saveRun(): Promise<void> {
  const current = run.value;
  if (current === undefined) return;
  const { checkpoint, step } = await stateOf(current);
  const record = { ...current.record(), step };
  const name = `${fileName(`${current.modelName}-${current.name.peek()}`)}.safetensors`;
  download(name, writeRunFile(checkpoint, record, current.data), 'application/octet-stream');
}

/** Hands the weights over, as a run folder's checkpoint. */
export async function saveWeights(): Promise<void> {
  const current = run.value;
  if (current === undefined) return;
  download(`${fileName(current.modelName)}-checkpoint.safetensors`, await trainingWeights(current), 'application/octet-stream');
}

/**
 * Opens a run that was saved, or a checkpoint for the spec in the editor, as another run. Throws for what is neither, or does not fit, and
 * the page stays as it was.
 */
export async function openRun(file: File): Promise<void> {
  if (file.size > MOST_BYTES)
    throw new UserError(
      'WNC876',
      `${file.name} has ${Math.round(file.size / 1e6).toLocaleString('en')} MB, too much for a page`,
      'open the file of a smaller model',
    );
  const found = readRunFile(new Uint8Array(await file.arrayBuffer()), file.name);
  const opened = found.record === undefined ? newRun(file.name) : await savedRun(found.record, found.data, file.name);
  opened.kept = { step: found.record?.step ?? 0, checkpoint: found.checkpoint };
  await adopt(opened);
  notice.value = { text: `Opened ${file.name} as ${opened.name.peek()}.`, isError: false };
}

/** Of the spec in the editor. */
function newRun(name: string): Run {
  const good = lastGood.value;
  const model = good?.report.model;
  if (good === undefined || model === undefined)
    throw new UserError(
      'WNC877',
      `${name} holds weights alone, and there is no spec without errors to fill with them`,
      'put the spec of the model into the editor first',
    );
  const { seed, target } = runSettings.peek();
  const { name: modelName, kind, parameters, vocabulary } = model;
  const plan = { spec: good.text, seed, target, dataName: ownData.value?.name, modelName, kind, parameters, vocabulary };
  const made = new Run(
    { ...plan, trainSeed: seed ?? model.seed },
    newId(),
    nextNumber(),
    Date.now(),
    name.replace(/\.safetensors$/, '').slice(0, 60),
  );
  made.data = ownData.value;
  return made;
}

async function savedRun(record: Parameters<typeof Run.from>[0], data: Run['data'], name: string): Promise<Run> {
  const saved = Run.from(
    { ...record, id: newId(), number: nextNumber(), isShown: true },
    { step: record.step, checkpoint: new Uint8Array(0) },
  );
  saved.data = data;
  if (record.dataName === undefined || data !== undefined) return saved;
  // The file's data were too long for it.
  if (ownData.value?.name !== record.dataName)
    throw new UserError(
      'WNC878',
      `${name} was trained on ${record.dataName}, which is too long to be in the file`,
      `give ${record.dataName} as your own data first`,
    );
  saved.data = ownData.value;
  return saved;
}
