import type { Command } from '@codemirror/view';

/**
 * A new line where YAML goes on: below the key of an item under its first letter, two further in behind a colon that has nothing after it,
 * or behind a dash alone; else as far in as the line before. An item that is complete begins with its dash again.
 */
export const indentedLine: Command = ({ state, dispatch }) => {
  if (state.readOnly || state.selection.ranges.length > 1) return false;
  const { from, to } = state.selection.main;
  const line = state.doc.lineAt(from);
  const before = line.text.slice(0, from - line.from);
  // Within brackets the editor's own rule is as good.
  const indent = indentAfter(before);
  // The spaces before what goes to the new line are in the indentation already.
  const after = line.text.slice(from - line.from);
  const skipped = to === from ? (/^ */.exec(after)?.[0].length ?? 0) : 0;
  const insert = `\n${indent}`;
  dispatch(
    state.update({
      changes: { from, to: to + skipped, insert },
      selection: { anchor: from + insert.length },
      scrollIntoView: true,
      userEvent: 'input',
    }),
  );
  return true;
};

/** What a line begins with that follows on `before`. */
export function indentAfter(before: string): string {
  const [, indent = '', dash = ''] = /^( *)(- +)?/.exec(before) ?? [];
  const code = before.replace(/(^|\s)#.*$/, '').trimEnd();
  if (code === '' && before.trim() !== '') return indent;
  // A dash alone: whoever presses Enter there is done with the list.
  if (code.endsWith(':')) return `${indent}${' '.repeat(dash.length)}  `;
  return dash !== '' && code.trim() !== '-' ? `${indent}- ` : indent;
}
