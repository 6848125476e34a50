import { run } from '../runs.js';
import { litLine, spec } from '../state.js';

/** What a pointer on the drawing of a layer does: its line of the spec is lit, where that is still the spec of the run. */
export function lights(line: number | undefined) {
  const isOf = (): boolean => line !== undefined && run.peek()?.spec === spec.peek();
  return {
    onPointerEnter: () => {
      if (isOf()) litLine.value = line;
    },
    onPointerLeave: () => {
      if (litLine.peek() === line) litLine.value = undefined;
    },
  };
}

/** Whether a layer's line is lit, by whomever. */
export function isLit(line: number | undefined): boolean {
  return line !== undefined && litLine.value === line && run.peek()?.spec === spec.peek();
}
