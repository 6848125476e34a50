/** What a graph is for: the nodes that compute it, and in a program the buffers. */
export interface Outputs<T> {
  readonly logits: T;
  /** Of the targets; a one-step program has none. */
  readonly loss?: T | undefined;
  /** dL/d(parameter) by the parameter's name, once differentiated. */
  readonly gradients: ReadonlyMap<string, T>;
  /** Of all gradients together, before they are clipped; where they are. */
  readonly gradientNorm?: T | undefined;
  /** What each layer gives that is watched, by its path, and dL/d(that) where a gradient reaches it. */
  readonly activations: ReadonlyMap<string, T>;
  readonly activationGradients: ReadonlyMap<string, T>;
}

export type SomeOutputs<T> = Pick<Outputs<T>, 'logits'> & Partial<Outputs<T>>;

/** Those that are given, and no others. */
export function outputsOf<T>(given: SomeOutputs<T>): Outputs<T> {
  return { gradients: new Map(), activations: new Map(), activationGradients: new Map(), ...given };
}

/** The same outputs made of other things, one after the other in the order of `namedOutputs`. */
export function mapOutputs<T, U>(outputs: Outputs<T>, become: (value: T) => U): Outputs<U> {
  const each = (values: ReadonlyMap<string, T>): Map<string, U> => new Map([...values].map(([name, value]) => [name, become(value)]));
  const maybe = (value: T | undefined): U | undefined => (value === undefined ? undefined : become(value));
  return {
    logits: become(outputs.logits),
    loss: maybe(outputs.loss),
    gradients: each(outputs.gradients),
    gradientNorm: maybe(outputs.gradientNorm),
    activations: each(outputs.activations),
    activationGradients: each(outputs.activationGradients),
  };
}

/** All outputs, each under a name of its own, as they are printed. */
export function namedOutputs<T>(outputs: Outputs<T>): readonly (readonly [name: string, value: T])[] {
  const maybe = (name: string, value: T | undefined): [string, T][] => (value === undefined ? [] : [[name, value]]);
  const each = (what: string, values: ReadonlyMap<string, T>): [string, T][] =>
    [...values].map(([name, value]) => [`${what}.${name}`, value]);
  return [
    ['logits', outputs.logits],
    ...maybe('loss', outputs.loss),
    ...each('grad', outputs.gradients),
    ...maybe('gradientNorm', outputs.gradientNorm),
    ...each('activation', outputs.activations),
    ...each('activationGradient', outputs.activationGradients),
  ];
}

export function allOutputs<T>(outputs: Outputs<T>): readonly T[] {
  return namedOutputs(outputs).map(([, value]) => value);
}

/** The loss of whatever has one. */
export function lossOf<T>({ outputs: { loss } }: { readonly outputs: Outputs<T> }): T {
  if (loss === undefined) throw new Error('internal error: a loss is asked of what has none');
  return loss;
}
