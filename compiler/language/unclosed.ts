import type { CST } from 'yaml';

export interface Unclosed {
  readonly offset: number;
  readonly opening: string;
  readonly closing: string;
}

/** The last bracket or quotation mark before `offset` that is never closed. */
export function findUnclosed(tokens: readonly CST.Token[], offset: number): Unclosed | undefined {
  let found: Unclosed | undefined;
  const pending = [...tokens];
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    const open = unclosed(token);
    if (open !== undefined && open.offset < offset && (found === undefined || open.offset > found.offset)) found = open;
    pending.push(...inside(token));
  }
  return found;
}

/** Whether a place is inside brackets or braces, where commas separate entries. */
export function isInFlow(tokens: readonly CST.Token[], offset: number): boolean {
  const pending = [...tokens];
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    if (token.type === 'flow-collection' && token.offset < offset) {
      const end = token.end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
      if (end === undefined || end.offset >= offset) return true;
    }
    pending.push(...inside(token));
  }
  return false;
}

function unclosed(token: CST.Token): Unclosed | undefined {
  if (token.type === 'flow-collection') {
    const opening = token.start.source;
    const closing = opening === '{' ? '}' : ']';
    return token.end.some((end) => end.source === closing) ? undefined : { offset: token.offset, opening, closing };
  }
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return undefined;
  const mark = token.source.charAt(0);
  const closed = token.source.length > 1 && token.source.endsWith(mark) && !(mark === '"' && /(?<!\\)(\\\\)*\\"$/.test(token.source));
  return closed ? undefined : { offset: token.offset, opening: mark, closing: mark };
}

function inside(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child !== undefined && child !== null));
}
