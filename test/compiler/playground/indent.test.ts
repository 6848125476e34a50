import { expect, it } from 'vitest';
import { indentAfter } from '../../../compiler/playground/page/editor/indent.js';

it.each([
  ['model:', '  '],
  ['  - repeat:', '      '],
  ['  - tanh', '  - '],
  ['  - fuse: 2   # pairs', '  - '],
  ['      times: 3', '      '],
  ['train: {steps: 3}', ''],
  ['  # a note', '  '],
  ['  - ', '  '],
  ['', ''],
  ['data:  # names', '  '],
])('after %j a line begins with %j', (line, indent) => {
  expect(indentAfter(line)).toBe(indent);
});
