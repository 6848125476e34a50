/**
 * What the page knows, as signals: the parts of the page draw what they read here, and change it by the functions below, so that none has
 * to know another.
 */
import { signal } from '@preact/signals';
import type { OwnData, SpecReport } from '../protocol.js';
import { firstExample } from '../examples.js';

/** The text in the editor. Set by the editor itself, and by `openSpec`. */
export const spec = signal(firstExample.text);

/** Counts how often the text was put there from elsewhere, so that the editor takes it over. */
export const specOpened = signal(0);

/** What is known of the text; undefined until the compiler is there. It may be of a text a moment older: `reportedText`. */
export const report = signal<SpecReport | undefined>(undefined);

/** The last report that had a model, for what goes on showing it while the spec has errors. */
export const lastGood = signal<{ readonly text: string; readonly report: SpecReport } | undefined>(undefined);

/** The line of the spec, from 1, whose layer is lit, by a pointer on the drawing, the spec or the code. */
export const litLine = signal<number | undefined>(undefined);

/** A visitor's own data; undefined for those that the spec names. */
export const ownData = signal<OwnData | undefined>(undefined);

/** A sentence for those who cannot see what changed, and for all where something went wrong. */
export const notice = signal<{ readonly text: string; readonly isError: boolean } | undefined>(undefined);

/** The text that `report` is of. */
export const reportedText = signal<string | undefined>(undefined);

/** What else a shared link holds and the next visit finds again, by name: choices of the page's parts. Whoever reads one judges it. */
export const settings = signal<Readonly<Record<string, string | number | boolean>>>({});

/** A place of the spec that someone asked to see: the editor goes there. Counted, so that the same place can be asked for again. */
export const shownPlace = signal<{ readonly from: number; readonly to: number; readonly asked: number } | undefined>(undefined);

/** Puts another text into the editor. */
export function openSpec(text: string): void {
  // As the editor has it.
  spec.value = text.replace(/\r\n?/g, '\n');
  specOpened.value++;
}

/** Puts the cursor there and brings it into view: for a click, never for a pointer that only passes. */
export function showPlace(from: number, to = from): void {
  shownPlace.value = { from, to, asked: (shownPlace.peek()?.asked ?? 0) + 1 };
}

/** The same of a whole line, from 1. */
export function showLine(line: number): void {
  const lines = spec.peek().split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  showPlace(from + ((lines[line - 1] ?? '').match(/^\s*/)?.[0].length ?? 0));
}

/** A layer whose code was asked for, by its line; a new object each time. */
export const codeAsked = signal<{ readonly line: number } | undefined>(undefined);

/** Changes one of the settings. */
export function choose(name: string, value: string | number | boolean): void {
  settings.value = { ...settings.peek(), [name]: value };
}

export function say(text: string): void {
  notice.value = { text, isError: false };
}

/** Says what went wrong, with its fix where there is one. */
export function sayWrong(error: unknown): void {
  const { message, fix } =
    error instanceof Error ? (error as Error & { readonly fix?: unknown }) : { message: String(error), fix: undefined };
  notice.value = { text: typeof fix === 'string' ? `${message}; ${fix}` : message, isError: true };
}
