import { expect } from 'vitest';

/** What toThrow takes for a UserError: its code exactly, message and fix by what they contain. */
export function refusal(code: string, message: string, fix = ''): Error {
  return expect.objectContaining({
    name: 'UserError',
    code,
    message: expect.stringContaining(message),
    ...(fix === '' ? {} : { fix: expect.stringContaining(fix) }),
  }) as Error;
}
