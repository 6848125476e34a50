import { catalogue, type Code } from '../../diagnostics/catalogue.js';
import { analyse, type Analysis } from '../../editor/analyse.js';
import { completionsAt } from '../../editor/completions.js';
import { layerHints } from '../../editor/hints.js';
import { hoverAt } from '../../editor/hover.js';
import { pageHost } from '../../page/page-host.js';
import type { PageData } from '../../../runtime/browser/api.js';
import { runtimeProblems } from '../../../runtime/errors.js';
import type { LanguageCalls } from '../protocol.js';
import { dataEdits } from './data-edits.js';
import { modelFacts } from './model-facts.js';
import { NAME } from './name.js';
import { problemsOf, wordsHere } from './problems.js';

/** The language worker: the compiler, asked about a text. */
export function language(): LanguageCalls {
  let data: PageData | undefined;
  let last: { readonly text: string; readonly analysis: Promise<Analysis> } | undefined;
  const read = (text: string): Promise<Analysis> => {
    if (last?.text !== text) last = { text, analysis: analyse({ name: NAME, content: text }, pageHost(data)) };
    return last.analysis;
  };
  return {
    async useData(given) {
      data = given;
      last = undefined;
    },
    async analyse(text) {
      const analysis = await read(text);
      return { problems: problemsOf(await analysis.proven()), hints: layerHints(analysis), model: modelFacts(analysis) };
    },
    async completions(text, offset) {
      const found = await completionsAt(await read(text), offset, pageHost(data));
      return found.map(({ label, kind, detail, documentation, text, range }) => ({
        label,
        kind,
        detail,
        documentation,
        text,
        from: range.start,
        to: range.end,
      }));
    },
    async hover(text, offset) {
      const hover = await hoverAt(await read(text), offset);
      return hover && { text: hover.text, from: hover.range.start, to: hover.range.end };
    },
    async explain(code) {
      const { help } = { ...runtimeProblems, ...catalogue, ...wordsHere }[code as Code] ?? { help: 'Nothing more is known of it.' };
      return help;
    },
    async dataEdits(text, kind, name) {
      return dataEdits(await read(text), kind, name);
    },
  };
}
