import type { DataKind, SplitName, SplitSettings, TrainingSettings } from '../../runtime/contract.js';
import type { Symbols } from '../../runtime/data/data-set.js';
import type { TrainingLog } from '../../runtime/files/log-scalars.js';
import type { NumberTensor } from '../../runtime/files/named-tensors.js';
import type { WeightFormat } from '../../runtime/files/packed-weights.js';
import type { CheckedModel } from '../check.js';

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

/** What else a format of trained models is given: of the run, of the package, and of the command. */
export interface ExportContext {
  /** How the weights are to be kept, by a format that has a choice. */
  readonly weights: WeightFormat;
  /** An identifier of a license, for the card of the model. */
  readonly license: string | undefined;
  /** The ready-made part of a module for a kind of data. */
  readPart(kind: DataKind): Promise<string>;
  /** What the run says of its data and training. */
  readonly record: RunFacts;
  /** The mean loss in nats of each split, as far as it is known. */
  losses(): Promise<Readonly<Partial<Record<SplitName, number | null>>>>;
  /** Some samples. */
  samples(): Promise<ShownSamples>;
  /** The other formats of trained models, with what each writes of this one. */
  others(): Promise<readonly OtherExport[]>;
}

/** Words or texts, bytes in base64; or the bytes of a WAV file. Made with the seed and, of words, their number. */
export type ShownSamples = { readonly seed: number } & ({ readonly texts: readonly string[] } | { readonly recording: Uint8Array });

/** What a card tells of a run. */
export interface RunFacts {
  /** The built-in set or the name of the file that it was trained on. */
  readonly data: string;
  /** Words, or symbols. */
  readonly length: number;
  readonly split: SplitSettings;
  readonly train: TrainingSettings;
  /** SHA-256 of the data. */
  readonly hash: string;
}

export interface OtherExport {
  readonly format: ModelFormat;
  readonly files: ExportedFiles;
}

/** A run's log, as a format takes it. */
export interface LoggedRun extends TrainingLog {
  /** The model's name. */
  readonly name: string;
  /** Its own among the runs that are written together, and fit for a file's name. */
  readonly label: string;
  readonly train: TrainingSettings;
  /** Losses at the end, where the run came to it. */
  readonly final: Readonly<Partial<Record<SplitName, number | null>>> | undefined;
}

/** Files by their paths in a folder, with `/` between the parts; of a format that is one file, that file under any name. */
export type ExportedFiles = ReadonlyMap<string, string | Uint8Array>;

export interface Exporter {
  /** The file of weights among them, safetensors by PyTorch's names, where wnc can read the folder back as a run. */
  readonly weights?: string;
  /** The files: the same of the same model, without a date or a path of the machine. */
  files(trained: TrainedModel, context: ExportContext): ExportedFiles | Promise<ExportedFiles>;
  /**
   * Of a format that is one file: what is written behind it, made of the SHA-256 of all before. By it a later export knows that the file is
   * as it was written, and may take its place; without it no file is ever written over.
   */
  seal?(sha256: string): Uint8Array;
}

/** Of runs' logs: weights are not asked for, so a run that still trains has one too. */
export interface LogExporter {
  files(runs: readonly LoggedRun[]): ExportedFiles;
  /**
   * Of a format that is one file and has no room for a seal: whether some text is wnc's own, which a later export may take the place of.
   */
  isOwn?(text: string): boolean;
}

interface FormatFacts {
  /** What `--to` calls it. */
  readonly name: string;
  /** What is written and what reads it, for `wnc export --help`. */
  readonly summary: string;
  readonly writes: 'file' | 'folder';
  /** Where it goes without `--out`, made of the model's name. */
  place(name: string): string;
}

/** What a model can be taken elsewhere as: a line of the registry, and a folder beside it that is loaded only when it is asked for. */
export interface ModelFormat extends FormatFacts {
  readonly of: 'model';
  /** How a program loads what lies in a folder: its language as a code block names it, and the code. */
  loading?(folder: string): { readonly language: string; readonly code: string };
  load(): Promise<Exporter>;
}

/** What curves can be taken elsewhere as. */
export interface LogFormat extends FormatFacts {
  readonly of: 'log';
  load(): Promise<LogExporter>;
}

export type ExportFormat = ModelFormat | LogFormat;
