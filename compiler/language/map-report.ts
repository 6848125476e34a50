import type { Fix } from '../diagnostics/diagnostic.js';
import type { Fields } from './fields.js';
import type { Reading } from './reading.js';
import type { Subject } from './subject.js';
import type { Entry, MapTree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** A map that is read by its fields, for those who report what is wrong with it. */
export class MapReport {
  protected readonly entries: ReadonlyMap<string, Entry>;
  protected readonly yaml: YamlEdits;

  constructor(
    protected readonly map: MapTree,
    protected readonly fields: Fields,
    protected readonly subject: Subject,
    protected readonly reading: Reading,
  ) {
    this.entries = new Map(map.entries.map((entry) => [entry.key, entry]));
    this.yaml = new YamlEdits(reading.source);
  }

  /** A key taken out. The main value of a layer is no entry of a map. */
  protected removal(entry: Entry, words = 'take it out'): Fix {
    const { map } = this;
    return { words, edits: map.entries.includes(entry) && map.span !== entry.value.span ? [this.yaml.removeEntry(map, entry)] : [] };
  }
}
