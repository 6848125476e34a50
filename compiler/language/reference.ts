import { defaultOf, isRequired, otherKeysOf, type Field, type Fields } from './fields.js';
import { foreignLayers, foreignOptimizers, foreignSchedules, type ForeignRow } from './foreign-table.js';
import {
  averageFields,
  audioFields,
  dataFields,
  evaluateFields,
  optimizers,
  repeatFields,
  schedules,
  splitFields,
  teachFields,
  topFields,
  trainFields,
} from './sections.js';
import type { LayerSyntax } from './syntax.js';

/*
 * The tables of specs/README.md, made of what the spec reader itself goes by: the layers' and optimizers' own files, the sections of a
 * spec, and the table of PyTorch's and Keras's names.
 */

type Layers = ReadonlyMap<string, LayerSyntax>;

/** A marked stretch of text: `<!-- table NAME: … -->` to `<!-- end -->`. */
const MARKED = /(<!-- table (\w+)[^>]*-->\n)[^]*?(<!-- end -->)/g;

/** The text with every marked table as it should be; throws where a mark names no table, or a table has no mark. */
export function withTables(text: string, layers: Layers): string {
  const tables = referenceTables(layers);
  const found = new Set<string>();
  const result = text.replace(MARKED, (_, begin: string, name: string, end: string) => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`there is no table ${name}; there are ${[...tables.keys()].join(', ')}`);
    found.add(name);
    return `${begin}\n${table}\n\n${end}`;
  });
  const missing = [...tables.keys()].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`no mark for the tables ${missing.join(', ')}`);
  return result;
}

/** Every table by its name, in Markdown. */
export function referenceTables(layers: Layers): ReadonlyMap<string, string> {
  return new Map([
    ['layers', layerTable(layers)],
    [
      'options',
      fieldTable(
        [...layers.values()].map((layer) => [`${layer.name}.`, fieldsOf(layer)]),
        '',
      ),
    ],
    ['spec', fieldTable([['', topFields]])],
    [
      'data',
      fieldTable([
        ['', dataFields],
        ['audio.', audioFields],
        ['split.', splitFields],
      ]),
    ],
    [
      'train',
      fieldTable([
        ['', trainFields],
        ['evaluate.', evaluateFields],
        ['average.', averageFields],
        ['teach.', teachFields],
      ]),
    ],
    ['optimizers', fieldTable(Object.entries(optimizers).map(([name, fields]) => [`${name}.`, fields]))],
    ['schedules', fieldTable(Object.entries(schedules).map(([name, fields]) => [`${name}.`, fields]))],
    ['foreign', foreignTable(layers)],
    ['instead', insteadTable(layers)],
  ]);
}

function layerTable(layers: Layers): string {
  const rows = [...layers.values()].map((layer) => [code(layer.name), optionList(layer), layer.shapes ?? 'same', layer.summary]);
  return table(['layer', 'options (default)', 'shape of an example', 'what it does'], rows);
}

/** `channels, bias (true)`; the main one, which a plain value fills, first and by itself. */
function optionList(layer: LayerSyntax): string {
  return Object.entries(fieldsOf(layer))
    .map(([name, field]) => `${name === layer.main ? `*${name}*` : name}${shownDefault(field)}`)
    .join(', ');
}

function fieldsOf({ options }: LayerSyntax): Fields {
  const isRepeat = Object.values(options).some(({ kind }) => kind === 'rounds');
  return isRepeat ? repeatFields : options;
}

function shownDefault(field: Field): string {
  const standard = defaultOf(field);
  if (standard === undefined || standard === '') return '';
  return ` (${show(standard)})`;
}

