import { UserError } from '../errors.js';
import { longestSequence } from './defaults.js';
import { checkSampling, symbolDraw, type DrawListener, type SymbolDraw } from './draw.js';
import { StateRows } from './sample-by-step.js';
import type { SampledModel } from './sampled-model.js';

export interface SequenceOptions {
  readonly count: number;
  /** Symbols after the prefix. */
  readonly length: number;
  readonly seed: number;
  /** As of words. Default 1. */
  readonly temperature?: number;
  /** As of words. Default all. */
  readonly topK?: number;
  /** What every sample begins with. Default nothing. */
  readonly prefix?: readonly number[];
  /** What goes before a sample without a prefix, and fills a window before its first symbols. */
  readonly start: number;
  /** The most symbols that may be asked for. Default longestSequence. */
  readonly longest?: number;
  /** Told of each symbol that is drawn. */
  readonly onDraw?: DrawListener;
}

/**
 * Sequences from the model with the weights as they are: the prefix and `length` symbols after it, many at a time. Number i draws from a
 * Philox stream of its own, so it does not depend on how many are asked for or run at once.
 *
 * A model that predicts after a window sees the T symbols before, the start symbol where there are none. One that predicts at every
 * position and keeps a state goes on with it however long; one with positions, or attention to all that went before, sees the last T
 * symbols. Throws WNC821 for options out of range, WNC823 where the logits are not numbers.
 */
export function sampleSequences(model: SampledModel, options: SequenceOptions): number[][] {
  const { vocabulary } = model.definition;
  const { count, length, seed, temperature = 1, topK = vocabulary, prefix = [], start, longest = longestSequence, onDraw } = options;
  checkSampling(count, temperature, topK);
  if (!Number.isInteger(length) || length < 1 || length > longest)
    throw new UserError('WNC821', `the length is ${length}; it has to be a whole number from 1 to ${longest.toLocaleString('en')}`);
  const begin = prefix.length > 0 ? prefix : [start];
  const task: Task = { end: begin.length + length, seed, start, draw: symbolDraw(vocabulary, temperature, topK, onDraw) };
  const sequences: number[][] = [];
  // As many at a time as have room: they all have one length, so none waits for another.
  const room = Math.max(1, Math.min(count, model.evaluationBatch));
  for (let first = 0; first < count; first += room) {
    const rows = Array.from({ length: Math.min(room, count - first) }, () => [...begin]);
    grow(model, task, first, rows);
    for (const row of rows) sequences.push(prefix.length > 0 ? row : row.slice(1));
  }
  return sequences;
}

interface Task {
  /** Symbols of a sequence in all. */
  readonly end: number;
  readonly seed: number;
  readonly start: number;
  readonly draw: SymbolDraw;
}

/** `first`: the number of the first row among all that are asked for. */
function grow(model: SampledModel, task: Task, first: number, rows: number[][]): void {
  const { oneStep, context, prediction } = model.definition;
  const isEndless = oneStep !== undefined && (prediction === 'window' || oneStep.endless === true);
  // A model that reads the last T symbols can be fed one by one as long as there are no more than T.
  const end = isEndless ? task.end : oneStep === undefined ? 0 : Math.min(task.end, context + 1);
  if (end > lengthOf(rows)) growByStep(model, { ...task, end }, first, rows);
  if (lengthOf(rows) < task.end) growByWindow(model, task, first, rows);
}

/** Feeds symbol after symbol to the model's state. */
function growByStep(model: SampledModel, { end, seed, start, draw }: Task, first: number, rows: readonly number[][]): void {
  const { context, vocabulary } = model.definition;
  const states = new StateRows(model, start);
  const { inputs, places, logits, advance } = states.step;
  for (let from = 0; from < rows.length; from += inputs.length) {
    const part = rows.slice(from, from + inputs.length);
    part.forEach((_, slot) => states.begin(slot));
    const given = lengthOf(part);
    for (let taken = 0; taken < end - 1; taken++) {
      part.forEach((row, slot) => {
        inputs[slot] = row[taken] ?? start;
        places[slot] = Math.min(taken, context - 1);
      });
      advance(part.length);
      if (taken < given - 1) continue; // The prefix is not through yet.
      part.forEach((row, slot) => row.push(draw(logits, slot * vocabulary, seed, first + from + slot, taken + 1)));
    }
  }
}

/** Computes the last T symbols anew for each. */
function growByWindow(model: SampledModel, task: Task, first: number, rows: readonly number[][]): void {
  const { context, prediction, vocabulary } = model.definition;
  const { last } = model;
  if (!last) {
    growByEvaluation(model, task, first, rows);
    return;
  }
  // A model that predicts at every position has the sequence begin at position 0, so until there are T symbols the newest one stands before
  // the last position.
  if (prediction === 'positions') growByEvaluation(model, { ...task, end: Math.min(task.end, context) }, first, rows);
  const { inputs, logits, prepare, run } = last;
  prepare();
  const room = Math.floor(logits.length / vocabulary);
  for (let length = lengthOf(rows); length < task.end; length++) {
    for (let from = 0; from < rows.length; from += room) {
      const part = rows.slice(from, from + room);
      part.forEach((row, r) => fillContext(inputs, r * context, context, row, length, task.start));
      run(part.length);
      part.forEach((row, r) => row.push(task.draw(logits, r * vocabulary, task.seed, first + from + r, length)));
    }
  }
}

/** The same by the evaluation of all T positions. */
function growByEvaluation(model: SampledModel, { end, seed, start, draw }: Task, first: number, rows: readonly number[][]): void {
  const { context, prediction, vocabulary } = model.definition;
  const { inputs, logits } = model.evaluation;
  for (let length = lengthOf(rows); length < end; length++) {
    // What lies behind a sequence's end is not looked at; a window is filled before its beginning.
    const known = prediction === 'positions' ? Math.min(context, length) : context;
    const at = prediction === 'positions' ? known - 1 : 0;
    rows.forEach((row, r) => {
      fillContext(inputs, r * context, known, row, length, start);
      inputs.fill(0, r * context + known, (r + 1) * context);
    });
    model.evaluate(rows.length);
    rows.forEach((row, r) => row.push(draw(logits, r * model.logitsPerExample + at * vocabulary, seed, first + r, length)));
  }
}

/** The `known` symbols before number `length` of a sequence, with `start` before its first. */
function fillContext(inputs: Int32Array, at: number, known: number, row: readonly number[], length: number, start: number): void {
  for (let t = 0; t < known; t++) inputs[at + t] = row[length - known + t] ?? start;
}

/** All rows are of one length. */
function lengthOf(rows: readonly (readonly number[])[]): number {
  return rows[0]?.length ?? 0;
}
