import { nearest } from '../../diagnostics/nearest.js';
import type { Tree } from '../tree.js';
import { pathsOf, type Layers } from './path-targets.js';

/** More places than this no one looks through. */
const MOST_PATHS = 5000;
/** What a part more, a part less and another spelling of a part cost; paths that cost more than the last are no suggestion. */
const cost = { added: 0.5, left: 1.5, respelt: 0.5, most: 3 } as const;

/**
 * The places that a path was probably meant for, the nearest ones, at most three: `train.sgd.lr` means train.optimizer.sgd.rate.
 * Parts may be missing, too many or misspelt; the last, which is the value's own name, has to be there.
 */
export function nearestPaths(root: Tree, path: string, layers: Layers): readonly string[] {
  const parts = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((part) => part !== '');
  let best: { readonly at: number; readonly paths: string[] } = { at: cost.most, paths: [] };
  let count = 0;
  for (const candidate of pathsOf(root, layers)) {
    if (++count > MOST_PATHS) break;
    const at = distance(parts, candidate.split('.'), layers);
    if (at < best.at) best = { at, paths: [candidate] };
    else if (at === best.at) best.paths.push(candidate);
  }
  return best.paths.slice(0, 3);
}

/** What it costs to make one path of the other; Infinity where their last parts have nothing in common. */
function distance(parts: readonly string[], candidate: readonly string[], layers: Layers): number {
  const last = respelling(parts.at(-1) ?? '', candidate.at(-1) ?? '', layers);
  if (last === Infinity) return Infinity;
  const [before, others] = [parts.slice(0, -1), candidate.slice(0, -1)];
  // What it costs to make the first parts of one the first of the other, one row for each of the path's parts.
  let row = [0, ...others.map((_, at) => (at + 1) * cost.added)];
  for (const part of before) {
    let [diagonal = 0, ...above] = row;
    let left = diagonal + cost.left;
    row = [left];
    others.forEach((other, at) => {
      const up = above[at] ?? Infinity;
      left = Math.min(left + cost.added, up + cost.left, diagonal + respelling(part, other, layers));
      row.push(left);
      diagonal = up;
    });
  }
  return last + (row.at(-1) ?? 0);
}

function respelling(part: string, other: string, layers: Layers): number {
  if (part === other) return 0;
  // A number is one place, and a layer's name means the layer.
  if (/^\d+$/.test(part) || /^\d+$/.test(other) || layers.has(part)) return Infinity;
  return nearest(part, [other]) === undefined ? Infinity : cost.respelt;
}
