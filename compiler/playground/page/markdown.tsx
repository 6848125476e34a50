import { render, type ComponentChildren } from 'preact';
import { blocksOf, spansOf, type Block } from './markdown-blocks.js';

/** The Markdown of hovers and documentation as elements; what it does not know stands there as it is written. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <>
      {blocksOf(text).map((block, index) => (
        <BlockPart key={index} block={block} />
      ))}
    </>
  );
}

/** The same for CodeMirror, which shows elements. */
export function markdownElement(text: string): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'explained';
  render(<Markdown text={text} />, holder);
  return holder;
}

function BlockPart({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{inline(item)}</li>
          ))}
        </ul>
      );
    case 'paragraph':
      return <p>{inline(block.text)}</p>;
  }
}

function inline(text: string): ComponentChildren {
  return spansOf(text).map(({ kind, text: own }, index) => {
    if (kind === 'code') return <code key={index}>{own}</code>;
    return kind === 'strong' ? <strong key={index}>{own}</strong> : own;
  });
}
