import { formatFlag, type Command } from './command.js';

const specs = { syntax: '<spec...>', description: 'spec files' };

/** Every command: one entry here, one file beside. */
export const commands: readonly Command[] = [
  {
    name: 'init',
    summary: 'write a commented starter spec',
    arguments: [{ syntax: '[file]', description: 'where to write it (spec.yaml)' }],
    flags: [],
    load: () => import('./init.js'),
  },
  {
    name: 'check',
    summary: 'say what is wrong with specs, and nothing else',
    arguments: [specs],
    flags: [formatFlag],
    load: () => import('./check.js'),
  },
  {
    name: 'explain',
    summary: 'say what a diagnostic means, with a wrong and a right example',
    arguments: [{ syntax: '[code]', description: 'a code such as WNC401; without one, all codes are listed' }],
    flags: [],
    load: () => import('./explain.js'),
  },
];
