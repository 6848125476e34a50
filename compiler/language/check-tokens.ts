import type { CST } from 'yaml';
import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { quote } from '../diagnostics/words.js';
import { limits } from './limits.js';
import { YamlRepairs } from './yaml-repairs.js';

interface Pending {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * Looks through the token tree before anything recursive touches it. False where it is too deep or too large to go on;
 * tags are reported and gone past, so that the rest of the file is checked too.
 */
export function checkTokens(tokens: readonly CST.Token[], source: SourceText, bag: DiagnosticBag): boolean {
  const pending: Pending[] = tokens.map((token) => ({ token, depth: 0 }));
  let values = 0;
  let fine = true;
  // A list with a moving end rather than recursion: the depth of the tree is what is being asked.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > limits.depth) {
      bag.report('WNC117', source.span(token.offset, token.offset + 1), { limit: limits.depth });
      return false;
    }
    if (token.type === 'directive') {
      const problem = `the YAML directive ${quote(token.source)} has no meaning in a spec`;
      bag.report(
        'WNC106',
        source.span(token.offset, token.offset + token.source.length),
        { problem },
        { fix: new YamlRepairs(source).cutLine(source.position(token.offset).line) },
      );
      fine = false;
    }
    values += collectInside(token, depth, pending, source, bag);
    if (values > limits.values) {
      bag.report('WNC115', source.span(token.offset, token.offset + 1), { limit: limits.values, aliases: false });
      return false;
    }
  }
  return fine;
}

/** Adds what is inside a token to the pending ones; says how many values the token itself is. */
function collectInside(token: CST.Token, depth: number, pending: Pending[], source: SourceText, bag: DiagnosticBag): number {
  if (token.type === 'document') {
    reportTags(token.start, source, bag);
    if (token.value !== undefined) pending.push({ token: token.value, depth });
    return 0;
  }
  if (token.type === 'block-scalar') {
    for (const property of token.props) if (property.type === 'tag') reportTags([property], source, bag);
    return 1;
  }
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return 1;
  for (const item of token.items) {
    reportTags(item.start, source, bag);
    if (item.sep !== undefined) reportTags(item.sep, source, bag);
    if (item.key !== undefined && item.key !== null) pending.push({ token: item.key, depth: depth + 1 });
    if (item.value !== undefined) pending.push({ token: item.value, depth: depth + 1 });
  }
  // A key is no value of its own; an entry without a value holds an empty one.
  const keys = token.items.filter((item) => item.key !== undefined && item.key !== null).length;
  const empty = token.items.filter((item) => item.value === undefined).length;
  return 1 + empty - keys;
}

function reportTags(tokens: readonly CST.SourceToken[], source: SourceText, bag: DiagnosticBag): void {
  for (const { type, offset, source: text } of tokens) {
    if (type !== 'tag') continue;
    const blanks = source.text.slice(offset + text.length).search(/[^ ]|$/);
    const fix = new YamlRepairs(source).cut(offset, offset + text.length + blanks, `take ${quote(text)} out`);
    bag.report('WNC111', source.span(offset, offset + text.length), { tag: text }, { fix });
  }
}
