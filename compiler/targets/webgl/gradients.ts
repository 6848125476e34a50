import type { Buffer, Program } from '../../schedule/kernel.js';
import { MOST_TEXTURES } from '../../schedule/limits.js';
import { widthExponent } from './library.js';
import type { PassSettings, PrintedPass } from './pass.js';
import { elementLine, passOfOne } from './shader.js';
import type { FindLocation } from './function-form.js';

/** Copies all gradients into one texture, laid out like the parameters. Each draw copies as many as it can read textures. */
export function gradientPasses(
  program: Program,
  find: FindLocation,
  isArray: PassSettings['isArray'],
  parameters: number,
): readonly PrintedPass[] {
  const buffers = [...program.outputs.gradients.values()];
  const chunks: Buffer[][] = [];
  for (const buffer of buffers.sort((a, b) => b.slot.length - a.slot.length)) {
    const last = chunks.at(-1);
    const textures = new Set([...(last ?? []), buffer].map((one) => find(one).texture));
    if (last && textures.size <= MOST_TEXTURES) last.push(buffer);
    else chunks.push([buffer]);
  }
  return chunks.map((chunk, index) => printChunk(chunk, index, chunks.length, find, isArray, widthExponent(parameters)));
}

function range({ slot: { offset, length } }: Buffer): string {
  return `e >= ${offset} && e < ${offset + length}`;
}

function printChunk(
  chunk: readonly Buffer[],
  index: number,
  chunks: number,
  find: FindLocation,
  isArray: PassSettings['isArray'],
  width: number,
): PrintedPass {
  const name = chunks === 1 ? 'gradients' : `gradients${index + 1}`;
  const samplers = [...new Set(chunk.map((buffer) => find(buffer).texture))];
  const lines = chunk.flatMap((buffer) => {
    const { texture, k, offset, columns } = find(buffer);
    const begin = buffer.slot.offset;
    const end = begin + buffer.slot.length;
    const from = begin === 0 ? 'e' : `e - ${begin}`;
    const striped = (function_: string, more = ''): string => `${function_}(${texture}, ${k}, ${offset}, ${columns}, ${from}${more})`;
    const value =
      columns === undefined
        ? `fetch(${texture}, ${k}, ${from}${offset === 0 ? '' : ` + ${offset}`})`
        : columns % 4 === 0
          ? striped('striped')
          : striped('stripedFour', ', 1');
    // The last texel of a striped matrix may hold padding.
    const past =
      columns !== undefined && (end - begin) % 4 !== 0 ? ` o0 *= vec4(lessThan(lanes + float(${from}), vec4(${end - begin}.0)));` : '';
    return [`if (${range(buffer)}) { o0 = ${value};${past} return; } // ${buffer.name}`];
  });
  // Elements of other draws, and padding between parameters.
  const rest = chunks === 1 ? 'o0 = vec4(0.0);' : 'discard;';
  const main = ['// Every gradient, laid out as the parameters.', elementLine(width), ...lines, rest];
  const reads = samplers.map((sampler) => [sampler, isArray(sampler)] as const);
  return passOfOne(name, { outputs: 1, main }, reads, ['gradients'], { kernels: [], outputs: chunk });
}
