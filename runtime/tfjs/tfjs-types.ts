/**
 * What the public types name of tfjs, so that nobody needs tfjs's own to be checked against these: a tensor and a variable as far as
 * a model's are used by themselves. Whoever has tfjs installed says so, `createInitialModel<typeof tf>(definition)`, and gets its classes.
 */
export interface PlainTensor {
  readonly shape: number[];
  readonly dtype: string;
  /** The numbers, in the order of the shape, copied; waits for a graphics card. */
  dataSync(): Float32Array | Int32Array | Uint8Array;
  data(): Promise<Float32Array | Int32Array | Uint8Array>;
  /** Gives its memory back. */
  dispose(): void;
}

export interface PlainVariable extends PlainTensor {
  readonly name: string;
  readonly trainable: boolean;
}

/** The classes of tfjs, or what stands for them: `typeof tf` is one. */
export interface TfjsTypes {
  readonly Tensor: abstract new (...values: any) => PlainTensor;
  readonly Variable: abstract new (...values: any) => PlainVariable;
}

export type TensorOf<Tfjs extends TfjsTypes> = InstanceType<Tfjs['Tensor']>;
export type VariableOf<Tfjs extends TfjsTypes> = InstanceType<Tfjs['Variable']>;
