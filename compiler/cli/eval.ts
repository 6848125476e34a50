import type { Target } from '../../runtime/targets.js';
import type { SplitName } from '../../runtime/contract.js';
import { nearest } from '../diagnostics/nearest.js';
import { exitStatus, type Invocation } from './command.js';
import type { EvaluateResult, Run } from '../../runtime/node/index.js';
import { splitNames } from '../../runtime/data/split-names.js';
import { countedSymbols, kindNames } from '../../runtime/data/kinds/kind.js';
import { modelOfRun, ownOf, sayWhichRun, withWeights } from './run-model.js';
import { reportUserErrors } from './user-errors.js';
import { WrongUsage } from './wrong-usage.js';

/** `wnc eval RUN`: the loss of a run's checkpoint over whole splits. */
export async function run({ arguments: [folder], flags, terminal }: Invocation): Promise<number> {
  const chosen = splitsOf(flags['split'] as string);
  return reportUserErrors(terminal, async () => {
    const { openRun, evaluateRun } = await import('../../runtime/node/index.js');
    const found = withWeights(await openRun(folder as string), flags);
    sayWhichRun(found, terminal);
    const target = flags['target'] as Target | undefined;
    const data = ownOf(found, flags);
    const how = { splits: chosen, say: terminal.err, ...(data !== undefined && { data }), ...(target !== undefined && { target }) };
    const result = await evaluateRun(await modelOfRun(found, terminal), found, how);
    if (flags['format'] === 'json') terminal.out(`${JSON.stringify(result)}\n`);
    else for (const split of chosen) terminal.out(`${split}: ${lossText(result, split, found)}\n`);
    return exitStatus.fine;
  });
}

/** A sequence is measured in bits too, of which a byte of the plain file has eight. */
function lossText({ loss, bits, predictions }: EvaluateResult, split: SplitName, { record }: Run): string {
  const [nats, bit] = [loss[split], bits[split]];
  if (typeof nats !== 'number' || typeof bit !== 'number') return 'no examples';
  const { kind } = record.data;
  if (kind === undefined) return nats.toFixed(4);
  return `${nats.toFixed(4)}, ${bit.toFixed(4)} bits a ${kindNames[kind].symbol}, of ${countedSymbols(kind, predictions[split] ?? 0)}`;
}

/** `valid` and `dev` are validation elsewhere. */
function hint(name: string): string {
  const near = nearest(name, splitNames);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

function splitsOf(text: string): readonly SplitName[] {
  const chosen = text.split(',').map((name) => {
    const split = splitNames.find((known) => known === name.trim());
    if (!split)
      throw new WrongUsage(`--split takes ${splitNames.join(', ')}, separated by commas, not ${JSON.stringify(name)}${hint(name)}`);
    return split;
  });
  return [...new Set(chosen)];
}
