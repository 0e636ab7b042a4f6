// For tests: a case with a manager and a worker, a person behind a receipt code, and her browser.
import { expect } from 'vitest';
import { type Fields, testApp } from '../../../test/app.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type StaffActor, write } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { insertCase, updateCase } from '../cases/index.ts';
import { freshReceipt, issueAccess } from './access/actions.ts';
import type { Receipt } from './access/code.ts';

/** What a browser keeps: its cookies, and the tokens of the last page's forms. */
export type Browser = {
  get(path: string): Promise<Response>;
  html(path: string): Promise<string>;
  post(path: string, fields?: Fields): Promise<Response>;
  upload(path: string, fields: Record<string, string>, file: File): Promise<Response>;
  readonly cookie: () => string;
};

const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';

/** The portal and its people; under `origin` when it matters what address people type. */
export function portalOf(database: TestDatabase, origin = 'http://127.0.0.1:3000') {
  database.clock.now = Temporal.Now.instant();
  const app = testApp(database, { origin });

  function browser(from = '10.0.0.1'): Browser {
    const jar = new Map<string, string>();
    const tokens = new Map<string, string>();
    const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = () => ({
      origin,
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': from,
      ...(jar.size === 0 ? {} : { cookie: cookie() }),
    });
    async function seen(answer: Response): Promise<Response> {
      for (const set of answer.headers.getSetCookie()) {
        const [pair = '', ...more] = set.split(';').map((part) => part.trim());
        const [name = '', value = ''] = pair.split('=');
        if (more.some((part) => /^max-age=0$/i.test(part))) jar.delete(name);
        else jar.set(name, value);
      }
      const copy = answer.clone();
      if (!copy.headers.get('content-type')?.includes('html')) return answer;
      const html = await copy.text();
      for (const name of ['csrf', 'visit']) {
        const token = hidden(html, name);
        if (token !== '') tokens.set(name, token);
      }
      return answer;
    }
    const send = async (path: string, body: FormData) =>
      seen(await app.request(path, { method: 'POST', body, headers: headers() }));
    return {
      cookie,
      get: async (path) => seen(await app.request(path, { headers: headers() })),
      async html(path) {
        const answer = await this.get(path);
        expect([path, answer.status]).toEqual([path, 200]);
        return await answer.text();
      },
      async post(path, fields = {}) {
        const body = new FormData();
        for (const [name, token] of tokens) body.set(name, token);
        for (const [name, value] of Object.entries(fields)) {
          body.delete(name);
          for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
        }
        return await send(path, body);
      },
      async upload(path, fields, file) {
        const body = new FormData();
        for (const [name, token] of tokens) body.set(name, token);
        for (const [name, value] of Object.entries(fields)) body.set(name, value);
        body.set('file', file);
        return await send(path, body);
      },
    };
  }

  async function openCase(by: StaffActor): Promise<CaseId> {
    return await write(database.deps, by, async (w) => {
      const { id } = await insertCase(w, { channel: 'visit', personId: null, language: 'ko' });
      await updateCase(w, id, { status: 'open', manager_id: by.id }, null);
      w.record({ event: 'case.opened', case: id });
      return id;
    });
  }

  /** A receipt of the victim's own for this case, as a worker gives it. */
  async function issue(by: StaffActor, of: CaseId): Promise<Receipt> {
    const receipt = freshReceipt();
    await write(database.deps, by, async (w) => {
      await issueAccess(w, receipt, {
        case: of,
        kind: 'victim',
        relation: null,
        parts: [],
        secondHash: null,
        bland: false,
        notices: false,
        endsOn: null,
        through: 'staff',
        checkedBy: 'id_document',
      });
      w.record({ event: 'portal.issued', case: of });
    });
    return receipt;
  }

  /** A browser in which somebody came through the door. */
  async function inside(receipt: Receipt, from?: string): Promise<Browser> {
    const one = browser(from);
    const answer = await one.post('/my', receipt);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/my/now']);
    await one.html('/my/now');
    return one;
  }

  return { app, browser, openCase, issue, inside, hidden };
}
