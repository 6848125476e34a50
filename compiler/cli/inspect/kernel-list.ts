import { counted } from '../../diagnostics/words.js';
import type { Program } from '../../schedule/kernel.js';
import { showOrigin, showTensor, type ListedKernel } from './inspection.js';

const WIDTH = 100;

/** The kernels of one generated function in the order in which they run; `updates` come last. */
export function kernelList(program: Program, updates: readonly ListedKernel[] = []): string {
  const kernels = [...program.kernels.map((kernel): ListedKernel => ({ kernel })), ...updates];
  const digits = String(kernels.length).length;
  return kernels.map((kernel, index) => describe(kernel, `  ${String(index + 1).padStart(digits)}  `)).join('');
}

function describe({ kernel: { name, stage, origins, reads, writes }, within }: ListedKernel, number: string): string {
  const indent = ' '.repeat(number.length);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['from', origins.map(showOrigin)],
    ['reads', reads.map(showTensor)],
    ['writes', writes.map(showTensor)],
    ...(within ? [['within', [`${within.name}, on the target simd`]] as const] : []),
  ];
  return `${number}${name}, ${stage}\n${parts.map(([word, items]) => wrap(`${indent}${word.padEnd(8)}`, items)).join('')}`;
}

/** Items with commas between, broken between items. */
function wrap(start: string, items: readonly string[]): string {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const piece = index < items.length - 1 ? `${item},` : item;
    const line = lines.at(-1);
    if (line !== undefined && start.length + line.length + 1 + piece.length <= WIDTH) lines[lines.length - 1] = `${line} ${piece}`;
    else lines.push(piece);
  }
  return `${start}${lines.join(`\n${' '.repeat(start.length)}`)}`.trimEnd() + '\n';
}

/** `26 kernels of a training step, 11 forward, 13 backward and 2 of the update`. */
export function kernelTitle(mode: 'training step' | 'evaluation', { kernels, updates }: Program): string {
  const forward = kernels.filter(({ stage }) => stage === 'forward').length;
  const sides =
    updates.length === 0 ? '' : `, ${forward} forward, ${kernels.length - forward} backward and ${updates.length} of the update`;
  return `${counted(kernels.length + updates.length, 'kernel')} of ${mode === 'evaluation' ? 'an evaluation' : 'a training step'}${sides}`;
}
