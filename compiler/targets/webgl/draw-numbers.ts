/**
 * Whole numbers in which the draws of one shader differ: where its parameters begin, and the streams of its dropout masks. They are
 * uniforms, so that like layers have one program.
 */
export class DrawNumbers {
  readonly #names = new Map<string, string>();
  readonly #values: number[] = [];

  /** The uniform of a number; `what` tells numbers apart that are equal by chance. */
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

  /** Declarations. */
  get lines(): readonly string[] {
    return this.#values.map((_, index) => `uniform int p${index};`);
  }
}
