/**
 * The integers in which draws of one shader differ: the offsets of its parameters, and the streams of its dropout masks. They are
 * uniforms, so that equal layers share a shader.
 */
export class DrawNumbers {
  readonly #names = new Map<string, string>();
  readonly #values: number[] = [];

  /** The uniform for a number. `what` separates numbers that are equal by chance. */
  name(what: 'parameter' | 'stream', value: number): string {
    const key = `${what} ${value}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `p${this.#values.push(value) - 1}`;
    this.#names.set(key, name);
    return name;
  }

  /** In the order of their names, p0, p1, … */
  get values(): readonly number[] {
    return this.#values;
  }
}

/** Declares a draw's numbers: constants where all draws of a shader have the same, else uniforms. */
export function numberLines(values: readonly number[], constant: boolean): readonly string[] {
  return values.map((value, index) => (constant ? `const int p${index} = ${value};` : `uniform int p${index};`));
}

/** Gives names numbers, t0, t1, …, in the order in which they are first asked for. */
export function numbered(prefix: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const number = known.get(name) ?? `${prefix}${known.size}`;
    known.set(name, number);
    return number;
  };
}
