import type { Room } from '../../runtime/contract.js';
import type { Program } from '../schedule/kernel.js';

/** The memory that a program was planned for. */
export function roomOf({ batch, workspace, outputs }: Program): Room {
  const logits = outputs.get('logits');
  if (!logits) throw new Error('internal error: a program without logits');
  return { batch, workspace, logits: logits.slot.offset };
}
