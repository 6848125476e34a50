import type { RuntimeProblem } from './problem.js';

/** WNC860: the playground's server. */
export const siteProblems = {
  WNC860: {
    help: 'A port at which the playground cannot be served: another program listens there, or the system keeps it for itself, as it often does those below 1024. Without --port the first one that is free is taken, from 8765 on.',
    wrong: '$ wnc playground --port 8765      # in a second terminal',
    right: '$ wnc playground',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC875 to WNC879, compiler/playground: runs as files. */
export const playgroundProblems = {
  WNC875: {
    help:
      'A saved run that the page cannot read. The file is whole, and its weights can be read, but what the playground writes beside them, the spec, the settings and the curve, is not in a form that this version knows. ' +
      'A newer playground may have saved it, or another program wrote to it. As a checkpoint of wnc or PyTorch it is still good.',
    wrong: 'a run saved by a newer playground, opened in an older one',
    right: 'a run opened in the version that saved it',
  },
  WNC876: {
    help: 'A file that is too long for a page. A page holds the file, the model and its training in memory at the same time; a model that is small enough to be trained in one has a file of some megabytes.',
    wrong: 'a file of 2,000 MB',
    right: 'checkpoint.safetensors of a run folder',
  },
  WNC877: {
    help: 'Weights without a model. A checkpoint holds numbers by the names of parameters; which layers these belong to, the spec says. The page fills the model of the spec in its editor with them, and that spec has errors.',
    wrong: 'checkpoint.safetensors, while the spec has errors',
    right: 'checkpoint.safetensors, with its spec in the editor',
  },
  WNC878: {
    help: 'A saved run without its data. Data of a visitor’s own are in the file of a run up to 16 MB; longer ones stay out of it, and the page needs them to go on. Give the same file as your own data, then open the run.',
    wrong: 'a run that was trained on log.txt, opened where log.txt was not given',
    right: 'log.txt as own data, then the run',
  },
} satisfies Record<string, RuntimeProblem>;
