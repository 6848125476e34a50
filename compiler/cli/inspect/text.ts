import { counted, shorten, visible } from '../../diagnostics/words.js';
import { drawModel } from './drawing.js';
import type { Inspection } from './inspection.js';
import { kernelList, kernelTitle } from './kernel-list.js';
import { layerTable, memoryTable, sharedTable } from './tables.js';

/** What a person reads; `emphasize` makes headings bold where the terminal can. */
export function toText(inspection: Inspection, emphasize: (heading: string) => string): string {
  const { checked, model } = inspection;
  const { spec, inferred } = checked;
  const description = spec.description === undefined ? '' : `: ${shorten(visible(spec.description.trim()), 80)}`;
  const shared = sharedTable(inspection);
  const sections: readonly (readonly [string, string])[] = [
    ['Layers', `${layerTable(inspection)}\n  ${field(inspection)}\n`],
    ['Graph', drawModel(inferred, spec)],
    ...(shared === '' ? [] : [['Distinct nodes', shared] as const]),
    ['Memory', memoryTable(inspection)],
    [kernelTitle('training step', model.training), kernelList(model.training)],
    [kernelTitle('evaluation', model.evaluation), kernelList(model.evaluation)],
  ];
  const title = `${emphasize(visible(spec.name))}${description}\n`;
  return [title, ...sections.map(([heading, body]) => `${emphasize(heading)}\n\n${body}`)].join('\n');
}

/** How far back a prediction looks, against what there is. */
function field({ summary, model }: Inspection): string {
  const { context } = model.spec.data;
  const { receptiveField } = summary;
  const against = receptiveField === context ? `all of the context` : `${receptiveField < context ? 'less' : 'more'} than the context of ${context}`;
  return `receptive field: ${counted(receptiveField, 'character')}, ${against}`;
}
