import { spawnSync } from 'node:child_process';

/** Debian's Python, whose packages are those of apt: python3-torch, python3-onnx. */
export const python = '/usr/bin/python3';

/** Why a module of Python cannot be used; undefined where it can. */
export function whyNoPython(module: 'onnx' | 'torch'): string | undefined {
  const { status, error } = spawnSync(python, ['-c', `import ${module}`], { encoding: 'utf8' });
  if (error) return `${python} is not there`;
  return status === 0 ? undefined : `${python} has no ${module}: apt-get install python3-${module}`;
}
