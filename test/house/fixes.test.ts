import { readFileSync } from 'node:fs';
import { ts } from 'ts-morph';
import { expect, it } from 'vitest';
import { sourcesUnder } from '../helpers/imports.js';

/** Where the message itself says what is right. */
const saysItself = /has to (be|hold)|takes?\b/;
/** What the system refuses, for reasons of its own. */
const ofSystem = 'runtime/node/system-errors.ts';

/** Each `new UserError(CODE, message)` that is written without a fix, and says none itself: its place, code and message. */
function withoutFix(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'UserError' &&
      (node.arguments?.length ?? 0) < 3 &&
      !saysItself.test(node.arguments?.[1]?.getText() ?? '')
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} ${node.arguments?.[0]?.getText() ?? ''} ${node.arguments?.[1]?.getText().slice(0, 150) ?? ''}`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

it('every error of run time says what to do about it', () => {
  const all = ['compiler', 'runtime'].flatMap(sourcesUnder).filter((file) => file !== ofSystem);
  expect(all.length).toBeGreaterThan(400);
  expect(all.flatMap(withoutFix)).toEqual([]);
});
