import { error } from './row.js';

/** WNC4xx: shapes that do not fit, and names of sums that do not meet. */
export const shapes = {
  WNC401: error({
    title: 'fuse does not divide the positions',
    message: ({ factor, positions }: { factor: number; positions: number }) =>
      `fuse ${factor} does not divide the ${positions} positions that reach it`,
    help:
      'fuse joins neighbouring positions, n at a time, so the number of positions must be a multiple of n. ' +
      'The positions begin as data.context, and every fuse before divides them.',
    wrong: 'data: {source: names, context: 8}\nmodel:\n  - embedding: {channels: 10}\n  - fuse: 3',
    right: 'data: {source: names, context: 9}\nmodel:\n  - embedding: {channels: 10}\n  - fuse: 3',
  }),
};
