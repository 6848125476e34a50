import assert from 'node:assert/strict';
import type { CheckedModel } from '../../compiler/check.js';
import { trainingGraph } from '../../compiler/pipeline.js';
import { interpret, type Bindings } from '../../compiler/interpret/interpreter.js';
import type { Graph } from '../../compiler/ops/graph.js';
import { namedOutputs } from '../../compiler/ops/outputs.js';
import { lower } from '../../compiler/model/lower.js';
import { fuseAttention } from '../../compiler/passes/fuse-attention.js';
import { hiddenMatrices } from '../../compiler/passes/hidden-matrices.js';
import { narrow } from '../../compiler/passes/narrow.js';
import { update } from '../../compiler/passes/update.js';
import { initializeModel } from '../../runtime/training/initialize.js';
import { dropoutMask, erf } from '../../runtime/kernels/math.js';
import { makeTable } from '../../runtime/kernels/tables.js';
import type { FlatLayout, ModelDefinition } from '../../runtime/contract.js';
import { scalarOf } from '../../runtime/training/scalars.js';
import { exampleSizes } from '../../runtime/kernels/simd.js';
import { createModel } from '../../runtime/tfjs/create-model.js';
import type { Model } from '../../runtime/tfjs/model.js';
import { bindModel, UPDATE, type Batch, type BoundModel } from './bound-model.js';
import { numbers } from './run-graph.js';

/** What must hold of every model that compiles, whatever its spec. `count` examples; `definition` has room for more. */
export interface Subject {
  readonly text: string;
  readonly checked: CheckedModel;
  readonly definition: ModelDefinition;
  readonly count: number;
  readonly seed: number;
}

type Random = () => number;
const dropoutKey = 1;

/**
 * One step at the initial values without NaN; the same loss, logits and gradients from generated TypeScript, from WebAssembly
 * and from the interpreter, which neither simplifies nor fuses; gradients that are those of finite differences; and of the
 * forms over whole words and one character at a time the logits of the windows.
 */
export async function expectProperties(subject: Subject): Promise<void> {
  const { text, definition, seed } = subject;
  const random = numbers(seed);
  const batch = randomBatch(subject, random);
  const single = bindModel(definition, batch, Float32Array);
  initializeModel({ definition, parameters: single.parameters, statistics: single.statistics }, seed);
  const double = bindModel(definition, batch, Float64Array);
  double.parameters.set(single.parameters);
  double.statistics.set(single.statistics);
  const begin = double.statistics.slice();

  const loss = single.step();
  expectFinite([loss, single.evaluate()], 'the losses');
  for (const { name, shape, offset } of definition.parameters.tensors)
    expectFinite(single.gradients.subarray(offset, offset + sizeOf(shape)), `the gradient of ${name}`);
  expectFinite(single.statistics, 'the running statistics');
  const exact = double.step();
  const slack = slackOf(double, exact, begin, random);
  expectNear(loss, exact, 1e-3 + slack.loss, 'the loss in single precision');
  // Without these the two modes are the same function.
  if (!/batchNorm|drop|over: words|labelSmoothing|teach/.test(text))
    expectNear(double.evaluate(), exact, 1e-9, 'the loss in evaluation mode');
  await checkTargets(subject, batch, double, exact, begin, slack);
  checkInterpreter(subject, batch, double, begin);

  for (let i = 0; i < double.parameters.length; i++) double.parameters[i] = random();
  checkDirection(double, random);
  checkGradients(double, definition, random);
  checkSlide(double, definition, random);
  checkStream(double, definition, random);
}

function anyToken({ vocabulary }: ModelDefinition, random: Random): number {
  return Math.floor(((random() + 1) / 2) * vocabulary);
}

/** Any characters; some predictions do not count. */
function randomBatch({ definition, count }: Subject, random: Random): Batch {
  const { inputs, targets } = exampleSizes(definition, definition.training.predictions);
  const tokens = (length: number): number[] => Array.from({ length }, () => anyToken(definition, random));
  const some = (length: number): number[] => tokens(length).map((token, i) => (i % 4 === 3 ? -1 : token));
  const length = count * definition.context;
  return {
    tokens: tokens(length),
    targets: some(length),
    words: { tokens: tokens(count * inputs), targets: some(count * targets) },
    ...(definition.training.taught && { teacher: predictions(count * targets, definition, random) }),
  };
}

