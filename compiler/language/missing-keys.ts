import type { Ways } from '../diagnostics/bag.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import { replace } from '../diagnostics/fix.js';
import { quote, write } from '../diagnostics/words.js';
import { UNKNOWN, exampleLayer, exampleValue, fieldOf, otherKeysOf } from './fields.js';
import { MapReport } from './map-report.js';
import { nameOf } from './repair-name.js';
import { titleOf } from './subject.js';
import type { LayerSyntax } from './syntax.js';
import { entryOf, type Entry } from './tree.js';

/** Keys that a map has to have and has not. */
export class MissingKeys extends MapReport {
  private readonly keys: string[] = [];

  /** Takes note of a key, unless another is given that may stand in its place. */
  add(key: string): void {
    if (!this.othersOf(key).some((other) => this.entries.has(other))) this.keys.push(key);
  }

  get hasAny(): boolean {
    return this.keys.length > 0;
  }

  /** Reports all in one, but those that are there and wrong: `wrong` has them, and what misspelt keys were meant to be. */
  report(wrong: ReadonlySet<string>): void {
    const { subject, reading } = this;
    const isStray = (key: string): boolean => subject.kind === 'section' && reading.stray.has(key);
    const isThere = (key: string): boolean => wrong.has(key) || isStray(key);
    const keys = this.keys.filter((key) => !isThere(key) && !this.othersOf(key).some(isThere));
    if (keys.length === 0) return;
    const fix = this.fix(keys, subject.entry);
    if (subject.kind === 'layer') reading.bag.report('WNC206', subject.span, { layer: subject.layer.name, options: keys }, { fix });
    else reading.bag.report('WNC202', subject.span, { keys, where: titleOf(subject) }, { fix });
  }

  /** Whether the map is the whole spec. */
  private get isTop(): boolean {
    return this.subject.kind === 'section' && this.subject.where === '';
  }

  /** The keys that may stand in its place. */
  private othersOf(key: string): readonly string[] {
    return otherKeysOf(this.fields[key]);
  }

  /** What a key that is missing might be, beside those that are there. */
  private example(key: string): string {
    if (key === 'name' && this.isTop) return nameOf(this.reading.source.file);
    const field = fieldOf(this.fields, key);
    if (field === undefined) return UNKNOWN;
    const beside = field.kind === 'size' ? Object.entries(field.beside ?? {}) : [];
    return beside.find(([other]) => entryOf(this.map, other) !== undefined)?.[1] ?? exampleValue(key, field);
  }

  /** What is missing with values that it might have; undefined where none can be thought of. */
  private fix(keys: readonly string[], holder: Entry | undefined): Ways {
    const { subject, map, yaml } = this;
    const texts = keys.map((key) => `${key}: ${this.example(key)}`);
    if (texts.some((text) => text.endsWith(UNKNOWN))) return undefined;
    const all = texts.join(', ');
    const words = `add ${quote(all)}`;
    const [first] = map.entries;
    if (first !== undefined && keys.length === 1 && keys[0] === 'name' && this.isTop)
      return { words, edits: [yaml.insert(first.keySpan.start.offset, all + (yaml.isFlow(map.span) ? ', ' : yaml.lineEnd))] };
    if (first !== undefined || holder === undefined) return { words, edits: [yaml.addEntry(map, ...texts)] };
    if (subject.kind === 'layer') return this.exampleFix(subject.layer, holder);
    // A bare word, such as `optimizer: sgd`, becomes a map.
    const isWord = holder.keySpan.start.offset === map.span.start.offset;
    return isWord ? replace(holder.keySpan, `{${holder.key}: {${all}}}`) : { words, edits: [yaml.setValue(holder, `{${all}}`)] };
  }

  /** A layer's word with what it cannot do without. */
  private exampleFix(layer: LayerSyntax, word: Entry): Fix {
    const example = exampleLayer(layer);
    const value = example.slice(layer.name.length + 2);
    const isBare = word.valueSpan === undefined;
    return {
      words: write(example),
      edits: isBare ? [{ span: word.keySpan, text: `${word.key}: ${value}` }] : [this.yaml.setValue(word, value)],
    };
  }
}
