import type { Ways } from '../diagnostics/bag.js';
import type { Code, Parameters } from '../diagnostics/catalogue.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import { otherwise } from '../diagnostics/fix.js';
import { nearest } from '../diagnostics/nearest.js';
import { quote, write } from '../diagnostics/words.js';
import type { Finding } from './ajv.js';
import { sizeLimit } from './field-schema.js';
import { UNKNOWN, allowedRange, exampleValue, expected, fieldOf, isRequired, plainValue, type Field } from './fields.js';
import { misfit } from './float32.js';
import { MapReport } from './map-report.js';
import { MissingKeys } from './missing-keys.js';
import { showNumber } from './numbers.js';
import type { Reading } from './reading.js';
import { repairName } from './repair-name.js';
import type { Subject } from './subject.js';
import type { NumberOption } from './syntax.js';
import { describe, entrySpan, type Entry, type MapTree, type Tree } from './tree.js';
import { UnknownKeys } from './unknown-keys.js';

/** Puts ajv's findings, and the reader's own, in the catalogue's words. */
export class FieldReport extends MapReport {
  private readonly missing = new MissingKeys(this.map, this.fields, this.subject, this.reading);
  private readonly unknown = new UnknownKeys(this.map, this.fields, this.subject, this.reading);

  /** For findings about one entry. */
  static of(map: MapTree, subject: Subject, reading: Reading): FieldReport {
    return new FieldReport(map, {}, subject, reading);
  }

  /** Whether a key is missing that has to be there. */
  get isMissing(): boolean {
    return this.missing.hasAny;
  }

  /** A value's name in messages. */
  what(key: string): string {
    if (this.subject.kind === 'layer') return `${quote(key)} of ${quote(this.subject.layer.name)}`;
    return quote(this.subject.where === '' ? key : `${this.subject.where}.${key}`);
  }

  expected(field: Field): string {
    return expected(field);
  }

  noValue(entry: Entry, field: Field): undefined {
    this.reading.bag.report(
      'WNC216',
      entrySpan(entry),
      { what: this.what(entry.key), expected: expected(field) },
      { fix: this.valueFix(entry, field) },
    );
    return undefined;
  }

  /** A value for a key that has none, or the key taken out where it has a default. */
  private valueFix(entry: Entry, field: Field): Ways {
    if (!isRequired(field)) return this.removal(entry);
    const example = exampleValue(entry.key, field);
    if (example === UNKNOWN) return undefined;
    return { words: write(`${entry.key}: ${example}`), edits: [this.yaml.setValue(entry, example)] };
  }

  wrongKind(entry: Entry, field: Field): undefined {
    const { value } = entry;
    if (value.kind === 'broken') return undefined;
    const found = describe(value);
    const what = this.what(entry.key);
    if (field.kind === 'boolean') this.wrongBoolean(what, value, field);
    else
      this.reading.bag.report(
        'WNC203',
        value.span,
        { what, expected: expected(field), found },
        { fix: this.listFix(value, field) ?? this.written(value, plainValue(entry.key, field)) },
      );
    return undefined;
  }

  reservedName(entry: Entry): undefined {
    const name = entry.value.kind === 'scalar' ? entry.value.source : '';
    this.reading.bag.report(
      'WNC213',
      entry.value.span,
      { what: this.what(entry.key), name, rule: 'the word is reserved' },
      { fix: this.yaml.write(entry.value, `${name}_`) },
    );
    return undefined;
  }

  /** `usual`: the choice for who gives none. */
  notAChoice(key: string, choices: readonly string[], value: Tree, usual?: string): void {
    const text = value.kind === 'scalar' && value.value !== null ? value.source : '';
    const found = text === '' ? describe(value) : quote(text);
    this.reading.bag.report(
      'WNC313',
      value.span,
      { what: this.what(key), value: found, choices },
      { fix: this.written(value, choices.length === 1 ? choices[0] : (nearest(text, choices) ?? usual)) },
    );
  }

