// Forms that carry what somebody wrote, sent once more by whoever walks back in her browser after she left.
import { beforeAll, describe, expect, it } from 'vitest';
import { onceField } from '../../../test/app.ts';
import { cloneDatabase } from '../../../test/database.ts';
import { titleOf } from '../../../test/outward.ts';
import { lexicon } from '../notifications/lexicon.ts';
import { type Busy, busyPortal } from './busy.fixture.ts';
import { asking, numbers } from './request.fixture.ts';

let busy: Busy;

beforeAll(async () => {
  busy = await busyPortal(await cloneDatabase());
});

async function halfWritten() {
  const one = asking(busy.portal);
  await one.begin();
  while (one.field('asking') !== 'words') await one.go('skip');
  await one.go('next', { words: '아무도 모르는 말' });
  return one;
}

const exits = ['/leave', 'beacon'] as const;
const leave = (one: ReturnType<typeof asking>, exit: (typeof exits)[number]) =>
  exit === 'beacon' ? one.browser.post('/leave') : one.browser.get(exit);

describe('after leaving, a form sent once more', () => {
  it.each(exits)('brings back nothing of a request half written (%s)', async (exit) => {
    const one = await halfWritten();
    const page = one.html();
    expect(page).toContain('아무도 모르는 말');
    await leave(one, exit);
    for (const way of ['skip', 'back', 'on', 'pause']) {
      await one.setPage(page);
      await one.go(way);
      expect([way, one.html().includes('아무도 모르는 말'), numbers(one.html()).code]).toEqual([
        way,
        false,
        '',
      ]);
      expect(one.html()).toContain('처음부터 다시 시작해요');
    }
  });

  it('shows the numbers to nobody, and sends nothing a second time', async () => {
    const one = await halfWritten();
    await one.go('skip');
    const check = one.html();
    await one.go('send');
    const given = numbers(one.html());
    expect(given.pin).toMatch(/^\d{6}$/);
    await leave(one, '/leave');
    await one.setPage(check);
    await one.go('send');
    expect(one.html()).not.toContain(given.pin);
    expect(numbers(one.html()).code).toBe('');
  });

  it('opens no paused request: the page it opened on is not the one that took the code', async () => {
    const one = await halfWritten();
    await one.go('pause');
    const receipt = numbers(one.html());
    const later = asking(busy.portal, '10.1.0.9');
    const opened = await later.browser.post('/my', receipt);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/request']);
    await later.begin();
    expect(later.carried()).toEqual({ words: '아무도 모르는 말' });
    const page = later.html();
    await later.begin();
    expect(later.carried()).toEqual({});
    await leave(later, '/leave');
    await later.setPage(page);
    await later.go('on');
    expect(later.html()).not.toContain('아무도 모르는 말');
  });

  it('brings back no answers of the anonymous finder', async () => {
    const browser = busy.portal.browser();
    await browser.html('/find');
    const first = await (await browser.post('/find', { go: 'next', value: 'yes' })).text();
    expect(first).toContain('name="page"');
    const kept = Object.fromEntries(
      [...first.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name ?? '',
        (value ?? '').replaceAll('&quot;', '"'),
      ]),
    );
    await browser.get('/leave');
    expect(await (await browser.post('/find', { ...kept, go: 'result' })).text()).toContain('처음부터 다시');
  });
});

describe('a form sent by the script that keeps one entry', () => {
  it('is told where to go on, and still forgets what leaving forgets', async () => {
    const { receipt } = await busy.richCase();
    const browser = await busy.portal.inside(receipt);
    const headers = { cookie: browser.cookie(), 'sec-fetch-site': 'same-origin', 'x-one-entry': '1' };
    const csrf = busy.portal.hidden(await browser.html('/my/now'), 'csrf');
    const body = new URLSearchParams({ csrf });
    const answer = await busy.portal.app.request('/my/leave', { method: 'POST', headers, body });
    expect([answer.status, answer.headers.get('x-go'), answer.headers.get('location')]).toEqual([
      204,
      '/',
      null,
    ]);
    expect(answer.headers.get('clear-site-data')).toContain('cookies');
    expect(answer.headers.getSetCookie().some((one) => one.startsWith('tab=;'))).toBe(true);
  });
});

describe('the slip with code and PIN', () => {
  it('has a title and a print that say nothing, from the request and from the desk, in every language', async () => {
    const { of } = await busy.richCase();
    const shown: string[] = [];
    for (const language of ['ko', 'easy', 'en']) {
      const one = await halfWritten();
      await one.browser.get(`/language?to=${language}&back=/request`);
      await one.go('skip');
      await one.go('send');
      shown.push(one.html());
      const desk = await busy.desk.post(`/cases/${of}/portal/access`, {
        ...onceField(),
        reason: 'forgot',
        check: 'id_document',
      });
      shown.push(await desk.text());
    }
    for (const html of shown) {
      expect(numbers(html).pin).toMatch(/^\d{6}$/);
      expect(['메모', 'Note']).toContain(titleOf(html));
      expect(html).toMatch(/<html [^>]*class="[^"]*prints-slip/);
      const slip = /<div class="slip">(.*?)<\/dl>/s.exec(html)?.[1] ?? '';
      expect(slip).toContain(numbers(html).code);
      expect(lexicon.exec(slip.replaceAll(/<[^>]*>/g, ' '))?.[0] ?? null).toBeNull();
    }
  });
});
