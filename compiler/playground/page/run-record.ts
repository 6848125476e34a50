/*
 * A run as it is kept and as its file has it: plain JSON, but for the state of its model. What comes back may be of another version of the
 * page, or made by a stranger, so it is judged field by field.
 */
import type { BrowserTarget, SplitName } from '../../../runtime/browser/api.js';
import { splitNames } from '../../../runtime/data/split-names.js';
import type { LogInterval, ModelFacts, Sample } from '../protocol.js';
import type { CurveRecord } from '../loss-curve.js';

export interface RunEvaluation {
  readonly step: number;
  /** In nats. */
  readonly losses: Readonly<Partial<Record<SplitName, number | null>>>;
}

/** What of a run never changes. */
export interface RunPlan {
  readonly spec: string;
  readonly seed: number | undefined;
  /** As it was asked for. */
  readonly target: BrowserTarget | undefined;
  /** Of a visitor's own data their name. */
  readonly dataName: string | undefined;
  /** The model's. */
  readonly modelName: string;
  readonly kind: ModelFacts['kind'];
  readonly parameters: number;
  readonly vocabulary: number;
  /** As it was asked for, or the spec's. */
  readonly trainSeed: number;
}

export interface RunRecord extends RunPlan {
  readonly version: 1;
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
  readonly isShown: boolean;
  readonly step: number;
  /** Of all; 0 where it is not known yet. */
  readonly steps: number;
  readonly curve: CurveRecord;
  readonly intervals: readonly LogInterval[];
  readonly evaluations: readonly RunEvaluation[];
  readonly samples: readonly Sample[];
}

const kinds = ['words', 'text', 'bytes', 'audio'] as const;
const targets = ['webgl', 'simd', 'cpu'] as const;

/** What was kept as a run; undefined where it is none that this page can read. */
export function readRecord(value: unknown): RunRecord | undefined {
  if (!isObject(value) || value['version'] !== 1) return undefined;
  const text = (key: string): string | undefined => (typeof value[key] === 'string' ? value[key] : undefined);
  const whole = (key: string): number | undefined => (isWhole(value[key]) ? value[key] : undefined);
  const [id, name, spec, modelName] = [text('id'), text('name'), text('spec'), text('modelName')];
  const [number, begun, step, steps] = [whole('number'), whole('begun'), whole('step'), whole('steps')];
  const [parameters, vocabulary, trainSeed] = [whole('parameters'), whole('vocabulary'), whole('trainSeed')];
  const kind = kinds.find((one) => one === value['kind']);
  const curve = readCurve(value['curve']);
  const intervals = listOf(value['intervals'], readInterval);
  const evaluations = listOf(value['evaluations'], readEvaluation);
  const samples = listOf(value['samples'], readSample);
  if (id === undefined || name === undefined || spec === undefined || modelName === undefined || kind === undefined) return undefined;
  if (number === undefined || begun === undefined || step === undefined || steps === undefined) return undefined;
  if (parameters === undefined || vocabulary === undefined || trainSeed === undefined) return undefined;
  if (curve === undefined || intervals === undefined || evaluations === undefined || samples === undefined) return undefined;
  return {
    version: 1,
    id,
    name,
    spec,
    modelName,
    kind,
    number,
    begun,
    step,
    steps,
    parameters,
    vocabulary,
    trainSeed,
    curve,
    intervals,
    evaluations,
    samples,
    isShown: value['isShown'] !== false,
    seed: whole('seed'),
    target: targets.find((one) => one === value['target']),
    dataName: text('dataName'),
  };
}

function readCurve(value: unknown): CurveRecord | undefined {
  if (!isObject(value)) return undefined;
  const [steps, counts] = [listOf(value['steps'], wholeOf), listOf(value['counts'], wholeOf)];
  const [means, lasts] = [listOf(value['means'], numberOf), listOf(value['lasts'], numberOf)];
  if (!steps || !counts || !means || !lasts) return undefined;
  if ([counts, means, lasts].some(({ length }) => length !== steps.length)) return undefined;
  if (steps.some((step, i) => step <= (steps[i - 1] ?? 0)) || counts.some((count) => count < 1)) return undefined;
  return { steps, counts, means, lasts };
}

function readInterval(value: unknown): LogInterval | undefined {
  if (!isObject(value)) return undefined;
  const { step, loss, rate, millisecondsPerStep } = value;
  if (!isWhole(step) || !isNumber(loss) || !isNumber(rate) || !isNumber(millisecondsPerStep)) return undefined;
  return { step, loss, rate, millisecondsPerStep };
}

function readEvaluation(value: unknown): RunEvaluation | undefined {
  if (!isObject(value) || !isWhole(value['step']) || !isObject(value['losses'])) return undefined;
  const losses: Partial<Record<SplitName, number | null>> = {};
  for (const split of splitNames) {
    const loss = value['losses'][split];
    if (isNumber(loss) || loss === null) losses[split] = loss;
  }
  return { step: value['step'], losses };
}

function readSample(value: unknown): Sample | undefined {
  if (!isObject(value) || typeof value['text'] !== 'string' || typeof value['before'] !== 'string') return undefined;
  const steps = listOf(value['steps'], (step) => {
    if (!isObject(step) || typeof step['chosen'] !== 'string') return undefined;
    const likely = listOf(step['likely'], (one) =>
      isObject(one) && typeof one['character'] === 'string' && isNumber(one['probability'])
        ? { character: one['character'], probability: one['probability'] }
        : undefined,
    );
    return likely && { chosen: step['chosen'], likely };
  });
  if (steps === undefined) return undefined;
  const sound = value['sound'];
  return { text: value['text'], before: value['before'], steps, ...(sound instanceof Uint8Array && { sound }) };
}

/** undefined where one of them is. */
function listOf<Item>(value: unknown, read: (one: unknown) => Item | undefined): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: Item[] = [];
  for (const one of value) {
    const item = read(one);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function wholeOf(value: unknown): number | undefined {
  return isWhole(value) ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return isNumber(value) ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
