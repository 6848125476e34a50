/** Behind the name of tests that are skipped: why. */
export function because(problem: string | undefined): string {
  return problem === undefined ? '' : ` (skipped: ${problem.replaceAll(/[()]/g, '')})`;
}
