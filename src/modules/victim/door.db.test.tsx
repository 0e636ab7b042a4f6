import { beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts';
import { hire } from '../../../test/people.ts';
import type { StaffActor } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { portalOf } from './victim.fixture.ts';

let database: TestDatabase;
let manager: StaffActor;
let of: CaseId;
let portal: ReturnType<typeof portalOf>;

beforeAll(async () => {
  database = await cloneDatabase();
  portal = portalOf(database);
  manager = await hire(database, 'intake_counsellor', 'center');
  of = await portal.openCase(manager);
});

describe('the door', () => {
  it('opens with code and PIN however they were typed, and shows the case', async () => {
    const receipt = await portal.issue(manager, of);
    const browser = portal.browser();
    const code = ` ${receipt.code.slice(0, 5).toLowerCase()}-${receipt.code.slice(5)}`;
    expect((await browser.post('/my', { code, pin: `${receipt.pin.slice(0, 3)} ${receipt.pin.slice(3)}` })).status).toBe(303);
    const html = await browser.html('/my/case');
    expect(html).toContain('담당자가 정해졌어요');
    expect(html).toContain('<title>한곳</title>');
    expect(html).not.toMatch(/2026-\d{6}/);
  });
});