  /** Reports a finding unless its key is known to be wrong, and gives the key back. */
  add(finding: Finding, data: Readonly<Record<string, unknown>>, wrong: ReadonlySet<string>): string | undefined {
    const { keyword, key, index } = finding;
    if (keyword === 'required') {
      this.missing.add(key);
      return undefined;
    }
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    if (keyword === 'additionalProperties') this.unknown.report(entry);
    // One finding a value; of a list, one an entry.
    else if (!wrong.has(key) || index !== undefined) this.wrongValue(entry, finding, data[key]);
    return key;
  }

  /** Reports what is missing and not known to be wrong, all in one. */
  finish(wrong: ReadonlySet<string>): void {
    this.missing.report(new Set([...wrong, ...this.unknown.misspelt]));
  }

  /** A value in the place of another, where there is one to be thought of. */
  private written(tree: Tree, text: string | undefined, words?: string): Fix | undefined {
    return text === undefined ? undefined : this.yaml.write(tree, text, words);
  }

  private wrongValue(entry: Entry, { keyword, index }: Finding, value: unknown): void {
    const field = fieldOf(this.fields, entry.key);
    if (field === undefined) return;
    // An entry that is no number is absent from the list, and reported.
    if (index !== undefined && (value as readonly unknown[])[index] === undefined) return;
    if (index !== undefined && entry.value.kind === 'list') {
      const item = entry.value.items[index]!;
      const each = field.kind === 'numbers' ? field.each : field;
      const what = `each value of ${this.what(entry.key)}`;
      if (field.kind === 'choices') this.notAChoice(entry.key, field.choices, item);
      else if (field.kind === 'texts' && keyword === 'maxLength') this.say('WNC321', item, { what, limit: field.longest });
      else if (field.kind === 'texts') this.say('WNC216', item, { what, expected: 'text' });
      else this.wrongNumber(entry.key, what, item, each, keyword, (value as readonly number[])[index]!);
      return;
    }
    const what = this.what(entry.key);
    switch (field.kind) {
      case 'size':
      case 'whole':
      case 'number':
        return this.wrongNumber(entry.key, what, entry.value, field, keyword, value as number);
      case 'boolean':
        return this.wrongBoolean(what, entry.value, field);
      case 'choice':
        return this.notAChoice(entry.key, field.choices, entry.value, field.default);
      case 'name':
        return this.wrongName(what, entry.value, field);
      case 'text':
        return this.wrongText(what, entry, field, keyword);
      default:
        return this.wrongLength(what, entry, field);
    }
  }

  private wrongNumber(key: string, what: string, tree: Tree, field: Field, keyword: string, value: number): void {
    const shown = showNumber(tree, value);
    const limit = field.kind === 'size' ? sizeLimit(field) : field.kind === 'whole' ? field.limit : undefined;
    if (keyword === 'maximum' && limit !== undefined)
      return this.say('WNC312', tree, { what, value: shown, limit }, [
        this.yaml.write(tree, String(limit)),
        otherwise(this.yaml.write(tree, plainValue(key, field)!)),
      ]);
    if (keyword === 'type') {
      const low = Math.floor(value);
      const text = tree.kind === 'scalar' && typeof tree.value === 'string' ? tree.value.trim() : '';
      const inside = /^\$\{(.*)\}$/.exec(text)?.[1];
      const whole = inside === undefined ? [low, low + 1].filter((one) => one >= 1).map(String) : [`"\${floor(${inside.trim()})}"`];
      const fix = whole.map((one) => this.yaml.write(tree, one));
      return this.say('WNC301', tree, { what, value: shown }, fix);
    }
    // 80, 10 and 10 are percent.
    const isPercent =
      this.subject.kind === 'section' && this.subject.where === 'data.split' && Number.isInteger(value) && value >= 5 && value <= 100;
    const instead = isPercent ? [String(value / 100)] : [...(value < 0 ? [String(-value)] : []), plainValue(key, field)!];
    const ways = instead.map((text) => this.yaml.write(tree, text));
    this.say(
      'WNC302',
      tree,
      { what, value: shown, allowed: allowedRange(field) },
      ways.map((way, index) => (index === 0 ? way : otherwise(way))),
    );
  }

