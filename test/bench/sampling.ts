/**
 * npm run bench:sampling [-- SPEC]: how many symbols a second a model makes, one after the other as `wnc sample` does, on one core; of
 * audio also how many times as fast as it sounds. SPEC, one that reads built-in data, is specs/wavenet-audio.yaml where none is given. Its
 * weights are the initial ones, which take as long as any; ten rounds, of which the median and the slowest are printed. Seconds are of
 * processor time, so that a busy machine counts little.
 */
import { readFileSync } from 'node:fs';
import { createHost } from '../../compiler/cli/host.js';
import { define } from '../../compiler/define.js';
import { check, compileModel } from '../../compiler/pipeline.js';
import { builtinData } from '../../runtime/data/builtin-data.js';
import { dataSetOf } from '../../runtime/data/data-set.js';
import { sampleSequences } from '../../runtime/sampling/sample-sequences.js';
import { createModel } from '../../runtime/tfjs/model.js';
import { initializeModel } from '../../runtime/training/initialize.js';
import { pinToOneCore, processorName } from './pin.js';

const rounds = 10;
const symbols = 8000;

const [file = 'specs/wavenet-audio.yaml'] = process.argv.slice(2);
const pinned = await pinToOneCore(undefined);
const { model: checked } = await check({ name: file, content: readFileSync(file, 'utf8') }, createHost());
if (!checked) throw new Error(`wnc check ${file} says what is wrong with it`);
const { definition } = await define(compileModel(checked, null));
const { kind, source, split, audio } = checked.spec.data;
const { symbols: known } = dataSetOf(definition, await builtinData(kind, source, { audio }), { split, audio });
const model = await createModel(definition, 'simd');
initializeModel(model, 42);
const pace = Array.from({ length: rounds }, (_, seed) => {
  const began = process.cpuUsage();
  sampleSequences(model, { count: 1, length: symbols, seed, start: known.start ?? 0 });
  const { user, system } = process.cpuUsage(began);
  return (1e6 * symbols) / (user + system);
}).sort((a, b) => a - b);
model.dispose();

const rate = known.audio?.rate ?? undefined;
const told = (symbolsASecond: number): string =>
  `${Math.round(symbolsASecond).toLocaleString('en')} symbols a second${rate === undefined ? '' : `, ${(symbolsASecond / rate).toFixed(1)} times as fast as it sounds`}`;
process.stdout.write(
  `${processorName()}, ${pinned}\n${checked.spec.name}: ${told(pace[rounds / 2] ?? 0)}; slowest ${told(pace[0] ?? 0)}\n`,
);
