import { library } from '../../targets/webgl/library.js';
import type { PrintedModel } from '../../targets/webgl/program.js';
import type { WebglShader } from '../../../runtime/contract.js';

/** The fragment programs of a model as one text to read: what all begin with stands there once. */
export function programsText({ training, evaluation }: PrintedModel): string {
  const known = new Set(Object.values(training.shaders).map(({ code }) => code));
  const others = Object.entries(evaluation.shaders).filter(([, { code }]) => !known.has(code));
  return [
    `// Each program begins with these lines.\n\n${library.trimEnd()}`,
    ...Object.entries(training.shaders).map(programText),
    ...others.map(([name, shader]) => programText([`${name}, in evaluation`, shader])),
    '',
  ].join('\n\n\n');
}

function programText([name, { code }]: readonly [string, WebglShader]): string {
  return `// ── ${name} ──\n\n${code.trim()}`;
}
