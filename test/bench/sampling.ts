/**
 * npm run bench:sampling [-- SPEC]: how many symbols a second a model makes, one after the other as `wnc sample` does. SPEC reads built-in
 * data; where none is given there are two, specs/wavenet-audio.yaml, of audio also how many times as fast as it sounds, and specs/gpt.yaml,
 * on one thread and on as many as `wnc sample` takes. Weights are the initial ones, which take as long as any.
 *
 * On one thread: one core, ten rounds, of which the median and the slowest are printed; seconds are of processor time, so that a busy
 * machine counts little. On more: seconds of the clock, of the fastest of three rounds, for 10,000 symbols.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createHost } from '../../compiler/cli/host.js';
import { multiplyAddsOfSymbol } from '../../compiler/cli/sample-model.js';
import { define } from '../../compiler/define.js';
import { check } from '../../compiler/check.js';
import { compileModel } from '../../compiler/pipeline.js';
import type { CompiledModel } from '../../compiler/schedule/compiled-model.js';
import { builtinData } from '../../runtime/data/builtin-data.js';
import { dataSetOf } from '../../runtime/data/data-set.js';
import { planSampling } from '../../runtime/node/threads/plan-sampling.js';
import { shareSampling } from '../../runtime/node/threads/sampling-threads.js';
import { sampleSequences } from '../../runtime/sampling/sample-sequences.js';
import { createModel } from '../../runtime/tfjs/create-model.js';
import { initializeModel } from '../../runtime/training/initialize.js';
import { pinToOneCore, processorName } from './pin.js';

const rounds = 10;
const symbols = 8000;
const long = { rounds: 3, symbols: 10_000 } as const;

const [file, pinnedNow] = process.argv.slice(2);
if (file === undefined) {
  process.stdout.write(`${processorName()}\n`);
  for (const own of ['specs/wavenet-audio.yaml', 'specs/gpt.yaml'])
    spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1, 2), own], { stdio: 'inherit' });
} else {
  const { name, compiled, start, rate } = await compile(file);
  if (pinnedNow === undefined) await onThreads(name, compiled, start);
  process.argv[3] = 'pinned';
  const pinned = await pinToOneCore(undefined);
  await onOne(name, compiled, start, rate, pinned);
}

async function compile(own: string) {
  const { model: checked } = await check({ name: own, content: readFileSync(own, 'utf8') }, createHost());
  if (!checked) throw new Error(`wnc check ${own} says what is wrong with it`);
  const { kind, source, split, audio } = checked.spec.data;
  const compiled = compileModel(checked, null);
  const { definition } = await define(compiled);
  const { symbols: known } = dataSetOf(definition, await builtinData(kind, source, { audio }), { split, audio });
  return { name: checked.spec.name, compiled, start: known.start ?? 0, rate: known.audio?.rate ?? undefined };
}

/** Where `wnc sample` takes more threads than one. */
async function onThreads(name: string, compiled: CompiledModel, start: number): Promise<void> {
  const threads = planSampling({
    threads: undefined,
    kind: compiled.spec.data.kind,
    multiplyAdds: multiplyAddsOfSymbol(compiled),
    symbols: long.symbols,
    warn: () => undefined,
  });
  if (threads === 1) return;
  const { definition } = await define(compiled, { threads });
  const model = await createModel(definition, 'simd', (backing) => shareSampling(backing, threads));
  initializeModel(model, 42);
  const seconds = Array.from({ length: long.rounds }, (_, seed) => {
    const began = performance.now();
    sampleSequences(model, { count: 1, length: long.symbols, seed, start });
    return (performance.now() - began) / 1000;
  });
  model.dispose();
  const least = Math.min(...seconds);
  process.stdout.write(
    `${name}, ${threads} threads of ${availableParallelism()} cores: ${long.symbols.toLocaleString('en')} symbols in ${least.toFixed(1)} s, ${Math.round(long.symbols / least).toLocaleString('en')} a second\n`,
  );
}

async function onOne(name: string, compiled: CompiledModel, start: number, rate: number | undefined, pinned: string): Promise<void> {
  const model = await createModel((await define(compiled)).definition, 'simd');
  initializeModel(model, 42);
  const length = multiplyAddsOfSymbol(compiled) === undefined ? symbols : symbols / 8;
  const pace = Array.from({ length: rounds }, (_, seed) => {
    const began = process.cpuUsage();
    sampleSequences(model, { count: 1, length, seed, start });
    const { user, system } = process.cpuUsage(began);
    return (1e6 * length) / (user + system);
  }).sort((a, b) => a - b);
  model.dispose();
  const told = (symbolsASecond: number): string =>
    `${Math.round(symbolsASecond).toLocaleString('en')} symbols a second${rate === undefined ? '' : `, ${(symbolsASecond / rate).toFixed(1)} times as fast as it sounds`}`;
  process.stdout.write(`${name}, ${pinned}: ${told(pace[rounds / 2] ?? 0)}; slowest ${told(pace[0] ?? 0)}\n`);
}
