import type { HealthLine } from '../../../runtime/training/health.js';

/** Steps that are kept at most: as many as a curve can show. */
const MOST = 400;

/** How the parameters moved in the steps that were looked at, in order; where they become too many, every second is forgotten. */
export class UpdateLog {
  #lines: HealthLine[] = [];

  add(line: HealthLine): void {
    // A run that was loaded from a file may begin before the last of these.
    while ((this.#lines.at(-1)?.step ?? -1) >= line.step) this.#lines.pop();
    this.#lines.push(line);
    if (this.#lines.length <= MOST) return;
    // The newest stays, whichever it is.
    this.#lines = this.#lines.filter((_, i, { length }) => (length - 1 - i) % 2 === 0);
  }

  get steps(): readonly number[] {
    return this.#lines.map(({ step }) => step);
  }

  /** Of the last step; undefined before the first. */
  last(name: string): { readonly data: number; readonly gradient: number } | undefined {
    return this.#lines.at(-1)?.parameters[name];
  }

  /** The update-to-data ratio of each step: NaN or infinite where a parameter has no spread. */
  ratios(name: string): readonly number[] {
    return this.#lines.map(({ parameters }) => {
      const health = parameters[name];
      return health ? health.update / health.data : Number.NaN;
    });
  }
}
