import { nearest } from '../diagnostics/nearest.js';
import { quote } from '../diagnostics/words.js';
import type { Fields } from './fields.js';
import { averageFields, dataFields, evaluateFields, optimizers, schedules, splitFields, topFields, trainFields } from './sections.js';

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
