/** What a trainer and a resume file call an optimizer's state; `average`, the averaged weights, stands by itself. */
export function stateName(name: string): string {
  return name === 'average' ? name : `optimizer.${name}`;
}
