import { parseDocument } from 'yaml';
import type { AudioSettings } from '../../runtime/contract.js';
import type { ResolvedSpec } from './resolved-spec.js';

/**
 * The spec as YAML with every default of `data` and `train` filled in and the author's comments kept: what a run folder
 * keeps, so that a later version's defaults cannot change what an old run means.
 */
export function resolvedText(spec: ResolvedSpec): string {
  const document = parseDocument(spec.text);
  const { data, train, loss } = spec;
  document.setIn(['data', 'context'], data.context);
  if (data.audio) document.setIn(['data', 'audio'], document.createNode(audioText(data.source, data.audio), { flow: true }));
  document.setIn(['data', 'split'], document.createNode(data.split, { flow: true }));
  document.set('loss', loss);
  document.set('train', document.createNode(trainText(train)));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function audioText(file: string, { rate, levels, companding }: AudioSettings): object {
  return { file, ...(rate !== null && { rate }), levels, companding };
}

function trainText({
  over,
  steps,
  batch,
  seed,
  optimizer,
  schedule,
  clip,
  evaluate,
  average,
  keep,
  patience,
  labelSmoothing,
  teach,
}: ResolvedSpec['train']): object {
  const { kind: optimizerKind, ...optimizerOptions } = optimizer;
  const { kind: scheduleKind, ...scheduleOptions } = schedule;
  return {
    ...(over !== 'windows' && { over }),
    steps,
    batch,
    seed,
    optimizer: { [optimizerKind]: optimizerOptions },
    schedule: scheduleKind === 'constant' ? 'constant' : { [scheduleKind]: scheduleOptions },
    ...(clip !== null && { clip }),
    evaluate: { ...(evaluate.every !== null && { every: evaluate.every }), splits: evaluate.splits },
    ...(average !== null && { average: typeof average === 'number' ? { decay: average } : average }),
    ...(keep !== 'last' && { keep }),
    ...(patience !== null && { patience }),
    ...(labelSmoothing !== 0 && { labelSmoothing }),
    ...(teach !== null && { teach }),
  };
}
