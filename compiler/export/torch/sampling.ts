import type { Symbols } from '../../../runtime/data/data-set.js';
import { boundary } from '../../../runtime/data/vocabulary.js';
import { longestWord } from '../../../runtime/data/words.js';
import { defaultLength, defaultSeed, defaultWords } from '../../../runtime/sampling/defaults.js';
import { quoted } from '../../layers/torch/expression.js';

/** What of a program depends on the kind of data: what symbols are, and how samples are drawn and shown. */
export interface SamplingText {
  readonly imports: readonly string[];
  readonly constants: string;
  /** Functions and the main program. */
  readonly code: string;
}

export interface SampledModel {
  readonly symbols: Symbols;
  readonly prediction: 'window' | 'positions';
  readonly context: number;
}

export function samplingText(model: SampledModel): SamplingText {
  const { imports, constants, code } = kinds[model.symbols.kind](model);
  return { imports, constants, code: `${logitsAfter(model)}\n\n\n${draw}\n\n\n${code}` };
}

const draw = `def draw(logits, temperature):
    """A symbol at random, by the model's logits; at temperature 0 the likeliest."""
    if temperature == 0:
        return int(logits.argmax())
    return int(torch.multinomial(torch.softmax(logits / temperature, dim=-1), 1))`;

function logitsAfter({ prediction }: SampledModel): string {
  const [window, at] =
    prediction === 'window'
      ? ['[START] * (CONTEXT - len(known)) + known', '[0]']
      : ['known + [0] * (CONTEXT - len(known))  # what stands behind the last one is not looked at', '[0, len(known) - 1]'];
  return `@torch.no_grad()
def logits_after(model, symbols):
    """Logits of the symbol that follows these: the model sees the last CONTEXT of them."""
    known = symbols[-CONTEXT:]
    window = ${window}
    return model(torch.tensor([window]))${at}`;
}

const kinds: Readonly<Record<Symbols['kind'], (model: SampledModel) => SamplingText>> = {
  words: ({ symbols, prediction, context }) => ({
    imports: normalizing(symbols),
    constants: `CHARACTERS = ${quoted([boundary, ...symbols.characters].join(''))}  # symbol 0 stands before and behind each word
START = 0
LONGEST = ${prediction === 'positions' ? Math.max(0, context - 1) : longestWord}`,
    code: `def sample(model, temperature=1.0, prefix=''):
    """A word, character by character until the model ends it."""
    symbols = [START] + [CHARACTERS.index(character, 1) for character in prefix]
    while len(symbols) <= LONGEST:
        symbol = draw(logits_after(model, symbols), temperature)
        if symbol == START:
            break
        symbols.append(symbol)
    return ''.join(CHARACTERS[symbol] for symbol in symbols[1:])


def main():
    parser = argparse.ArgumentParser(description='Samples words from the model.')
    parser.add_argument('--count', type=int, default=${defaultWords}, help='how many words')
${commonFlags}
    parser.add_argument('--prefix', default='', help='what every word begins with')
    flags = parser.parse_args()
${knownPrefix(symbols, 'CHARACTERS[1:]')}
${begin}
    for _ in range(flags.count):
        print(sample(model, flags.temperature, flags.prefix))`,
  }),
  text: ({ symbols, symbols: { characters, start = 0 } }) => ({
    imports: normalizing(symbols),
    constants: `CHARACTERS = ${quoted(characters.join(''))}
START = ${start}  # what a text without a prefix follows`,
    code: `${sampleSequence}


def main():
    parser = argparse.ArgumentParser(description='Samples a text from the model.')
    parser.add_argument('--length', type=int, default=${defaultLength}, help='how many characters after the prefix')
${commonFlags}
    parser.add_argument('--prefix', default='', help='what the text begins with')
    flags = parser.parse_args()
${knownPrefix(symbols, 'CHARACTERS')}
${begin}
    prefix = [CHARACTERS.index(character) for character in flags.prefix]
    symbols = sample(model, flags.length, flags.temperature, prefix)
    print(''.join(CHARACTERS[symbol] for symbol in symbols))`,
  }),
  bytes: ({ symbols: { start = 0 } }) => ({
    imports: ['os', 'sys'],
    constants: `START = ${start}  # what a sample without a prefix follows`,
    code: `${sampleSequence}


def main():
    parser = argparse.ArgumentParser(description='Samples bytes from the model, to standard output.')
    parser.add_argument('--length', type=int, default=${defaultLength}, help='how many bytes after the prefix')
${commonFlags}
    parser.add_argument('--prefix', default='', help='what the bytes begin with')
    flags = parser.parse_args()
${begin}
    prefix = list(os.fsencode(flags.prefix))
    sys.stdout.buffer.write(bytes(sample(model, flags.length, flags.temperature, prefix)))`,
  }),
  audio: ({ symbols: { size, start = 0, audio } }) => ({
    imports: ['wave'],
    constants: `LEVELS = ${size}
RATE = ${audio?.rate ?? 8000}  # samples a second
START = ${start}  # silence`,
    code: `${sampleSequence}


def decode(symbols):
    """Levels as samples from -1 to 1${audio?.companding === 'none' ? '' : ', by mu-law'}."""
    y = 2 * torch.tensor(symbols, dtype=torch.float64) / (LEVELS - 1) - 1
    return ${audio?.companding === 'none' ? 'y' : 'y.sign() * torch.expm1(math.log(LEVELS) * y.abs()) / (LEVELS - 1)'}


def main():
    parser = argparse.ArgumentParser(description='Samples sound from the model, into a WAV file of 16 bits.')
    parser.add_argument('--seconds', type=float, default=1.0, help='how long')
    parser.add_argument('--out', default='sample.wav', help='the WAV file that is written')
${commonFlags}
    flags = parser.parse_args()
${begin}
    symbols = sample(model, max(1, round(flags.seconds * RATE)), flags.temperature)
    with wave.open(flags.out, 'wb') as file:
        file.setparams((1, 2, RATE, 0, 'NONE', 'not compressed'))
        file.writeframes((decode(symbols) * 32767).round().to(torch.int16).numpy().tobytes())
    print('wrote', flags.out)`,
  }),
};

function normalizing({ normalize }: Symbols): readonly string[] {
  return normalize === 'nfc' ? ['unicodedata'] : [];
}

/** What a person may not begin with is said, as argparse says what is wrong with a flag. */
function knownPrefix({ normalize }: Symbols, known: string): string {
  const composed = normalize === 'nfc' ? "    flags.prefix = unicodedata.normalize('NFC', flags.prefix)\n" : '';
  return `${composed}    unknown = set(flags.prefix) - set(${known})
    if unknown:
        parser.error('the model does not know ' + ' '.join(sorted(unknown)))`;
}

const sampleSequence = `def sample(model, length, temperature=1.0, prefix=()):
    """The prefix and \`length\` symbols after it."""
    symbols = list(prefix) or [START]
    for _ in range(length):
        symbols.append(draw(logits_after(model, symbols), temperature))
    return symbols if prefix else symbols[1:]`;

const commonFlags = `    parser.add_argument('--temperature', type=float, default=1.0, help='below 1 bolder, above 1 more varied')
    parser.add_argument('--seed', type=int, default=${defaultSeed}, help='the same seed gives the same samples')
    parser.add_argument('--weights', default=f'{HERE}/weights.safetensors', help='where the weights are')`;

const begin = `    torch.manual_seed(flags.seed)
    model = load(flags.weights)`;
