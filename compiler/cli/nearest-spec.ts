import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { write } from '../diagnostics/words.js';
import { nearestName, nearestPath, visibleNames } from '../../runtime/node/nearest-file.js';
import { shownPath } from '../../runtime/node/shown-path.js';

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** A fix for a spec or sweep file that cannot be read as one: the file that was probably meant by its path or by its model's name. */
export function specFix(path: string): string | undefined {
  const meant = meantSpec(path);
  return meant === undefined ? undefined : write(shownPath(meant));
}

/** The spec that a path which is none was probably meant to be. */
export function meantSpec(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return inFolder(path);
  if (stat !== undefined) return undefined;
  // `hierarchical` and `specs/hierarchical` are specs/hierarchical.yaml; nothing named so is searched for anywhere else.
  const whole = [path, join('specs', path)]
    .flatMap((candidate) => [candidate, `${candidate}.yaml`, `${candidate}.yml`])
    .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  if (whole !== undefined) return whole;
  const near = nearestPath(path, (candidate) => isYaml(candidate) && statSync(candidate, { throwIfNoEntry: false })?.isFile() === true);
  if (near !== undefined || dirname(path) !== '.') return near;
  const among = nearestName(basename(path), visibleNames('specs').filter(isYaml));
  return among === undefined ? undefined : join('specs', among);
}

/** A run's own spec, or the only one in a folder. */
function inFolder(folder: string): string | undefined {
  const specs = visibleNames(folder).filter(isYaml);
  const [only] = specs;
  return only !== undefined && specs.length === 1 ? join(folder, only) : undefined;
}
