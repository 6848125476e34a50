import { trainFlags } from '../../runtime/node/terminal/train-flags.js';
import { formats } from '../export/registry.js';
import { localTargets } from '../../runtime/targets.js';
import { weightFormats } from '../../runtime/files/packed-weights.js';
import { figureEndings } from '../../runtime/plots/figure-formats.js';
import type { Command, Flag } from './command.js';
import { longestSequence, mostSamples } from '../../runtime/sampling/defaults.js';

const { words: wordsFlag, data: dataFlag, target: targetFlag, checkNumbers: checkNumbersFlag, format: formatFlag } = trainFlags;
const localTargetFlag = {
  syntax: '--target <target>',
  description: 'what runs the model; the fastest that the machine has',
  choices: localTargets,
};
const relaxedFlag: Flag = {
  syntax: '--relaxed',
  description: 'on the target simd, round once for a multiplication and an addition where the machine can: faster on some, other last bits',
  onlyFor: 'simd',
};
const runArgument = { syntax: '<run>', description: 'a run folder, a folder of runs, or the name of a model that was trained here' };
const sampleSeedFlag: Flag = { syntax: '--seed <n>', description: 'the same seed gives the same samples (42)', whole: [0] };
const weightsFlag = {
  syntax: '--weights <file>',
  description: "a safetensors file whose weights are used in place of the checkpoint's, such as PyTorch saved them",
};
const workersFlag = {
  syntax: '--workers <n>',
  description: 'how many models are trained at a time (one a core)',
  whole: [1, 256],
} as const;
const queueArgument = {
  syntax: '[url]',
  description:
    'redis://host:port, or rediss:// for TLS; WNC_QUEUE where it is left out, so that a password need not stand in the process list',
};
const specs = { syntax: '<spec...>', description: 'spec files' };
const specsAndSweeps = { ...specs, description: 'spec files and sweep files' };

