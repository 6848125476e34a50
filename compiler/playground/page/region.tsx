import type { ComponentChildren } from 'preact';

/** A part of the page with a heading, found by its name. */
export function Region({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  const id = `region-${name.toLowerCase()}`;
  return (
    <section class={`region ${id}`} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {children}
    </section>
  );
}
