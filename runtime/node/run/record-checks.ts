/*
 * What the JSON of a run folder has to be like. Each of its files may come from anyone, or have been changed by hand, so all that is read
 * of it is looked at before it is used. What folders of earlier versions do not have is optional.
 */
import { isBuiltin } from '../../data/builtin.js';
import { isSequenceKind } from '../../data/kinds/kind.js';
import {
  aCount,
  allOf,
  aNumber,
  aText,
  fields,
  isCount,
  isNumber,
  isObject,
  isText,
  listOf,
  mapOf,
  oneOf,
  optional,
  orNull,
  that,
  type Check,
} from '../../judge.js';
import { targets } from '../../targets.js';
import { updateEdges } from '../../training/health.js';

const split = oneOf('train', 'validation', 'test');
const aSize = that((value) => isCount(value) && value > 0);
const aShare = that((value) => isNumber(value) && value >= 0 && value <= 1);
const aLoss = orNull(aNumber);

/** Mean losses by their splits, null of one without examples. */
export const losses: Check = allOf(
  mapOf(aLoss),
  that((value) => Object.keys(value as object).every((key) => split(key, '') === undefined)),
);

/** Before the year 10000, so that a date just after it can be written too. */
const aDate = that((value) => isText(value) && Date.parse(value) < Date.UTC(10_000, 0));

/** Of an optimizer: what it may be is the compiler's to know. */
const aSetting = that(isPlain);

function isPlain(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isPlain);
  return value === null || typeof value === 'boolean' || isText(value) || isNumber(value);
}

const schedules: Readonly<Record<string, Check>> = {
  constant: fields({}),
  step: fields({ at: listOf(aCount), factor: aNumber }),
  cosine: fields({ warmup: aCount, floor: aNumber, steps: optional(aCount) }),
  linear: fields({ warmup: aCount, floor: aNumber, steps: optional(aCount) }),
};

const schedule: Check = (value, at) => {
  const kind = isObject(value) ? value['kind'] : undefined;
  const check = typeof kind === 'string' && Object.hasOwn(schedules, kind) ? schedules[kind] : undefined;
  return check === undefined ? at : check(value, at);
};

/** TrainingSettings. */
export const trainingSettings: Check = fields({
  steps: aSize,
  batch: aSize,
  seed: aCount,
  optimizer: allOf(mapOf(aSetting), fields({ kind: aText, rate: aNumber })),
  schedule,
  clip: optional(orNull(aNumber)),
  evaluate: optional(fields({ every: optional(orNull(aSize)), splits: optional(listOf(split)) })),
  average: optional(orNull((value, at) => (isObject(value) ? fields({ over: aNumber })(value, at) : aNumber(value, at)))),
  keep: optional(oneOf('last', 'best')),
  patience: optional(orNull(aSize)),
  labelSmoothing: optional(aNumber),
  teach: optional(orNull(fields({ runs: listOf(aText), folder: optional(aText), weight: aNumber, temperature: aNumber }))),
});

const always: Readonly<Record<string, Check>> = {
  normalize: optional(oneOf('nfc')),
  split: fields({ train: aShare, validation: aShare, test: aShare, seed: optional(aCount) }),
  hash: aText,
  characters: allOf(
    listOf(that((value) => typeof value === 'string' && [...value].length === 1)),
    that((value) => new Set(value as readonly string[]).size === (value as readonly string[]).length),
  ),
};

const audio = fields({ rate: orNull(aCount), levels: aSize, companding: oneOf('muLaw', 'none') });

/** DataRecord. */
export const dataRecord: Check = (value, at) => {
  if (!isObject(value)) return at;
  const { kind, builtin, file } = value;
  if (kind !== undefined && !isSequenceKind(kind)) return `${at}.kind`;
  const hasOneSource = file === null ? isText(builtin) && isBuiltin(builtin, kind ?? 'words') : isText(file) && builtin === null;
  if (!hasOneSource) return at;
  return fields(always)(value, at) ?? (kind === undefined ? fields({ words: aCount })(value, at) : sequence(value, at));
};

const sequence: Check = (value, at) => {
  const { kind, vocabulary, characters, audio: sound } = value as Readonly<Record<string, unknown>>;
  const count = (characters as readonly string[]).length;
  const sized = fields({
    length: aCount,
    vocabulary: aSize,
    start: that((start) => isCount(start) && start < Number(vocabulary)),
    audio: kind === 'audio' ? audio : oneOf(undefined),
  });
  const size = kind === 'text' ? count : kind === 'bytes' ? 256 : isObject(sound) ? sound['levels'] : undefined;
  const isWhole = vocabulary === size && (kind === 'text' || count === 0);
  return sized(value, at) ?? (isWhole ? undefined : `${at}.vocabulary`);
};

/** RunRecord: run.json. */
export const runRecord: Check = fields({
  version: oneOf(1),
  name: aText,
  target: oneOf(...targets),
  relaxed: optional(oneOf(true)),
  shards: optional(oneOf(2, 4)),
  started: aDate,
  flags: fields({
    steps: optional(aCount),
    seed: optional(aCount),
    words: optional(aText),
    data: optional(aText),
    from: optional(aText),
    threads: optional(aCount),
  }),
  train: trainingSettings,
  data: dataRecord,
  teachers: optional(listOf(fields({ folder: aText, hash: aText }))),
  best: optional(fields({ step: aCount, split, loss: aNumber })),
});

/** RunSummary: summary.json. */
export const runSummary: Check = fields({
  name: optional(aText),
  target: optional(oneOf(...targets)),
  parameters: optional(aCount),
  steps: aCount,
  loss: losses,
  bits: optional(losses),
  millisecondsPerStep: optional(aNumber),
  seconds: optional(aNumber),
  bestStep: optional(aCount),
  endedBy: optional(oneOf('patience')),
});

const interval = fields({ step: aSize, loss: aNumber, rate: aNumber, millisecondsPerStep: aNumber, losses: listOf(aNumber) });
const evaluation = fields({ step: aCount, evaluation: losses });

/** A line of log.jsonl, an IntervalLine or an EvaluationLine. */
export const logLine: Check = (value, at) => (isObject(value) && 'evaluation' in value ? evaluation(value, at) : interval(value, at));

/** A spread is null where training went to infinity. */
const parameterHealth = fields({
  data: aLoss,
  gradient: aLoss,
  update: aLoss,
  updates: allOf(
    listOf(aCount),
    that((value) => (value as readonly unknown[]).length === updateEdges.length - 1),
  ),
});

/** A line of health.jsonl. */
export const healthLine: Check = fields({ step: aSize, parameters: mapOf(parameterHealth) });
