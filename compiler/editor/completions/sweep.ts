import { shorten } from '../../diagnostics/words.js';
import { pathsOf } from '../../language/sweep/path-targets.js';
import type { BaseSpec } from '../../language/sweep/read-sweep.js';
import { sourceOf } from '../../language/tree.js';
import { layers } from '../../layers/registry.js';
import type { Analysis, EditorHost } from '../analyse.js';
import { otherKeys, type Cursor } from '../cursor.js';
import { childOf, fieldAt, rootOf, type Node } from '../spot.js';
import { fieldKeys, usualValue, variantOffers } from './keys.js';
import type { Offer } from './offer.js';
import { valueOffers } from './values.js';

/** More places than this no menu shows. */
const MOST_PATHS = 500;

export async function sweepCompletions(analysis: Analysis, cursor: Cursor, host: EditorHost): Promise<readonly Offer[]> {
  const { node, form } = cursor;
  const [section] = node.path;
  if ((section === 'ranges' && node.path.length === 1) || (section === 'together' && form === 'key')) return pathOffers(analysis, cursor);
  if (section === 'ranges' && node.path.length === 2)
    return ['[16, 32]', '{linear: [16, 64], count: 4, whole: true}', '{log: [0.001, 0.1], count: 5}'].map((text) => ({
      label: text,
      kind: 'choice',
      text,
      detail: 'a range',
      rank: 0,
    }));
  const { grammar, tree } = node;
  const given = otherKeys(tree);
  if (grammar.kind === 'fields') return fieldKeys(grammar.fields, form === 'key' ? given : [], cursor);
  if (grammar.kind === 'variant') return variantOffers(grammar, cursor);
  return node.field === undefined ? [] : valueOffers(node.path.at(-1) ?? '', node.field, analysis, cursor, host);
}

/** Places of the base spec that a range may go over. */
function pathOffers({ sweep }: Analysis, cursor: Cursor): readonly Offer[] {
  const base = sweep?.base;
  if (base === undefined) return [];
  const given = new Set(otherKeys(cursor.node.tree));
  const offers: Offer[] = [];
  for (const path of pathsOf(base.root, layers)) {
    if (offers.length >= MOST_PATHS) break;
    const value = given.has(path) || /^(name|description)$/.test(path) ? undefined : valueAt(path, base);
    if (value === undefined) continue;
    offers.push({
      label: path,
      kind: 'path',
      text: cursor.hasColon ? path : `${path}: [${value}]`,
      detail: shorten(base.source.file, 40),
      rank: 0,
    });
  }
  return offers;
}

/** What stands at a place of the base spec, or would stand there to begin with; undefined for what no list of values is made of. */
function valueAt(path: string, { root, source }: BaseSpec): string | undefined {
  let node: Node | undefined = rootOf(root, 'spec');
  const parts = path.split('.');
  for (const part of parts.slice(0, -1)) node = node && childOf(node, part);
  const last = parts.at(-1) ?? '';
  const own = node && childOf(node, last)?.tree;
  if (own?.kind === 'scalar' && own.source !== '') return sourceOf(own, source);
  const field = node && fieldAt(node.grammar, last);
  const isPlain = field !== undefined && ['size', 'whole', 'number', 'boolean', 'choice'].includes(field.kind);
  return own === undefined && isPlain ? usualValue(last, field) : undefined;
}
