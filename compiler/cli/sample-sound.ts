import { basename, dirname, extname, resolve } from 'node:path';
import { longestRecording } from '../../runtime/sampling/defaults.js';
import type { Run, SampleFlags } from '../../runtime/node/index.js';
import { readWav } from '../../runtime/files/wav.js';
import { UserError } from '../../runtime/errors.js';
import { grouped } from '../diagnostics/words.js';
import { exitStatus, type Invocation } from './command.js';
import { modelToSample } from './sample-model.js';
import { WrongUsage } from './wrong-usage.js';

/** The largest recording to begin with, in bytes. */
const LARGEST_PREFIX = 2 ** 30;

/** A recording that is asked for. */
export interface SoundRequest {
  readonly out: string;
  /** Samples a second. */
  readonly rate: number;
  /** Samples after the prefix. */
  readonly length: number;
}

/**
 * What the flags ask of a run of audio; undefined for other data. Throws WrongUsage for flags of other data, and where no file is named.
 */
export function soundOf({ record: { data } }: Run, flags: Invocation['flags'], seconds = 1): SoundRequest | undefined {
  if (data.kind !== 'audio') return undefined;
  if (flags['length'] !== undefined)
    throw new WrongUsage('--length counts characters and bytes; the run was trained on audio: --seconds says how long');
  if (flags['count'] !== undefined)
    throw new WrongUsage('--count is for words, text and bytes; a sample of audio is one file: ask again with another --seed');
  const out = flags['out'] as string | undefined;
  if (out === undefined) throw new WrongUsage('a sample of audio is a file: name it by --out FILE.wav');
  if (extname(out).toLowerCase() !== '.wav')
    throw new WrongUsage(`--out writes WAV files, so the name has to end in .wav: --out ${basename(out, extname(out))}.wav`);
  const rate = data.audio?.rate;
  if (typeof rate !== 'number')
    throw new UserError(
      'WNC668',
      'run.json does not say how many samples a second the run was trained on',
      'bring it back as training wrote it, or train again',
    );
  const length = Math.round(seconds * rate);
  if (length < 1 || length > longestRecording)
    throw new WrongUsage(
      `--seconds ${seconds} are ${grouped(length)} samples, ${grouped(rate)} a second; it has to be 1 to ${grouped(longestRecording)}`,
    );
  return { out, rate, length };
}

/** Writes the sound that a run's model makes. Throws as readBytes, sampleRun and writeWhole do. */
export async function sampleSound(
  run: Run,
  { out, rate, length }: SoundRequest,
  how: SampleFlags,
  { flags, terminal }: Pick<Invocation, 'flags' | 'terminal'>,
): Promise<number> {
  const { makeFolder, readBytes, sampleRun, shownPath, writeWhole } = await import('../../runtime/node/index.js');
  const file = flags['prefix'] as string | undefined;
  const prefix = file === undefined ? {} : { prefix: await readBytes(file, '--prefix', LARGEST_PREFIX), prefixName: shownPath(file) };
  await makeFolder(dirname(resolve(out)));
  const result = await sampleRun(await modelToSample(run, length, { flags, terminal }), run, { ...how, ...prefix, length });
  const [recording] = 'recordings' in result ? result.recordings : [];
  if (recording === undefined) throw new Error('internal error: no sound was made');
  await writeWhole(out, recording);
  const { name, step } = result;
  const seconds = readWav(recording, out).length / rate;
  if (flags['format'] === 'json') terminal.out(`${JSON.stringify({ name, step, file: out, seconds, rate })}\n`);
  else terminal.out(`${shownPath(out)}: ${Number(seconds.toFixed(3))} s, ${grouped(rate)} samples a second\n`);
  return exitStatus.fine;
}
