import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type TestApp, testApp } from '../../../test/app.ts';
import { cloneDatabase } from '../../../test/database.ts';
import { rules } from './registry.ts';

let app: TestApp;

beforeAll(async () => {
  app = testApp(await cloneDatabase());
});

const post = (body: string, query = '') =>
  app.request(`/api/v1/eligibility/assessments${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });

const answered = z.object({
  asOf: z.string(),
  ruleVersion: z.string(),
  services: z.array(
    z.object({ slug: z.string(), verdict: z.string(), reasons: z.array(z.object({ law: z.string() })) }),
  ),
});
const refused = z.object({
  status: z.number(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })),
});

describe('the JSON door of eligibility', () => {
  it('publishes the schema of the fact sheet', async () => {
    const answer = await app.request('/api/v1/schemas/facts');
    expect(answer.headers.get('content-type')).toContain('application/schema+json');
    const schema = z
      .object({ $schema: z.string(), $id: z.string(), properties: z.record(z.string(), z.unknown()) })
      .parse(await answer.json());
    expect(schema.$schema).toContain('2020-12');
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['crimes', 'victim', 'harm', 'money']),
    );
  });

  it('answers every service with its clauses, and the same twice', async () => {
    const facts = JSON.stringify({ crimes: [{ code: 'stalking' }], applicant: { role: 'victim' } });
    const first = answered.parse(await (await post(facts)).json());
    expect(first.services).toHaveLength(rules.length);
    expect(first.asOf).toBe('2026-11-23');
    expect(first.services.every((one) => one.reasons.every((reason) => reason.law !== ''))).toBe(true);
    expect(answered.parse(await (await post(facts)).json())).toEqual(first);
  });

  it('answers by the law of the day that is asked for', async () => {
    const facts = JSON.stringify({ crimes: [{ code: 'robbery' }], applicant: { role: 'victim' } });
    const attorney = async (day: string) => {
      const { services } = answered.parse(await (await post(facts, `?asOf=${day}`)).json());
      return services.find((one) => one.slug === 'victim-public-attorney')?.verdict;
    };
    // 특정강력범죄 victims have had the attorney since 2026-06-24.
    expect(await attorney('2025-06-01')).toBe('ineligible');
    expect(await attorney('2026-11-23')).not.toBe('ineligible');
  });

  it('names the pointer of what is wrong and evaluates nothing', async () => {
    const cases: [unknown, string][] = [
      [{ crimes: [{ code: 'nonsense' }] }, '/crimes/0/code'],
      [{ unheardOf: 1 }, '/unheardOf'],
      [{ victim: { birthDate: '2026-02-30' } }, '/victim/birthDate'],
      [{ money: { damagesReceived: -1 } }, '/money/damagesReceived'],
    ];
    for (const [facts, pointer] of cases) {
      const answer = await post(JSON.stringify(facts));
      expect(answer.status, pointer).toBe(422);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(refused.parse(await answer.json()).errors.map((error) => error.pointer)).toContain(pointer);
    }
  });

  it('refuses what is no JSON, no day, or too large', async () => {
    expect((await post('{')).status).toBe(400);
    expect((await post('{}', '?asOf=2026-13-01')).status).toBe(422);
    expect((await post(`{"x":"${'가'.repeat(120_000)}"}`)).status).toBe(413);
  });
});
