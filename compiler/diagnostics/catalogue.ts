import { data } from './catalogue/data.js';
import { files } from './catalogue/files.js';
import { lints } from './catalogue/lints.js';
import type { Row } from './catalogue/row.js';
import { shapes } from './catalogue/shapes.js';
import { structure } from './catalogue/structure.js';
import { sweeps } from './catalogue/sweeps.js';
import { ties } from './catalogue/ties.js';
import { values } from './catalogue/values.js';

/**
 * THE table of what the compiler can say. A code never changes its meaning; new ones are added at a file's end.
 *
 *   WNC1xx files.ts      the file and its YAML
 *   WNC2xx structure.ts  keys, layers, options and labels: unknown, missing, doubled, of the wrong kind
 *   WNC3xx values.ts     numbers, variables, expressions
 *   WNC4xx shapes.ts     shapes that do not fit, sums that do not meet
 *   WNC44x ties.ts       weights that are another layer's, initial weights
 *   WNC5xx lints.ts      warnings
 *   WNC650 … data.ts     what a spec says of its data; else WNC6xx to WNC8xx are the runtime's (runtime/problems)
 *   WNC9xx sweeps.ts     sweep files; WNC94x to WNC96x are the runtime's (runtime/problems)
 */
export const catalogue = { ...files, ...structure, ...values, ...shapes, ...ties, ...lints, ...data, ...sweeps };

export type Code = keyof typeof catalogue;

/** What a code's message needs. */
export type Parameters<C extends Code> = (typeof catalogue)[C] extends Row<infer P> ? P : never;

/** Whether a finding is about the positions that reach a layer. */
export function isAboutPositions(code: string): boolean {
  return (catalogue as Readonly<Record<string, Pick<Row<never>, 'about'>>>)[code]?.about === 'positions';
}

/** The message of a code. */
export function messageOf<C extends Code>(code: C, parameters: Parameters<C>): string {
  const row = catalogue[code] as unknown as Row<Parameters<C>>;
  return row.message(parameters);
}
