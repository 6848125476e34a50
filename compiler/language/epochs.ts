import { write } from '../diagnostics/words.js';
import { limits } from './limits.js';
import type { Reading } from './reading.js';
import { defaultSplit, sequenceSplit } from './sections.js';
import { entryOf, type Entry, type MapTree, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** How much there is to learn from, of data that are known: words and their windows, or the symbols of a sequence. */
export type TrainingExamples = { readonly words: number; readonly windows: number } | { readonly symbols: number };

/** Whether a key counts epochs, which a spec has none of. */
export function isEpochs(key: string): boolean {
  return /^(max_?|num_?|n_?)?epochs?$/i.test(key);
}

/** `epochs: 10`: how many steps that is, where the data are known. */
export function reportEpochs(entry: Entry, train: MapTree, reading: Reading): void {
  const { bag, source, root, examples } = reading;
  const batch = plainNumber(entryOf(train, 'batch')?.value) ?? 32;
  const share = shareOf(root);
  const found = share === undefined ? undefined : examples?.(share);
  const known = found && learned(found, reading);
  const steps = known === undefined || batch < 1 ? undefined : Math.ceil(known.count / batch);
  const epoch = known === undefined || steps === undefined ? undefined : { examples: known.count, unit: known.unit, batch, steps };
  const epochs = plainNumber(entry.value);
  const total = steps === undefined || epochs === undefined ? NaN : Math.round(steps * epochs);
  const yaml = new YamlEdits(source);
  const given = entryOf(train, 'steps');
  const removed = { words: 'take it out: `steps` is given', edits: [yaml.removeEntry(train, entry)] };
  const converted = { words: write(`steps: ${total}`), edits: [yaml.rewrite(entry, `steps: ${total}`)] };
  const fix = given !== undefined ? removed : total >= 1 && total <= limits.steps ? converted : undefined;
  bag.report('WNC225', entry.keySpan, { epoch }, { fix });
}

/** What an epoch goes over: a sequence in examples of T symbols where each is predicted, or in windows. */
function learned(
  found: TrainingExamples,
  { unit = 'windows', root }: Reading,
): { readonly count: number; readonly unit: string } | undefined {
  if (!('symbols' in found)) return { count: found[unit], unit: unit.slice(0, -1) };
  if (unit === 'windows') return { count: found.symbols, unit: 'window' };
  const data = root === undefined ? undefined : entryOf(root, 'data')?.value;
  const context = data?.kind === 'map' ? plainNumber(entryOf(data, 'context')?.value) : undefined;
  return context === undefined || context < 1 ? undefined : { count: Math.ceil(found.symbols / context), unit: `example` };
}

/** What a batch counts, as far as the text tells: words where nothing joins their positions, or where it is asked for. */
export function unitOf(root: MapTree, joining: ReadonlySet<string>): 'words' | 'windows' {
  const train = entryOf(root, 'train')?.value;
  const over = train?.kind === 'map' ? entryOf(train, 'over')?.value : undefined;
  const model = entryOf(root, 'model')?.value;
  const isOver = over?.kind === 'scalar' && over.value === 'words';
  return isOver || (model !== undefined && !names(model, joining)) ? 'words' : 'windows';
}

/** Whether any of the words stands in a tree, as a key or as a value. */
function names(tree: Tree, words: ReadonlySet<string>): boolean {
  if (tree.kind === 'list') return tree.items.some((item) => names(item, words));
  if (tree.kind === 'map') return tree.entries.some(({ key, value }) => words.has(key) || names(value, words));
  return tree.kind === 'scalar' && words.has(tree.source);
}

function isSequence(data: MapTree): boolean {
  return ['text', 'bytes', 'audio'].some((key) => entryOf(data, key) !== undefined);
}

function plainNumber(tree: Tree | undefined): number | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'number' && Number.isFinite(tree.value) ? tree.value : undefined;
}

/** The split's shares and seed, as far as they are plain numbers. */
function shareOf(root: MapTree | undefined): { readonly train: number; readonly validation: number; readonly seed: number } | undefined {
  const data = root === undefined ? undefined : entryOf(root, 'data')?.value;
  const split = data?.kind === 'map' ? entryOf(data, 'split')?.value : undefined;
  const share = (name: 'train' | 'validation' | 'seed') => {
    const given = split?.kind === 'map' ? entryOf(split, name)?.value : undefined;
    const standard = (data?.kind === 'map' && isSequence(data) ? { ...sequenceSplit, seed: 0 } : defaultSplit)[name];
    return given === undefined ? standard : plainNumber(given);
  };
  const [train, validation, seed] = [share('train'), share('validation'), share('seed')];
  return train === undefined || validation === undefined || seed === undefined ? undefined : { train, validation, seed };
}
