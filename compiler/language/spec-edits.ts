import type { Edit, Fix, Span } from '../diagnostics/diagnostic.js';
import { SourceText } from '../diagnostics/source-text.js';
import type { ResolvedLayer, ResolvedSpec } from './resolved-spec.js';
import { entryOf, isNull, type Entry, type ListTree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** Where a layer is written. */
export interface LayerLocation {
  /** The list that holds it, and which of its items it is. */
  readonly list: ListTree;
  readonly index: number;
  /** Its word with what stands behind it; a bare word is an entry without a value. */
  readonly word: Entry;
  /** Whether the word stands alone in its item, which is then no map. */
  readonly bare: boolean;
}

/** The fixes of a spec that has been read: a model's layers and the numbers around them, changed as they are written. */
export class SpecEdits {
  readonly yaml: YamlEdits;

  constructor(private readonly spec: Pick<ResolvedSpec, 'file' | 'text' | 'tree' | 'data'>) {
    this.yaml = new YamlEdits(new SourceText(spec.file, spec.text));
  }

  context(value: number, words = `context ${value}`): Fix {
    return { words, edits: [{ span: this.spec.data.contextSpan, text: String(value) }] };
  }

  /** A key of `train`, which may have to be added. */
  train(key: string, text: string, words = `${key}: ${text}`): Fix {
    return this.setting('train', key, text, words);
  }

  /** A key of `data`, which may have to be added. */
  data(key: string, text: string, words = `${key}: ${text}`): Fix {
    return this.setting('data', key, text, words);
  }

  private setting(where: 'train' | 'data', key: string, text: string, words: string): Fix {
    const { tree } = this.spec;
    const section = entryOf(tree, where);
    const given = section?.value.kind === 'map' ? entryOf(section.value, key) : undefined;
    if (given !== undefined) return { words, edits: [this.yaml.setValue(given, text)] };
    if (section?.value.kind === 'map') return { words, edits: [this.yaml.addEntry(section.value, `${key}: ${text}`)] };
    if (section !== undefined) return { words, edits: [] };
    return { words, edits: [this.yaml.addEntry(tree, `${where}: {${key}: ${text}}`)] };
  }

  /** An option of a layer given another value, or added to those that are there. */
  option({ location, name, optionSpans }: ResolvedLayer, option: string, text: string, words = `${option}: ${text}`): Fix {
    const { word, bare } = location;
    const { value } = word;
    if (value.kind === 'map') {
      const entry = entryOf(value, option);
      return { words, edits: [entry === undefined ? this.yaml.addEntry(value, `${option}: ${text}`) : this.yaml.setValue(entry, text)] };
    }
    if (!isNull(value)) return { words, edits: optionSpans[option] === undefined ? [] : [this.yaml.setValue(word, text)] };
    if (bare) return { words, edits: [{ span: word.keySpan, text: this.item(`${name}: {${option}: ${text}}`, location.list) }] };
    return { words, edits: [this.yaml.setValue(word, `{${option}: ${text}}`)] };
  }

  /** Another number where a size is written as one; what an expression or another layer makes is left alone. */
  number({ span, value }: { readonly span: Span; readonly value: number }, becomes: number, words: string): Fix {
    return { words, edits: this.yaml.textOf(span) === String(value) ? [{ span, text: String(becomes) }] : [] };
  }

  /** A layer without one of the options that it is given. */
  withoutOption({ location: { word } }: ResolvedLayer, option: string, words = `take ${option} out`): Fix {
    const entry = word.value.kind === 'map' ? entryOf(word.value, option) : undefined;
    return { words, edits: entry && word.value.kind === 'map' ? [this.yaml.removeEntry(word.value, entry)] : [] };
  }

  /** What a model begins with. */
  embedFirst(words = 'begin the model with `- embedding: {channels: 10}`'): Fix {
    const list = entryOf(this.spec.tree, 'model')?.value;
    return { words, edits: list?.kind === 'list' ? [this.yaml.insertItem(list, 0, this.item('embedding: {channels: 10}', list))] : [] };
  }

  remove({ location }: ResolvedLayer, words = 'take it out'): Fix {
    return { words, edits: [this.yaml.removeItem(location.list, location.index)] };
  }

  before({ location }: ResolvedLayer, text: string, words: string): Fix {
    return { words, edits: [this.yaml.insertItem(location.list, location.index, this.item(text, location.list))] };
  }

  after({ location }: ResolvedLayer, text: string, words: string): Fix {
    return { words, edits: [this.appended(location, [text])] };
  }

  /** One layer after another, behind this one. */
  appended({ list, index }: LayerLocation, texts: readonly string[]): Edit {
    const items = texts.map((text) => this.yaml.insertItem(list, index + 1, this.item(text, list)));
    return { span: items[0]!.span, text: items.map(({ text }) => text).join('') };
  }

  /** A layer taken out and put before the one of its list in which `at` lies. */
  move({ location: { list, index } }: ResolvedLayer, at: Span | undefined, words: string): Fix {
    const to = at === undefined ? -1 : list.itemSpans.findIndex((item) => isWithin(at, item));
    return { words, edits: to === -1 || to === index ? [] : this.yaml.moveItem(list, index, to) };
  }

  /** Another word for a layer, its options as they are. */
  rename({ location }: ResolvedLayer, name: string, words: string): Fix {
    return { words, edits: [this.yaml.rename(location.word, name)] };
  }

  /** A layer that has no label, with one. */
  label({ location: { list, index } }: ResolvedLayer, label: string, words = `call the embedding \`as: ${label}\``): Fix {
    const item = list.items[index];
    return { words, edits: item?.kind === 'map' ? [this.yaml.addEntry(item, `as: ${label}`)] : [] };
  }

  /** In brackets a layer with options is a map of its own. */
  private item(text: string, list: ListTree): string {
    return this.yaml.isFlow(list.span) && text.includes(': ') ? `{${text}}` : text;
  }
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}
