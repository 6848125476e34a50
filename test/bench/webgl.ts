/**
 * A training step of hierarchical on the target webgl against the same step in plain tfjs ops, on the same WebGL of the same
 * page, taking turns: `npm run bench:webgl`. In a headless Chromium without a graphics card that is its software renderer.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { check } from '../../compiler/check.js';
import { compileModel } from '../../compiler/pipeline.js';
import { define } from '../../compiler/define.js';
import { launchChromium } from '../../runtime/node/chromium/open-page.js';
import type { Measured } from './webgl-page.js';

const ROUNDS = 7;
const STEPS = 100;

const { outputFiles } = await build({
  entryPoints: ['test/bench/webgl-page.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'bench',
  platform: 'browser',
  mainFields: ['module', 'main'],
  write: false,
  logLevel: 'silent',
});
const { model } = await check(
  { name: 'specs/hierarchical.yaml', content: readFileSync('specs/hierarchical.yaml', 'utf8') },
  { vocabulary: async () => ({ size: 27 }) },
);
const { definition, settings } = await define(compileModel(model!, null));
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const call = (name: 'prepare' | 'run', ...all: unknown[]): Promise<unknown> =>
    page.evaluate(
      ([function_, values]) =>
        (globalThis as never as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[function_]!(...values),
      [name, JSON.parse(JSON.stringify(all)) as unknown[]] as const,
    );
  const about = (await call('prepare', definition, settings)) as string;
  const rounds: { wnc: Measured; tfjs: Measured }[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const wnc = (await call('run', 'wnc', STEPS)) as Measured;
    const tfjs = (await call('run', 'tfjs', STEPS)) as Measured;
    // The first round compiles what is not compiled yet.
    if (round >= 0) rounds.push({ wnc, tfjs });
  }
  const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
  for (const name of ['wnc', 'tfjs'] as const) {
    const own = rounds.map((round) => round[name]);
    const last = own.at(-1)!;
    const pace = median(own.map(({ milliseconds }) => milliseconds)).toFixed(2);
    process.stdout.write(
      `${name === 'wnc' ? 'wnc, --target webgl' : about}: ${pace} ms a step, ${last.draws.toFixed(1)} draws, ${last.uploads.toFixed(1)} uploads, loss ${last.loss.toFixed(3)}\n`,
    );
  }
  const ratios = rounds.map(({ wnc, tfjs }) => tfjs.milliseconds / wnc.milliseconds);
  process.stdout.write(
    `${median(ratios).toFixed(2)} times as fast, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} over ${ROUNDS} rounds of ${STEPS} steps\n`,
  );
} finally {
  await browser.close();
}
