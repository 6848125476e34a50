import { nearest } from '../diagnostics/nearest.js';
import { quote } from '../diagnostics/words.js';
import { fieldOf, type Fields } from './fields.js';
import { averageFields, dataFields, evaluateFields, optimizers, schedules, splitFields, topFields, trainFields } from './sections.js';
import { entryOf, type Entry, type MapTree } from './tree.js';

/** In a longer map no one has misspelt a key of ours. */
const MOST_ENTRIES = 100;

interface Section {
  readonly where: string;
  readonly fields: Fields;
  readonly fix: (key: string) => string;
}

const inside = (where: string) => (key: string) => `${quote(key)} stands inside ${quote(where)}`;
const among = (what: string, example: string) => () => `it stands inside the ${what}: ${quote(example)}`;

/** Where a key belongs that is written in the wrong section. */
const sections: readonly Section[] = [
  { where: '', fields: topFields, fix: (key) => `${quote(key)} stands at the top level` },
  { where: 'data', fields: dataFields, fix: inside('data') },
  { where: 'data.split', fields: splitFields, fix: inside('data.split') },
  { where: 'train', fields: trainFields, fix: inside('train') },
  { where: 'train.evaluate', fields: evaluateFields, fix: inside('train.evaluate') },
  { where: 'train.average', fields: averageFields, fix: inside('train.average') },
  { where: 'train.optimizer', fields: { ...optimizers['adam'], ...optimizers['sgd'] }, fix: among('optimizer', 'optimizer: {sgd: {rate: 0.1}}') },
  { where: 'train.schedule', fields: { ...schedules['step'], ...schedules['cosine'] }, fix: among('schedule', 'schedule: {step: {at: [1000], factor: 0.1}}') },
];

/** What to do with a key that no near name explains: `learning_rate` in train belongs to the optimizer. */
export function elsewhere(key: string, where: string): string | undefined {
  for (const section of sections) {
    if (section.where === where || where.startsWith(`${section.where}.`)) continue;
    const near = nearest(key, Object.keys(section.fields));
    if (near !== undefined) return section.fix(near);
  }
  return undefined;
}

/** The entry of a key, or of a misspelling of it, so that what stands inside is checked too; the key itself is reported. */
export function entryMeant(map: MapTree, key: string, fields: Fields): Entry | undefined {
  const given = entryOf(map, key);
  if (given !== undefined || map.entries.length > MOST_ENTRIES) return given;
  const missing = Object.keys(fields).filter((name) => entryOf(map, name) === undefined);
  const meant = map.entries.find((entry) => fieldOf(fields, entry.key) === undefined && nearest(entry.key, missing) === key);
  return meant === undefined ? undefined : { ...meant, key };
}

/** Keys that stand at the top level, in `data` or in `train` and belong to another of these: elsewhere they are not missing. */
export function strayKeys(tree: MapTree): ReadonlySet<string> {
  const stray = new Set<string>();
  const add = (map: MapTree, fields: Fields): void => {
    for (const { key } of map.entries) if (fieldOf(fields, key) === undefined) stray.add(key);
  };
  add(tree, topFields);
  for (const [name, fields] of [['data', dataFields], ['train', trainFields]] as const) {
    const value = entryOf(tree, name)?.value;
    if (value?.kind === 'map') add(value, fields);
  }
  return stray;
}
