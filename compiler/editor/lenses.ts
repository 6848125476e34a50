import { counted, grouped } from '../diagnostics/words.js';
import { entryOf } from '../language/tree.js';
import { summarize } from '../model/summarize.js';
import type { Analysis } from './analyse.js';
import { rangeOf, type TextRange } from './text-places.js';

/** A line of its own above a line of the text; `command` is what a click on it asks the editor for. */
export interface Lens {
  readonly range: TextRange;
  readonly title: string;
  readonly command: 'inspect' | 'train' | 'generated' | 'sweep';
}

/** What a model costs, above `model`; what can be done with the file, above its name. */
export async function lensesOf(analysis: Analysis): Promise<readonly Lens[]> {
  const { tree, model, kind, sweep } = analysis;
  if (tree === undefined) return [];
  const at = (key: string): TextRange => rangeOf((entryOf(tree, key) ?? tree.entries[0])?.keySpan ?? tree.span);
  if (kind === 'sweep') {
    if (sweep?.sweep === undefined) return [];
    const plan = await analysis.trials();
    const counts =
      plan && `${counted(plan.ready, 'combination')}${plan.dropped.length === 0 ? '' : `, ${grouped(plan.dropped.length)} left out`}`;
    return [
      { range: at('name'), title: 'train the sweep', command: 'sweep' },
      ...(counts === undefined ? [] : [{ range: at('ranges'), title: counts, command: 'sweep' as const }]),
    ];
  }
  if (model === undefined) return [];
  const { parameters, multiplyAdds, receptiveField } = summarize(model.inferred, model.graph, model.spec);
  const costs = `${counted(parameters, 'parameter')} · ${counted(multiplyAdds, 'multiply-add')} · receptive field ${grouped(receptiveField)}`;
  return [
    { range: at('name'), title: 'train', command: 'train' },
    { range: at('name'), title: 'generated code', command: 'generated' },
    { range: at('model'), title: costs, command: 'inspect' },
  ];
}
