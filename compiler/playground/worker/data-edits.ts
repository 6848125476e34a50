import type { Analysis } from '../../editor/analyse.js';
import { isDataKey } from '../../language/read-data.js';
import { entryOf } from '../../language/tree.js';
import type { DataChange, DataKind } from '../protocol.js';

/** What makes a spec read data of this kind, called `name`; undefined where it does already, or names no data at all. */
export function dataEdits({ tree, source }: Analysis, kind: DataKind, name: string): DataChange | undefined {
  const section = tree && entryOf(tree, 'data')?.value;
  const entry = section?.kind === 'map' ? section.entries.find(({ key }) => isDataKey(key)) : undefined;
  if (entry === undefined || entry.key === kind || (entry.key === 'source' && kind === 'words')) return undefined;
  const [from, to] = [entry.keySpan.start.offset, Math.max((entry.valueSpan ?? entry.value.span).end.offset, entry.keySpan.end.offset)];
  const before = source.text.slice(from, to);
  // Of an alias, or of a value over several lines, one line is made all the same.
  const after = `${kind}: ${/^[\w][\w.-]*$/.test(name) ? name : JSON.stringify(name)}`;
  return { edits: [{ from, to, text: after }], before, after };
}
