import path from 'node:path';
import { parseDocument } from 'yaml';
import type { RunRecord } from './run-record.js';

/**
 * The resolved spec with the flags of the run in it, so that training spec.yaml once more is the same run: steps, seed, and
 * the words' file, whose path counts from the run folder.
 */
export function specOfRun(spec: string, folder: string, { train, data }: RunRecord): string {
  const document = parseDocument(spec);
  document.setIn(['train', 'steps'], train.steps);
  document.setIn(['train', 'seed'], train.seed);
  const key = document.hasIn(['data', 'words']) ? 'words' : 'source';
  if (data.file !== null) document.setIn(['data', key], path.relative(folder, path.resolve(data.file)).split(path.sep).join('/'));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
