import type { AttentionMap } from '../../inside-protocol.js';

/** How dark the cells of a map may be: as many as an eye tells apart. */
const SHADES = 24;

/** A position, what it takes most of, and how much. */
export interface Strongest {
  readonly label: string;
  readonly most: string;
  readonly weight: number;
}

/** For each position the one that it attends to most. */
export function strongestOf({ labels, weights }: AttentionMap): readonly Strongest[] {
  const size = labels.length;
  return labels.map((label, t) => {
    let best = 0;
    for (let u = 1; u < size; u++) if ((weights[t * size + u] ?? 0) > (weights[t * size + best] ?? 0)) best = u;
    return { label, most: labels[best] ?? '', weight: weights[t * size + best] ?? 0 };
  });
}

/** The cells of a map, a path for each shade from 1 to SHADES: row t, column u is the unit square at (u, t). */
export function shadesOf({ labels, weights }: AttentionMap): readonly { readonly opacity: number; readonly d: string }[] {
  const size = labels.length;
  const paths = new Array<string>(SHADES + 1).fill('');
  for (let t = 0; t < size; t++) {
    for (let u = 0; u < size; u++) {
      const shade = Math.round(SHADES * (weights[t * size + u] ?? 0));
      paths[shade] += `M${u} ${t}h1v1h-1z`;
    }
  }
  return paths.flatMap((d, shade) => (shade === 0 || d === '' ? [] : [{ opacity: shade / SHADES, d }]));
}

/** The maps of each layer, in order. */
export function byLayer(maps: readonly AttentionMap[]): readonly (readonly AttentionMap[])[] {
  const layers = new Map<string, AttentionMap[]>();
  for (const map of maps) layers.set(map.path, [...(layers.get(map.path) ?? []), map]);
  return [...layers.values()];
}
