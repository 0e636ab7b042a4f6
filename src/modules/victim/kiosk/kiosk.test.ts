import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/ids.ts';
import { isStaffDoor, isVisitOver, kioskState } from './kiosk.ts';

const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}Z`);
const visit = (began: string, seen: string) => ({
  id: newId<'visit'>(),
  beganAt: at(began),
  seenAt: at(seen),
});

describe('a visit', () => {
  it.each([
    ['01:00:00', '01:00:00', '01:01:59', false],
    ['01:00:00', '01:00:00', '01:02:00', true],
    ['01:00:00', '01:13:30', '01:14:59', false],
    ['01:00:00', '01:14:30', '01:15:00', true],
  ])('begun %s and last seen %s is over at %s: %s', (began, seen, now, over) => {
    expect(isVisitOver(visit(began, seen), at(now))).toBe(over);
  });
});

describe('a kiosk', () => {
  it('has no door for colleagues and machines, and all those for visitors', () => {
    for (const path of ['/sign-in', '/demo/session', '/setup/x', '/invitations/x', '/api/v1/openapi.json']) {
      expect([path, isStaffDoor(path)]).toEqual([path, true]);
    }
    for (const path of ['/', '/find', '/request', '/my', '/my/now', '/images', '/sessions', '/apis']) {
      expect([path, isStaffDoor(path)]).toEqual([path, false]);
    }
  });

  it('waits for its link to be opened, lapses after it, stays until it is removed', () => {
    const row = { id: newId<'kiosk'>(), name: 'x', madeAt: at('01:00:00'), linkUntil: at('02:00:00') };
    const fresh = { ...row, setUpAt: null, removedAt: null };
    expect(kioskState(fresh, at('01:59:59'))).toBe('waiting');
    expect(kioskState(fresh, at('02:00:00'))).toBe('late');
    expect(kioskState({ ...fresh, setUpAt: at('01:30:00') }, at('09:00:00'))).toBe('set_up');
    expect(kioskState({ ...fresh, removedAt: at('01:30:00') }, at('01:40:00'))).toBe('removed');
  });
});
