import type { RuntimeProblem } from './problem.js';

/** WNC840 to WNC844, node/optional-package.ts: what has to be installed. */
export const packageProblems = {
  WNC840: {
    help:
      'A package that is not installed. Most of what wnc needs comes with it, but a few packages are left to those who use them: esbuild, which makes ' +
      'the bundles of wnc compile --bundle, playwright-core, which starts the browser of the target webgl, and bullmq and ioredis, which sweeps on many machines run on. The message gives the command that installs the one that is missing.',
    wrong: '$ npm install wnc\n$ npx wnc compile SPEC --bundle',
    right: '$ npm install wnc esbuild\n$ npx wnc compile SPEC --bundle',
  },
  WNC841: {
    help:
      'A package that is installed and does not work. Its program may be of another operating system or processor, since node_modules was copied from elsewhere, or be left out, ' +
      'as npm install --omit=optional leaves it. Install it anew on this machine.',
    wrong: '$ npm install esbuild --omit=optional\n$ npx wnc compile SPEC --bundle',
    right: '$ npm install esbuild\n$ npx wnc compile SPEC --bundle',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC845 to WNC859, browser/ and node/create.ts: a model in a program or a page. */
export const modelProblems = {
  WNC845: {
    help: 'A model that has no data to train or evaluate on. In a page a spec that names a file has none, nor has a bundle that was made with --no-words, and in Node the file may be gone. Predicting and sampling take no data, only a checkpoint.',
    wrong: 'const model = await create();\nfor await (const _ of model.train());          // of a spec that names names.txt',
    right: "const words = await (await fetch('names.txt')).text();\nconst model = await create({words});",
  },
  WNC846: {
    help: 'A checkpoint of a model with other characters. Index 1 is the first character of the words that a model was trained on, so its weights mean nothing beside others: the words given to create have to have the characters of those that the checkpoint was trained on. A model without words takes over the checkpoint’s.',
    wrong: "const model = await create({words: ['ab', 'ba']});\nawait model.load(trainedOnXAndY);",
    right: 'const model = await create({checkpoint: trainedOnXAndY});',
  },
  WNC847: {
    help: "A page that may not compile WebAssembly, which the target simd is. Its Content-Security-Policy has a script-src without 'wasm-unsafe-eval'. The target cpu is plain JavaScript and takes no more than 'self'; without a target, create takes what the page may run. A compiler in a page takes WebAssembly too.",
    wrong: "Content-Security-Policy: script-src 'self'\nawait create({target: 'simd'})",
    right: "Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'\nawait create({target: 'simd'})",
  },
  WNC848: {
    help: 'A model that was disposed of. Its memory was given back, so it answers nothing any more; what was under way when it was disposed of still ended. Make another by create; what save gave before goes on in it.',
    wrong: 'model.dispose();\nawait model.sample();',
    right: 'await model.sample();\nmodel.dispose();',
  },
  WNC849: {
    help: 'A split that cannot be evaluated. There are train, validation and test, and each has to hold an example: of few words, a small share rounds to none.',
    wrong: "await model.evaluate('val')",
    right: "await model.evaluate('validation')",
  },
  WNC850: {
    help: 'An option that there is not, or of another kind than it has to be. The types of create, sample and save say what they take.',
    wrong: "await create({step: '1000'})",
    right: 'await create({steps: 1000})',
  },
  WNC851: {
    help: 'Something that no model can be made of, or loaded from. create takes a run folder, the name of a model that was trained here or the export of a generated model.ts, load a checkpoint’s bytes and, in Node, its path or a run.',
    wrong: "await create(await import('./generated/NAME/model.js'))",
    right: "import { model } from './generated/NAME/model.js';\nawait create(model)",
  },
  WNC852: {
    help: 'A model that does not know its characters, only how many they are. They are those of its words; a checkpoint knows them too, and only one that PyTorch wrote does not.',
    wrong: 'const model = await create();              // of a spec that names a file\nawait model.sample();',
    right: 'const model = await create({checkpoint});\nawait model.sample();',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC940 to WNC949: what is made for other programs. */
export const exportProblems = {
  WNC940: {
    help:
      'A weight that float16 cannot hold. Its largest number is 65,504, and this weight is larger, so it would become infinite and so would what the model answers. ' +
      'Keep the weights as float32 or as int8, which has a scale for each row; weights this large mostly say that training was on its way to diverge.',
    wrong: '$ wnc export RUN --to js --weights float16',
    right: '$ wnc export RUN --to js --weights int8',
  },
  WNC941: {
    help: 'A page where files are already. `wnc init` never writes over a file, so nothing was written. Name a folder that is not there yet, or move away what is in it.',
    wrong: '$ wnc init --page site      # where site/index.html is your own',
    right: '$ wnc init --page new-site',
  },
} satisfies Record<string, RuntimeProblem>;
