import { SourceText } from '../diagnostics/source-text.js';
import { readLeniently } from '../language/read-spec.js';
import { fieldsOf, type Grammar } from '../language/sweep/path-targets.js';
import type { Tree } from '../language/tree.js';
import { layers } from '../layers/registry.js';
import { showShape } from '../ops/graph.js';
import { sizesOf } from '../model/summarize.js';
import type { Analysis, EditorHost } from './analyse.js';
import { fieldKeys, charactersLabels, optionMap, variantOffers, withColon } from './completions/keys.js';
import type { Completion, Offer } from './completions/offer.js';
import { sweepCompletions } from './completions/sweep.js';
import { expressionNames, listItemOffers, valueOffers } from './completions/values.js';
import { PLACEHOLDER, asItem, cursorAt, expressionAt, needsSpace, otherKeys, type Cursor } from './cursor.js';
import { layerText } from './hover.js';
import { candidatesAt } from './layer-candidates.js';
import { lineStartAt } from './text-places.js';

export type { Completion, CompletionKind } from './completions/offer.js';

/** What may be written at an offset, the best first. */
export async function completionsAt(analysis: Analysis, offset: number, host: EditorHost): Promise<readonly Completion[]> {
  const { source, kind } = analysis;
  const expression = expressionAt(source.text, offset);
  if (expression !== undefined) return expressionNames(analysis, offset, expression.word);
  const cursor = cursorAt(source.text, offset, kind);
  if (cursor === undefined) return [];
  // Right behind a colon or a dash a value needs its space.
  const space = needsSpace(source.text, cursor.word) ? ' ' : '';
  const offered = kind === 'sweep' ? await sweepCompletions(analysis, cursor, host) : await specCompletions(analysis, cursor, host);
  const ranked = offered.map((one, index) => ({ ...one, range: cursor.word, text: `${space}${one.text}`, rank: one.rank * 1000 + index }));
  return ranked.sort((a, b) => a.rank - b.rank);
}

async function specCompletions(analysis: Analysis, cursor: Cursor, host: EditorHost): Promise<readonly Offer[]> {
  const { node, form } = cursor;
  const { grammar, tree } = node;
  if (form === 'key') return keyOffers(grammar, tree, analysis, cursor, host);
  switch (grammar.kind) {
    case 'entry':
      return layerOffers(analysis, cursor, host);
    case 'layers':
      // A branch is a list itself, and so is what stands behind a key; a line below the key begins with a dash.
      return isBelow(analysis.source.text, cursor.word.start) ? itemOffers(analysis, cursor, host) : [listOffer('[tanh]')];
    case 'branches':
      return [listOffer(isBelow(analysis.source.text, cursor.word.start) ? '- [tanh]' : '[[tanh], [relu]]')];
    case 'fields':
      return isBelow(analysis.source.text, cursor.word.start) || node.field === undefined
        ? fieldKeys(grammar.fields, [], cursor)
        : valueOffers(node.path.at(-1) ?? '', node.field, analysis, cursor, host);
    case 'variant':
      return variantOffers(grammar, cursor);
    case 'options': {
      const { layer } = grammar;
      const main = layer.main === undefined ? undefined : layer.options[layer.main];
      return main === undefined ? [optionMap(layer.name, cursor)] : valueOffers(layer.main ?? '', main, analysis, cursor, host);
    }
    case 'value':
      return node.field === undefined
        ? listItemOffers(analysis, cursor, host)
        : valueOffers(node.path.at(-1) ?? '', node.field, analysis, cursor, host);
  }
}

/** Whether nothing but spaces stands before an offset in its line. */
function isBelow(text: string, offset: number): boolean {
  return text.slice(lineStartAt(text, offset), offset).trim() === '';
}

async function keyOffers(grammar: Grammar, tree: Tree, analysis: Analysis, cursor: Cursor, host: EditorHost): Promise<readonly Offer[]> {
  const given = otherKeys(tree);
  switch (grammar.kind) {
    case 'fields':
      return fieldKeys(grammar.fields, given, cursor);
    case 'options': {
      const options = fieldKeys(fieldsOf(grammar.layer), given, cursor, charactersLabels(analysis));
      const { main, options: known } = grammar.layer;
      // Below `residual:` its layers may stand themselves.
      const isList = main !== undefined && known[main]?.kind === 'layers' && given.length === 0 && !cursor.isFlow;
      return isList ? [...options, ...(await itemOffers(analysis, cursor, host))] : options;
    }
    case 'branches':
      return given.length === 0 ? [listOffer('- [tanh]')] : [];
    case 'variant':
      return given.length > 0 ? [] : variantOffers(grammar, cursor);
    case 'entry':
      if (given.length === 0) return layerOffers(analysis, cursor, host);
      return given.includes('as')
        ? []
        : [{ label: 'as', kind: 'key', text: withColon('as', 'head', cursor), detail: 'a label for this layer', rank: 0 }];
    case 'layers':
      // A line below `model:` that has no dash yet.
      return given.length === 0 ? itemOffers(analysis, cursor, host) : [];
    default:
      return [];
  }
}

/** Layers for a line that has no dash yet. */
async function itemOffers(analysis: Analysis, cursor: Cursor, host: EditorHost): Promise<readonly Offer[]> {
  const item = asItem(cursor, analysis.kind);
  return item === undefined ? [] : layerOffers(analysis, item, host);
}

function listOffer(text: string): Offer {
  return { label: text, kind: 'choice', text, detail: 'layers', rank: 0 };
}

async function layerOffers(analysis: Analysis, cursor: Cursor, host: EditorHost): Promise<readonly Offer[]> {
  const { node, isFlow, dash, hasColon } = cursor;
  const list = node.grammar.kind === 'layers' ? undefined : node.parent?.tree;
  const index = Number(node.path.at(-1));
  const read = async (text: string) => (await readLeniently(new SourceText(analysis.source.file, text), layers, host)).partial;
  const partial = await read(cursor.text);
  const inBraces = (text: string): string => (isFlow && text.includes(': ') && cursor.form === 'value' ? `{${text}}` : text);
  const written = (text: string) => read(cursor.text.replace(PLACEHOLDER, inBraces(text)));
  const [here, place] = list?.kind === 'list' ? [list, index] : [emptyList(node.tree), 0];
  const candidates = await candidatesAt(partial, here, place, written);
  return candidates.map(({ name, text, output, refusal }) => {
    const layer = layers.get(name);
    const whole = hasColon ? name : inBraces(text);
    return {
      label: name,
      kind: 'layer',
      text: dash ? `- ${whole}` : whole,
      detail:
        refusal === undefined ? (output === undefined || hasColon ? '' : `→ ${showShape(sizesOf(output))}`) : `does not fit: ${refusal}`,
      ...(layer && { documentation: layerText(layer, undefined) }),
      rank: refusal === undefined ? 0 : 9,
      ...(refusal !== undefined && { refused: true as const }),
    };
  });
}

function emptyList({ span }: Tree): Extract<Tree, { kind: 'list' }> {
  return { kind: 'list', span, items: [], itemSpans: [span] };
}
