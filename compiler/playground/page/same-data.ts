import type { PageData } from '../../../runtime/browser/api.js';
import type { OwnData } from '../protocol.js';

/** Asked about the same two again and again, and long data take a while. */
let last: { readonly a: OwnData; readonly b: OwnData; readonly isSame: boolean } | undefined;

/** Whether a visitor's own data are the same, whatever they are called. */
export function isSameData(a: OwnData | undefined, b: OwnData | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  if (last?.a !== a || last.b !== b) last = { a, b, isSame: isSameContent(a.content, b.content) };
  return last.isSame;
}

function isSameContent(a: PageData, b: PageData): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  const [one, other] = [plain(a), plain(b)];
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

function plain(content: Exclude<PageData, string>): readonly string[] | Uint8Array {
  return content instanceof ArrayBuffer ? new Uint8Array(content) : content;
}
