import type { SampleOptions } from '../browser/api.js';
import { ExportedModel } from './model.js';

/** A model whose samples are bytes: `sampleBytes` is what a page's API calls it. */
export class ByteModel extends ExportedModel<Uint8Array> {
  sampleBytes(options?: SampleOptions): Promise<Uint8Array[]> {
    return this.sample(options);
  }
}