function show(value: unknown): string {
  if (typeof value === 'number' && value > 0 && value < 1e-3) return value.toExponential();
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

/** A row a key, each under the prefix of its map; `withoutAny` is said of a map without keys. */
function fieldTable(groups: readonly (readonly [prefix: string, fields: Fields])[], withoutAny = 'Has no settings.'): string {
  const rows = groups.flatMap(([prefix, fields]) =>
    Object.keys(fields).length === 0
      ? withoutAny === ''
        ? []
        : [[code(prefix.replace(/\.$/, '')), '', withoutAny]]
      : Object.entries(fields).map(([name, field]) => [code(`${prefix}${name}`), whenLeftOut(field), described(field)]),
  );
  return table(['key', 'if left out', 'what it is'], rows);
}

function whenLeftOut(field: Field): string {
  const standard = defaultOf(field);
  if (isRequired(field)) return ['must be given', ...otherKeysOf(field).map(code)].join(', or ');
  return standard === undefined || standard === '' ? '' : code(show(standard));
}

function described(field: Field): string {
  const names =
    field.kind === 'choice' || field.kind === 'choices' ? field.choices : field.kind === 'variant' ? Object.keys(field.variants) : [];
  return names.length < 2 ? field.description : `${field.description} ${names.map(code).join(', ')}.`;
}

/** How theirs is written here, argument by argument. */
function foreignTable(layers: Layers): string {
  const rows = [...foreignLayers, ...foreignOptimizers, ...foreignSchedules].flatMap((row) => {
    const fields = oursOf(row, layers);
    return fields === undefined ? [] : [[namesOf(row), code(row.ours!), argumentList(row, fields)]];
  });
  return table(['PyTorch, Keras', 'here', 'their arguments here'], rows);
}

/** What there is in place of a name that has no equivalent. */
function insteadTable(layers: Layers): string {
  const rows = [...foreignLayers, ...foreignOptimizers, ...foreignSchedules].filter((row) => oursOf(row, layers) === undefined);
  return table(
    ['PyTorch, Keras', 'in its place'],
    rows.map((row) => [namesOf(row), row.instead ?? 'nothing yet']),
  );
}

/** The fields of what a row's name is here; undefined where there is none. */
function oursOf({ ours, takes }: ForeignRow, layers: Layers): Fields | undefined {
  if (ours === undefined) return undefined;
  if (takes?.[0]?.startsWith('optimizer ') === true) return schedules[ours];
  if (takes?.[0]?.startsWith('params ') === true) return optimizers[ours];
  return layers.get(ours)?.options;
}

function namesOf({ names }: ForeignRow): string {
  return names.split(' ').map(code).join(', ');
}

function argumentList({ takes = [] }: ForeignRow, fields: Fields): string {
  const lines = takes.map((line) => {
    const space = line.indexOf(' ');
    return { theirs: line.slice(0, space).split('|'), becomes: line.slice(space + 1) };
  });
  const kept = lines.flatMap(({ theirs, becomes }) => {
    const ours = meaningOf(becomes, fields);
    return ours === undefined ? [] : [`${theirs.map(code).join(' or ')}: ${ours}`];
  });
  const fixed = lines.flatMap(({ theirs, becomes }) => {
    const value = fixedValue(becomes, fields);
    return value === undefined ? [] : [code(`${theirs[0]}=${value}`)];
  });
  return [...kept, ...(fixed.length === 0 ? [] : [`always ${fixed.join(', ')}`])].join('; ');
}

/** What an argument is here; undefined where it is left out or cannot be chosen. */
function meaningOf(becomes: string, fields: Fields): string | undefined {
  if (becomes === 'times') return '`times` of a `repeat` around it';
  if (becomes === 'then') return 'a layer after it';
  if (becomes === 'each') return 'its multiples, in `at`';
  if (becomes.startsWith('1-')) return `1 less ${code(becomes.slice(2))}`;
  const [option = '', standard] = becomes.split('=');
  if (!Object.hasOwn(fields, option)) return undefined;
  return standard !== undefined && isRequired(fields[option]!) ? `${code(option)}, ${standard} if not given` : code(option);
}

/** The one value that does not stand in the way. */
function fixedValue(becomes: string, fields: Fields): string | undefined {
  const [option = '', standard] = becomes.split('=');
  return standard === undefined || Object.hasOwn(fields, option) ? undefined : standard;
}

const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
