import '@tensorflow/tfjs-backend-webgl';
import { drawBatch } from '../../runtime/random/streams.js';
import { builtinWords } from '../../runtime/data/builtin.js';
import { splitExamples } from '../../runtime/data/split-examples.js';
import { splitWords } from '../../runtime/data/split.js';
import { Vocabulary } from '../../runtime/data/vocabulary.js';
import { initializeModel } from '../../runtime/training/initialize.js';
import type { ModelDefinition, TrainerSettings } from '../../runtime/contract.js';
import { namedTensors } from '../../runtime/files/named-tensors.js';
import { WebglTrainer } from '../../runtime/training/webgl-trainer.js';
import { createTfjsStep } from './peers/tfjs-step.js';
import type { PeerJob } from './peers/peer.js';

/** What the page itself sees of the card. */
const seen = { draws: 0, uploads: 0 };

function watch(name: 'drawArrays' | 'drawElements' | 'texImage2D' | 'texSubImage2D', key: keyof typeof seen): void {
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, (...all: unknown[]) => unknown>;
  const own = prototype[name]!;
  prototype[name] = function (...all) {
    seen[key]++;
    return own.apply(this, all);
  };
}

export interface Measured {
  readonly milliseconds: number;
  readonly draws: number;
  readonly uploads: number;
  readonly loss: number;
}

/** A contender: takes so many steps, and answers when the card is done with them. */
type Contender = (steps: number) => Promise<number>;

async function measure(contender: Contender, steps: number): Promise<Measured> {
  const before = { ...seen };
  const began = performance.now();
  const loss = await contender(steps);
  const milliseconds = (performance.now() - began) / steps;
  return { milliseconds, draws: (seen.draws - before.draws) / steps, uploads: (seen.uploads - before.uploads) / steps, loss };
}

const contenders: Record<string, Contender> = {};

/** The same weights and batches for both; learning rate and batch are the spec's. */
export async function prepare(definition: ModelDefinition, settings: TrainerSettings): Promise<string> {
  for (const name of ['drawArrays', 'drawElements'] as const) watch(name, 'draws');
  for (const name of ['texImage2D', 'texSubImage2D'] as const) watch(name, 'uploads');
  const words = await builtinWords('names');
  const { train } = settings;
  const examples = splitExamples(definition, splitWords(words, settings.data.split), new Vocabulary(words));
  const trainer = await WebglTrainer.create(definition, train, examples);
  contenders['wnc'] = async (steps) => {
    const end = trainer.counts.step + steps;
    let loss = Number.NaN;
    while (trainer.counts.step < end) ({ loss } = await trainer.take(end - trainer.counts.step));
    return loss;
  };
  const peer = await createTfjsStep(peerJob(definition, settings, examples), 'webgl');
  contenders['tfjs'] = async (steps) => {
    let loss = Number.NaN;
    for (let step = 0; step < steps; step++) loss = peer.step(step === steps - 1);
    return loss;
  };
  return peer.about;
}

export const run = (name: string, steps: number): Promise<Measured> => measure(contenders[name]!, steps);

function peerJob(definition: ModelDefinition, { train }: TrainerSettings, examples: ReturnType<typeof splitExamples>): PeerJob {
  const parameters = new Float32Array(definition.parameters.length);
  initializeModel({ definition, parameters, statistics: new Float32Array(definition.statistics.length) }, train.seed);
  const tensors = namedTensors(definition.parameters, parameters);
  const { values: embedding, shape } = tensors.get('0.weight')!;
  const transposed = (name: string): { weight: Float32Array; inputs: number } => {
    const {
      values,
      shape: [outputs, inputs],
    } = tensors.get(name)!;
    return { weight: Float32Array.from(values, (_, i) => values[(i % outputs!) * inputs! + Math.floor(i / outputs!)]!), inputs: inputs! };
  };
  const indices = new Int32Array(train.batch);
  const inputs = new Int32Array(train.batch * definition.context);
  const targets = new Int32Array(train.batch);
  let step = 0;
  return {
    job: {
      channels: shape[1]!,
      hidden: tensors.get('2.weight')!.shape[0]!,
      batch: train.batch,
      context: definition.context,
      rate: train.optimizer.rate,
    } as PeerJob['job'],
    embedding,
    layers: ['2.weight', '6.weight', '10.weight'].map(transposed),
    head: transposed('13.weight').weight,
    next() {
      drawBatch(train.seed, step++, examples.train.count, indices);
      examples.train.fill(indices, train.batch, inputs, targets);
      return { inputs, targets };
    },
  };
}
