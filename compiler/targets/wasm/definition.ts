import type { MemoryLayout, Place } from './layout.js';

/** What the runtime takes of a module: where its arrays stand, in bytes, and its own bytes in base64. */
export interface SimdDefinition {
  readonly parameters: number;
  readonly statistics: number;
  readonly training: SimdArrays;
  readonly evaluation: SimdArrays;
  readonly sliding?: SimdArrays;
  readonly oneStep?: SimdArrays;
  readonly code: string;
  readonly relaxed?: true;
}

interface SimdArrays {
  readonly gradients?: number;
  readonly optimizer?: number;
  readonly scalars?: number;
  readonly states?: number;
  readonly workspace: number;
  readonly inputs: number;
  readonly targets: number;
  readonly places: number;
}

export function simdDefinition(code: Uint8Array, { parameters, statistics, programs }: MemoryLayout, relaxed: boolean): SimdDefinition {
  const arrays = Object.fromEntries([...programs].map(([name, places]) => [name, arraysOf(places)])) as unknown as Pick<SimdDefinition, 'training' | 'evaluation' | 'sliding' | 'oneStep'>;
  return { parameters: parameters.byte, statistics: statistics.byte, ...arrays, ...(relaxed && { relaxed }), code: toBase64(code) };
}

function arraysOf(places: ReadonlyMap<string, Place>): SimdArrays {
  const byte = (array: string): number => places.get(array)!.byte;
  const own = (array: string): { readonly [name: string]: number } => (places.has(array) ? { [array]: byte(array) } : {});
  return { ...own('gradients'), ...own('optimizer'), ...own('scalars'), ...own('states'), workspace: byte('workspace'), inputs: byte('tokens'), targets: byte('targets'), places: byte('places') };
}

/** In Node and in browsers. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
