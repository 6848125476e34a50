import type { Symbols } from '../../runtime/data/data-set.js';
import type { NumberTensor } from '../../runtime/files/named-tensors.js';
import type { CheckedModel } from '../pipeline.js';

/** A trained model, as a format takes it. */
export interface TrainedModel {
  readonly model: CheckedModel;
  /** Parameters and running statistics, those that evaluation and sampling use, by the language's names. */
  readonly tensors: ReadonlyMap<string, NumberTensor>;
  readonly symbols: Symbols;
  /** The resolved spec that the run keeps; a file of data stands there without its folders. */
  readonly specText: string;
  /** Steps taken to the weights, where that is known. */
  readonly step: number | null;
  /** wnc's own version. */
  readonly version: string;
}

/** Files by their paths in a folder, with `/` between the parts; of a format that is one file, that file under any name. */
export type ExportedFiles = ReadonlyMap<string, string | Uint8Array>;

export interface Exporter {
  /** The file of weights among them, safetensors by PyTorch's names, where wnc can read the folder back as a run. */
  readonly weights?: string;
  /** The files: the same of the same model, without a date or a path of the machine. */
  files(trained: TrainedModel): ExportedFiles | Promise<ExportedFiles>;
  /**
   * Of a format that is one file: what is written behind it, made of the SHA-256 of all before. By it a later export knows that the file is
   * as it was written, and may take its place; without it no file is ever written over.
   */
  seal?(sha256: string): Uint8Array;
}

/** What a model can be taken elsewhere as: a line of the registry, and a folder beside it that is loaded only when it is asked for. */
export interface ExportFormat {
  /** What `--to` calls it. */
  readonly name: string;
  /** What is written and what reads it, for `wnc export --help`. */
  readonly summary: string;
  readonly writes: 'file' | 'folder';
  /** Where it goes without `--out`, made of the model's name. */
  place(name: string): string;
  load(): Promise<Exporter>;
}
