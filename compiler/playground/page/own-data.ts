import { effect, signal } from '@preact/signals';
import type { DataChange, DataKind, OwnData } from '../protocol.js';
import { language } from './analysis.js';
import { described, guessed, guessedText, inUnits, kindsOf, MOST_BYTES, readAs } from './data-guess.js';
import { edited } from './fixes.js';
import { openSpec, ownData, reportedText, say, sayWrong, spec } from './state.js';
import { forget, recall, remember } from './storage.js';
import { keepText } from './texts.js';

/** Data of an earlier visit that a link put aside. */
export const putAside = signal<OwnData | undefined>(undefined);

/** What the spec has to change so that it reads the data; undefined where it does. */
export const dataChange = signal<DataChange | undefined>(undefined);

/** Takes a file: a spec into the editor, anything else as data. Too large a one is refused before it is read. */
export async function takeFile(file: File): Promise<void> {
  const { name, size } = file;
  if (size > MOST_BYTES) return refuseLarge(name, size);
  if (size === 0) return sayWrong(`${name} is empty. What you had is still here.`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.ya?ml$/i.test(name)) return takeSpec(name, new TextDecoder().decode(bytes));
    take(guessed(name, bytes));
  } catch {
    // A folder, or a file that was moved or is on a device that is gone.
    sayWrong(`${name} cannot be read. What you had is still here.`);
  }
}

function takeSpec(name: string, text: string): void {
  const kept = keepText();
  openSpec(text);
  say(`${name} is in the editor.${kept ? ' What you had written is kept as “your text” among the examples.' : ''}`);
}

/** Takes what was pasted or typed. */
export function takeText(text: string): void {
  if (text.length > MOST_BYTES) return refuseLarge('The text', text.length);
  take(guessedText('pasted.txt', text));
}

function refuseLarge(what: string, bytes: number): void {
  const most = inUnits(MOST_BYTES);
  sayWrong(
    `${what} has ${inUnits(bytes)}, and the page takes up to ${most}. Give it a part, or train on all of it by the command line: wnc train spec.yaml --data FILE.`,
  );
}

export function take(data: OwnData): void {
  ownData.value = data;
  putAside.value = undefined;
  void remember('own data', data).then((kept) => {
    say(
      `${data.name}: ${described(data)}. ${kept ? 'It stays in this browser.' : 'It is here until you leave: this browser keeps nothing.'}`,
    );
  });
}

/** Goes back to the data that the spec names. */
export function removeData(): void {
  const gone = ownData.peek();
  ownData.value = undefined;
  void forget('own data');
  if (gone !== undefined) say(`${gone.name} is removed. The spec’s own data are read again.`);
}

/** What came with a link: it is not kept, so that the visitor's own data are there again at the next visit. */
export function borrowData(data: OwnData | undefined): void {
  putAside.value = ownData.peek() ?? putAside.peek();
  ownData.value = data;
}

export function correctKind(kind: DataKind): void {
  const data = ownData.peek();
  if (data !== undefined && kindsOf(data).includes(kind)) take(readAs(data, kind));
}

/** Makes the spec read the data. The editor's undo takes it back. */
export function applyDataChange(): void {
  const change = dataChange.peek();
  if (change === undefined || reportedText.peek() !== spec.peek()) return;
  openSpec(edited(spec.peek(), change.edits));
  say(`Changed: ${change.before} to ${change.after}. Undo in the editor takes it back.`);
}

/** Says from now on whether the spec reads the data. */
export function watchData(): void {
  effect(() => {
    const data = ownData.value;
    const text = reportedText.value;
    if (data === undefined || text === undefined) dataChange.value = undefined;
    else void language.dataEdits(text, data.kind, data.name).then((change) => (dataChange.value = change), sayWrong);
  });
}

/** The data of the last visit; `isAside` where a link was opened, whose data take their place for now. */
export async function recallData(isAside: boolean): Promise<void> {
  const last = await recall('own data');
  if (!isOwnData(last)) return;
  if (isAside) putAside.value = last;
  else ownData.value ??= last;
}

export function isOwnData(value: unknown): value is OwnData {
  if (typeof value !== 'object' || value === null) return false;
  const { name, kind, content } = value as Partial<OwnData>;
  const isText = kind === 'words' || kind === 'text';
  if (typeof name !== 'string' || !(isText || kind === 'bytes' || kind === 'audio')) return false;
  return isText ? typeof content === 'string' : content instanceof Uint8Array;
}
