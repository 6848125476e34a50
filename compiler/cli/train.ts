import { peekName } from '../spec/peek-name.js';
import { exitStatus, type Invocation } from './command.js';
import { compileFile } from './compile-spec.js';
import { loadGenerated } from './load-generated.js';
import { readSpecFile } from './read-spec-file.js';
import { stepInspector } from './step-inspector.js';
import { dashed } from './user-errors.js';
import { writeGenerated } from './write-generated.js';
import { shellWord } from '../../runtime/node/problem-text.js';
import type { TrainerOptions } from '../../runtime/node/run-trainer.js';

interface TrainerModule {
  train(flags: readonly string[], options?: TrainerOptions): Promise<number>;
}

/** `wnc train SPEC`: writes generated/NAME/ and runs its trainer with the flags as they were typed. */
export async function run({ arguments: [spec], flags, terminal }: Invocation): Promise<number> {
  const path = spec as string;
  const words = (flags['words'] as string | undefined) ?? (flags['resume'] === true ? await wordsOfRun(path, flags['out'] as string | undefined) : undefined);
  const compiled = await compileFile(path, terminal, words === undefined ? {} : { words });
  if (typeof compiled === 'number') return compiled;
  const { generate } = await import('../generate.js');
  const files = await generate(compiled.model);
  const written = writeGenerated(compiled.model.spec.name, files);
  if ('problem' in written) {
    terminal.err(`error: ${written.problem}\n`);
    return exitStatus.wrong;
  }
  const { train } = (await loadGenerated(files, 'train.ts')) as TrainerModule;
  return train(wordsOf(flags), { trainCommand: `npx wnc train ${shellWord(path)}`, inspectStep: stepInspector(compiled.checked) });
}

/** The words that the run to be resumed was begun with, so that it is compiled for their alphabet without being told again. */
async function wordsOfRun(path: string, out: string | undefined): Promise<string | undefined> {
  const file = readSpecFile(path);
  if ('problem' in file) return undefined;
  const name = peekName(file);
  if (name === undefined) return undefined;
  const { wordsToResume } = await import('../../runtime/node/index.js');
  return wordsToResume(name, out);
}

/** The flags as words again, for the trainer's own command line. */
function wordsOf(flags: Invocation['flags']): readonly string[] {
  return Object.entries(flags).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [`--${dashed(name)}`] : [`--${dashed(name)}=${String(value)}`];
  });
}
