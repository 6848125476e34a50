import { stringify } from 'yaml';
import type { DataKind, SplitName } from '../../../runtime/contract.js';
import { countedOf, kindNames } from '../../../runtime/data/kinds/kind.js';
import { splitNames } from '../../../runtime/data/split-names.js';
import { bitsOf } from '../../../runtime/training/even-loss.js';
import { visible, visibleLines } from '../../../runtime/visible-text.js';
import { grouped } from '../../diagnostics/words.js';
import { summarize } from '../../model/summarize.js';
import type { ExportContext, OtherExport, ShownSamples, TrainedModel } from '../format.js';

export interface CardFile {
  readonly path: string;
  readonly bytes: number;
}

/** What a card is made of. */
export interface CardFacts {
  readonly trained: TrainedModel;
  readonly context: ExportContext;
  readonly losses: Readonly<Partial<Record<SplitName, number | null>>>;
  readonly samples: ShownSamples;
  readonly others: readonly OtherExport[];
  readonly files: readonly CardFile[];
}

/** README.md: a block of metadata that the hub reads, and what a person wants to know of the model. */
export function modelCard(facts: CardFacts): string {
  const { trained, samples } = facts;
  const { spec } = trained.model;
  return [
    `---\n${stringify(metadataOf(facts), { lineWidth: 0 })}---`,
    `# ${spec.name}`,
    ...(spec.description ? [markdown(spec.description)] : []),
    modelText(facts),
    `## Data\n\n${dataText(facts)}`,
    `## Losses\n\n${lossText(facts)}`,
    `## Samples\n\n${sampleText(samples, trained.symbols.kind)}`,
    `## Use\n\n${useText(facts)}`,
    `## Files\n\n${table(
      ['file', 'bytes'],
      facts.files.map(({ path, bytes }) => [`\`${path}\``, grouped(bytes)]),
    )}`,
    `## Spec\n\nThe model in the language of wnc, every default filled in:\n\n${fenced('yaml', trained.specText)}`,
    '',
  ].join('\n\n');
}

/** What the hub shows and searches by. Source: huggingface.co/docs/hub/model-cards. */
function metadataOf({ trained, context, losses }: CardFacts): object {
  const { spec } = trained.model;
  const { kind } = trained.symbols;
  const task = taskOf(kind);
  const results = splitNames.flatMap((split) => {
    const loss = losses[split];
    if (typeof loss !== 'number' || split === 'train') return [];
    return [
      {
        task: { type: task ?? 'other', name: kind === 'audio' ? 'Audio generation' : 'Text generation' },
        dataset: { type: context.record.data, name: context.record.data, split },
        metrics: [
          { type: 'cross_entropy', value: rounded(loss), name: `${split} loss, nats a ${kindNames[kind].symbol}` },
          ...(kind === 'words' ? [] : [{ type: 'bits', value: rounded(bitsOf(loss)), name: `bits a ${kindNames[kind].symbol}` }]),
        ],
      },
    ];
  });
  return {
    ...(context.license !== undefined && { license: context.license }),
    library_name: 'wnc',
    ...(task !== undefined && { pipeline_tag: task }),
    tags: ['wnc', kind, ...(kind === 'words' || kind === 'text' ? ['character-level'] : [])],
    ...(results.length > 0 && { 'model-index': [{ name: spec.name, results }] }),
  };
}

/** The hub has no task for sound that is made of nothing. */
function taskOf(kind: DataKind): string | undefined {
  return kind === 'audio' ? undefined : 'text-generation';
}

function modelText({ trained: { model, symbols, step, version } }: CardFacts): string {
  const { spec, inferred, graph } = model;
  const { parameters, multiplyAdds, receptiveField } = summarize(inferred, graph, spec);
  const what: Record<DataKind, string> = {
    words: 'makes up words, a character at a time',
    text: 'writes text, a character at a time',
    bytes: 'writes bytes, one at a time',
    audio: 'makes sound, a sample at a time',
  };
  return [
    `A model that ${what[symbols.kind]}. Made with wnc ${version}.`,
    table(
      ['', ''],
      [
        ['parameters', grouped(parameters)],
        ['multiply-adds an example', grouped(multiplyAdds)],
        ['context', `${grouped(spec.data.context)}, of which it sees ${grouped(receptiveField)}`],
        ['symbols', grouped(spec.data.vocabulary)],
        ['training steps', step === null ? 'not known' : grouped(step)],
      ],
    ),
  ].join('\n\n');
}

function dataText({ trained: { symbols }, context: { record } }: CardFacts): string {
  const { data, length, split, hash } = record;
  const shares = splitNames.map((name) => `${name} ${split[name]}`).join(', ');
  const how = symbols.kind === 'words' ? `shuffled by the seed ${split.seed ?? 42} and split` : 'cut in order';
  const characters = symbols.characters.length === 0 ? '' : ` The characters are ${code(symbols.characters.join(''))}.`;
  return `${countedOf(symbols.kind, length)} of ${code(data)}, ${how}: ${shares}. SHA-256 of them: \`${hash}\`.${characters}`;
}

function lossText({ losses, trained: { symbols } }: CardFacts): string {
  const known = splitNames.filter((split) => typeof losses[split] === 'number');
  if (known.length === 0) return 'Not known: the data of the run are not at hand.';
  const isWords = symbols.kind === 'words';
  const rows = known.map((split) => {
    const loss = losses[split] ?? 0;
    return [split, loss.toFixed(4), ...(isWords ? [] : [bitsOf(loss).toFixed(4)])];
  });
  return `Mean cross-entropy of each split:\n\n${table(['split', 'nats', ...(isWords ? [] : [`bits a ${kindNames[symbols.kind].symbol}`])], rows)}`;
}

function sampleText(samples: ShownSamples, kind: DataKind): string {
  if ('recording' in samples)
    return `[sample.wav](sample.wav), with the seed ${samples.seed}.\n\n<audio controls src="sample.wav"></audio>`;
  return `With the seed ${samples.seed}${kind === 'bytes' ? ', in base64' : ''}:\n\n${fenced('', samples.texts.map((text) => visibleLines(text)).join('\n'))}`;
}

function useText({ others }: CardFacts): string {
  const parts = others.flatMap(({ format }) => {
    const loading = format.loading?.(format.name);
    return loading ? [`**${format.name}**: \`${format.name}/\`, ${format.summary}.\n\n${fenced(loading.language, loading.code)}`] : [];
  });
  const plain = [
    'from safetensors.numpy import load_file',
    '',
    'weights = load_file("model.safetensors")  # by the names of the spec\'s layers',
  ].join('\n');
  const wnc = [
    'npx wnc sample .                       # in this folder',
    'npx wnc eval .',
    'npx wnc train spec.yaml --from .       # goes on from these weights',
  ].join('\n');
  return [
    ...parts,
    `**safetensors**: the weights alone.\n\n${fenced('python', plain)}`,
    `**wnc**: this folder stands for the run that it was made of.\n\n${fenced('', wnc)}`,
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A block of text as it is: behind more backticks than it has in a row. */
function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** Text as a code span. */
function code(text: string): string {
  const shown = visible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  return /^[` ]|[` ]$/.test(shown) ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
}

/** Text that stays text: nothing in it is markup. */
function markdown(text: string): string {
  return visible(text).replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&');
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
