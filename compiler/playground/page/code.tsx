import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CodeFile, CodeKind } from '../protocol.js';
import { codeKind, codeState, codeWanted, watchCode } from './code-files.js';
import { blocksOf } from './code-links.js';
import type { CodeView } from './code-view.js';
import './code.css';
import { Region } from './region.js';
import { codeAsked, lastGood, litLine } from './state.js';

interface Tab {
  readonly kind: CodeKind;
  readonly title: string;
  readonly about: string;
}

const tabs: readonly Tab[] = [
  {
    kind: 'typescript',
    title: 'TypeScript',
    about: 'A training step as plain loops: forward, loss and backward, each block under the line of the spec it came from.',
  },
  { kind: 'wat', title: 'WAT', about: 'The model as one WebAssembly module, which trains and samples here.' },
  { kind: 'glsl', title: 'GLSL', about: 'The same computations as programs of a graphics card, by WebGL.' },
  { kind: 'python', title: 'PyTorch', about: 'The same model as a person would write it for PyTorch.' },
];

/** Code is written when a visitor comes to it, or once what is seen at first has had so long to get ready. */
const HEAD_START_MS = 1500;

/** What the model compiles to, in four languages, linked to the lines of the spec. */
export function CodePart() {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(watchCode, []);
  useEffect(() => {
    const { current } = holder;
    if (current === null) return undefined;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) codeWanted.value = true;
    });
    watcher.observe(current);
    const timer = setTimeout(() => (codeWanted.value = true), HEAD_START_MS);
    return () => {
      watcher.disconnect();
      clearTimeout(timer);
    };
  }, []);
  useSignalEffect(() => {
    if (codeAsked.value === undefined) return;
    codeWanted.value = true;
    holder.current?.scrollIntoView({ block: 'start' });
  });
  const tab = tabs.find(({ kind }) => kind === codeKind.value);
  return (
    <Region name="Code">
      <div class="code-part" ref={holder}>
        <Tabs />
        <div role="tabpanel" id="code-panel" aria-labelledby={`code-tab-${codeKind.value}`}>
          <div class="code-about">
            <p>{tab?.about}</p>
            <Download />
          </div>
          <Writing />
          <Shown />
        </div>
      </div>
    </Region>
  );
}

function Tabs() {
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ kind }) => kind === codeKind.value);
    const to = { ArrowRight: at + 1, ArrowLeft: at + tabs.length - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[to % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    codeKind.value = next.kind;
    bar.current?.querySelector<HTMLElement>(`#code-tab-${next.kind}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Languages" class="code-tabs" ref={bar} onKeyDown={move}>
      {tabs.map(({ kind, title }) => (
        <button
          key={kind}
          type="button"
          role="tab"
          id={`code-tab-${kind}`}
          aria-selected={codeKind.value === kind}
          aria-controls="code-panel"
          tabIndex={codeKind.value === kind ? 0 : -1}
          onClick={() => (codeKind.value = kind)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

function Writing() {
  const state = codeState.value;
  if (state.status === 'failed') return <p class="code-note">The code could not be written: {state.message}</p>;
  return <p class="code-note">{state.status === 'writing' ? 'Writing the code …' : ''}</p>;
}

/** Its name is one word, for a file's own may hold that of another button. */
function Download() {
  const state = codeState.value;
  const file = state.status === 'there' ? state.file : undefined;
  return (
    <span>
      <span id="code-file">{file?.name} </span>
      <button type="button" aria-describedby="code-file" disabled={file === undefined} onClick={() => file && download(file)}>
        Download
      </button>
    </span>
  );
}

function download({ name, text }: CodeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The code itself. */
function Shown() {
  const holder = useRef<HTMLDivElement>(null);
  const view = useSignal<CodeView | undefined>(undefined);
  const file = useComputed(() => (codeState.value.status === 'there' ? codeState.value.file : undefined));
  const isThere = useComputed(() => file.value !== undefined);
  const asked = useRef(codeAsked.peek());
  useSignalEffect(() => {
    if (!isThere.value || view.peek() !== undefined) return;
    void import('./code-view.js').then(({ createCodeView }) => {
      if (holder.current === null || view.peek() !== undefined) return;
      view.value = createCodeView(holder.current, ([line]) => (litLine.value = line));
    });
  });
  useEffect(() => () => view.peek()?.destroy(), []);
  useSignalEffect(() => {
    if (file.value !== undefined) view.value?.show(file.value, blocksOf(file.value, lastGood.peek()?.report.model?.layers ?? []));
  });
  useSignalEffect(() => {
    const line = litLine.value;
    // A new text has lost its lights.
    void file.value;
    view.value?.light(line);
  });
  useSignalEffect(() => {
    const { value: ask } = codeAsked;
    if (ask === undefined || ask === asked.current || file.value === undefined || view.value === undefined) return;
    asked.current = ask;
    view.value.goTo(ask.line);
  });
  return <div class={`code-view${file.value === undefined ? ' empty' : ''}`} ref={holder} />;
}
