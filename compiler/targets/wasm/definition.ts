import type { Program } from '../../schedule/kernel.js';
import type { SimdDefinition, SimdFunction } from '../../../runtime/contract.js';
import { roomOf } from '../package.js';
import type { ArrayLocation, MemoryLayout, ProgramName } from './layout.js';

/** What the runtime needs of a module: the addresses of its arrays, and its bytes. */
export function simdDefinition(
  code: Uint8Array,
  programs: ReadonlyMap<ProgramName, Program>,
  layout: MemoryLayout,
  relaxed: boolean,
  threads = 1,
): SimdDefinition {
  const { parameters, statistics, tables } = layout;
  const functionOf = (name: ProgramName): SimdFunction | undefined => {
    const [program, locations] = [programs.get(name), layout.programs.get(name)];
    return program && locations && { room: roomOf(program), ...arraysOf(locations) };
  };
  const [training, evaluation] = [functionOf('training'), functionOf('evaluation')];
  if (!training || !evaluation) throw new Error('internal error: a module lacks training or evaluation');
  const [sliding, oneStep, last] = [functionOf('sliding'), functionOf('oneStep'), functionOf('last')];
  const functions = { training, evaluation, ...(sliding && { sliding }), ...(oneStep && { oneStep }), ...(last && { last }) };
  return {
    parameters: parameters.byte,
    statistics: statistics.byte,
    ...(tables.length > 0 && { tables }),
    ...functions,
    ...(relaxed && { relaxed }),
    ...(threads > 1 && { shared: { threads, pages: layout.pages } }),
    code: toBase64(code),
  };
}

function arraysOf(locations: ReadonlyMap<string, ArrayLocation>): Omit<SimdFunction, 'room'> {
  const byte = (array: string): number => locations.get(array)!.byte;
  const own = (array: string): { readonly [name: string]: number } => (locations.has(array) ? { [array]: byte(array) } : {});
  return {
    ...own('gradients'),
    ...own('optimizer'),
    ...own('scalars'),
    ...own('states'),
    workspace: byte('workspace'),
    inputs: byte('tokens'),
    targets: byte('targets'),
    places: byte('places'),
  };
}

/** By btoa, which both Node and browsers have. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
