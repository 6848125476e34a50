import type { Ways } from '../diagnostics/bag.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import { replace } from '../diagnostics/fix.js';
import { nearest } from '../diagnostics/nearest.js';
import { quote, write } from '../diagnostics/words.js';
import { elsewhere } from './elsewhere.js';
import { isEpochs, reportEpochs } from './epochs.js';
import { argumentOf } from './foreign.js';
import { foreignOptionFix } from './foreign-layers.js';
import { MapReport } from './map-report.js';
import { titleOf } from './subject.js';
import type { Entry } from './tree.js';

/** Keys of a map that its reader does not know: misspelt ones, other frameworks', ones of another section. */
export class UnknownKeys extends MapReport {
  /** Keys that unknown keys were probably meant to be: to call them missing would say the same again. */
  readonly misspelt = new Set<string>();

  /** Reports a key that there is not, with what was probably meant. */
  report(entry: Entry): void {
    const known = Object.keys(this.fields);
    const { key, keySpan } = entry;
    const glued = /^([A-Za-z_]\w*):(\S.*)$/.exec(key);
    if (glued !== null && glued[1] !== undefined && glued[2] !== undefined) {
      this.misspelt.add(glued[1]);
      this.reading.bag.report('WNC119', keySpan, { found: key }, { fix: replace(keySpan, `${glued[1]}: ${glued[2]}`) });
      return;
    }
    if (this.subject.kind === 'section' && this.subject.where === 'train' && isEpochs(key)) {
      reportEpochs(entry, this.map, this.reading);
      return;
    }
    const equals = /^([A-Za-z_]\w*)\s*=\s*(.+)$/.exec(key);
    const spelled =
      equals !== null && known.includes(equals[1]!) ? replace(keySpan, `${equals[1]!}: ${equals[2]!}`) : this.splitNumber(entry);
    if (equals !== null) this.misspelt.add(equals[1]!);
    const others = known.filter((name) => !this.entries.has(name));
    // What is given already was not meant a second time.
    const near = this.reading.bag.isFull ? undefined : (nearest(key, others) ?? nearest(key, known));
    if (near !== undefined) this.misspelt.add(near);
    const becomes = this.foreignBecomes(key);
    const option = becomes?.replace(/^1-/, '').split('=')[0];
    if (option !== undefined && known.includes(option)) this.misspelt.add(option);
    const theirs =
      becomes === undefined
        ? undefined
        : foreignOptionFix(entry, becomes, this.map, this.subject.kind === 'layer' ? this.subject.location : undefined, this.yaml);
    const fix: Ways = spelled ?? theirs ?? (near === undefined ? this.foreignKey(entry) : this.nearFix(entry, near));
    if (this.subject.kind === 'layer') {
      this.reading.bag.report(
        'WNC205',
        keySpan,
        { option: key, layer: this.subject.layer.name, known },
        { fix: known.length === 0 ? this.removal(entry) : fix },
      );
    } else {
      this.reading.bag.report('WNC201', keySpan, { key, where: titleOf(this.subject), known }, { fix });
    }
  }

  /** `{steps: 1,000}` reads as steps: 1 and a key 000. */
  private splitNumber({ key, keySpan }: Entry): Fix | undefined {
    if (!/^\d{3}$/.test(key)) return undefined;
    const entries = [...this.entries.values()];
    const before = entries[entries.findIndex((entry) => entry.key === key) - 1];
    if (before?.value.kind !== 'scalar' || !/^\d{1,3}$/.test(before.value.source)) return undefined;
    const text = before.value.source + key;
    return { words: write(`${before.key}: ${text}`), edits: [{ span: { ...keySpan, start: before.value.span.start }, text }] };
  }

  private foreignBecomes(key: string): string | undefined {
    const { subject } = this;
    return argumentOf(
      subject.kind === 'layer' ? subject.layer.name : (/^train\.(?:optimizer|schedule)\.(\w+)$/.exec(subject.where)?.[1] ?? ''),
      key,
    );
  }

  /** The key that was meant; where that is given already, this one is taken out. */
  private nearFix(entry: Entry, near: string): Ways {
    const renamed = { words: write(near), edits: [this.yaml.rename(entry, near)] };
    return this.entries.has(near) ? [this.removal(entry)] : renamed;
  }

  private foreignKey(entry: Entry): Ways {
    if (this.reading.bag.isFull) return undefined;
    const { key } = entry;
    if (this.subject.kind === 'section') return elsewhere(entry, this.map, this.subject.where, this.reading);
    if (key === 'as')
      return `${quote('as')} stands beside ${quote(this.subject.layer.name)}, not inside it: \`{${this.subject.layer.name}: …, as: …}\``;
    return /^(in|input)_?(features|channels|dim|size)$/i.test(key)
      ? this.removal(entry, 'take it out: the size of the input is known')
      : undefined;
  }
}
