import type { RuntimeProblem } from './problem.js';

/** WNC770 to WNC779, how a run is trained: the form of its examples, what it begins with, what it keeps, when it ends. */
export const runTrainingProblems = {
  WNC770: {
    help: 'Examples of another form than the program takes. A model that trains over words takes several windows in a row as one example, others take one window or one word; and each program has room for so many examples at a time. Numbers of another form would be written over one another, so they are refused.',
    wrong:
      'const model = await createModel(definition);     // compiled with train: {over: words}\nnew Trainer(model, settings, {train: makeExamples(words, vocabulary, definition), …});',
    right: 'new Trainer(model, settings, splitExamples(definition, split, vocabulary));',
  },
  WNC771: {
    help: 'A choice of weights without anything to judge by. The best weights of keep: best, and the end by patience, are judged by the loss of the first of evaluate.splits. With so few words that split holds none: its share is rounded down to whole words.',
    wrong: 'train: {keep: best}                        # of 5 words, a tenth of them for validation',
    right: 'data: {source: words.txt, context: 8, split: {train: 0.6, validation: 0.2, test: 0.2}}',
  },
  WNC772: {
    help: 'A run to begin from of which nothing fits. --from takes the parameters that have the same name and shape in both models; of these two no parameter does. A name is the place of its layer in the model, or its label: a layer more at the front gives all that follow other names, which a label (`as: head`) keeps.',
    wrong: '$ wnc train wider.yaml --from runs/narrow',
    right: '$ wnc train deeper.yaml --from runs/narrow     # with layers of the same sizes at the same places',
  },
  WNC773: {
    help: 'A rate that jumps where a run goes on. A cosine or linear decay ends with the last step, so with more steps the whole of it is stretched, and a rate that was at its floor is high again: the weights leave where they had settled. Give the decay an end of its own, and the rate stays at the floor after it.',
    wrong: 'train: {steps: 200, schedule: {cosine: {floor: 0.0001}}}\n$ wnc train SPEC --resume --steps 300',
    right: 'train: {steps: 200, schedule: {cosine: {floor: 0.0001, steps: 200}}}\n$ wnc train SPEC --resume --steps 300',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC801 to WNC829, training, a model's inputs, sampling. */
export const trainingProblems = {
  WNC801: {
    help: 'Training that diverged. The loss, the gradient or a weight is NaN or infinite, and would stay so. The message names the step and, under wnc train, the first op that made one, with its layer. Most often the learning rate is too high: lower it, bound the gradient by train.clip, or add a norm before an activation. The checkpoint from before is kept. --check-numbers looks at every op of every step.',
    wrong: 'optimizer: {sgd: {rate: 100}}',
    right: 'optimizer: {sgd: {rate: 0.1}}',
  },
  WNC802: {
    help: 'A training set without examples. There is nothing to draw batches from.',
    wrong: 'new Trainer(model, settings, {train: makeExamples([], vocabulary, model.definition), …})',
    right: 'new Trainer(model, settings, {train: makeExamples(split.train, vocabulary, model.definition), …})',
  },
  WNC803: {
    help: 'A search for the rate that could not begin. Even at the lowest rate the first loss is not a finite number, so it is the model or its initial values that are at fault, not the rate. A very large gain, or a chain of products, may do it.',
    wrong: 'linear: {channels: 64, gain: 1e30}',
    right: 'linear: {channels: 64, gain: 1}',
  },
  WNC804: {
    help:
      'A target that this machine does not run. The target simd takes WebAssembly with 128-bit SIMD, which Node and browsers have had since 2021, ' +
      'and a model that was generated with it; one that was compiled with --relaxed takes relaxed SIMD too, which is younger.',
    wrong: '$ wnc train specs/hierarchical.yaml --target simd',
    right: '$ wnc train specs/hierarchical.yaml --target cpu',
  },
  WNC805: {
    help:
      'A browser or graphics card that the target webgl does not run on. It takes WebGL 2 with 32-bit float textures that can be drawn to ' +
      '(EXT_color_buffer_float), eight at a time, which desktop browsers have; some phones have 16 bits alone, too few to train with, and a browser may have its graphics switched off.',
    wrong: "await create({target: 'webgl'})     // where chrome://gpu says that WebGL is unavailable",
    right: "await create({target: 'simd'})",
  },
  WNC806: {
    help:
      'A graphics context that was lost. A browser takes it away when the driver starts anew, the machine sleeps or another page needs the card, and all that was on the card is gone. ' +
      'A run goes on from its last checkpoint: wnc train --resume, or in a page create and load with what save gave last.',
    wrong: '(a run that was stopped by the browser)',
    right: '$ wnc train SPEC --target webgl --resume',
  },
  WNC807: {
    help:
      'No Chromium for the target webgl. On the command line that target runs in a headless Chromium, which is not part of this package: install the system’s own or the one that Playwright brings, ' +
      'or name another in the environment variable WNC_CHROMIUM.',
    wrong: '$ wnc train SPEC --target webgl      # without a browser',
    right: '$ apt-get install chromium           # or: npx playwright-core install chromium\n$ wnc train SPEC --target webgl',
  },
  WNC810: {
    help: 'A batch file that is not JSON of the right kind. It is one object with the lists inputs and targets.',
    wrong: '[[0, 0, 1], [0, 1, 2]]',
    right: '{"inputs": [[0, 0, 1], [0, 1, 2]], "targets": [2, 3]}',
  },
  WNC811: {
    help: 'Examples of another shape than the model takes. Inputs are rows of as many whole numbers as the context. Targets are one number for each row, or, for a model that predicts at every position, a row of them for each row.',
    wrong: '{"inputs": [[0, 1]], "targets": [2]}           # with a context of 3',
    right: '{"inputs": [[0, 0, 1]], "targets": [2]}',
  },
  WNC812: {
    help: 'An index that is not a character of the model. Characters are whole numbers from 0, the boundary, to the vocabulary less one; targets per position may also be -1, which is not counted.',
    wrong: '{"inputs": [[0, 0, 27]], "targets": [1.5]}     # with a vocabulary of 27',
    right: '{"inputs": [[0, 0, 26]], "targets": [1]}',
  },
  WNC813: {
    help: 'A learning rate that is not a number, or below zero.',
    wrong: '$ wnc step SPEC --rate -1 …',
    right: '$ wnc step SPEC --rate 0.1 …',
  },
  WNC814: {
    help: 'A batch that the model cannot be trained on, though its examples are right: batchNorm takes its statistics over the batch, and the variance of a single number does not exist; or the batch would take more memory than a training may.',
    wrong: '{"inputs": [[0, 0, 1]], "targets": [2]}             # one example, to a model with batchNorm',
    right: '{"inputs": [[0, 0, 1], [0, 1, 2]], "targets": [2, 3]}',
  },
  WNC815: {
    help: 'A step whose results are NaN or infinite: its numbers grew past the largest that 32 bits hold, 3.4e38. The message names the first op that made one, with its layer. Most often the weights are too large.',
    wrong: '(weights of 1e30)',
    right: '(weights as training leaves them)',
  },
  WNC821: {
    help: 'A sampling option out of range. The count and top-k are whole numbers from 1, the seed one from 0; the temperature is a number from 0, which takes the likeliest character each time.',
    wrong: '$ wnc sample RUN --temperature -1',
    right: '$ wnc sample RUN --temperature 0.7',
  },
  WNC822: {
    help: "A prefix that is longer than the model's words. A model that predicts at every position reads at most context - 1 characters; other words have at most 1,000.",
    wrong: '$ wnc sample RUN --prefix constantinople      # with a context of 8',
    right: '$ wnc sample RUN --prefix const',
  },
  WNC823: {
    help: 'A model that answers with NaN. Its weights are not finite, or so large that its sums are not. Training stops before it keeps such weights, so they came from elsewhere.',
    wrong: '(a checkpoint that holds NaN)',
    right: '$ wnc train SPEC\n$ wnc sample NAME',
  },
  WNC824: {
    help:
      'A sampling that threads cannot share. They share the work of a symbol where that is much: where a model with positions, or attention to all that went before, computes its whole context anew for each. ' +
      'A model that keeps a state takes a small part of that, and words are made many at a time.',
    wrong: '$ wnc sample char-rnn --threads 2      # recurrences keep a state',
    right: '$ wnc sample gpt --threads 2',
  },
  WNC825: {
    severity: 'warning',
    help:
      'More threads than the machine runs at a time. Each takes a core of its own, so more would only wait for one another. ' +
      'Sampling goes on with those that have work, to the same samples.',
    wrong: '$ wnc sample gpt --threads 64',
    right: '$ wnc sample gpt --threads 2',
  },
  WNC826: {
    help:
      'Threads that could not be started, or that stopped. They share the memory of one model, for which there may have been too little room. ' +
      'One thread makes the same samples.',
    wrong: '$ wnc sample gpt --threads 8           # on a machine with little memory',
    right: '$ wnc sample gpt --threads 1',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC870 to WNC874, threads: a training that threads share. */
export const threadProblems = {
  WNC870: {
    help:
      'A training that threads cannot share. With --threads, or the option threads of create, the batch of each step is cut into shards, and their gradients are added up. That takes the target simd, two examples a batch, ' +
      'and layers to which an example is the same whatever others there are: batchNorm, which takes its statistics over the whole batch, is none.',
    wrong: '$ wnc train specs/hierarchical.yaml --threads 2      # with batchNorm',
    right: '$ wnc train specs/gpt.yaml --threads 2',
  },
  WNC871: {
    severity: 'warning',
    help:
      'More threads than have work. A thread takes a core of its own, and a batch is cut into four shards, a small one into two, so more threads than the machine runs at a time, or than there are shards, would only wait. ' +
      'Training goes on with those that have work, to the same results.',
    wrong: '$ wnc train specs/gpt.yaml --threads 64',
    right: '$ wnc train specs/gpt.yaml --threads 2',
  },
  WNC872: {
    help:
      'Threads that could not be started, or that stopped. Each has the memory of the whole model for itself, so there may have been too little of it. ' +
      'A run goes on from its last save by --resume, with any number of threads; a model of create, which keeps its weights, goes on by itself on one thread. In a page a thread is a worker that runs thread.js, which lies beside the bundle.',
    wrong: '$ wnc train large.yaml --threads 4               # on a machine with little memory',
    right: '$ wnc train large.yaml --resume --threads 1',
  },
  WNC873: {
    help:
      'Threads that a page has not. They share memory, which a browser allows a page that is cross-origin isolated alone: the page, and the scripts of its workers, are served with two headers, Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp. ' +
      'crossOriginIsolated is then true in the page. What it loads from other origins has to allow that by Cross-Origin-Resource-Policy. Without the option threads a model trains in any page, a large one to the same results, for its batches are cut into shards everywhere.',
    wrong: 'await create({ threads: 2 })      // crossOriginIsolated is false',
    right: 'await create()',
  },
  WNC874: {
    help:
      'A training that began without threads, and is to go on with several. With threads the batch of each step is cut into shards, whose gradients are added up, which gives other last digits than the whole batch does; so a training goes on as it began, with shards or without. ' +
      'Weights alone begin a training of their own, which may have threads.',
    wrong: 'await create({ threads: 2, checkpoint })      // of a model without threads',
    right: 'await create({ checkpoint })',
  },
} satisfies Record<string, RuntimeProblem>;
