import { originsOf } from '../../editor/generated-places.js';
import type { CodeFile, LayerFacts } from '../protocol.js';

/** Lines of generated code, from 1, both included, that came from lines of the spec. */
export interface CodeBlock {
  readonly from: number;
  readonly to: number;
  readonly specLines: readonly number[];
}

/** The blocks of a file, from its comments; of PyTorch's twin from the order of its layers. */
export function blocksOf({ language, text }: CodeFile, layers: readonly LayerFacts[]): readonly CodeBlock[] {
  const lines = text.split('\n');
  return language === 'python' ? layersOfModule(lines, layers) : commentedBlocks(lines);
}

/**
 * A block begins with the comment that names its lines, and ends before a blank line, a line further left, the next such comment, or, where
 * it is a function of WebAssembly, the next function.
 */
function commentedBlocks(lines: readonly string[]): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { readonly from: number; readonly indent: number; specLines: readonly number[]; inHeading: boolean } | undefined;
  const close = (to: number): void => {
    if (open !== undefined) blocks.push({ from: open.from, to, specLines: open.specLines });
    open = undefined;
  };
  lines.forEach((line, index) => {
    const indent = line.length - line.trimStart().length;
    const named = isComment(line) ? originsOf(line, 0).map((place) => place.line) : [];
    if (named.length > 0 && open?.inHeading) open.specLines = [...open.specLines, ...named];
    else if (named.length > 0) {
      close(index);
      open = { from: index + 1, indent, specLines: named, inHeading: true };
    } else if (open !== undefined) {
      const isNextFunction = !open.inHeading && indent === open.indent && line.startsWith('(func', indent);
      if (line.trim() === '' || indent < open.indent || isNextFunction) close(index);
      else open.inHeading = open.inHeading && isComment(line);
    }
  });
  close(lines.length);
  return blocks;
}

function isComment(line: string): boolean {
  return /^\s*(\/\/|;;)/.test(line);
}

/** The arguments of the model's own container, one a layer of the spec. */
function layersOfModule(lines: readonly string[], layers: readonly LayerFacts[]): readonly CodeBlock[] {
  const model = lines.findIndex((line) => line.startsWith('class Model('));
  const open = lines.findIndex((line, index) => index > model && line.trimStart().startsWith('super().__init__('));
  const end = lines.findIndex((line, index) => index > open && /^ {8}\S/.test(line));
  if (model === -1 || open === -1 || end === -1) return [];
  const starts = lines.flatMap((line, index) => (index > open && index < end && /^ {12}[^\s)}\]]/.test(line) ? [index + 1] : []));
  if (starts.length !== layers.length) return [];
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? end + 1) - 1, specLines: [layers[index]?.line ?? 0] }));
}

/** The lines of the spec that a line of code came from; of a comment that names some those alone. */
export function specLinesAt(blocks: readonly CodeBlock[], line: number, text: string): readonly number[] {
  const block = blocks.find(({ from, to }) => line >= from && line <= to);
  const named = isComment(text) ? originsOf(text, 0).map((place) => place.line) : [];
  return named.length > 0 ? named : (block?.specLines ?? []);
}
