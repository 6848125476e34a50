import type { AudioSettings, DataKind, SplitSettings, TrainingSettings } from '../../runtime/contract.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { LayerLocation } from './spec-edits.js';
import type { MapTree } from './tree.js';

/** A layer with every option known: expressions evaluated, defaults filled in, repeats unrolled into their rounds. */
export interface ResolvedLayer {
  /** The layer's word, a key of the layers' registry. */
  readonly name: string;
  /** Its place: indices or labels, `2.0.1`; a parameter's name is `path.parameter`. */
  readonly path: string;
  readonly label: string | undefined;
  /** The layer's word in the file. */
  readonly span: Span;
  readonly location: LayerLocation;
  readonly options: Readonly<Record<string, number | boolean | string | undefined>>;
  /** Where each given option's value stands; absent for a default. */
  readonly optionSpans: Readonly<Record<string, Span>>;
  /** Layers inside: one list for residual and skip, one a branch for parallel, one a round for repeat. */
  readonly lists: readonly (readonly ResolvedLayer[])[];
}

export interface TrainSpec extends Required<TrainingSettings> {
  /** What a batch counts: windows one by one, or whole words with every window of them. */
  readonly over: 'windows' | 'words';
  /** Where `over` stands, if it is given. */
  readonly overSpan: Span | undefined;
  /** Where each of `teach.runs` stands. */
  readonly teacherSpans: readonly Span[];
}

export interface DataSpec {
  readonly kind: DataKind;
  /** A built-in set, or a path from the spec file. */
  readonly source: string;
  readonly sourceSpan: Span;
  /** Whether characters are composed first. */
  readonly normalize: 'none' | 'nfc';
  readonly context: number;
  readonly contextSpan: Span;
  /** Of audio alone. */
  readonly audio?: AudioSettings | undefined;
  /** V: the symbols of the data; of words the distinct characters and the boundary. */
  readonly vocabulary: number;
  readonly split: SplitSettings;
  /** Where `split` stands, if it is given. */
  readonly splitSpan: Span | undefined;
}

export interface ResolvedSpec {
  /** As diagnostics and generated comments show it: relative to the working folder. */
  readonly file: string;
  readonly text: string;
  /** The file as YAML, for edits. */
  readonly tree: MapTree;
  readonly name: string;
  readonly description: string | undefined;
  readonly data: DataSpec;
  readonly model: readonly ResolvedLayer[];
  /** The whole `model` value, for findings about the model's end. */
  readonly modelSpan: Span;
  readonly loss: 'crossEntropy';
  readonly train: TrainSpec;
  /** Where train.batch stands, or the spec's name where it is a default. */
  readonly batchSpan: Span;
  /** Where train.optimizer stands, or the spec's name where it is a default. */
  readonly optimizerSpan: Span;
}
