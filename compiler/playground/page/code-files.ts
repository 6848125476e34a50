import { effect, signal } from '@preact/signals';
import type { CodeFile, CodeKind } from '../protocol.js';
import { lastGood, ownData } from './state.js';
import { startCode } from './workers.js';

/** What is shown of a kind of code: none yet, being written, there, or why it cannot be. */
export type CodeState =
  | { readonly status: 'none' | 'writing' }
  | { readonly status: 'there'; readonly file: CodeFile }
  | { readonly status: 'failed'; readonly message: string };

export const codeKind = signal<CodeKind>('typescript');

/** Whether code is to be written by now. */
export const codeWanted = signal(false);

export const codeState = signal<CodeState>({ status: 'none' });

/** While one types, code is written for the text that stands this long. */
const PAUSE_MS = 250;

/** Keeps `codeState` that of the newest text and kind, by a worker of its own: one that writes what is no longer asked for is ended. */
export function watchCode(): () => void {
  const written = new Map<CodeKind, CodeFile>();
  let of: unknown;
  let worker: ReturnType<typeof startCode> | undefined;
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    if (!isBusy) return;
    worker?.end();
    worker = undefined;
    isBusy = false;
  };
  const write = async (text: string, kind: CodeKind): Promise<void> => {
    const own = (worker ??= startCode());
    isBusy = true;
    const isCurrent = (): boolean => own === worker && codeKind.peek() === kind && lastGood.peek()?.text === text;
    try {
      await own.calls.useData(ownData.peek()?.content);
      const file = await own.calls.code(text, kind);
      if (!isCurrent()) return;
      written.set(kind, file);
      codeState.value = { status: 'there', file };
    } catch (error) {
      if (isCurrent()) codeState.value = { status: 'failed', message: error instanceof Error ? error.message : String(error) };
    } finally {
      if (own === worker) isBusy = false;
    }
  };
  const end = effect(() => {
    const good = lastGood.value;
    const kind = codeKind.value;
    if (!codeWanted.value || good === undefined) return;
    // Other data are a new report as well.
    const isSame = of === good;
    if (!isSame) written.clear();
    of = good;
    stop();
    const file = written.get(kind);
    if (file !== undefined) {
      codeState.value = { status: 'there', file };
      return;
    }
    // What is shown of the text before stays until it is written anew; another kind does not.
    if (isSame || codeState.peek().status !== 'there') codeState.value = { status: 'writing' };
    timer = setTimeout(() => void write(good.text, kind), isSame ? 0 : PAUSE_MS);
  });
  return () => {
    end();
    stop();
    worker?.end();
  };
}
