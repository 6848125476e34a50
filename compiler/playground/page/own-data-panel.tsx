import './own-data.css';
import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { DataKind } from '../protocol.js';
import { described, kindsOf } from './data-guess.js';
import { applyDataChange, correctKind, dataChange, putAside, removeData, take, takeFile, takeText } from './own-data.js';
import { ownData } from './state.js';

const kindWords: Readonly<Record<DataKind, string>> = {
  words: 'words, one a line',
  text: 'one running text',
  bytes: 'bytes',
  audio: 'a recording',
};

/** Opens the dialog in which words, a text or a recording of one's own are given. */
export function DataButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useSignal('');
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Your data…
      </button>
      <dialog ref={dialog} aria-labelledby="data-title" class="data-dialog">
        <h2 id="data-title">Your own data</h2>
        <p>
          A list of words, one a line (names, towns, dinosaurs), or a running text, or a WAV recording. It stays in your browser: nothing is
          sent anywhere. You can also drop a file anywhere on the page.
        </p>
        <label class="stacked">
          A file
          <input
            type="file"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void takeFile(file);
              currentTarget.value = '';
              close();
            }}
          />
        </label>
        <label class="stacked">
          Or paste it here
          <textarea rows={8} value={text.value} onInput={({ currentTarget }) => (text.value = currentTarget.value)} />
        </label>
        <div class="controls">
          <button
            type="button"
            class="primary"
            disabled={text.value.trim() === ''}
            onClick={() => {
              takeText(text.value);
              text.value = '';
              close();
            }}
          >
            Use this text
          </button>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </div>
      </dialog>
    </>
  );
}

/** What is used in place of the spec's data, how it is read, and whether the spec reads it so. */
export function DataLine() {
  const data = ownData.value;
  const aside = putAside.value;
  if (data === undefined)
    return aside === undefined ? null : (
      <p class="data-line">
        <span>Your {aside.name} is put aside while you look at this link.</span>
        <button type="button" onClick={() => take(aside)}>
          Use my data again
        </button>
      </p>
    );
  const change = dataChange.value;
  return (
    <div class="data-line">
      <span>
        <strong>{data.name}</strong>: {described(data)}. In place of the spec’s data; it stays in your browser.
      </span>
      <label class="labelled">
        Read as
        <select value={data.kind} onChange={({ currentTarget }) => correctKind(currentTarget.value as DataKind)}>
          {kindsOf(data).map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={removeData}>
        Remove the data
      </button>
      {change !== undefined && (
        <p>
          The spec reads <code>{change.before}</code>, and these are <code>{change.after}</code>.{' '}
          <button type="button" class="fix" onClick={applyDataChange}>
            Change the spec
          </button>
        </p>
      )}
    </div>
  );
}
