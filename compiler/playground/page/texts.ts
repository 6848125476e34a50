import { computed, signal } from '@preact/signals';
import { examples, firstExample, type Example } from '../examples.js';
import { openSpec, say, spec } from './state.js';
import { recallNow, rememberNow } from './storage.js';

/** What a visitor wrote and then left for an example. */
export const ownText = signal<string | undefined>(undefined);

/** The example that is in the editor as it is in specs/; undefined where it was changed. */
export const currentExample = computed<Example | undefined>(() => examples.find(({ text }) => text === spec.value));

/** Puts an example into the editor; what was written there before stays to be had. */
export function openExample(name: string): void {
  const chosen = examples.find((example) => example.name === name);
  if (chosen === undefined) return;
  if (keepText()) say('Your text is kept: choose “your text” among the examples to have it back.');
  openSpec(chosen.text);
}

/** Puts back what was written before an example was chosen. */
export function openOwnText(): void {
  if (ownText.value !== undefined) openSpec(ownText.value);
}

/** Keeps what is in the editor, where it is no example. True where it did. */
export function keepText(): boolean {
  const text = spec.peek();
  if (text.trim() === '' || examples.some((example) => example.text === text)) return false;
  ownText.value = text;
  return true;
}

/** What the last visit left in the editor, before the page is drawn. */
export function recallTexts(): void {
  const own = recallNow('own text');
  if (typeof own === 'string') ownText.value = own;
  const left = recallNow('spec');
  if (typeof left === 'string') spec.value = left;
  const example = recallNow('example');
  // An example is kept by its name, so that a newer page opens its newer text.
  if (typeof example === 'string') spec.value = (examples.find(({ name }) => name === example) ?? firstExample).text;
}

export function rememberTexts(): void {
  rememberNow('own text', ownText.value);
  rememberNow('example', currentExample.value?.name);
  rememberNow('spec', currentExample.value === undefined ? spec.value : undefined);
}