/** Every command: one entry here, one file beside. */
export const commands: readonly Command[] = [
  {
    name: 'init',
    summary: 'write a commented starter spec, or a page for a trained model',
    arguments: [{ syntax: '[file]', description: 'where to write it (spec.yaml); with --page a folder (page)' }],
    flags: [
      { syntax: '--page', description: 'write a folder with a web page that samples from an exported model' },
      {
        syntax: '--run <run>',
        description: 'with --page: export this run’s model into the folder too',
        needs: { page: '--run says whose model a page of --page uses' },
      },
    ],
    load: () => import('./init.js'),
  },
  {
    name: 'check',
    summary: 'say what is wrong with specs, and nothing else',
    arguments: [specsAndSweeps],
    flags: [formatFlag],
    load: () => import('./check.js'),
  },
  {
    name: 'inspect',
    summary: 'show the layers of a model, its memory, its graph and its fused kernels',
    arguments: [{ syntax: '<spec>', description: 'a spec file; with --health a run' }],
    flags: [
      {
        syntax: '--health',
        description: 'look into a run: activations, gradients and updates over its training',
        conflicts: {
          graph: '--health looks into a run that was trained, and --graph draws a spec',
          target: '--health looks into a run that was trained, and --target lists the draws of a spec',
        },
      },
      {
        syntax: '--out <file>',
        description: 'where the pictures of --health go: .svg, .png or .html (health.html)',
        endings: figureEndings,
        needs: { health: '--out is for the pictures of --health' },
        conflicts: { profile: '--out is for the pictures of --health, and --profile prints to standard output' },
      },
      {
        syntax: '--profile',
        description: 'train for a few seconds and print what each layer and each kernel of a step takes, on the target simd',
        onlyFor: 'simd',
        conflicts: {
          health: '--health looks into a run that was trained, and --profile trains a spec',
          graph: '--graph draws the model, and --profile times it',
        },
      },
      {
        syntax: '--graph <file>',
        description: 'draw the model, its layers and the shapes between them, into an SVG file',
        endings: ['.svg'],
      },
      {
        syntax: '--graph-of <what>',
        description: 'what --graph draws: the model, or the fused kernels of a training step or an evaluation',
        choices: ['model', 'training', 'evaluation'],
        default: 'model',
      },
      { syntax: '--target <target>', description: 'list the draws of this target instead of the kernels', choices: ['webgl'] },
      wordsFlag,
      dataFlag,
      formatFlag,
    ],
    load: () => import('./inspect.js'),
  },
  {
    name: 'compile',
    summary: 'write generated/NAME/ for each spec',
    arguments: [specs],
    flags: [
      { syntax: '--out <folder>', description: 'where NAME/ goes (generated)' },
      { syntax: '--js', description: 'write JavaScript and its types instead of TypeScript' },
      {
        syntax: '--bundle',
        description: 'also write bundle.js, the model and its trainer for a web page, its types, and thread.js, which its threads run',
      },
      {
        syntax: '--no-words',
        description:
          'leave built-in words or text out of the bundle: it predicts and samples from a checkpoint, and trains on data that it is given',
      },
      relaxedFlag,
      { syntax: '--force', description: 'also write over files that wnc did not make' },
      { syntax: '--watch', description: 'compile again on every change' },
      { syntax: '--dump <folder>', description: 'write one numbered text file a pass' },
    ],
    load: () => import('./compile.js'),
  },
  {
    name: 'train',
    summary: 'compile a spec and run its trainer',
    arguments: [{ syntax: '<spec>', description: 'a spec file' }],
    flags: [
      trainFlags.steps,
      trainFlags.seed,
      {
        syntax: '--seeds <n>',
        description: 'train once for each of N seeds, from the seed upwards, and give the mean and spread',
        whole: [1, 100],
      },
      trainFlags.words,
      trainFlags.data,
      trainFlags.out,
      trainFlags.resume,
      trainFlags.from,
      trainFlags.findRate,
      trainFlags.checkNumbers,
      trainFlags.target,
      trainFlags.threads,
      relaxedFlag,
      trainFlags.format,
    ],
    load: () => import('./train.js'),
  },
  {
    name: 'sweep',
    summary: 'train many variants of a spec on all cores and rank them',
    arguments: [{ syntax: '<file>', description: 'a sweep file: a base spec, ranges over its values, and how to search them' }],
    flags: [
      {
        ...workersFlag,
        description: 'how many models are trained at a time (one a core); the results are the same',
        conflicts: { queue: '--workers is for this machine, and with --queue each machine says it itself: wnc worker URL --workers N' },
      },
      {
        syntax: '--queue [url]',
        description:
          'have the workers of a queue (wnc worker) train them, redis:// or rediss://, or what WNC_QUEUE says; the results are the same',
      },
      {
        syntax: '--shard <i/n>',
        description:
          'train part i of n into --out, a folder that all parts share, without a queue: for arrays of Slurm and indexed jobs of Kubernetes',
        needs: { out: '--shard takes --out, a folder that all shards share' },
        conflicts: {
          merge: '--shard trains a part, and --merge ranks what all shards have trained',
          queue: '--shard is for sweeps without a queue, and with --queue the work is shared out by itself',
        },
      },
      {
        syntax: '--merge',
        description: 'rank what the shards in --out have trained',
        conflicts: { queue: '--merge ranks what shards have trained, and with --queue the work is shared out by itself' },
      },
      { syntax: '--seeds <n>', description: 'how many seeds each trial is trained with (the file’s)', whole: [1, 100] },
      wordsFlag,
      dataFlag,
      { syntax: '--out <folder>', description: 'the sweep’s folder (runs/sweeps/NAME/TIME; with --resume the newest)' },
      { syntax: '--resume', description: 'go on where the sweep stopped; nothing is trained twice' },
      { syntax: '--dry-run', description: 'compile every trial and say which are left out, and train nothing' },
      { syntax: '--yes', description: 'train more than 100 models' },
      localTargetFlag,
      formatFlag,
    ],
    load: () => import('./sweep.js'),
  },
  {
    name: 'worker',
    summary: 'take trials of sweeps from a queue and train them, until Ctrl-C, which hands back what it has',
    arguments: [queueArgument],
    flags: [workersFlag],
    load: () => import('./worker.js'),
  },
  {
    name: 'queue',
    summary: 'say what a queue has: sweeps, workers, trials that run, wait or failed',
    arguments: [queueArgument],
    flags: [
      {
        syntax: '--prune',
        description: 'take away what is left of sweeps that no process hands out any more; what their folders hold stays',
      },
      formatFlag,
    ],
    load: () => import('./queue.js'),
  },
  {
    name: 'eval',
    summary: "the loss of a run's checkpoint",
    arguments: [runArgument],
    flags: [
      { syntax: '--split <names>', description: 'of train, validation and test, separated by commas', default: 'validation' },
      weightsFlag,
      wordsFlag,
      dataFlag,
      targetFlag,
      formatFlag,
    ],
    load: () => import('./eval.js'),
  },
  {
    name: 'plot',
    summary: 'the training and validation curves of runs, as a picture, a page or in the terminal',
    arguments: [{ ...runArgument, syntax: '<run...>' }],
    flags: [
      {
        syntax: '--out <file>',
        description: 'where they go, by its ending .svg, .png or .html, a page that can be zoomed (plot.html)',
        endings: figureEndings,
      },
      { syntax: '--terminal', description: 'draw them here' },
      {
        syntax: '--smooth <steps>',
        description: 'how many steps a point of the bold curve is the mean of (1000, or a twentieth of a shorter run)',
        whole: [1],
      },
      { syntax: '--tensorboard <folder>', description: 'write event files that TensorBoard reads, a folder for each run' },
    ],
    load: () => import('./plot.js'),
  },
  {
    name: 'sample',
    summary: 'words, text, bytes or sound from a trained model',
    arguments: [runArgument],
    flags: [
      { syntax: '--count <n>', description: 'how many words (10), or texts (1)', whole: [1, mostSamples] },
      {
        syntax: '--length <n>',
        description: 'of text and bytes: how many characters or bytes after the prefix (500)',
        whole: [1, longestSequence],
      },
      { syntax: '--seconds <s>', description: 'of audio: how long, after the prefix (1)', atLeast: 0 },
      { syntax: '--out <file>', description: 'of audio: the WAV file that is written, 16-bit PCM at the rate of the recordings' },
      sampleSeedFlag,
      { syntax: '--temperature <x>', description: 'below 1 bolder, above 1 more varied; 0 takes the likeliest character (1)', atLeast: 0 },
      { syntax: '--top-k <k>', description: 'draw from the K likeliest characters alone (all)', whole: [1] },
      { syntax: '--prefix <text|file>', description: 'what every sample begins with; of audio a WAV file' },
      { syntax: '--new', description: 'of words: leave out those of the training set' },
      {
        ...trainFlags.threads,
        description:
          'of models that compute a whole context for each symbol: how many threads share that (as many as the machine has cores, where it pays)',
      },
      wordsFlag,
      dataFlag,
      localTargetFlag,
      formatFlag,
    ],
    load: () => import('./sample.js'),
  },
  {
    name: 'compare',
    summary: 'losses over seeds, what differs in the specs, and words of runs, side by side',
    arguments: [{ syntax: '<run...>', description: 'as for eval; a folder of several seeds stands for all of them' }],
    flags: [
      { syntax: '--count <n>', description: 'how many words of each (10), or texts (1)', whole: [0, 1000] },
      sampleSeedFlag,
      formatFlag,
    ],
    load: () => import('./compare.js'),
  },
  {
    name: 'export',
    summary: 'a trained model, or its curves, for other programs',
    arguments: [runArgument],
    flags: [
      {
        syntax: '--to <format>',
        description: formats.map(({ name, summary }) => `${name}: ${summary}`).join('; '),
        choices: formats.map(({ name }) => name),
        required: true,
      },
      { syntax: '--out <path>', description: 'where it goes (beside you, named after the model)' },
      {
        syntax: '--weights <format|file>',
        description: `of js: ${weightFormats.join(', ')} (float32); or ${weightsFlag.description}`,
      },
      { syntax: '--license <id>', description: 'of hub: the license that its card names' },
      wordsFlag,
      dataFlag,
      { syntax: '--force', description: 'also write over files that wnc did not make' },
    ],
    load: () => import('./export.js'),
  },
  {
    name: 'step',
    summary: 'one training step on a given batch from given weights',
    arguments: [{ syntax: '<spec>', description: 'a spec file' }],
    flags: [
      { syntax: '--weights <file>', description: 'parameters and running statistics, safetensors', required: true },
      { syntax: '--batch <file>', description: 'JSON, {"inputs": [[…], …], "targets": […]}', required: true },
      { syntax: '--out <file>', description: 'where logits, gradients and results go, safetensors', required: true },
      { syntax: '--rate <rate>', description: 'learning rate of the plain SGD step', required: true, atLeast: 0 },
      checkNumbersFlag,
      targetFlag,
      relaxedFlag,
      // Its output was JSON alone, which others read.
      { ...formatFlag, default: 'json' },
    ],
    load: () => import('./step.js'),
  },
  {
    name: 'lsp',
    summary: 'the language server, for editors: findings, shapes, completions while a spec is typed',
    arguments: [],
    flags: [
      { syntax: '--stdio', description: 'speak with the editor over standard input and output' },
      { syntax: '--clientProcessId <id>', description: 'the editor’s process, at whose end this one ends' },
    ],
    load: () => import('./lsp.js'),
  },
  {
    name: 'playground',
    summary: 'a page in which specs are written, trained and read: served here, or written as a site',
    arguments: [],
    flags: [
      {
        syntax: '--port <n>',
        description: 'where it is served on 127.0.0.1 (8765, or the next that is free)',
        whole: [0, 65_535],
        conflicts: { out: '--port says where the playground is served, and --out writes it instead' },
      },
      { syntax: '--out <folder>', description: 'write it as a static site, which any server of files serves' },
      { syntax: '--force', description: 'also write over files that wnc did not make' },
    ],
    load: () => import('./playground.js'),
  },
  {
    name: 'explain',
    summary: 'say what a diagnostic means, with a wrong and a right example',
    arguments: [{ syntax: '[code]', description: 'a code such as WNC401; without one, all codes are listed' }],
    flags: [],
    load: () => import('./explain.js'),
  },
];
