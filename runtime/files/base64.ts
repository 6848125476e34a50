/** Bytes as text and back, in Node and in browsers. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // A call takes only so many arguments.
  for (let first = 0; first < bytes.length; first += 0x8000) text += String.fromCharCode(...bytes.subarray(first, first + 0x8000));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Flat arrays by name, as base64 of float32. */
export type PackedArrays = Readonly<Record<string, string>>;

export function packArrays(arrays: ReadonlyMap<string, Float32Array>): PackedArrays {
  return Object.fromEntries(
    [...arrays].map(([name, { buffer, byteOffset, byteLength }]) => [name, toBase64(new Uint8Array(buffer, byteOffset, byteLength))]),
  );
}

export function unpackArrays(arrays: PackedArrays): Map<string, Float32Array> {
  return new Map(Object.entries(arrays).map(([name, text]) => [name, new Float32Array(fromBase64(text).buffer)]));
}
