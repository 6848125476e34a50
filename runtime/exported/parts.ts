import type { FlatLayout, SimdAddresses } from '../contract.js';
import type { Symbols } from '../data/data-set.js';
import type { PackedWeights } from '../files/packed-weights.js';
import type { ForwardFunctions } from '../kernels/forward.js';

/** What an exported module says of its model: the generated functions, and data. */
export interface ExportedParts extends Omit<ForwardFunctions, 'sliding' | 'parameters' | 'statistics'> {
  readonly name: string;
  /** Steps taken to the weights. */
  readonly step: number | null;
  /** V. */
  readonly vocabulary: number;
  readonly parameters: ExportedLayout;
  readonly statistics: ExportedLayout;
  readonly symbols: Symbols;
  /** The same functions as WebAssembly: base64, and the addresses of its arrays. */
  readonly simd: SimdAddresses & { readonly code: string };
  readonly weights: PackedWeights;
}

/** A layout without what training begins with. */
export interface ExportedLayout extends Pick<FlatLayout, 'length'> {
  readonly tensors: readonly Pick<FlatLayout['tensors'][number], 'name' | 'offset' | 'shape'>[];
}
