import { counted, shorten, visible, symbolOf } from '../../diagnostics/words.js';
import { drawList, drawTitle, evaluationDraws, trainingDraws } from './draw-list.js';
import { drawModel } from './drawing.js';
import { updateKernels, type Inspection } from './inspection.js';
import { kernelList, kernelTitle } from './kernel-list.js';
import { layerTable, memoryTable, sharedTable } from './tables.js';

/**
 * What a person reads, with the target webgl's draws instead of the kernels where asked; `emphasize` makes headings bold where the terminal
 * can.
 */
export function toText(inspection: Inspection, emphasize: (heading: string) => string, draws: boolean): string {
  const { checked } = inspection;
  const { spec, inferred } = checked;
  const description = spec.description === undefined ? '' : `: ${shorten(visible(spec.description.trim()), 80)}`;
  const shared = sharedTable(inspection);
  const sections: readonly Section[] = [
    ['Layers', `${layerTable(inspection)}\n  ${field(inspection)}\n`],
    ['Graph', drawModel(inferred, spec)],
    ...(shared === '' ? [] : [['Distinct nodes', shared] as const]),
    ['Memory', memoryTable(inspection)],
    ...(draws ? drawSections(inspection) : kernelSections(inspection)),
  ];
  const title = `${emphasize(visible(spec.name))}${description}\n`;
  return [title, ...sections.map(([heading, body]) => `${emphasize(heading)}\n\n${body}`)].join('\n');
}

type Section = readonly [string, string];

function kernelSections({ model }: Inspection): readonly Section[] {
  return [
    [kernelTitle('training step', model.training), kernelList(model.training, updateKernels(model))],
    [kernelTitle('evaluation', model.evaluation), kernelList(model.evaluation)],
  ];
}

function drawSections({ model }: Inspection): readonly Section[] {
  const [training, evaluation, programs] = [trainingDraws(model), evaluationDraws(model), model.card()];
  return [
    [drawTitle(training, 'a training step', programs.training), drawList(training)],
    [drawTitle(evaluation, 'an evaluation', programs.evaluation), drawList(evaluation)],
  ];
}

/** How far back a prediction looks, against what there is. */
function field({ summary, model }: Inspection): string {
  const { context, kind } = model.spec.data;
  const { receptiveField } = summary;
  const against =
    receptiveField === context ? `all of the context` : `${receptiveField < context ? 'less' : 'more'} than the context of ${context}`;
  return `receptive field: ${counted(receptiveField, symbolOf[kind])}, ${against}`;
}
