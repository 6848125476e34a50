import type { Ways } from '../diagnostics/bag.js';
import type { Edit, Fix, Span } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { replace } from '../diagnostics/fix.js';
import { quote, write } from '../diagnostics/words.js';
import { repairName } from './repair-name.js';
import { NAME_PATTERN, RESERVED_NAMES, UNKNOWN, exampleLayer } from './fields.js';
import type { LayerReading } from './layer-reader.js';
import { topFields } from './sections.js';
import { foreignLayer, printed, translate, withoutModule } from './foreign.js';
import { reportForeignLayer, stepsOf } from './foreign-layers.js';
import type { LayerLocation } from './spec-edits.js';
import type { LayerSyntax } from './syntax.js';
import { describe, isNull, itemSpan, entrySpan, sourceOf, type Entry, type MapTree, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** What is wrong with one entry of a list of layers before its options are looked at. */

export interface Label {
  readonly name: string;
}

const NAME = new RegExp(NAME_PATTERN);

/** Takes `as: label` out of an entry. */
export function readLabel(
  tree: MapTree,
  labels: Map<string, Span>,
  reading: LayerReading,
): { label: Label | undefined; rest: readonly Entry[] } {
  const as = tree.entries.find((entry) => entry.key === 'as');
  const rest = tree.entries.filter((entry) => entry !== as);
  if (as === undefined || as.value.kind === 'broken') return { label: undefined, rest };
  return { label: checkLabel(as, labels, reading), rest };
}

function checkLabel(as: Entry, labels: Map<string, Span>, reading: LayerReading): Label | undefined {
  const { value } = as;
  const location = entrySpan(as);
  if (isNull(value)) {
    reading.bag.report('WNC216', location, { what: '`as`', expected: 'a label' });
    return undefined;
  }
  if (value.kind !== 'scalar') {
    reading.bag.report('WNC203', location, { what: '`as`', expected: 'a label', found: describe(value) });
    return undefined;
  }
  const name = value.source;
  if (typeof value.value !== 'string' || !NAME.test(name) || RESERVED_NAMES.includes(name)) {
    const rule = RESERVED_NAMES.includes(name)
      ? 'the word is reserved'
      : 'labels are letters, digits, _ and -, begin with a letter or _, and have at most 64 characters';
    const repaired = RESERVED_NAMES.includes(name) ? `${name}_` : repairName(name);
    reading.bag.report(
      'WNC213',
      location,
      { what: 'a label', name, rule },
      { fix: repaired === undefined ? undefined : new YamlEdits(reading.source).write(value, repaired) },
    );
    return undefined;
  }
  const first = labels.get(name);
  if (first !== undefined) {
    reading.bag.report(
      'WNC212',
      location,
      { label: name },
      {
        related: [{ message: `the first ${quote(name)}`, span: first }],
        fix: new YamlEdits(reading.source).write(value, freeLabel(name, labels), 'give one of the two another label'),
      },
    );
    return undefined;
  }
  labels.set(name, location);
  return { name };
}

/** `head2` for a second `head`. */
function freeLabel(name: string, labels: ReadonlyMap<string, Span>): string {
  let number = 2;
  while (labels.has(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

/** The entry's one word; whatever else stands in it is reported. */
export function readBesides(
  tree: MapTree,
  rest: readonly Entry[],
  at: Pick<LayerLocation, 'list' | 'index'>,
  reading: LayerReading,
): Entry | undefined {
  const [only] = rest;
  if (only === undefined) {
    if (!tree.partial) reading.bag.report('WNC221', tree.entries[0]?.keySpan ?? tree.span, {});
    return undefined;
  }
  if (rest.length === 1) return only;
  if (reportTypeKey(tree, rest, reading)) return undefined;
  const word = rest.find((entry) => reading.layers.has(entry.key)) ?? only;
  const layer = reading.layers.get(word.key);
  const yaml = new YamlEdits(reading.source);
  for (const other of rest) {
    if (other === word) continue;
    if (layer !== undefined && Object.hasOwn(layer.options, other.key)) {
      const fix = insideFix(tree, word, rest, layer, reading);
      reading.bag.report(
        'WNC209',
        other.keySpan,
        { option: other.key, layer: word.key },
        {
          related: [{ message: 'the layer', span: word.keySpan }],
          fix,
        },
      );
    } else if (reading.layers.has(other.key) || nearest(other.key, [...reading.layers.keys()]) !== undefined) {
      reading.bag.report(
        'WNC208',
        other.keySpan,
        { first: word.key, second: other.key },
        { fix: { words: `put \`- \` before ${quote(other.key)}, in a line of its own`, edits: yaml.splitItem(at.list, tree, other) } },
      );
    } else {
      const known = ['as'];
      reading.bag.report(
        'WNC201',
        other.keySpan,
        { key: other.key, where: `the entry beside ${quote(word.key)}`, known },
        {
          fix: besideFix(tree, word, other, known, reading),
        },
      );
    }
  }
  // An option beside its layer is what the layer lacks: reading on would say so a second time.
  return isNull(word.value) ? undefined : word;
}

/** A key beside a layer that is neither `as` nor an option of it. */
function besideFix(tree: MapTree, word: Entry, other: Entry, known: readonly string[], reading: LayerReading): Ways {
  const near = nearest(other.key, known);
  if (near !== undefined) return replace(other.keySpan, near);
  if (Object.hasOwn(topFields, other.key)) return outFix(other, new YamlEdits(reading.source).removeEntry(tree, other), reading);
  return `options stand inside: ${quote(`${word.key}: {…}`)}`;
}

/** A part of the spec that stands among the layers, put where it belongs. */
function outFix(entry: Entry, removed: Edit, { source, root }: LayerReading): Fix {
  const yaml = new YamlEdits(source);
  const text = root === undefined ? undefined : yaml.entryText(entry, entry.key, root);
  const words = `${quote(entry.key)} is no layer but a part of the spec: begin its line in column 1, without the dash`;
  return { words, edits: root === undefined || text === undefined ? [] : [removed, yaml.addEntry(root, text)] };
}

/** `linear: {channels: 68, bias: false}`: the options that stand inside already, and those that stand beside. */
function insideFix(tree: MapTree, word: Entry, rest: readonly Entry[], layer: LayerSyntax, reading: LayerReading): Fix {
  const inside = word.value.kind === 'map' ? word.value.entries : [];
  const options = [...inside, ...rest.filter(({ key }) => Object.hasOwn(layer.options, key))];
  const texts = options.map(({ key, value }) => `${key}: ${sourceOf(value, reading.source)}`);
  const yaml = new YamlEdits(reading.source);
  const beside = rest.filter(({ key }) => Object.hasOwn(layer.options, key));
  if (texts.some((text) => text.endsWith(': …')))
    return {
      words: `indent it further than ${quote(word.key)}`,
      edits: isNull(word.value) ? beside.flatMap((entry) => yaml.indent(entry)) : [],
    };
  const text = `${word.key}: {${texts.join(', ')}}`;
  return { words: write(text), edits: [yaml.rewrite(word, text), ...beside.map((entry) => yaml.removeEntry(tree, entry))] };
}

/** `{type: linear, channels: 68}`, as other frameworks' files have it. */
function reportTypeKey(tree: MapTree, rest: readonly Entry[], reading: LayerReading): boolean {
  const typed = rest.find(
    ({ key, value }) =>
      /^(type|name|layer|kind|op|class|class_name|module)$/i.test(key) &&
      value.kind === 'scalar' &&
      nearestLayer(value.source, reading) !== undefined,
  );
  if (typed === undefined || typed.value.kind !== 'scalar' || reading.layers.has(typed.key)) return false;
  const others = rest.filter((entry) => entry !== typed);
  const text = textOfTyped(typed.value.source, others, reading);
  const isFlow = new YamlEdits(reading.source).isFlow(tree.span);
  const label = tree.entries
    .filter((entry) => !rest.includes(entry))
    .map(({ key, value }) => `, ${key}: ${sourceOf(value, reading.source)}`)
    .join('');
  const whole = label !== '' ? `{${text}${text.includes(': ') ? '' : ': '}${label}}` : isFlow && text.includes(': ') ? `{${text}}` : text;
  reading.bag.report(
    'WNC222',
    typed.keySpan,
    { key: typed.key },
    { fix: { words: write(text), edits: text.includes(UNKNOWN) ? [] : [{ span: tree.span, text: whole }] } },
  );
  return true;
}

/** `{type: nn.Linear, out_features: 68}` with the word first, and in our words. */
function textOfTyped(type: string, others: readonly Entry[], reading: LayerReading): string {
  const row = foreignLayer(type);
  const layer = row?.ours === undefined ? undefined : reading.layers.get(row.ours);
  const given = others.map(({ key, value }) => ({ name: key, text: sourceOf(value, reading.source) }));
  if (row !== undefined && layer !== undefined) {
    return printed(
      layer.name,
      translate(row, layer.name, layer.options, given, reading.scope.names(), stepsOf(reading)).options,
      layer.main,
    );
  }
  const word = nearestLayer(type, reading)!;
  return printed(
    word,
    given.map(({ name, text }) => [name, text] as const),
    reading.layers.get(word)?.main,
  );
}

export function reportNotALayer(tree: Tree, at: Pick<LayerLocation, 'list' | 'index'>, reading: LayerReading): void {
  if (tree.kind === 'map' && tree.partial) return;
  const empty = tree.span.start.offset === tree.span.end.offset;
  const yaml = new YamlEdits(reading.source);
  const texts = tree.kind === 'list' ? tree.itemSpans.map((item) => yaml.movedText(item, tree, at.list)) : [];
  const unwrapped =
    texts.length === 0 || texts.includes(undefined)
      ? []
      : [{ span: itemSpan(at.list, at.index), text: yaml.itemsText(at.list, texts as readonly string[]) }];
  const fix =
    tree.kind === 'list'
      ? { words: 'take the inner brackets or the second dash out', edits: unwrapped }
      : empty && at.list.items.length > 1
        ? { words: 'take it out', edits: [yaml.removeItem(at.list, at.index)] }
        : undefined;
  const span = empty ? dashBefore(tree, reading) : tree.span;
  reading.bag.report('WNC210', span, { found: describe(tree) }, { fix });
}

/** An entry that is only its dash has no place of its own. */
function dashBefore(tree: Tree, reading: LayerReading): Span {
  const { text } = reading.source;
  let at = tree.span.start.offset;
  while (at > 0 && !/[-,[]/.test(text.charAt(at))) at -= 1;
  return reading.source.span(at, at + 1);
}

/** Reports a word that is no layer, and gives the layer back that a misspelt word was probably meant to be. */
export function reportUnknownLayer(location: LayerLocation, reading: LayerReading): LayerSyntax | undefined {
  const { word } = location;
  if (reportForeignLayer(location, reading)) return undefined;
  const known = [...reading.layers.keys()];
  const yaml = new YamlEdits(reading.source);
  const name = word.key;
  // `linear {channels: 4}` without its colon reads as the key `linear {channels`.
  const [, opened, option] = /^([A-Za-z_][\w.]*)\s*\{\s*(\w+)$/.exec(name) ?? [];
  const called = opened === undefined ? undefined : nearestLayer(opened, reading);
  if (called !== undefined) {
    const text = `${called}: {${option}: ${sourceOf(word.value, reading.source)}`;
    const fix = { words: write(text), edits: [yaml.rewrite(word, text)] };
    reading.bag.report('WNC204', word.keySpan, { name, known: [] }, { fix });
    return undefined;
  }
  const [, glued, value = ''] = /^([A-Za-z_][\w.]*)\s*[\s:=(]\s*(.+?)\)?$/.exec(name) ?? [];
  const first = glued === undefined ? undefined : reading.layers.get(nearestLayer(glued, reading) ?? '');
  if (first !== undefined) {
    const fix = replace(word.keySpan, asLayer(first, value));
    if (name.startsWith(`${glued}:`)) reading.bag.report('WNC119', word.keySpan, { found: name }, { fix });
    else reading.bag.report('WNC204', word.keySpan, { name, known: [] }, { fix });
    return undefined;
  }
  if (name === 'as') {
    reading.bag.report('WNC221', word.keySpan, {});
    return undefined;
  }
  const near = nearestLayer(name, reading);
  const layer = near === undefined ? undefined : reading.layers.get(near);
  if (near === undefined || layer === undefined) {
    const isSection = Object.hasOwn(topFields, name);
    const fix = isSection ? outFix(word, yaml.removeItem(location.list, location.index), reading) : undefined;
    reading.bag.report('WNC204', word.keySpan, { name, known: isSection ? [] : known }, { fix });
    return undefined;
  }
  // With a near name the long list would only hide it.
  reading.bag.report(
    'WNC204',
    word.keySpan,
    { name, known: [] },
    { fix: replace(word.keySpan, isNull(word.value) && location.bare ? exampleLayer(layer) : near) },
  );
  return isNull(word.value) ? undefined : layer;
}

/** `fuse 2`, `embedding(10)` and `Linear(20, 27)` as they are written here. */
function asLayer(layer: LayerSyntax, given: string): string {
  const last = given.split(',').at(-1)!.trim();
  if (layer.main !== undefined) return `${layer.name}: ${last}`;
  const [first] = Object.entries(layer.options);
  return first?.[1].kind === 'size' && /^\d+$/.test(last) ? `${layer.name}: {${first[0]}: ${last}}` : exampleLayer(layer);
}

/** `nn.Linear` is `linear` too. */
function nearestLayer(name: string, reading: LayerReading): string | undefined {
  return nearest(withoutModule(name), [...reading.layers.keys()]);
}
