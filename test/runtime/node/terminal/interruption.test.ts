import { afterEach, expect, it, vi } from 'vitest';
import { Interruption, isInterrupted } from '../../../../runtime/node/terminal/interruption.js';

afterEach(() => vi.restoreAllMocks());

function interruptedBy(...signals: readonly (readonly [signal: NodeJS.Signals, atMs: number])[]) {
  vi.restoreAllMocks();
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const clock = vi.spyOn(performance, 'now');
  const interruption = new Interruption();
  const asked = vi.fn();
  interruption.onRequest = asked;
  for (const [signal, atMs] of signals) {
    clock.mockReturnValue(atMs);
    process.emit(signal, signal);
  }
  interruption.dispose();
  return { exit, asked, interruption };
}

it('asks at the first signal and ends the process at a second, one key press passed on counted once', () => {
  const { exit, asked, interruption } = interruptedBy(['SIGINT', 1000], ['SIGINT', 1020]);
  expect(interruption.requested).toBe(true);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(exit).not.toHaveBeenCalled();
  expect(process.listenerCount('SIGINT')).toBe(0);
  expect(interruptedBy(['SIGINT', 1000], ['SIGTERM', 1500]).exit).toHaveBeenCalledWith(143);
});

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('knows what %s ends with', (signal, status) => {
  const { asked, interruption } = interruptedBy([signal, 1000]);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(interruption.exitStatus).toBe(status);
  expect(isInterrupted(status)).toBe(true);
  expect(isInterrupted(1)).toBe(false);
});

it('saves in peace where a terminal is closed and the session ends, and still obeys a person', () => {
  expect(interruptedBy(['SIGHUP', 1000], ['SIGHUP', 2000], ['SIGTERM', 3000]).exit).not.toHaveBeenCalled();
  expect(interruptedBy(['SIGTERM', 1000], ['SIGHUP', 2000]).exit).not.toHaveBeenCalled();
  expect(interruptedBy(['SIGHUP', 1000], ['SIGTERM', 2000], ['SIGTERM', 3000]).exit).toHaveBeenCalledWith(143);
});

it('tells whoever asks late', () => {
  const interruption = new Interruption();
  process.emit('SIGTERM', 'SIGTERM');
  const asked = vi.fn();
  interruption.onRequest = asked;
  interruption.dispose();
  expect(asked).toHaveBeenCalledTimes(1);
});
