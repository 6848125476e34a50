import { createHash } from 'node:crypto';
import path from 'node:path';
import { builtinWords, isBuiltin } from '../data/builtin.js';
import { UserError } from '../errors.js';
import type { DataSettings, ModelDefinition, SplitSettings } from '../model-definition.js';
import type { SplitExamples } from '../trainer.js';
import type { DataRecord } from './run-record.js';

/** Where words come from. */
export interface WordSource {
  /** A built-in set's name, or null. */
  readonly builtin: string | null;
  /** The whole path of a file, or null. */
  readonly file: string | null;
  readonly split: SplitSettings;
}

/** The words of a run. */
export interface RunData {
  readonly examples: SplitExamples;
  /** The training split's words. */
  readonly trainingWords: readonly string[];
  readonly record: DataRecord;
}
