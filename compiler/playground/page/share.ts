import { batch, effect } from '@preact/signals';
import type { OwnData } from '../protocol.js';
import { BrokenLink, isLink, LONGEST_ADDRESS, linkOf, MOST_DATA, readLink } from './link.js';
import { borrowData } from './own-data.js';
import { openSpec, ownData, say, sayWrong, settings, spec } from './state.js';
import { keepText } from './texts.js';

/** What the fragment was made of; undefined where there is none of ours. */
let linked: { readonly spec: string; readonly settings: object; readonly data: OwnData | undefined } | undefined;

/** Puts the spec, the settings and small data into the address, and copies it. */
export async function share(): Promise<void> {
  const [text, chosen, data] = [spec.peek(), settings.peek(), ownData.peek()];
  const base = location.href.replace(/#.*$/, '');
  const fits = (fragment: string): boolean => base.length + fragment.length <= LONGEST_ADDRESS;
  const small = data !== undefined && sizeOf(data) <= MOST_DATA ? data : undefined;
  let fragment = await linkOf({ spec: text, settings: chosen, data: small });
  const hasData = small !== undefined && fits(fragment);
  if (small !== undefined && !hasData) fragment = await linkOf({ spec: text, settings: chosen, data: undefined });
  if (!fits(fragment)) return sayWrong('The spec is too long for a link. Copy its text, or save it as a file, and send that.');
  history.replaceState(null, '', fragment);
  linked = { spec: text, settings: chosen, data };
  const isCopied = await copied(base + fragment);
  const left =
    data !== undefined && !hasData ? ` ${data.name} is too large for a link and stays here: send it along, to be dropped on the page.` : '';
  say(`${isCopied ? 'The link is copied, and in the address bar.' : 'The link is in the address bar: copy it there.'}${left}`);
}

/** Opens what the address holds, if anything. What was written before is kept; a broken link leaves everything as it is and says so. */
async function openLink(): Promise<boolean> {
  const { hash } = location;
  if (!isLink(hash)) return false;
  try {
    const shared = await readLink(hash);
    batch(() => {
      const kept = keepText();
      openSpec(shared.spec);
      settings.value = { ...settings.peek(), ...shared.settings };
      borrowData(shared.data);
      say(`This is what the link holds.${kept ? ' What you had written is kept as “your text” among the examples.' : ''}`);
    });
    linked = { spec: spec.peek(), settings: settings.peek(), data: ownData.peek() };
    return true;
  } catch (error) {
    history.replaceState(null, '', location.pathname + location.search);
    const reason = error instanceof BrokenLink ? error.message : String(error);
    sayWrong(`The link cannot be opened: ${reason}. Ask for it again. What was here before is still here.`);
    return false;
  }
}

/**
 * Opens the link that the page came with, and those that are put into its address later; a change takes the fragment away. True where
 * the page came with one that could be opened.
 */
export function watchLinks(): Promise<boolean> {
  const first = openLink();
  addEventListener('hashchange', () => void openLink());
  effect(() => {
    const [text, chosen, data] = [spec.value, settings.value, ownData.value];
    if (linked === undefined || (linked.spec === text && linked.settings === chosen && linked.data === data)) return;
    linked = undefined;
    history.replaceState(null, '', location.pathname + location.search);
  });
  return first;
}

function sizeOf({ content }: OwnData): number {
  return typeof content === 'string' ? content.length : (content as Uint8Array).byteLength;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
