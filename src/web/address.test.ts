import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proxiesOf, visitorOf } from './address.ts';

const here = proxiesOf([]);
const named = proxiesOf(['10.0.0.5', '10.1.0.0/16', 'fd00::/8']);

describe('the address of a visitor', () => {
  it('is the other end of the socket, whatever a stranger writes into the header', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (typed, more) => {
        expect(visitorOf('203.0.113.9', `${more}, ${typed}`, named)).toBe('203.0.113.9');
      }),
    );
  });

  it('is what a proxy on this machine saw', () => {
    expect(visitorOf('127.0.0.1', '198.51.100.7', here)).toBe('198.51.100.7');
    expect(visitorOf('::1', '198.51.100.7', here)).toBe('198.51.100.7');
    expect(visitorOf('::ffff:127.0.0.1', '2001:db8::1', here)).toBe('2001:db8::1');
  });

  it('is what a named proxy on another machine saw, and not what came to it from further out', () => {
    expect(visitorOf('10.0.0.5', '192.0.2.1, 198.51.100.7', named)).toBe('198.51.100.7');
    expect(visitorOf('10.0.0.6', '198.51.100.7', named)).toBe('10.0.0.6');
    expect(visitorOf('fd00::12', '198.51.100.7', named)).toBe('198.51.100.7');
  });

  it('is found behind several proxies of ours', () => {
    expect(visitorOf('127.0.0.1', '192.0.2.1, 198.51.100.7, 10.1.2.3, 10.0.0.5', named)).toBe('198.51.100.7');
  });

  it('stays the last one known where the header is missing or holds no address', () => {
    expect(visitorOf('127.0.0.1', undefined, here)).toBe('127.0.0.1');
    expect(visitorOf('10.0.0.5', 'unknown', named)).toBe('10.0.0.5');
    expect(visitorOf('10.0.0.5', '198.51.100.7, _hidden', named)).toBe('10.0.0.5');
    expect(visitorOf(null, undefined, here)).toBeNull();
  });
});

describe('the list of proxies', () => {
  it.each(['proxy.example', '10.0.0.5/33', '10.0.0.5/0', '10.0.0.5/x', ''])('refuses %j', (entry) => {
    expect(() => proxiesOf([entry])).toThrow(RangeError);
  });
});
