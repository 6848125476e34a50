import { plainAudio } from './audio/companding.js';
import { AudioReader, type Recording } from './audio/read-audio.js';
import { tones } from './audio/tones.js';
import type { ReadData, ReadingHow } from './data-set.js';

/** Recordings that come with the package; they are made anew each time. */
const makers: Readonly<Record<string, () => Recording>> = { tones };

/** A built-in recording as data that were read. */
export async function builtinSoundData(source: string, { audio }: ReadingHow): Promise<ReadData> {
  const make = Object.hasOwn(makers, source) ? makers[source] : undefined;
  if (!make) throw new Error(`internal error: ${source} is no built-in recording`);
  const name = `the recording ${source}`;
  const reader = new AudioReader(audio ?? plainAudio);
  reader.add(make(), name);
  return reader.sequence(name);
}
