/**
 * What the page knows, as signals: the parts of the page draw what they read here, and change it by the functions below, so that none has
 * to know another.
 */
import { signal } from '@preact/signals';
import type { OwnData, SpecReport } from '../protocol.js';
import { examples } from '../examples.js';

const [first] = examples;

/** The text in the editor. Set by the editor itself, and by `openSpec`. */
export const spec = signal(first.text);

/** Counts how often the text was put there from elsewhere, so that the editor takes it over. */
export const specOpened = signal(0);

/** What is known of the text; undefined until the compiler is there. It may be of a text a moment older: `reportOf`. */
export const report = signal<SpecReport | undefined>(undefined);

/** The last report that had a model, for what goes on showing it while the spec has errors. */
export const lastGood = signal<{ readonly text: string; readonly report: SpecReport } | undefined>(undefined);

/** The line of the spec, from 1, whose layer is lit, by a pointer on the drawing, the spec or the code. */
export const litLine = signal<number | undefined>(undefined);

/** A visitor's own data; undefined for those that the spec names. */
export const ownData = signal<OwnData | undefined>(undefined);

/** A sentence for those who cannot see what changed, and for all where something went wrong. */
export const notice = signal<{ readonly text: string; readonly isError: boolean } | undefined>(undefined);

/** What else a shared link holds and the next visit finds again, by name: choices of the page's parts. Whoever reads one judges it. */
export const settings = signal<Readonly<Record<string, string | number | boolean>>>({});

/** Puts another text into the editor. */
export function openSpec(text: string): void {
  spec.value = text;
  specOpened.value++;
}

/** A layer whose code was asked for, by its line; a new object each time. */
export const codeAsked = signal<{ readonly line: number } | undefined>(undefined);

/** Changes one of the settings. */
export function choose(name: string, value: string | number | boolean): void {
  settings.value = { ...settings.peek(), [name]: value };
}
