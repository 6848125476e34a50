import { longestRecording } from './defaults.js';
import { compander, plainAudio } from '../data/audio/companding.js';
import { AudioReader } from '../data/audio/read-audio.js';
import type { AudioSettings } from '../contract.js';
import type { Symbols } from '../data/data-set.js';
import { UserError } from '../errors.js';
import { writeWav } from '../files/wav.js';
import { drawSymbols, type SymbolSampling } from './sample-texts.js';
import type { SampledModel } from './sampled-model.js';

/**
 * Sound from a model of audio, as WAV files. Throws as AudioReader does for a prefix that is no recording, WNC668 where the rate is not
 * known, WNC822 for a prefix that is too long, and as sampleSequences does.
 */
export function sampleSound(model: SampledModel, symbols: Symbols, options: SymbolSampling): Uint8Array[] {
  const audio = symbols.audio ?? plainAudio;
  const { rate } = audio;
  if (rate === null)
    throw new UserError(
      'WNC668',
      'how many samples a second the model makes is not known',
      'load a checkpoint, which knows the rate of its training, or give a recording to create: {data}',
    );
  const prefix = options.prefix === undefined ? [] : soundPrefix(options.prefix, { ...audio, rate }, options.prefixName ?? 'the prefix');
  const { decode } = compander(audio);
  const sounds = drawSymbols(model, symbols, options, { prefix, length: rate, longest: longestRecording });
  return sounds.map((sound) => writeWav(Float32Array.from(sound, decode), rate));
}

/** The samples of a WAV file, silence among them, at the model's rate. */
function soundPrefix(prefix: string | Uint8Array, audio: AudioSettings, name: string): number[] {
  const reader = new AudioReader(audio);
  reader.addWav(typeof prefix === 'string' ? new TextEncoder().encode(prefix) : prefix, name);
  const symbols = reader.symbols();
  if (symbols.length > longestRecording)
    throw new UserError(
      'WNC822',
      `${name} has ${symbols.length.toLocaleString('en')} samples at the rate of the model; a prefix has at most ${longestRecording.toLocaleString('en')}`,
      'give the end of it',
    );
  return [...symbols];
}
