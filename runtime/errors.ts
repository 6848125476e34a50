import { audioProblems, dataProblems, sequenceProblems } from './problems/data.js';
import { playgroundProblems, siteProblems } from './problems/playground.js';
import type { RuntimeProblem } from './problems/problem.js';
import { exportProblems, modelProblems, packageProblems } from './problems/programs.js';
import { queueProblems } from './problems/queue.js';
import { runProblems, tensorFileProblems } from './problems/runs.js';
import { teacherProblems } from './problems/teachers.js';
import { runTrainingProblems, threadProblems, trainingProblems } from './problems/training.js';
import { visible } from './visible-text.js';

/**
 * What a user can get wrong while a model runs: data, files, numbers. The compiler's own catalogue covers specs; `wnc explain` reads both.
 * Every problem by its stable code, which never changes its meaning. Bundles for pages leave it out: spread out it would be no pure
 * expression.
 */
export const runtimeProblems = /* @__PURE__ */ (() => ({
  ...dataProblems,
  ...sequenceProblems,
  ...audioProblems,
  ...tensorFileProblems,
  ...runProblems,
  ...runTrainingProblems,
  ...trainingProblems,
  ...packageProblems,
  ...modelProblems,
  ...siteProblems,
  ...threadProblems,
  ...playgroundProblems,
  ...exportProblems,
  ...queueProblems,
  ...teacherProblems,
}))() satisfies Record<string, RuntimeProblem>;

export type RuntimeCode = keyof typeof runtimeProblems;

/** A piece of one line of a text file. Lines and columns count from 1; `end` is the column after it. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly end: number;
  /** The line, the beginning of a long one. */
  readonly text: string;
}

/** Thrown for a user's mistake; whoever catches it prints message and fix, never the stack. */
export class UserError extends Error {
  readonly fix?: string;
  /** Where in a file of the user's it is, if it is in one place. */
  readonly place?: TextPlace;

  /**
   * Both texts may quote what users and files hold: it is written out here, once for whatever shows them. Further lines are indented by
   * two.
   */
  constructor(
    readonly code: RuntimeCode,
    message: string,
    fix?: string,
    place?: TextPlace,
  ) {
    super(message.split('\n  ').map(visible).join('\n  '));
    this.name = 'UserError';
    if (fix !== undefined) this.fix = fix.split('\n  ').map(visible).join('\n  ');
    if (place !== undefined) this.place = place;
  }
}
