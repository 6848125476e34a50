import type { Room } from '../../runtime/contract.js';
import type { Program } from '../schedule/kernel.js';

/** The memory that a program was planned for. */
export function roomOf({ batch, workspace, outputs }: Program): Room {
  return { batch, workspace, logits: outputs.logits.slot.offset };
}
