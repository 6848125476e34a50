import { check } from '../../compiler/check.js';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.js';
import { renderText, summarise } from '../../compiler/diagnostics/render.js';
import type { SpecHost } from '../../compiler/language/spec-host.js';

/**
 * Knows the built-in names, any text and any bytes, and no file of words, so that tests need no file system. Half of a batch's nodes count
 * as distinct, and a quarter of their parts: enough for trees to be computed by distinct nodes wherever they can be.
 */
export const testHost: SpecHost = {
  vocabulary: ({ kind, source }) =>
    Promise.resolve(
      kind !== 'words'
        ? { size: kind === 'text' ? 65 : 256 }
        : source === 'names'
          ? {
              size: 27,
              countDistinct: (_, { nodes, part }, batch) => (batch * nodes) / (part ? 4 : 2),
              examples: () => ({ words: 25_626, windows: 182_625 }),
            }
          : { problem: { code: 'WNC720', message: `there is no file ${source}`, fix: 'the built-in set is called names' } },
    ),
};

export interface CheckedText {
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
  /** As `wnc check` prints it. */
  readonly text: string;
}

export async function checkText(content: string | Uint8Array, name = 'spec.yaml'): Promise<CheckedText> {
  const { bag, source } = await check({ name, content }, testHost);
  const diagnostics = bag.sorted();
  const text = `${renderText(diagnostics, new Map([[source.file, source]]))}\n${summarise(diagnostics, bag.droppedCount)}\n`;
  return { diagnostics, codes: diagnostics.map(({ code }) => code), text };
}
