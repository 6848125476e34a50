import type { Program } from '../../schedule/kernel.js';
import type { SimdAddresses, SimdDefinition, SimdFunction } from '../../../runtime/contract.js';
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
  const [training, last] = [functionIn('training', programs, layout), functionIn('last', programs, layout)];
  if (!training) throw new Error('internal error: a module lacks training');
  const { parameters, statistics, tables, ...functions } = forwardAddresses(programs, layout);
  const arrays = { parameters, statistics, ...(tables && { tables }) };
  return {
    ...arrays,
    training,
    ...functions,
    ...(last && { last }),
    ...(relaxed && { relaxed }),
    ...(threads > 1 && { shared: { threads, pages: layout.pages } }),
    code: toBase64(code),
  };
}

/** The addresses of a training step's arrays in a module of its own. */
export function stepAddresses(
  programs: ReadonlyMap<ProgramName, Program>,
  layout: MemoryLayout,
): Pick<SimdDefinition, 'parameters' | 'statistics' | 'tables' | 'training'> {
  const training = functionIn('training', programs, layout);
  if (!training) throw new Error('internal error: a module lacks training');
  const { parameters, statistics, tables } = layout;
  return { parameters: parameters.byte, statistics: statistics.byte, tables, training };
}

/** The addresses of all but training's arrays. */
export function forwardAddresses(programs: ReadonlyMap<ProgramName, Program>, layout: MemoryLayout): SimdAddresses {
  const { parameters, statistics, tables } = layout;
  const functionOf = (name: ProgramName): SimdFunction | undefined => functionIn(name, programs, layout);
  const [evaluation, sliding, oneStep] = [functionOf('evaluation'), functionOf('sliding'), functionOf('oneStep')];
  if (!evaluation) throw new Error('internal error: a module lacks evaluation');
  return {
    parameters: parameters.byte,
    statistics: statistics.byte,
    ...(tables.length > 0 && { tables }),
    evaluation,
    ...(sliding && { sliding }),
    ...(oneStep && { oneStep }),
  };
}

function functionIn(name: ProgramName, programs: ReadonlyMap<ProgramName, Program>, layout: MemoryLayout): SimdFunction | undefined {
  const [program, locations] = [programs.get(name), layout.programs.get(name)];
  return program && locations && { room: roomOf(program), ...arraysOf(locations) };
}

function arraysOf(locations: ReadonlyMap<string, ArrayLocation>): Omit<SimdFunction, 'room'> {
  const byte = (array: string): number => locations.get(array)!.byte;
  const own = (array: string): { readonly [name: string]: number } => (locations.has(array) ? { [array]: byte(array) } : {});
  return {
    ...own('gradients'),
    ...own('optimizer'),
    ...own('scalars'),
    ...own('states'),
    ...own('teacher'),
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