/** Rows of V probabilities. */
function predictions(rows: number, { vocabulary }: ModelDefinition, random: Random): readonly number[] {
  return Array.from({ length: rows }).flatMap(() => {
    const powers = Array.from({ length: vocabulary }, () => Math.exp(3 * random()));
    const sum = powers.reduce((a, b) => a + b);
    return powers.map((power) => power / sum);
  });
}

/** How far results may be apart in single precision. */
interface Slack {
  readonly loss: number;
  readonly gradients: number;
}

/** Norms of what is nearly constant make much of rounding: what a change in the seventh digit of the weights does to the results. */
function slackOf(model: BoundModel<Float64Array>, loss: number, statistics: Float64Array, random: Random): Slack {
  const { parameters, gradients } = model;
  const [own, exact] = [parameters.slice(), gradients.slice()];
  const slack = { loss: 0, gradients: 0 };
  for (let trial = 0; trial < 3; trial++) {
    for (let i = 0; i < parameters.length; i++) parameters[i] = own[i]! * (1 + 1e-6 * random()) + 1e-8 * random();
    model.statistics.set(statistics);
    slack.loss = Math.max(slack.loss, 20 * Math.abs(model.step() - loss));
    slack.gradients = Math.max(slack.gradients, 20 * furthest(gradients, exact));
  }
  parameters.set(own);
  model.statistics.set(statistics);
  model.step();
  return slack;
}

/** WebAssembly: the loss, the gradients and the running statistics of generated TypeScript in double precision. */
async function checkTargets(
  { definition, count }: Subject,
  batch: Batch,
  double: BoundModel<Float64Array>,
  loss: number,
  begin: Float64Array,
  slack: Slack,
): Promise<void> {
  const model = await createModel(definition, 'simd');
  try {
    model.parameters.set(double.parameters);
    model.statistics.set(begin);
    const { inputs, targets } = exampleSizes(definition, definition.training.predictions);
    const { tokens, targets: wanted } = definition.training.predictions === undefined ? batch : batch.words!;
    model.training.inputs.set(tokens.slice(0, count * inputs));
    model.training.targets.set(wanted.slice(0, count * targets));
    model.training.teacher.set(batch.teacher ?? []);
    expectNear(model.trainStep(count, dropoutKey), loss, 1e-3 + slack.loss, 'the loss of WebAssembly');
    const largest = double.gradients.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 1e-3);
    for (const [name, found, wanted] of pairs(definition.parameters, model.training.gradients, double.gradients)) {
      // A norm of a single channel divides rounding by √epsilon, a norm of that once more.
      expectAtMost(furthest(found, wanted), 1e-2 * largest + slack.gradients, `WebAssembly's gradient of ${name}`);
    }
    for (const [name, found, wanted] of pairs(definition.statistics, model.statistics, double.statistics)) {
      expectAtMost(furthest(found, wanted), 1e-3 * Math.max(1, ...Array.from(wanted, Math.abs)), `WebAssembly's statistic ${name}`);
    }
    checkWholeStep(model, count, begin);
  } finally {
    model.dispose();
  }
}

/** A step in one: the bits of a step and an update one after the other. */
function checkWholeStep(model: Model, count: number, statistics: ArrayLike<number>): void {
  if (!model.hasWholeStep) return;
  const begin = model.parameters.slice();
  model.prepareUpdate(0.37, 1);
  model.update();
  const [parameters, moved, kept] = [model.parameters.slice(), model.statistics.slice(), model.training.optimizer.slice()];
  model.parameters.set(begin);
  model.statistics.set(statistics);
  model.training.optimizer.fill(0);
  model.wholeStep(count, dropoutKey);
  assert(
    model.parameters.every((value, i) => Object.is(value, parameters[i])),
    'a step in one leaves other parameters than a step and an update',
  );
  assert(
    model.training.optimizer.every((value, i) => Object.is(value, kept[i])),
    'a step in one keeps other numbers than a step and an update',
  );
  assert(
    model.statistics.every((value, i) => Object.is(value, moved[i])),
    'a step in one leaves other statistics than a step',
  );
}

