/**
 * The part of tfjs's types that the public types need, so that they type-check without tfjs installed. With tfjs installed,
 * `createInitialModel<typeof tf>(definition)` returns tfjs's own classes.
 */
export interface PlainTensor {
  readonly shape: number[];
  readonly dtype: string;
  /** A copy of the numbers, row-major; waits for the graphics card. */
  dataSync(): Float32Array | Int32Array | Uint8Array;
  data(): Promise<Float32Array | Int32Array | Uint8Array>;
  /** Frees its memory. */
  dispose(): void;
}

export interface PlainVariable extends PlainTensor {
  readonly name: string;
  readonly trainable: boolean;
}

/** The classes of a tensor library; `typeof tf` is one. */
export interface TfjsTypes {
  readonly Tensor: abstract new (...values: never[]) => PlainTensor;
  readonly Variable: abstract new (...values: never[]) => PlainVariable;
}

export type TensorOf<Tfjs extends TfjsTypes> = InstanceType<Tfjs['Tensor']>;
export type VariableOf<Tfjs extends TfjsTypes> = InstanceType<Tfjs['Variable']>;
