import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { relu } from '../../../compiler/layers/relu.js';
import { tanh } from '../../../compiler/layers/tanh.js';
import { sizeOfLooks } from '../../../compiler/playground/worker/layer-reports.js';
import { UpdateLog } from '../../../compiler/playground/worker/update-log.js';
import { byLayer, shadesOf, strongestOf } from '../../../compiler/playground/page/inside/attention-words.js';
import { LookLength, Pacer, waitAfter } from '../../../compiler/playground/page/inside/pacer.js';
import { alignedTo, curveOf, decadesOf, linear, ticksTo } from '../../../compiler/playground/page/inside/scales.js';
import { imageOf } from '../../../compiler/playground/page/inside/tensor-image.js';
import { gradientWords, paceWords, saturationWords, stuckWords, visibleSymbol } from '../../../compiler/playground/page/inside/words.js';
import type { AttentionMap, InsideLayer } from '../../../compiler/playground/inside-protocol.js';
import { edgesTo, reachOf, sharesOf } from '../../../runtime/training/histogram.js';
import { stuckUnits } from '../../../runtime/training/watched-model.js';

function layerOf(given: Partial<InsideLayer>): InsideLayer {
  const activations = { reach: 1, shares: [0.5, 0.5] };
  const plain = { path: '4', layer: 'tanh', line: 7, mean: 0, deviation: 1, activations, gradient: 0.1, gradients: null };
  return { ...plain, flat: tanh.facts?.flat, saturation: null, stuck: null, ...given };
}

const reluLayer = { layer: 'relu', flat: relu.facts?.flat };

describe('words about layers', () => {
  it('say what is saturated, zero and dead', () => {
    expect(saturationWords(layerOf({ saturation: 0.031 }))).toBe('3.1% of tanh 4 is saturated');
    expect(saturationWords(layerOf({ ...reluLayer, saturation: 0.5 }))).toBe('50.0% of relu 4 is zero');
    expect(saturationWords(layerOf({}))).toBeUndefined();
    expect(stuckWords(layerOf({ ...reluLayer, stuck: { units: 1, of: 68 } }))).toBe('1 of 68 units is dead: zero for every example');
    expect(stuckWords(layerOf({ stuck: { units: 2, of: 68 } }))).toBe('2 of 68 units are saturated for every example');
    expect(stuckWords(layerOf({ stuck: { units: 0, of: 68 } }))).toBeUndefined();
  });

  it('say whether the gradient vanishes or explodes on its way back', () => {
    const way = (first: number) =>
      gradientWords([layerOf({ path: '0', gradient: first }), layerOf({ path: '1', gradient: null }), layerOf({ gradient: 0.1 })]);
    expect(way(0.05)).toBe('The gradient that reaches tanh 0 is 2 times smaller than that of tanh 4.');
    expect(way(0.2)).toBe('The gradient that reaches tanh 0 is 2 times larger than that of tanh 4.');
    expect(way(1e-6)).toContain('nearly vanishes');
    expect(way(1e4)).toContain('explodes');
    expect(gradientWords([layerOf({})])).toBeUndefined();
  });

  it('say how seldom a slow look is taken', () => {
    expect(paceWords(20)).toBeUndefined();
    expect(paceWords(200)).toBe('A look takes 200 ms, so it is taken every 6 seconds while training.');
  });

  it('show spaces and ends of lines', () => {
    expect(visibleSymbol('a \n\t')).toBe('a␣↵⇥');
  });
});

describe('a look', () => {
  it('takes all of a batch, but for large models', () => {
    expect(sizeOfLooks(32, 30_000)).toEqual({ examples: 32, batches: 20 });
    expect(sizeOfLooks(16, 1.2e6)).toEqual({ examples: 16, batches: 20 });
    expect(sizeOfLooks(12, 1e7)).toEqual({ examples: 10, batches: 4 });
    expect(sizeOfLooks(12, 1e9)).toEqual({ examples: 2, batches: 1 });
    expect(sizeOfLooks(1, 1e9)).toEqual({ examples: 1, batches: 1 });
  });
});

describe('units', () => {
  it('are stuck where every number of theirs is on a flat part', () => {
    const values = Float32Array.of(0.99, -0.99, 0.5, -0.98, 0.2, 0.99);
    expect(stuckUnits({ flat: tanh.facts?.flat, values }, 3)).toBe(1);
    expect(stuckUnits({ flat: relu.facts?.flat, values: Float32Array.of(0, 0, 1, 0) }, 2)).toBe(1);
    expect(stuckUnits({ flat: undefined, values }, 3)).toBeNull();
  });
});

describe('histograms', () => {
  it('have a share for each bin between -reach and reach', () => {
    const values = Float32Array.of(-2, -2, 0.01, 2);
    const reach = reachOf(values, Float32Array.of(0.5));
    expect(reach).toBe(2);
    const shares = sharesOf(values, reach);
    expect(shares).toHaveLength(edgesTo(reach).length - 1);
    expect([shares[0], shares[20], shares[39]]).toEqual([0.5, 0.25, 0.25]);
    expect(reachOf(new Float32Array(3))).toBe(1);
  });
});

