/** Words that mean something in printed code, whatever the target: no tensor and no local variable may be called so. */
export const RESERVED: readonly string[] = `
  await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if
  implements import in instanceof interface let new null package private protected public return static super switch this throw true try
  typeof undefined var void while with yield arguments async NaN Infinity Math Float32Array Int32Array memory batch dropoutKey forward
  backward run update measure evaluate evaluateLoss oneStep createTrainingStep createEvaluation createSliding createOneStep tanh sigmoid
  erf dropoutMask multiply multiplyTransposed multiplyLeftTransposed euclideanNorm
`
  .trim()
  .split(/\s+/);

/** Hands out identifiers, each once: `mean`, then `mean2`. */
export class Names {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set([...RESERVED, ...taken]);
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

/** The name that was wanted where `take` gave a numbered one: `mean` of `mean2`; undefined of a name without a number. */
export function wantedOf(name: string): string | undefined {
  return /^(.*[A-Za-z])[0-9]+$/.exec(name)?.[1];
}
