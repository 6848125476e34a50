import { expect } from 'vitest';
import type { RuntimeCode } from '../../runtime/errors.js';

/** What toThrow takes for a UserError of this code whose message holds all of these texts. */
export function refusal(code: RuntimeCode, ...texts: readonly string[]): unknown {
  const message = expect.stringMatching(new RegExp(texts.map((text) => `(?=[^]*${escape(text)})`).join('')));
  return expect.objectContaining({ name: 'UserError', code, message });
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** As refusal, and with a fix that holds this text. */
export function refusalWithFix(code: RuntimeCode, message: string, fix: string): unknown {
  return expect.objectContaining({ name: 'UserError', code, message: expect.stringContaining(message), fix: expect.stringContaining(fix) });
}
