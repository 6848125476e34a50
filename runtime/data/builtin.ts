/** Data sets that come with the package, each loaded only when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<string>>> = {
  names: async () => (await import('./names.js')).names,
};

export const builtinNames: readonly string[] = /* @__PURE__ */ Object.keys(loaders);

export function isBuiltin(source: string): boolean {
  return Object.hasOwn(loaders, source);
}

/** The words of a built-in set, loaded at the first call. */
export async function builtinWords(source: string): Promise<readonly string[]> {
  const load = isBuiltin(source) ? loaders[source] : undefined;
  if (!load) throw new Error(`internal error: ${source} is no built-in data set`);
  return (await load()).trim().split(/\s+/);
}
