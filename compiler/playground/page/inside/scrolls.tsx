import type { ComponentChildren } from 'preact';

/** A table that scrolls in itself, by the arrow keys too. */
export function Scrolls({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus, so that keys can scroll it.
    <div class="scrolls" tabIndex={0} role="group" aria-label={name}>
      {children}
    </div>
  );
}
