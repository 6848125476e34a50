import type { Target } from '../../runtime/targets.js';
import { UserError } from '../../runtime/errors.js';
import type { StepLosses } from '../../runtime/node/index.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { checkBatch, type CheckedModel } from '../check.js';
import { counted, visible } from '../diagnostics/words.js';
import { limits } from '../language/limits.js';
import { exitStatus, type Invocation } from './command.js';
import { compileFile } from './compile-spec.js';
import { defineModel } from './define-model.js';
import { stepInspector } from './step-inspector.js';
import { reportUserErrors } from './user-errors.js';

/** `wnc step SPEC`: one training step on a given batch from given weights, for comparison with other implementations. */
export async function run({ arguments: [spec], flags, terminal }: Invocation): Promise<number> {
  return reportUserErrors(terminal, async () => {
    const [{ readBatch, stepFromFiles }, { countExamples }] = await Promise.all([
      import('../../runtime/node/index.js'),
      import('../../runtime/training/step.js'),
    ]);
    const batch = await readBatch(flags['batch'] as string);
    const rows = countExamples(batch);
    const judge = (checked: CheckedModel): void => judgeBatch(checked, rows);
    const compiled = await compileFile(spec as string, terminal, {
      trainingBatch: rows,
      evaluationBatch: rows,
      relaxed: flags['relaxed'] === true,
      plainStep: true,
      untrained: true,
      judge,
    });
    if (typeof compiled === 'number') return compiled;
    const { definition } = await defineModel(compiled.model);
    const numbers = { inspect: stepInspector(compiled.checked), always: flags['checkNumbers'] === true };
    const files = {
      weights: flags['weights'] as string,
      batch,
      out: flags['out'] as string,
      rate: flags['rate'] as number,
      target: flags['relaxed'] === true ? ('simd' as const) : (flags['target'] as Target | undefined),
      numbers,
    };
    const losses = await stepFromFiles(definition, files);
    terminal.out(flags['format'] === 'json' ? `${JSON.stringify(losses)}\n` : lossText(losses, files.out));
    return exitStatus.fine;
  });
}

function lossText({ loss, evalLoss }: StepLosses, out: string): string {
  return `loss ${loss.toFixed(4)}, in evaluation mode ${evalLoss.toFixed(4)}; wrote ${visible(shownPath(out))}\n`;
}

/** The rules of train.batch, for the batch that was given in its place. */
function judgeBatch(checked: CheckedModel, rows: number): void {
  if (rows > limits.batch) throw new UserError('WNC814', `the batch holds ${rows} examples; the most is ${limits.batch}`, 'give fewer');
  const [finding] = checkBatch(checked, rows).sorted();
  if (finding === undefined) return;
  const { message, span, code } = finding;
  const fix = code === 'WNC414' ? 'give two examples or more' : 'give fewer examples';
  throw new UserError('WNC814', `the batch holds ${counted(rows, 'example')}: ${message} (${checked.spec.file}:${span.start.line})`, fix);
}