/** The fused, simplified and planned program against the graph as it was lowered and differentiated, op by op. */
function checkInterpreter(
  { checked, definition, count }: Subject,
  batch: Batch,
  double: BoundModel<Float64Array>,
  begin: Float64Array,
): void {
  const named = namedArrays(definition, double.parameters, begin);
  const words = definition.training.predictions === undefined ? batch : batch.words!;
  const inputs = { tokens: words.tokens, targets: words.targets, teacher: batch.teacher };
  const training = interpretWith(trainingGraph(checked), inputs, count, named);
  double.statistics.set(begin);
  expectNear(double.step(), training.output('loss')[0]!, 1e-9, 'the loss of the fused program');
  const largest = double.gradients.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 1);
  for (const { name, shape, offset } of definition.parameters.tensors) {
    const found = double.gradients.subarray(offset, offset + sizeOf(shape));
    expectAtMost(furthest(found, training.output(`grad.${name}`)), 1e-8 * largest, `the fused gradient of ${name}`);
  }
  for (const { name, shape, offset } of definition.statistics.tensors) {
    expectAlike(double.statistics.subarray(offset, offset + sizeOf(shape)), training.updated(name), `the fused statistic ${name}`);
  }
  const own = double.parameters.slice();
  const moved = interpretWith(
    update(trainingGraph(checked), { spec: checked.spec, target: 'plain', hidden: hiddenMatrices(checked.graph) }),
    inputs,
    count,
    named,
  ).updatedParameters();
  double.update();
  for (const { name, shape, offset } of definition.parameters.tensors) {
    const end = offset + sizeOf(shape);
    expectAtMost(furthest(double.parameters.subarray(offset, end), moved.slice(offset, end)), 1e-8 * largest, `the updated ${name}`);
  }
  double.parameters.set(own);
  const evaluation = lower(checked.inferred, checked.spec, 'evaluation');
  const window = batch.tokens.slice(0, definition.context);
  double.statistics.set(begin);
  const logits = interpretWith(evaluation, { tokens: window, targets: batch.targets }, 1, named).output('logits');
  expectAlike(double.logits(window), logits, 'logits in evaluation mode');
  expectAlike(
    interpretWith(narrow(fuseAttention(evaluation)), { tokens: window, targets: [] }, 1, named).output('logits'),
    Array.from(logits).slice(-definition.vocabulary),
    'the logits of the last position alone',
  );
}

interface Interpreted {
  output(name: string): ArrayLike<number>;
  updated(statistic: string): ArrayLike<number>;
  updatedParameters(): Float32Array | Float64Array;
}

function interpretWith(
  graph: Graph,
  inputs: Pick<Batch, 'tokens' | 'targets' | 'teacher'>,
  batch: number,
  named: Bindings['named'],
): Interpreted {
  const input: Bindings['input'] = (role) => (role === 'places' || role === 'rows' || role === 'positions' ? [] : (inputs[role] ?? []));
  const values = interpret(
    graph,
    {
      batch,
      named,
      input,
      dropoutKey,
      scalar: (formula) => scalarOf(formula, UPDATE.rate, UPDATE.step),
      functions: { erf, dropoutMask, makeTable },
      array: Float64Array,
    },
    ({ op, name }, { values }) => {
      assert(values.every(Number.isFinite), `${op} (${name}) makes a number that is not finite`);
      return true;
    },
  );
  return {
    output: (name) => values.get(new Map(namedOutputs(graph.outputs)).get(name)!)!.values,
    updatedParameters: () => values.get(graph.updates.find(({ statistic }) => statistic.op === 'flat')!.value)!.values,
    updated: (name) =>
      values.get(graph.updates.find(({ statistic }) => statistic.op === 'statistic' && statistic.attributes.name === name)!.value)!.values,
  };
}

function namedArrays(
  { parameters, statistics }: ModelDefinition,
  ofParameters: Float64Array,
  ofStatistics: Float64Array,
): Bindings['named'] {
  const all = new Map([...parts(parameters, ofParameters), ...parts(statistics, ofStatistics)]);
  return (name) => all.get(name)!;
}

function parts<A extends Float32Array | Float64Array>({ tensors }: FlatLayout, flat: A): [string, A][] {
  return tensors.map(({ name, shape, offset }) => [name, flat.subarray(offset, offset + sizeOf(shape)) as A]);
}

function pairs(layout: FlatLayout, found: Float32Array, wanted: Float64Array): [string, Float32Array, Float64Array][] {
  const second = new Map(parts(layout, wanted));
  return parts(layout, found).map(([name, values]) => [name, values, second.get(name)!]);
}

