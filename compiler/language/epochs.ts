import { write } from '../diagnostics/words.js';
import { limits } from './limits.js';
import type { Reading } from './reading.js';
import { splitFields } from './sections.js';
import { entryOf, type Entry, type MapTree, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** How much there is to learn from, of data that are known: words and their windows. */
export interface TrainingExamples {
  readonly words: number;
  readonly windows: number;
}

/** Whether a key counts epochs, which a spec has none of. */
export function isEpochs(key: string): boolean {
  return /^(max_?|num_?|n_?)?epochs?$/i.test(key);
}

/** `epochs: 10`: how many steps that is, where the data are known. */
export function reportEpochs(entry: Entry, train: MapTree, reading: Reading): void {
  const { bag, source, root, examples } = reading;
  const batch = plainNumber(entryOf(train, 'batch')?.value) ?? 32;
  const share = shareOf(root);
  const unit = reading.unit ?? 'windows';
  const count = share === undefined ? undefined : examples?.(share)?.[unit];
  const steps = count === undefined || batch < 1 ? undefined : Math.ceil(count / batch);
  const epoch = count === undefined || steps === undefined ? undefined : { examples: count, unit: unit.slice(0, -1), batch, steps };
  const epochs = plainNumber(entry.value);
  const total = steps === undefined || epochs === undefined ? NaN : Math.round(steps * epochs);
  const yaml = new YamlEdits(source);
  const given = entryOf(train, 'steps');
  const removed = { words: 'take it out: `steps` is given', edits: [yaml.removeEntry(train, entry)] };
  const converted = { words: write(`steps: ${total}`), edits: [yaml.rewrite(entry, `steps: ${total}`)] };
  const fix = given !== undefined ? removed : total >= 1 && total <= limits.steps ? converted : undefined;
  bag.report('WNC225', entry.keySpan, { epoch }, { fix });
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

function plainNumber(tree: Tree | undefined): number | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'number' && Number.isFinite(tree.value) ? tree.value : undefined;
}

/** The split's shares and seed, as far as they are plain numbers. */
function shareOf(root: MapTree | undefined): { readonly train: number; readonly validation: number; readonly seed: number } | undefined {
  const data = root === undefined ? undefined : entryOf(root, 'data')?.value;
  const split = data?.kind === 'map' ? entryOf(data, 'split')?.value : undefined;
  const share = (name: 'train' | 'validation' | 'seed') => {
    const given = split?.kind === 'map' ? entryOf(split, name)?.value : undefined;
    const standard = splitFields[name] as { readonly default: number };
    return given === undefined ? standard.default : plainNumber(given);
  };
  const [train, validation, seed] = [share('train'), share('validation'), share('seed')];
  return train === undefined || validation === undefined || seed === undefined ? undefined : { train, validation, seed };
}
