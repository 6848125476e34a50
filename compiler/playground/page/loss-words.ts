import type { BrowserTarget } from '../../../runtime/browser/api.js';
import type { OpenedModel } from '../protocol.js';
import type { RunNow } from './run.js';

/** What a target is to a visitor. */
export const targetWords: Readonly<Record<BrowserTarget, string>> = {
  simd: 'WebAssembly SIMD',
  webgl: 'graphics card',
  cpu: 'JavaScript',
};

/** Where a run is, in one line: `step 1,200 of 200,000 · loss 2.3141 · …`. */
export function nowInWords(
  { step, steps, loss, smoothed, validation, millisecondsPerStep }: RunNow,
  model: Pick<OpenedModel, 'target' | 'threads'> | undefined,
): string {
  const parts = [
    `step ${count(step)}${steps > 0 ? ` of ${count(steps)}` : ''}`,
    loss !== undefined && `loss ${loss.toFixed(4)}`,
    smoothed !== undefined && `smoothed ${smoothed.toFixed(4)}`,
    validation !== undefined && `validation ${validation.toFixed(4)}`,
    millisecondsPerStep !== undefined && `${milliseconds(millisecondsPerStep)} ms a step`,
    millisecondsPerStep !== undefined && `${count(Number((1000 / millisecondsPerStep).toPrecision(2)))} steps a second`,
    model !== undefined && targetWords[model.target],
    model !== undefined && model.threads > 1 && `${model.threads} threads`,
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

export function count(number: number): string {
  return number.toLocaleString('en');
}

/** With as many digits as say something. */
export function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}
