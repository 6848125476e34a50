/*
 * How long the parts of a queue wait for one another, in milliseconds. A job whose worker died goes on elsewhere once its lock has run
 * out and two looks for stalled jobs have passed: within 20 seconds.
 */

/** A worker's hold on a job, unless renewed. */
export const jobLockMs = 12_000;
export const jobLockRenewMs = 4000;
/** Between two looks for jobs whose locks have run out. */
export const stalledEveryMs = 4000;
/** A controller's hold on its sweep, and what a worker or a version is there for, unless renewed. */
export const presenceMs = 15_000;
export const presenceRenewMs = 3000;
/** Steps and losses of what is being trained. */
export const progressEveryMs = 1000;
/** A look for results, where no message came: messages may be lost. */
export const lookEveryMs = 2000;
/** What nobody fetches is kept this long. */
export const keptMs = 7 * 24 * 3600 * 1000;
/** How often a training may be begun: each begin but the first follows a worker that died, or handed back. */
export const mostBegins = 25;
