import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InsideFacts } from '../inside-protocol.js';
import { Attention } from './inside/attention.js';
import { Embedding } from './inside/embedding.js';
import { Activations, Gradients } from './inside/layer-cards.js';
import { Updates } from './inside/updates.js';
import { isSeen, useCalls } from './inside/use-feed.js';
import { Weights } from './inside/weights.js';
import { Region } from './region.js';
import './inside.css';

const tabs = ['Activations', 'Gradients', 'Updates', 'Embedding', 'Attention', 'Weights'] as const;
type Tab = (typeof tabs)[number];

/** What goes on inside the model as it learns. */
export function Inside() {
  const box = useRef<HTMLDetailsElement>(null);
  const isOpen = useSignal(!matchMedia('(max-width: 900px)').matches);
  useEffect(() => watchSight(box.current as HTMLElement, () => isOpen.value), [isOpen.value]);
  return (
    <Region name="Inside">
      <details
        ref={box}
        class="inside"
        open={isOpen.value}
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        <summary>What goes on in the model as it learns</summary>
        {isOpen.value && <Contents />}
      </details>
    </Region>
  );
}

/** Keeps `isSeen`: whether the element is open, on the screen, and the page in front. */
function watchSight(element: HTMLElement, isOpen: () => boolean): () => void {
  let isOnScreen = false;
  const tell = (): void => {
    isSeen.value = isOpen() && isOnScreen && document.visibilityState === 'visible';
  };
  const observer = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? false;
    tell();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', tell);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', tell);
    isSeen.value = false;
  };
}

function Contents() {
  const calls = useCalls().value;
  const facts = useSignal<InsideFacts | undefined>(undefined);
  useEffect(() => {
    facts.value = undefined;
    let isCurrent = true;
    void calls?.insideFacts().then((found) => {
      if (isCurrent) facts.value = found;
    });
    return () => {
      isCurrent = false;
    };
  }, [calls]);
  if (calls === undefined) return <p class="says">It is drawn here once training has begun.</p>;
  return facts.value ? <Tabs facts={facts.value} /> : <p class="says">Looking …</p>;
}

function Tabs({ facts }: { readonly facts: InsideFacts }) {
  const shown = tabs.filter((tab) => hasTab(tab, facts));
  const chosen = useSignal<Tab>('Activations');
  const list = useRef<HTMLDivElement>(null);
  const current = shown.includes(chosen.value) ? chosen.value : 'Activations';
  const move = (event: KeyboardEvent): void => {
    const at = shown.indexOf(current);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = shown[(next + shown.length) % shown.length] ?? current;
    chosen.value = tab;
    list.current?.querySelector<HTMLElement>(`#inside-tab-${tab}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label="Inside the model" ref={list} onKeyDown={move}>
        {shown.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`inside-tab-${tab}`}
            aria-selected={tab === current}
            aria-controls="inside-panel"
            tabIndex={tab === current ? 0 : -1}
            onClick={() => {
              chosen.value = tab;
            }}
          >
            {tab}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel takes the focus after its tab, as the pattern for tabs asks. */}
      <div class="tab-panel" role="tabpanel" id="inside-panel" aria-labelledby={`inside-tab-${current}`} tabIndex={0}>
        {current === 'Activations' && <Activations />}
        {current === 'Gradients' && <Gradients />}
        {current === 'Updates' && <Updates />}
        {current === 'Embedding' && <Embedding facts={facts} />}
        {current === 'Attention' && <Attention facts={facts} />}
        {current === 'Weights' && <Weights facts={facts} />}
      </div>
    </>
  );
}

function hasTab(tab: Tab, { embeddings, attentions }: InsideFacts): boolean {
  if (tab === 'Embedding') return embeddings.length > 0;
  return tab !== 'Attention' || attentions > 0;
}