  /** Reports what float32 does not hold of a number or a list of them, and whether there was any. */
  reportMisfits(key: string, value: unknown): boolean {
    const entry = this.entries.get(key);
    const field = fieldOf(this.fields, key);
    if (entry === undefined || field === undefined) return false;
    if (field.kind === 'number') return this.misfits(this.what(key), field, entry.value, value);
    if (field.kind !== 'numbers' || field.each.kind !== 'number' || entry.value.kind !== 'list') return false;
    const { each } = field;
    const found = entry.value.items.map((item, index) =>
      this.misfits(`each value of ${this.what(key)}`, each, item, (value as readonly unknown[])[index]),
    );
    return found.includes(true);
  }

  private misfits(what: string, field: NumberOption, tree: Tree, value: unknown): boolean {
    const found = typeof value === 'number' ? misfit(field, value) : undefined;
    if (found === undefined) return false;
    this.say(
      'WNC325',
      tree,
      { what, value: showNumber(tree, value as number), kind: found.kind, limit: found.limit },
      this.yaml.write(tree, found.nearest),
    );
    return true;
  }

  private wrongBoolean(what: string, tree: Tree, field: Extract<Field, { kind: 'boolean' }>): void {
    const text = tree.kind === 'scalar' ? tree.source.toLowerCase() : '';
    const fix = /^(true|yes|y|on|1)$/.test(text)
      ? 'true'
      : /^(false|no|n|off|0|none)$/.test(text)
        ? 'false'
        : String(field.default ?? true);
    this.say('WNC316', tree, { what, found: describe(tree) }, this.written(tree, fix));
  }

  private wrongName(what: string, tree: Tree, field: Field): void {
    if (tree.kind !== 'scalar' || typeof tree.value !== 'string') {
      return this.say('WNC203', tree, { what, expected: expected(field), found: describe(tree) });
    }
    const rule = 'names are letters, digits, _ and -, begin with a letter or _, and have at most 64 characters';
    this.say('WNC213', tree, { what, name: tree.value, rule }, this.written(tree, repairName(tree.value)));
  }

  private wrongText(what: string, entry: Entry, field: Extract<Field, { kind: 'text' }>, keyword: string): void {
    const tree = entry.value;
    if (keyword === 'maxLength') return this.say('WNC321', tree, { what, limit: field.longest });
    if (keyword === 'minLength') return this.say('WNC216', tree, { what, expected: 'text' });
    const source = tree.kind === 'scalar' ? tree.source : '';
    const isName = entry.key === 'name';
    const text = isName ? `model-${source.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` : `"${source}"`;
    const fix = source === '' ? undefined : this.yaml.write(tree, text, isName ? write(`name: ${text}`) : `put it in quotes: ${text}`);
    this.say('WNC203', tree, { what, expected: 'text', found: describe(tree) }, fix);
  }

  private wrongLength(what: string, entry: Entry, field: Field): void {
    const tree = entry.value;
    const length = tree.kind === 'list' ? tree.items.length : 0;
    if (length === 0) return this.say('WNC211', tree, { what });
    const found = `a list of ${length}`;
    this.say('WNC203', tree, { what, expected: expected(field), found });
  }

  /** `at: 150000` for `at: [150000]`. */
  private listFix(value: Tree, field: Field): Fix | undefined {
    if (field.kind === 'choice' && field.choices.length === 1) return this.written(value, field.choices[0]);
    if (value.kind !== 'scalar' || value.source === '') return undefined;
    if (field.kind === 'numbers' && field.length === undefined) return this.yaml.write(value, `[${value.source}]`);
    if (field.kind === 'texts') return this.yaml.write(value, `[${value.source}]`);
    return field.kind === 'choices' ? this.yaml.write(value, `[${nearest(value.source, field.choices) ?? value.source}]`) : undefined;
  }

  private say<C extends Code>(code: C, tree: Tree, parameters: Parameters<C>, fix?: Ways): void {
    this.reading.bag.report(code, tree.span, parameters, { fix });
  }
}
