/** Hands out identifiers, each once: `mean`, then `mean2`. */
export class Names {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** The wanted name if it is free, else the first numbered one. Anything but letters and digits is left out. */
  take(wanted: string): string {
    const base = wanted.replace(/[^A-Za-z0-9_]/g, '').replace(/^[0-9]+/, '') || 'value';
    let name = base;
    for (let number = 2; this.taken.has(name); number++) name = /[0-9]$/.test(base) ? `${base}_${number}` : `${base}${number}`;
    this.taken.add(name);
    return name;
  }
}
