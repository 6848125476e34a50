import path from 'node:path';
import { parseDocument, type Document } from 'yaml';
import type { RunRecord } from './run-record.js';

/** Where a spec names its data's file. */
function placeOf(document: Document, { kind }: RunRecord['data']): readonly string[] {
  if (kind === 'audio') return ['audio', 'file'];
  return [kind ?? (document.hasIn(['data', 'words']) ? 'words' : 'source')];
}

/**
 * The resolved spec with the flags of the run in it, so that training spec.yaml once more is the same run: steps, seed, and
 * the data's file and the teachers, whose paths count from the run folder.
 */
export function specOfRun(spec: string, folder: string, { train, data, teachers }: RunRecord): string {
  const document = parseDocument(spec);
  document.setIn(['train', 'steps'], train.steps);
  document.setIn(['train', 'seed'], train.seed);
  const fromHere = (file: string): string => path.relative(folder, path.resolve(file)).split(path.sep).join('/');
  if (data.file !== null) document.setIn(['data', ...placeOf(document, data)], fromHere(data.file));
  teachers?.forEach((teacher, i) => document.setIn(['train', 'teach', 'runs', i], fromHere(teacher.folder)));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
