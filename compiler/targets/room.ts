import type { Program } from '../kernels/kernel.js';

/** The memory that a program was planned for: examples, numbers of its workspace, and where in that its logits begin. */
export interface Room {
  readonly batch: number;
  readonly workspace: number;
  readonly logits: number;
}

export function roomOf({ batch, workspace, outputs }: Program): Room {
  const logits = outputs.get('logits');
  if (!logits) throw new Error('internal error: a program without logits');
  return { batch, workspace, logits: logits.slot.offset };
}
