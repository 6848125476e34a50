/** The name of an optimizer's state in a trainer and a resume file; `average`, the averaged weights, keeps its own name. */
export function stateName(name: string): string {
  return name === 'average' ? name : `optimizer.${name}`;
}
