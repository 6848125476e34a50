import type { BrowserModel, SampleOptions, SymbolDrawn } from '../../../runtime/browser/api.js';
import type { ModelFacts, Sample, SampleStep } from '../protocol.js';

/** How many of the likeliest characters are told. */
const MOST_LIKELY = 6;
/** Texts are short here, for they are drawn again and again. */
const TEXT_LENGTH = 240;
/** Of audio, a second at the rate that most specs have. */
const SOUND_LENGTH = 8000;

/** Samples of a model with what each character was drawn from; of audio recordings alone. Throws as the model's sample does. */
export async function samplesOf(model: BrowserModel, kind: ModelFacts['kind'], options: SampleOptions): Promise<readonly Sample[]> {
  if (kind === 'audio') {
    const sounds = await model.sampleBytes({ length: SOUND_LENGTH, ...options });
    return sounds.map((sound) => ({ text: '', before: '', steps: [], sound }));
  }
  const name = namer(kind, () => model.characters);
  const drawn: SampleStep[][] = [];
  const onDraw = ({ sample, symbol, logits }: SymbolDrawn): void => {
    const steps = (drawn[sample] ??= []);
    steps.push({ chosen: name(symbol), likely: likeliest(logits, options.temperature ?? 1, name, symbol) });
  };
  if (kind === 'bytes') {
    const texts = (await model.sampleBytes({ length: TEXT_LENGTH, ...options, onDraw })).map((bytes) => [...bytes].map(name));
    return texts.map((characters, i) => withSteps(characters, drawn[i] ?? [], 0));
  }
  const texts = await model.sample({ ...(kind === 'text' && { length: TEXT_LENGTH }), ...options, onDraw });
  return texts.map((text, i) => withSteps([...text], drawn[i] ?? [], kind === 'words' ? 1 : 0));
}

/** `more`: how many draws are no character of the text, a word's end. */
function withSteps(characters: readonly string[], steps: readonly SampleStep[], more: number): Sample {
  return { text: characters.join(''), before: characters.slice(0, characters.length + more - steps.length).join(''), steps };
}

/** What the page calls a symbol: of words the first is the end, an empty text; a byte that is no letter or sign is in hexadecimal. */
function namer(kind: ModelFacts['kind'], characters: () => readonly string[]): (symbol: number) => string {
  if (kind === 'words') return (symbol) => (symbol === 0 ? '' : (characters()[symbol - 1] ?? ''));
  if (kind === 'text') return (symbol) => characters()[symbol] ?? '';
  return (byte) => ((byte >= 32 && byte < 127) || byte === 10 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`);
}

/** The likeliest symbols at a temperature, and the one that was drawn; at temperature 0 those at 1, for then the first is always drawn. */
function likeliest(logits: Float32Array, temperature: number, name: (symbol: number) => string, chosen: number): SampleStep['likely'] {
  const divisor = temperature === 0 ? 1 : temperature;
  const top = logits.reduce((most, logit) => Math.max(most, logit), -Infinity);
  const weights = Array.from(logits, (logit) => Math.exp((logit - top) / divisor));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const order = weights.map((_, symbol) => symbol).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const first = order.slice(0, MOST_LIKELY);
  const told = first.includes(chosen) ? first : [...first.slice(0, MOST_LIKELY - 1), chosen];
  return told.map((symbol) => ({ character: name(symbol), probability: (weights[symbol] ?? 0) / sum }));
}
