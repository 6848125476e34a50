import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { AudioSettings } from '../contract.js';
import { plainAudio } from '../data/audio/companding.js';
import { AudioReader } from '../data/audio/read-audio.js';
import type { Sequence } from '../data/kinds/sequence.js';
import { UserError } from '../errors.js';
import { fileError, isFolder, readBytes, shownPath } from './files.js';
import { largestSequenceFile, tooLargeSequence } from './largest-sequence.js';

/**
 * A WAV file, or all of a folder in the order of their names, as one sequence; one of them is in memory at a time.
 * Throws WNC720 for what cannot be read, WNC666 for a folder without a WAV file, WNC632 for one that is too large, and as AudioReader does.
 */
export async function readRecordings(file: string, settings: AudioSettings = plainAudio, what = 'the recording'): Promise<Sequence> {
  const reader = new AudioReader(settings);
  for (const one of await recordingsOf(file)) {
    const shown = shownPath(one);
    reader.addWav(await readBytes(one, what, largestSequenceFile, () => tooLargeSequence(shown)), shown);
  }
  return reader.sequence(shownPath(file));
}

/** A file itself, or the WAV files of a folder, by code point; not those that are hidden, or in folders in it. */
export async function recordingsOf(file: string): Promise<readonly string[]> {
  if (!(await isFolder(file))) return [file];
  const entries = await readdir(file, { withFileTypes: true }).catch((error: unknown) => {
    throw fileError('WNC720', `the folder ${shownPath(file)} cannot be read`, error);
  });
  const names = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  const recordings = names.filter((name) => /\.wav$/i.test(name)).sort(byCodePoint);
  if (recordings.length === 0) throw noRecordings(file, names);
  return recordings.map((name) => path.join(file, name));
}

function noRecordings(folder: string, names: readonly string[]): UserError {
  const sound = names.filter((name) => /\.(mp3|flac|ogg|opus|m4a|aac|aiff?|wma)$/i.test(name)).sort(byCodePoint);
  const [first] = sound;
  if (first === undefined)
    return new UserError('WNC666', `the folder ${shownPath(folder)} holds no WAV file`, 'name a folder with files that end in .wav');
  return new UserError(
    'WNC666',
    `the folder ${shownPath(folder)} holds no WAV file, but ${first}${sound.length === 1 ? '' : ` and ${sound.length - 1} more in other formats`}`,
    `convert it, for example: ffmpeg -i ${first} -c:a pcm_s16le ${path.parse(first).name}.wav`,
  );
}

/** UTF-8 is in the order of code points; a JavaScript text is not. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
