import { peekName } from '../language/peek-name.js';
import type { Invocation } from './command.js';
import { compileQuietly } from './compile-quietly.js';
import { compileFile } from './compile-spec.js';
import { ownData, type OwnData } from './host.js';
import { readSpecFile } from './read-spec-file.js';
import { placeOfStatistic, stepInspector } from './step-inspector.js';
import { trainSeeds } from './train-seeds.js';
import { dashed, reportUserErrors } from './user-errors.js';
import { WrongUsage } from './wrong-usage.js';
import { wholeProblem } from '../../runtime/node/terminal/judge-flags.js';
import { shellWord } from '../../runtime/node/terminal/problem-text.js';

/** `wnc train SPEC`: compiles a spec in memory and trains it with the flags as they were typed, once or for several seeds. */
export async function run({ arguments: [spec], flags: { relaxed, ...given }, terminal }: Invocation): Promise<number> {
  const path = spec as string;
  const flags = relaxed === true ? { ...given, target: 'simd' } : given;
  const count = flags['seeds'] as number | undefined;
  const seed = flags['seed'] as number | undefined;
  if (count !== undefined && seed !== undefined) checkSeeds(seed, count);
  const own = ownData(flags) ?? (flags['resume'] === true ? await dataOfRun(path, flags['out'] as string | undefined) : undefined);
  const compiled = await compileFile(path, terminal, { own, relaxed: relaxed === true });
  if (typeof compiled === 'number') return compiled;
  const [{ defineModel }, { runTrainer }] = await Promise.all([import('./define-model.js'), import('../../runtime/node/index.js')]);
  const { definition, settings } = await defineModel(compiled.model);
  const trainCommand = `npx wnc train ${shellWord(path)}${relaxed === true ? ' --relaxed' : ''}`;
  const inspectStep = stepInspector(compiled.checked);
  const placeOf = (statistic: string): string | undefined => placeOfStatistic(compiled.checked, statistic);
  const train = (own: Invocation['flags']): Promise<number> =>
    runTrainer(definition, settings, wordsOf(own), { trainCommand, inspectStep, placeOf, judged: true, compileRun: compileQuietly });
  if (count === undefined) return train(flags);
  const first = seed ?? settings.train.seed;
  const { seeds: _, ...others } = flags;
  return reportUserErrors(terminal, () =>
    trainSeeds(
      { name: definition.name, seeds: Array.from({ length: count }, (_, index) => first + index), flags: others, terminal, trainCommand },
      train,
    ),
  );
}

/** The last of several seeds is a seed too. */
function checkSeeds(first: number, count: number): void {
  const range = [0, 2 ** 32 - count] as const;
  if (first > range[1]) throw new WrongUsage(wholeProblem('--seed', range, first));
}

/** The data that the run to be resumed was begun with, so that it is compiled for their symbols without being told again. */
async function dataOfRun(path: string, out: string | undefined): Promise<OwnData | undefined> {
  const file = readSpecFile(path);
  if ('problem' in file) return undefined;
  const name = peekName(file);
  if (name === undefined) return undefined;
  const { dataToResume } = await import('../../runtime/node/index.js');
  return dataToResume(name, out);
}

/** The flags as words again, for the trainer's own command line. */
function wordsOf(flags: Invocation['flags']): readonly string[] {
  return Object.entries(flags).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [`--${dashed(name)}`] : [`--${dashed(name)}=${String(value)}`];
  });
}
