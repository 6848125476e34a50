import { afterEach, expect, it, vi } from 'vitest';
import { Interruption } from '../../../runtime/node/interruption.js';

afterEach(() => vi.restoreAllMocks());

it('asks at the first signal and ends the process at a second, one key press passed on counted once', () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const interruption = new Interruption();
  const asked = vi.fn();
  interruption.onRequest = asked;
  expect(interruption.requested).toBe(false);
  process.emit('SIGINT');
  clock.mockReturnValue(1020);
  process.emit('SIGINT');
  expect(interruption.requested).toBe(true);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(exit).not.toHaveBeenCalled();
  clock.mockReturnValue(1500);
  process.emit('SIGTERM');
  expect(exit).toHaveBeenCalledWith(130);
  interruption.dispose();
  expect(process.listenerCount('SIGINT')).toBe(0);
});
