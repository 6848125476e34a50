import { largestSeed, mostSteps, mostThreads } from '../../training/limits.js';
import { targets, type Target } from '../../targets.js';

/** The flags of `wnc train` and of a generated train.ts. */
export interface TrainFlags {
  readonly steps?: number;
  readonly seed?: number;
  readonly words?: string;
  readonly data?: string;
  readonly out?: string;
  readonly resume: boolean;
  /** A run, or a checkpoint, whose parameters are those to begin with. */
  readonly from?: string;
  readonly findRate: boolean;
  readonly checkNumbers: boolean;
  readonly target?: Target;
  /** Threads that share each step. */
  readonly threads?: number;
  readonly format: 'text' | 'json';
}

/** A flag as data: what every command line that has it says of it. */
export interface FlagDeclaration {
  /** `--steps <n>`. */
  readonly syntax: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** The least and the largest whole number that it takes; without the second any that a double holds. */
  readonly whole?: readonly [low: number, high?: number];
  /** The least number that it takes, whole or not. */
  readonly atLeast?: number;
  /** Flags in camelCase that it does not go with, and why not. */
  readonly conflicts?: Readonly<Record<string, string>>;
  /** Flags in camelCase without which it does nothing, and what it is for. */
  readonly needs?: Readonly<Record<string, string>>;
  /** The one target that it is about. */
  readonly onlyFor?: Target;
  /** Of a file: how its name may end, `.svg`. */
  readonly endings?: readonly string[];
}

/** The one table of them; `wnc train` adds flags of its own. */
export const trainFlags = {
  steps: { syntax: '--steps <n>', description: 'how many steps to train in all (the spec’s)', whole: [1, mostSteps] },
  seed: { syntax: '--seed <n>', description: 'seed of initial values, batches and dropout (the spec’s)', whole: [0, largestSeed] },
  words: { syntax: '--words <file>', description: 'a file, one word a line, instead of the data that the spec names' },
  data: {
    syntax: '--data <file>',
    description: 'a file of the kind that the spec reads, instead of its data',
    conflicts: { words: '--words and --data name the same thing' },
  },
  out: { syntax: '--out <folder>', description: 'the run folder (runs/NAME/TIME; with --resume the newest run)' },
  resume: { syntax: '--resume', description: 'go on where the run stopped' },
  from: {
    syntax: '--from <run>',
    description: 'begin with the parameters of a run, or of a checkpoint file, that have the same name and shape',
    conflicts: { resume: '--from begins a new run, and --resume goes on with one' },
  },
  findRate: {
    syntax: '--find-rate',
    description: 'train a little with a rate that rises from step to step, plot the loss against it and suggest one',
    conflicts: {
      resume: '--find-rate begins with new weights, and --resume goes on with a run',
      checkNumbers: '--find-rate raises the rate until training diverges, and --check-numbers ends at the first number that does',
      seeds: '--find-rate searches with one seed, and --seeds trains with several',
      threads: '--find-rate takes its steps on one thread, and --threads asks for more',
    },
  },
  checkNumbers: {
    syntax: '--check-numbers',
    description: 'look at every op of a step for NaN and infinity, and name the first that makes one; slow, the same results',
  },
  target: {
    syntax: '--target <target>',
    description: 'what runs the model (the faster of cpu and simd); webgl takes Chromium',
    choices: targets,
  },
  threads: {
    syntax: '--threads <n>',
    description:
      'how many threads share the examples of a step or an evaluation, on the target simd (1; where steps are long, as many as the machine has cores, four at most)',
    whole: [1, mostThreads],
    onlyFor: 'simd',
  },
  format: { syntax: '--format <format>', description: 'how results are printed', choices: ['text', 'json'], default: 'text' },
} as const satisfies { readonly [Name in keyof TrainFlags]-?: FlagDeclaration };
