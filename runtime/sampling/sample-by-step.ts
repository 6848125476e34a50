import type { SamplingTask } from './sample.js';
import type { SampledModel } from './sampled-model.js';

/** A word under way: its state is the row of its place in the list. */
interface Row {
  readonly index: number;
  /** Its characters so far. */
  readonly tokens: number[];
  /** How many of its tokens, the boundary before it included, the model has taken. */
  taken: number;
}

/**
 * Samples words of a model that streams, one character of many words at a time: tree nodes, convolutions' inputs, recurrent
 * states, keys and values of earlier characters are kept, not computed again.
 */
export function sampleByStep(model: SampledModel, { start, longest, seed, draw, next, finish }: SamplingTask): void {
  const states = new StateRows(model);
  const { inputs, places, logits, advance } = states.step;
  const { vocabulary } = model.definition;
  const rows: Row[] = [];
  for (;;) {
    while (rows.length < inputs.length) {
      const index = next(rows.length);
      if (index === undefined) break;
      states.begin(rows.length);
      rows.push({ index, tokens: [...start], taken: 0 });
    }
    if (rows.length === 0) return;
    rows.forEach((row, slot) => {
      inputs[slot] = row.taken === 0 ? 0 : row.tokens[row.taken - 1]!;
      places[slot] = row.taken++;
    });
    advance(rows.length);
    for (let slot = rows.length - 1; slot >= 0; slot--) {
      const { index, tokens, taken } = rows[slot]!;
      if (taken <= tokens.length) continue; // The prefix is not through yet.
      const token = draw(logits, slot * vocabulary, seed, index, tokens.length);
      if (token !== 0 && tokens.length < longest) {
        tokens.push(token);
        continue;
      }
      finish(index, tokens, token !== 0);
      // The last row takes the free place; its logits have been read already.
      const last = rows.pop()!;
      if (slot === rows.length) continue;
      rows[slot] = last;
      states.move(rows.length, slot);
    }
  }
}

/** The states of all rows, and what a sample begins with. */
export class StateRows {
  readonly step: NonNullable<SampledModel['oneStep']>;
  readonly #tensors: readonly { readonly offset: number; readonly size: number }[];
  /** The state before a sample's first token, tensor by tensor. */
  readonly #initial: readonly Float32Array[];

  /** `before`: what fills a window before its first symbol, the boundary of words. */
  constructor(model: SampledModel, before = 0) {
    const { definition, oneStep } = model;
    if (!oneStep || !definition.oneStep) throw new Error('internal error: the model does not stream');
    this.step = oneStep;
    this.#tensors = definition.oneStep.states.tensors;
    this.step.states.fill(0);
    if (definition.prediction === 'window') {
      // A window begins full of that symbol. The states are those after all of its symbols but one, which a row takes first.
      this.step.inputs[0] = before;
      for (let i = 1; i < definition.context; i++) this.step.advance(1);
    }
    this.#initial = this.#tensors.map(({ offset, size }) => this.step.states.slice(offset, offset + size));
  }

  begin(row: number): void {
    this.#tensors.forEach(({ offset, size }, i) => this.step.states.set(this.#initial[i]!, offset + row * size));
  }

  move(from: number, to: number): void {
    for (const { offset, size } of this.#tensors) {
      this.step.states.copyWithin(offset + to * size, offset + from * size, offset + (from + 1) * size);
    }
  }
}
