import { counted, shorten, visible } from '../../diagnostics/words.js';
import { gigaflops, type KernelTime, type LayerTime, type StepTimes } from './profile.js';
import { table } from './tables.js';

/** Kernels below it are summed up in one row. */
const LEAST_SHARE = 0.01;

/** What a person reads of a profile. */
export function profileText(times: StepTimes, emphasize: (heading: string) => string): string {
  const { name, batch, timedSteps, loss, wholeMilliseconds, milliseconds, rest } = times;
  const ms = inMilliseconds(milliseconds);
  const whole =
    `  a step as it is trained takes ${ms(wholeMilliseconds)} ms; its kernels, each timed by itself, ${ms(milliseconds - rest.milliseconds)} ms, ` +
    `and the rest, mostly drawing the batch, ${ms(rest.milliseconds)} ms\n`;
  return (
    `${emphasize(visible(name))}: a training step of ${counted(batch, 'example')} on the target simd, ` +
    `the medians of ${counted(timedSteps, 'step')} (loss ${loss.toFixed(4)} after the last)\n\n` +
    `${emphasize('Layers')}\n\n${layerTable(times, ms)}\n${whole}\n${emphasize('Kernels')}\n\n${kernelTable(times, ms)}`
  );
}

function layerTable(times: StepTimes, ms: (value: number) => string): string {
  const { layers, rest } = times;
  const some = (value: number): string => (value === 0 ? '·' : ms(value));
  const row = (layer: LayerTime): readonly string[] => [
    shorten(layer.path ?? '', 24),
    layer.layer,
    layer.line === null ? '' : `:${layer.line}`,
    some(layer.passes.forward),
    some(layer.passes.backward),
    some(layer.passes.update),
    some(layer.milliseconds),
    percent(layer.share),
    rateOf(layer),
  ];
  const pass = (stage: keyof LayerTime['passes']): string => some(layers.reduce((sum, { passes }) => sum + passes[stage], 0));
  return table(
    ['path', 'layer', 'line', 'forward', 'backward', 'update', 'ms', 'share', 'GFLOP/s'],
    ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    [
      ...layers.map(row),
      ['', 'the rest', '', '', '', '', some(rest.milliseconds), percent(rest.share), '·'],
      ['', 'total', '', pass('forward'), pass('backward'), pass('update'), ms(times.milliseconds), percent(times.share), rateOf(times)],
    ],
  );
}

function kernelTable({ kernels }: StepTimes, ms: (value: number) => string): string {
  const [large, small] = [kernels.filter(({ share }) => share >= LEAST_SHARE), kernels.filter(({ share }) => share < LEAST_SHARE)];
  const row = (time: KernelTime): readonly string[] => {
    const { name, stage, origins } = time.kernel;
    const from = origins.map(({ layer, span }) => (span ? `:${span.start.line} ${layer}` : `the ${layer}`)).join(', ');
    return [name, stage, shorten(from, 48), ms(time.milliseconds), percent(time.share), rateOf(time)];
  };
  const sum = (part: (time: KernelTime) => number): number => small.reduce((all, time) => all + part(time), 0);
  const others = {
    milliseconds: sum(({ milliseconds }) => milliseconds),
    share: sum(({ share }) => share),
    multiplyAdds: sum(({ multiplyAdds }) => multiplyAdds),
  };
  const last =
    small.length === 0
      ? []
      : [[`${counted(small.length, 'kernel')} below 1%`, '', '', ms(others.milliseconds), percent(others.share), rateOf(others)]];
  return table(
    ['kernel', 'pass', 'from', 'ms', 'share', 'GFLOP/s'],
    ['left', 'left', 'left', 'right', 'right', 'right'],
    [...large.map(row), ...last],
    false,
  );
}

/** The same decimals for all times of a step: as many as show a thousandth of it, and one more. */
function inMilliseconds(step: number): (value: number) => string {
  const decimals = Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(step || 1))));
  return (value) => value.toFixed(decimals);
}

function percent(share: number): string {
  return share === 0 ? '·' : `${(100 * share).toFixed(1)}%`;
}

function rateOf(part: Parameters<typeof gigaflops>[0]): string {
  const rate = gigaflops(part);
  return rate === null ? '·' : rate.toFixed(1);
}