/** All parameters at once, along a random direction. */
function checkDirection({ parameters, gradients, step }: BoundModel<Float64Array>, random: Random): void {
  const own = parameters.slice();
  const direction = own.map(() => random());
  const loss = step();
  const slope = direction.reduce((sum, d, i) => sum + (d * gradients[i]! || 0), 0);
  const lossAt = (h: number): number => {
    for (let i = 0; i < own.length; i++) parameters[i] = own[i]! + h * direction[i]!;
    return step();
  };
  expectSlope(slope, loss, lossAt, 'the gradient along a direction');
  parameters.set(own);
}

/** A few numbers of every parameter. */
function checkGradients({ parameters, gradients, step }: BoundModel<Float64Array>, definition: ModelDefinition, random: Random): void {
  const loss = step();
  const found = gradients.slice();
  for (const { name, shape, offset } of definition.parameters.tensors) {
    for (let trial = 0; trial < 3; trial++) {
      const place = offset + Math.floor(((random() + 1) / 2) * sizeOf(shape));
      const value = parameters[place]!;
      const lossAt = (h: number): number => {
        parameters[place] = value + h;
        const result = step();
        parameters[place] = value;
        return result;
      };
      expectSlope(found[place]!, loss, lossAt, `the gradient of ${name}, number ${place - offset},`);
    }
  }
}

/** Where a relu bends within h, or the loss bends much, as over many steps of a recurrence, another h shows what is right. */
function expectSlope(found: number, loss: number, lossAt: (h: number) => number, what: string): void {
  const slopes: number[] = [];
  const agrees = [1e-5, 1e-4, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10].some((h) => {
    const slope = (lossAt(h) - lossAt(-h)) / (2 * h);
    slopes.push(slope);
    return Math.abs(slope - found) <= 1e-5 * Math.max(1, Math.abs(loss), Math.abs(slope));
  });
  assert(agrees, `${what} is ${found}; differences give ${slopes.join(', ')}`);
}

/** Every node once for a row of windows: what each window gives by itself. */
function checkSlide({ slide, logits }: BoundModel<Float64Array>, definition: ModelDefinition, random: Random): void {
  const { context, sliding, vocabulary } = definition;
  if (!slide || !sliding) return;
  const stretch = Array.from({ length: sliding.predictions + context - 1 }, () => anyToken(definition, random));
  const all = slide(stretch);
  for (let p = 0; p < sliding.predictions; p++) {
    expectAlike(
      all.subarray(p * vocabulary, (p + 1) * vocabulary),
      logits(stretch.slice(p, p + context)),
      `window ${p} of a sliding evaluation`,
    );
  }
}

/** One character at a time: what the whole word, or the window that ends there, gives. */
function checkStream({ stream, logits }: BoundModel<Float64Array>, definition: ModelDefinition, random: Random): void {
  if (!stream) return;
  const { context, prediction, vocabulary } = definition;
  const length = prediction === 'positions' ? context : context + 2;
  const word = Array.from({ length }, (_, i) => (i === 0 ? 0 : anyToken(definition, random)));
  const steps = stream(word);
  const whole = prediction === 'positions' ? logits(word) : undefined;
  steps.forEach((step, t) => {
    const window = [...Array.from({ length: context }, () => 0), ...word.slice(0, t + 1)].slice(-context);
    expectAlike(step, whole ? whole.subarray(t * vocabulary, (t + 1) * vocabulary) : logits(window), `step ${t} of a word`);
  });
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

/** The largest difference; between two parameters stand numbers that are nobody's. */
function furthest(found: ArrayLike<number>, wanted: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < wanted.length; i++) {
    const difference = Math.abs(found[i]! - wanted[i]!);
    if (!Number.isNaN(wanted[i]!) && !(difference <= most)) most = difference;
  }
  return most;
}

function expectAtMost(difference: number, most: number, what: string): void {
  assert(difference <= most, `${what} differs by ${difference}, more than ${most}`);
}

function expectFinite(values: ArrayLike<number>, what: string): void {
  assert(Array.from(values).every(Number.isFinite), `${what} are not all finite numbers`);
}

function expectNear(actual: number, expected: number, tolerance: number, what: string): void {
  assert(Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)), `${what} is ${actual} for ${expected}`);
}

function expectAlike(actual: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  const difference = furthest(actual, expected);
  assert(difference <= 1e-9 * Math.max(1, ...Array.from(expected, Math.abs)), `${what}: they differ by ${difference}`);
}
