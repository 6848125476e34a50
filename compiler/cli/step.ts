import { exitStatus, type Invocation } from './command.js';
import { compileFile } from './compile-spec.js';
import { numberFlag, reportUserErrors } from './user-errors.js';

/** `wnc step SPEC`: one training step on a given batch from given weights, for comparison with other implementations. */
export async function run({ arguments: [spec], flags, terminal }: Invocation): Promise<number> {
  const rate = numberFlag(flags, 'rate')!;
  return reportUserErrors(terminal, async () => {
    const [{ readBatch, stepFromFiles }, { countExamples }] = await Promise.all([import('../../runtime/node/index.js'), import('../../runtime/step.js')]);
    const batch = await readBatch(flags['batch'] as string);
    const rows = countExamples(batch);
    const compiled = await compileFile(spec as string, terminal, { trainingBatch: rows, evaluationBatch: rows });
    if (typeof compiled === 'number') return compiled;
    const [{ generateTypeScript }, { loadModel }] = await Promise.all([import('../targets/typescript/generate.js'), import('./load-generated.js')]);
    const definition = await loadModel(generateTypeScript(compiled.model));
    const files = { weights: flags['weights'] as string, batch, out: flags['out'] as string, rate };
    terminal.out(`${JSON.stringify(await stepFromFiles(definition, files))}\n`);
    return exitStatus.fine;
  });
}
