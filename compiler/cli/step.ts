import type { Target } from '../../runtime/targets.js';
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
    const [{ generate }, { loadModel }] = await Promise.all([import('../generate.js'), import('./load-generated.js')]);
    const definition = await loadModel(await generate(compiled.model));
    const files = { weights: flags['weights'] as string, batch, out: flags['out'] as string, rate, target: flags['target'] as Target | undefined };
    terminal.out(`${JSON.stringify(await stepFromFiles(definition, files))}\n`);
    return exitStatus.fine;
  });
}
