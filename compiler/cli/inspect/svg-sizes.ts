import type { Box, Link } from './kernel-graph.js';

/** Fonts of one width, so that sizes can be known without one: 0.6 of the font's size a character. */
export const fonts = { title: 12, row: 11, small: 10 } as const;
export const lineHeight = { title: 18, row: 15, label: 12 } as const;
export const padding = 8;

export function textWidth(text: string, size: number): number {
  return [...text].length * size * 0.605;
}

export function boxSize({ title, around, rows }: Box): { readonly width: number; readonly height: number } {
  const widths = [textWidth(title, fonts.title), textWidth(around, fonts.small), ...rows.map(({ text }) => textWidth(text, fonts.row))];
  const lines = rows.length + (around === '' ? 0 : 1);
  return { width: Math.ceil(Math.max(...widths) + 2 * padding), height: lineHeight.title + lines * lineHeight.row + padding };
}

export function labelSize({ tensors }: Link): { readonly width: number; readonly height: number } {
  return {
    width: Math.ceil(Math.max(...tensors.map((tensor) => textWidth(tensor, fonts.small))) + 6),
    height: tensors.length * lineHeight.label + 4,
  };
}
