import type { Fix } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { quote, shorten } from '../diagnostics/words.js';
import { parseWhole, reportUnknown } from './expression-text.js';
import { evaluate, functionNames, isProblem, parseExpression, type Expression } from './expressions.js';
import { RESERVED_NAMES } from './fields.js';
import { spanWithin, type Reading } from './reading.js';
import { describe, type ScalarTree, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** The first of a list's numbers that is not above the one before it; undefined where they increase. */
export function firstLate(
  values: readonly number[],
  items: readonly Tree[],
): { readonly value: number; readonly before: number; readonly item: Tree } | undefined {
  for (const [index, value] of values.entries()) {
    const [before, item] = [values[index - 1], items[index]];
    if (before !== undefined && item !== undefined && value <= before) return { value, before, item };
  }
  return undefined;
}

/**
 * The number that a value stands for: a plain number, the word `vocabulary`, or one expression "${…}".
 * Undefined where it is none, which is then reported. `what` names the value in messages: "channels of linear"; `usual` is what
 * suits whoever wrote nothing that can be read.
 */
export function readNumber(tree: Tree, what: string, wanted: string, reading: Reading, usual?: string): number | undefined {
  const { bag } = reading;
  if (tree.kind === 'broken') return undefined;
  if (tree.kind === 'map' && tree.partial) return undefined;
  if (tree.kind !== 'scalar' || typeof tree.value === 'boolean') {
    bag.report(
      'WNC203',
      tree.span,
      { what, expected: wanted, found: describe(tree) },
      { fix: unwrapped(tree, reading) ?? replacedBy(tree, usual, reading) },
    );
    return undefined;
  }
  if (tree.value === null) {
    bag.report('WNC216', tree.span, { what, expected: wanted });
    return undefined;
  }
  if (typeof tree.value === 'string') return readText(tree, tree.value.trim(), what, wanted, reading, usual);
  if (!Number.isFinite(tree.value)) {
    bag.report(
      'WNC302',
      tree.span,
      { what, value: shorten(tree.source), allowed: 'a finite number' },
      { fix: replacedBy(tree, usual, reading) },
    );
    return undefined;
  }
  // Minus zero is zero to everyone who writes it.
  return tree.value === 0 ? 0 : tree.value;
}

function replacedBy(tree: Tree, usual: string | undefined, { source }: Reading): Fix | undefined {
  return usual === undefined ? undefined : new YamlEdits(source).write(tree, usual);
}

/** `[8]` where 8 was meant. */
function unwrapped(tree: Tree, { source }: Reading): Fix | undefined {
  if (tree.kind !== 'list' || tree.items.length !== 1) return undefined;
  const [only] = tree.items;
  return only!.kind === 'scalar' && typeof only!.value === 'number' ? new YamlEdits(source).write(tree, only!.source) : undefined;
}

function readText(
  tree: ScalarTree,
  text: string,
  what: string,
  wanted: string,
  reading: Reading,
  usual: string | undefined,
): number | undefined {
  if (text === 'vocabulary') return reading.scope.lookUp('vocabulary')?.value;
  if (text.includes('${')) return readExpression(tree, what, reading);
  reportText(tree, text, what, wanted, reading, usual);
  return undefined;
}

function readExpression(tree: ScalarTree, what: string, reading: Reading): number | undefined {
  const expression = parseWhole(tree, what, reading);
  return expression && evaluateHere(tree, expression, reading);
}

function evaluateHere(tree: ScalarTree, expression: Expression, reading: Reading): number | undefined {
  const text = String(tree.value);
  const value = evaluate(expression, {
    valueOf(name, at) {
      const found = reading.scope.lookUp(name);
      if (found === undefined) {
        const otherwise = RESERVED_NAMES.includes(name) ? undefined : `add ${quote(name)} under \`vars\``;
        reportUnknown(tree, { name, at, known: reading.scope.names() }, reading, otherwise);
      }
      return found?.value;
    },
    divisionByZero(at) {
      reading.bag.report('WNC307', spanWithin(tree, at, reading.source), { divisor: text.slice(at.start, at.end) });
    },
  });
  if (value === undefined || Number.isFinite(value)) return value === 0 ? 0 : value;
  reading.bag.report('WNC308', tree.span, { expression: text });
  return undefined;
}

/** Text that is no expression: a number in quotes, a variable without its braces, or just a word. */
function reportText(tree: ScalarTree, text: string, what: string, wanted: string, reading: Reading, usual: string | undefined): void {
  const { bag, scope, source } = reading;
  const yaml = new YamlEdits(source);
  const plain = plainNumber(text) ?? (wanted === 'a number' ? fraction(text) : undefined);
  if (plain !== undefined) return bag.report('WNC303', tree.span, { what, text }, { fix: yaml.write(tree, plain) });
  const glued = /^([A-Za-z_]\w*):(\S+)$/.exec(text);
  if (glued !== null) return bag.report('WNC119', tree.span, { found: text }, { fix: yaml.write(tree, `${glued[1]!}: ${glued[2]!}`) });
  // $hidden, {hidden}, {{hidden}}, $(hidden), #{hidden} and %hidden% mean the same elsewhere; curly quotation marks are no quotes.
  const bare = text.replace(/^[$#%]?(\(|\{{1,2}|[“”‘’])?\s*/, '').replace(/\s*(\)|\}{1,2}|%|[“”‘’])$/, '');
  const words = bare.match(/[A-Za-z_]\w*/g) ?? [];
  const names = scope.names();
  const known = words.length > 0 && bare !== 'vocabulary' && words.every((word) => names.includes(word) || functionNames.includes(word));
  const expression = [text, bare].find((candidate) => !isProblem(parseExpression(candidate, 0)));
  if (known && expression !== undefined) {
    const name = words.find((word) => names.includes(word)) ?? words[0]!;
    return bag.report(
      'WNC318',
      spanWithin(tree, { start: 0, end: text.length }, source),
      { what, name },
      { fix: yaml.write(tree, `"\${${expression}}"`) },
    );
  }
  const near = words.length === 1 && words[0] === bare ? nearest(words[0], names) : undefined;
  const fix = near === undefined ? replacedBy(tree, usual, reading) : yaml.write(tree, near === 'vocabulary' ? near : `"\${${near}}"`);
  bag.report('WNC203', tree.span, { what, expected: wanted, found: describe(tree) }, { fix });
}

/** What 0,5 or 50% would be as a number, as text. */
function fraction(text: string): string | undefined {
  const comma = /^([-+]?\d+),(\d+)$/.exec(text);
  if (comma !== null) return `${comma[1]!}.${comma[2]!}`;
  const percent = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(text);
  return percent === null ? undefined : String(Number((Number(percent[1]) / 100).toFixed(9)));
}

/** What "68", 1_000, 1,000 or 10^3 would be as a number, as text. */
function plainNumber(text: string): string | undefined {
  // A comma sets groups of three apart, or it is a decimal point.
  const bare = text.replace(/(?<=\d)[_' ](?=\d)/g, '').replace(/^([-+]?[1-9]\d{0,2})((?:,\d{3})+)$/, (all) => all.replaceAll(',', ''));
  if (/^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/.test(bare)) {
    return Number.isFinite(Number(bare)) ? bare.replace(/^\+/, '') : undefined;
  }
  const power = /^(\d+)(?:\^|\*\*)(\d+)$/.exec(bare);
  const value = power === null ? NaN : Number(power[1]) ** Number(power[2]);
  const thousands = /^(\d+(?:\.\d+)?)([kKmM])$/.exec(bare);
  const scaled = thousands === null ? NaN : Math.round(Number(thousands[1]) * (/k/i.test(thousands[2]!) ? 1e3 : 1e6));
  const found = Number.isNaN(value) ? scaled : value;
  return Number.isSafeInteger(found) ? String(found) : undefined;
}

/** A number as a message shows it: as written, and for an expression what it comes to. */
export function showNumber(tree: Tree, value: number): string {
  if (tree.kind !== 'scalar') return String(value);
  if (typeof tree.value !== 'string') return shorten(tree.source);
  return `${value}, which is ${quote(tree.value.trim())}`;
}
