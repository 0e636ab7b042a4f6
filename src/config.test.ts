import { describe, expect, it } from 'vitest';
import { readConfig, UnsafeConfiguration } from './config.ts';

describe('the proxies in front', () => {
  it('are addresses and networks, separated by commas', () => {
    expect(readConfig('start', { HANGOT_PROXIES: '10.0.0.5, 10.1.0.0/16,' }).proxies).toEqual([
      '10.0.0.5',
      '10.1.0.0/16',
    ]);
    expect(readConfig('start', {}).proxies).toEqual([]);
  });

  it('refuse a name with a sentence that mends it', () => {
    const read = () => readConfig('start', { HANGOT_PROXIES: 'proxy.example' });
    expect(read).toThrow(UnsafeConfiguration);
    expect(read).toThrow('proxy.example, which is no address or network');
  });
});