describe('the log of updates', () => {
  const line = (step: number) => ({ step, parameters: { w: { data: 2, gradient: 1, update: step / 1000, updates: [] } } });

  it('has ratios in the order of steps and forgets every second one when there are many, never the newest', () => {
    const log = new UpdateLog();
    for (let step = 1; step <= 1001; step++) log.add(line(step));
    expect(log.steps.length).toBeLessThanOrEqual(400);
    expect(log.steps.at(-1)).toBe(1001);
    expect([...log.steps].sort((a, b) => a - b)).toEqual(log.steps);
    expect(log.ratios('w').at(-1)).toBeCloseTo(1001 / 2000);
    expect(log.last('w')).toMatchObject({ data: 2, gradient: 1 });
    expect(log.last('other')).toBeUndefined();
  });

  it('begins anew where training does', () => {
    const log = new UpdateLog();
    for (const step of [1, 2, 3, 2]) log.add(line(step));
    expect(log.steps).toEqual([1, 2]);
  });
});

describe('scales', () => {
  it('have round ticks and whole decades', () => {
    expect(ticksTo(200_000, 5)).toEqual([0, 50_000, 100_000, 150_000, 200_000]);
    expect(ticksTo(10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(decadesOf([])).toEqual([-4, -2]);
    expect(decadesOf([1e-6, 0.5, 0, Number.NaN, Infinity])).toEqual([-6, 0]);
    expect(linear([0, 10], [100, 0])(5)).toBe(50);
    expect(linear([3, 3], [0, 10])(3)).toBe(0);
  });

  it('break a curve where there is no number', () => {
    expect(
      curveOf([
        [0, 1],
        [1, 2],
        [2, -Infinity],
        [3, 4],
      ]),
    ).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
  });

  it('keep a plane from flipping', () => {
    const before = [
      { x: 1, y: 1 },
      { x: -1, y: 2 },
    ];
    expect(
      alignedTo(before, [
        { x: -1.1, y: 1 },
        { x: 0.9, y: 2.1 },
      ]),
    ).toEqual([
      { x: 1.1, y: 1 },
      { x: -0.9, y: 2.1 },
    ]);
    expect(alignedTo([], before)).toEqual(before);
  });
});

describe('pictures', () => {
  it('of weights are red below 0, blue above and clear at it, the largest in full colour', () => {
    const { rows, columns, least, most, reach, pixels, at } = imageOf({ shape: [2, 1, 2], values: Float32Array.of(-2, 0, 1, 2) });
    expect([rows, columns, least, most, reach, at(1, 0)]).toEqual([2, 2, -2, 2, 2, 1]);
    expect([pixels[3], pixels[7], pixels[11], pixels[15]]).toEqual([255, 0, 128, 255]);
    expect(pixels[0]).toBeGreaterThan(pixels[2] ?? 0);
    expect(pixels[14]).toBeGreaterThan(pixels[12] ?? 0);
    expect(imageOf({ shape: [3], values: new Float32Array(3) })).toMatchObject({ rows: 1, columns: 3, reach: 1 });
  });

  it('of attention are one path a shade, and name the strongest', () => {
    const map: AttentionMap = { path: '2', head: 1, line: 3, labels: ['.', 'a'], weights: Float32Array.of(1, 0, 0.25, 0.75) };
    expect(shadesOf(map)).toEqual([
      { opacity: 0.25, d: 'M0 1h1v1h-1z' },
      { opacity: 0.75, d: 'M1 1h1v1h-1z' },
      { opacity: 1, d: 'M0 0h1v1h-1z' },
    ]);
    expect(strongestOf(map)).toEqual([
      { label: '.', most: '.', weight: 1 },
      { label: 'a', most: 'a', weight: 0.75 },
    ]);
    expect(byLayer([map, { ...map, head: 2 }, { ...map, path: '4' }]).map((heads) => heads.length)).toEqual([2, 1]);
  });
});

/** A pacer whose questions take so long, and are said to take so long; `asked` counts them. */
function asking(saidMs: number, takenMs: number): { readonly pacer: Pacer; asked(): number } {
  let count = 0;
  const pacer = new Pacer(async () => {
    count++;
    if (takenMs > 0) await new Promise((resolve) => setTimeout(resolve, takenMs));
    return saidMs;
  });
  return { pacer, asked: () => count };
}

describe('the pace', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is at most a look a second, and a thirtieth of the time', () => {
    expect(waitAfter(5)).toBe(1000);
    expect(waitAfter(200)).toBe(6000);
  });

  it('is of the shorter of two looks: one of a busy machine does not count', () => {
    const length = new LookLength();
    expect([1700, 20, 3000, 25, 500, 500].map((ms) => length.take(ms))).toEqual([0, 20, 20, 25, 25, 500]);
  });

  it('asks one question at a time, of the newest state', async () => {
    const { pacer, asked } = asking(100, 100);
    for (let ms = 0; ms < 10_000; ms += 20) {
      pacer.touch();
      await vi.advanceTimersByTimeAsync(20);
    }
    // Each takes 100 ms, and 3 seconds pass after it.
    expect(asked()).toBe(4);
    pacer.end();
    pacer.touch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked()).toBe(4);
  });

  it('does not wait where nothing is trained', async () => {
    const { pacer, asked } = asking(500, 0);
    pacer.touch();
    await vi.advanceTimersByTimeAsync(10);
    pacer.touch();
    await vi.advanceTimersByTimeAsync(10);
    expect(asked()).toBe(1);
    pacer.touch(true);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked()).toBe(2);
    pacer.end();
  });

  it('does not wait where training ended during a look', async () => {
    const { pacer, asked } = asking(500, 500);
    pacer.touch();
    await vi.advanceTimersByTimeAsync(100);
    pacer.touch();
    pacer.touch(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toBe(2);
    pacer.end();
  });
});
