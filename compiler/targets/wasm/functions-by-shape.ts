/**
 * Functions of a module that differ by a few constants, their shape: one for each shape, numbered in the order in which they are first asked
 * for. A function that is named is printed, so who only wants to know whether there could be one does not ask here.
 */
export class FunctionsByShape<Shape> {
  private readonly shapes = new Map<string, { readonly name: string; readonly shape: Shape }>();

  /** `prefix`: the functions' name, to which the number is added. */
  constructor(private readonly prefix: string) {}

  nameOf(shape: Shape): string {
    const key = JSON.stringify(shape);
    const known = this.shapes.get(key) ?? { name: `${this.prefix}${this.shapes.size + 1}`, shape };
    this.shapes.set(key, known);
    return known.name;
  }

  /** The text of each. */
  print(print: (name: string, shape: Shape) => string): readonly string[] {
    return [...this.shapes.values()].map(({ name, shape }) => print(name, shape));
  }
}
