import { counted } from '../../diagnostics/words.js';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { Program } from '../../schedule/kernel.js';
import type { DescribedDraw } from '../../targets/webgl/pass.js';
import { printWebgl } from '../../targets/webgl/program.js';
import { showOrigin, showTensor } from './inspection.js';

/** A draw of a step on the target webgl, and what it leaves behind. */
export interface DrawRow {
  readonly name: string;
  /** `specs/hierarchical.yaml:12 linear`, of each layer. */
  readonly from: readonly string[];
  readonly writes: readonly string[];
  /** How many times in a row: the steps of a recurrence. */
  readonly times: number;
}

/** The draws of one whole training step, the update of the parameters among them, in order. */
export function trainingDraws(model: CompiledModel): readonly DrawRow[] {
  const { draws, updates } = printWebgl(model).training;
  return [
    own('pick', 'the batch, out of the data set'),
    ...grouped(draws),
    own('loss', 'the losses that are not read yet'),
    ...grouped(updates),
  ];
}

/** A draw of the runtime's own. */
function own(name: string, writes: string): DrawRow {
  return { name, from: ['the trainer'], writes: [writes], times: 1 };
}

export function evaluationDraws(model: CompiledModel): readonly DrawRow[] {
  return [
    own('pick', 'the batch, out of the data set'),
    ...grouped(printWebgl(model).evaluation.draws),
    own('loss', 'the sum of losses since they were read'),
  ];
}

function grouped(draws: readonly DescribedDraw[]): readonly DrawRow[] {
  const rows: { name: string; from: readonly string[]; writes: readonly string[]; times: number }[] = [];
  for (const { name, kernels, outputs } of draws) {
    const last = rows.at(-1);
    if (last?.name === name) last.times++;
    else rows.push({ name, from: layersOf(kernels), writes: outputs.map(showTensor), times: 1 });
  }
  return rows;
}

function layersOf(kernels: DescribedDraw['kernels']): readonly string[] {
  const lines = kernels.flatMap(({ origins }) => origins.map(showOrigin));
  return lines.length === 0 ? ['the gradients of all layers'] : [...new Set(lines)];
}

export function countDraws(rows: readonly DrawRow[]): number {
  return rows.reduce((sum, { times }) => sum + times, 0);
}

/** `27 draws of a training step, 1 upload`; `program` is what they compute. */
export function drawTitle(rows: readonly DrawRow[], what: string, program: Program): string {
  return `${counted(countDraws(rows), 'draw')} of ${what} on the target webgl, ${counted(countUploads(program), 'upload')}`;
}

/** Where the examples lie in the data, what teachers predict of them, and how their words are laid end to end. */
function countUploads({ buffers }: Program): number {
  return 1 + (['teacher', 'positions'] as const).filter((array) => buffers.some(({ slot }) => slot.array === array)).length;
}

export function drawList(rows: readonly DrawRow[]): string {
  const digits = String(rows.length).length;
  return rows
    .map(({ name, from, writes, times }, index) => {
      const number = `  ${String(index + 1).padStart(digits)}  `;
      const indent = ' '.repeat(number.length);
      return `${number}${name}${times === 1 ? '' : `, ${times} times`}\n${indent}from    ${from.join(', ')}\n${indent}writes  ${writes.join(', ')}\n`;
    })
    .join('');
}
