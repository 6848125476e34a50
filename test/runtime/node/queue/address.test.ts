import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../runtime/node/queue/address.js';

describe('the address of a queue', () => {
  it.each([
    ['redis://host', 'redis://host:6379'],
    ['redis://user:p%40ss@host:7000', 'redis://host:7000'],
    ['rediss://:secret@10.0.0.5:6380/2', 'rediss://10.0.0.5:6380/2'],
    ['redis://[::1]:6379/', 'redis://[::1]:6379'],
  ])('%s is shown as %s', (text, shown) => {
    expect(readAddress(text)).toEqual({ url: text, shown });
  });

  it.each(['', 'host:6379', 'http://host', 'redis://', 'redis://host/name', 'redis://host?password=x', 'redis://host:99999'])(
    '%j is none',
    (text) => {
      expect(readAddress(text)).toBeUndefined();
    },
  );
});
