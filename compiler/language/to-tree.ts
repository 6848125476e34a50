import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { DiagnosticBag } from '../diagnostics/bag.js';
import { replace } from '../diagnostics/fix.js';
import { nearest } from '../diagnostics/nearest.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { quote, write } from '../diagnostics/words.js';
import { limits } from './limits.js';
import { sourceOf, type Entry, type MapTree, type ScalarTree, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** The library's document as our tree: duplicate keys, merge keys and impossible aliases are found here. */
export function toTree(document: Document.Parsed, source: SourceText, bag: DiagnosticBag): Tree | undefined {
  const converter = new Converter(source, bag);
  const tree = document.contents === null ? undefined : converter.convert(document.contents as ParsedNode);
  return converter.refused ? undefined : tree;
}

/** How much a tree holds with its aliases written out. */
interface Extent {
  readonly values: number;
  readonly height: number;
}

class Converter {
  /** Nothing more is worth reading. */
  refused = false;
  private readonly anchors = new Map<string, Tree | 'open'>();
  private readonly extents = new Map<Tree, Extent>();

  constructor(
    private readonly source: SourceText,
    private readonly bag: DiagnosticBag,
  ) {}

  convert(node: ParsedNode): Tree {
    if (isAlias(node)) return this.resolve(node as Alias.Parsed);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.anchors.set(anchor, 'open');
    const tree = this.convertOwn(node);
    if (anchor !== undefined) this.anchors.set(anchor, tree);
    return tree;
  }

  private convertOwn(node: ParsedNode): Tree {
    const [start, end] = node.range;
    // What the tag would have made of the value is unknown; that it is not allowed is reported.
    if (node.tag !== undefined) return this.measure({ kind: 'broken', span: this.trimmed(start, end) });
    if (isMap(node)) {
      const entries = this.convertEntries(node);
      return this.measure({ kind: 'map', span: this.trimmed(start, end), entries, partial: node.items.length > entries.length });
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => {
        const parsed = item as ParsedNode | null;
        const tree = this.convertItem(parsed, end);
        return { tree, span: this.writtenAt(parsed) ?? tree.span };
      });
      return this.measure({
        kind: 'list',
        span: this.trimmed(start, end),
        items: items.map(({ tree }) => tree),
        itemSpans: items.map(({ span }) => span),
      });
    }
    return this.measure(this.convertScalar(node as Scalar.Parsed));
  }

  private convertItem(item: ParsedNode | null, end: number): Tree {
    return item === null ? this.missing(end) : this.convert(item);
  }

  private convertScalar(node: Scalar.Parsed): ScalarTree {
    const value = node.value as unknown;
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return {
      kind: 'scalar',
      span: this.source.span(node.range[0], node.range[1]),
      value: known,
      source: node.source,
      quoted: node.type !== 'PLAIN' && known !== null,
    };
  }

  private convertEntries(map: YAMLMap.Parsed): readonly Entry[] {
    const entries = new Map<string, Entry>();
    const all: Entry[] = [];
    for (const pair of map.items) {
      const entry = this.convertEntry(pair.key as ParsedNode | null, pair.value as ParsedNode | null, map);
      if (entry === undefined || this.refused) continue;
      all.push(entry);
      const first = entries.get(entry.key);
      if (first === undefined) {
        entries.set(entry.key, entry);
        continue;
      }
      const related = [{ message: `the first ${quote(entry.key)}`, span: first.keySpan }];
      const twins: MapTree = { kind: 'map', span: this.trimmed(map.range[0], map.range[1]), entries: all, partial: false };
      const isSame = sourceOf(entry.value, this.source) === sourceOf(first.value, this.source);
      const fix = { words: 'keep one of the two', edits: isSame ? [new YamlEdits(this.source).removeEntry(twins, entry)] : [] };
      this.bag.report('WNC110', entry.keySpan, { key: entry.key }, { related, fix });
    }
    return [...entries.values()];
  }

  private convertEntry(key: ParsedNode | null, value: ParsedNode | null, map: YAMLMap.Parsed): Entry | undefined {
    const mapStart = map.range[0];
    if (key === null || !isScalar(key)) {
      const [start, end] = key?.range ?? [mapStart, mapStart + 1];
      const found = key === null ? 'nothing' : isMap(key) ? 'a map' : isSeq(key) ? 'a list' : 'an alias';
      const name =
        key !== null && isMap(key) && key.items.length === 1 && isScalar(key.items[0]!.key) ? String(key.items[0]!.key.value) : '';
      const isAll = key !== null && map.items.length === 1;
      const fix = /^\w+$/.test(name)
        ? { words: write(`"\${${name}}"`), edits: isAll ? [{ span: this.trimmed(map.range[0], map.range[1]), text: `"\${${name}}"` }] : [] }
        : undefined;
      this.bag.report('WNC118', this.trimmed(start, end), { found }, { fix });
      return undefined;
    }
    const scalar = this.convertScalar(key as Scalar.Parsed);
    if (scalar.source === '') {
      this.bag.report('WNC118', this.source.span(scalar.span.start.offset, scalar.span.start.offset + 1), { found: 'nothing' });
      return undefined;
    }
    if (scalar.source === '<<' && !scalar.quoted) {
      this.bag.report('WNC116', scalar.span, {}, { fix: 'write the keys out here' });
      return undefined;
    }
    const tree = value === null ? this.missing(scalar.span.end.offset) : this.convert(value);
    return { key: scalar.source, keySpan: scalar.span, value: tree, valueSpan: this.writtenAt(value) ?? tree.span };
  }

  private writtenAt(node: ParsedNode | null): Tree['span'] | undefined {
    if (node === null || node.range[0] === node.range[1]) return undefined;
    return this.trimmed(node.range[0], node.range[1]);
  }

  private missing(offset: number): Tree {
    return this.measure({ kind: 'scalar', span: this.source.span(offset, offset), value: null, source: '', quoted: false });
  }

  private resolve(alias: Alias.Parsed): Tree {
    const name = alias.source;
    const span = this.source.span(alias.range[0], alias.range[1]);
    const target = this.anchors.get(name);
    if (target !== undefined && target !== 'open') {
      const { values, height } = this.extents.get(target)!;
      this.count(values, height, span);
      return target;
    }
    if (target === 'open') {
      this.bag.report('WNC114', span, { name }, { fix: 'write the value out' });
    } else {
      const known = [...this.anchors.keys()].slice(0, 10);
      const near = nearest(name, known);
      this.bag.report(
        'WNC113',
        span,
        { name, known },
        {
          fix:
            near === undefined
              ? replace(span, `"*${name}"`, `if no alias is meant, put it in quotes: "*${name}"`)
              : replace(span, `*${near}`),
        },
      );
    }
    return this.measure({ kind: 'broken', span });
  }

  private total = 0;

  private count(values: number, height: number, span: Tree['span']): void {
    this.total += values;
    if (this.refused) return;
    if (this.total > limits.values) {
      this.bag.report('WNC115', span, { limit: limits.values, aliases: true }, { fix: 'write it without aliases of aliases' });
      this.refused = true;
    } else if (height > limits.depth) {
      this.bag.report('WNC117', span, { limit: limits.depth });
      this.refused = true;
    }
  }

  private measure(tree: Tree): Tree {
    const inside = tree.kind === 'list' ? tree.items : tree.kind === 'map' ? tree.entries.map((entry) => entry.value) : [];
    let values = 1;
    let height = 0;
    for (const child of inside) {
      const extent = this.extents.get(child)!;
      values += extent.values;
      height = Math.max(height, extent.height + 1);
    }
    this.extents.set(tree, { values, height });
    this.count(1, height, tree.span);
    return tree;
  }

  private trimmed(start: number, end: number): Tree['span'] {
    const text = this.source.text.slice(start, end);
    return this.source.span(start, start + Math.max(text.trimEnd().length, 1));
  }
}
