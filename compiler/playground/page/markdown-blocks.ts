/** What of Markdown the compiler writes: paragraphs, lists, fenced code, and in a line `code` and **strong**. */
export type Block =
  | { readonly kind: 'paragraph' | 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface Span {
  readonly kind: 'text' | 'code' | 'strong';
  readonly text: string;
}

export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.startsWith('```')) {
      const end = lines.findIndex((other, index) => index > at && other.startsWith('```'));
      const last = end === -1 ? lines.length : end;
      blocks.push({ kind: 'code', text: lines.slice(at + 1, last).join('\n') });
      at = last + 1;
    } else if (line.trim() === '') at++;
    else {
      const isItem = line.startsWith('- ');
      let last = at + 1;
      while (last < lines.length && goesOn(lines[last] ?? '', isItem)) last++;
      const own = lines.slice(at, last);
      blocks.push(isItem ? { kind: 'list', items: own.map((item) => item.slice(2)) } : { kind: 'paragraph', text: own.join(' ') });
      at = last;
    }
  }
  return blocks;
}

function goesOn(line: string, isItem: boolean): boolean {
  return line.trim() !== '' && !line.startsWith('```') && line.startsWith('- ') === isItem;
}

export function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const found of text.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*/g)) {
    if (found.index > at) spans.push({ kind: 'text', text: text.slice(at, found.index) });
    const [all, code, strong] = found;
    spans.push(code === undefined ? { kind: 'strong', text: strong ?? '' } : { kind: 'code', text: code });
    at = found.index + all.length;
  }
  if (at < text.length) spans.push({ kind: 'text', text: text.slice(at) });
  return spans;
}
