// What the matrix knows of each route that names something: which ids stand in its address, and a body that
// would be accepted from somebody who may. A new route with an id has no entry here until somebody writes one.
import type { Fields } from '../app.ts';

/** Everything of one case that an address can name. */
export type Named =
  | 'case'
  | 'intake'
  | 'party'
  | 'consent'
  | 'receipt'
  | 'bundle'
  | 'referral'
  | 'goal'
  | 'task'
  | 'appointment'
  | 'document'
  | 'ask'
  | 'staff'
  | 'relation'
  | 'invitation'
  | 'access'
  | 'link'
  | 'followUp';

export type Ids = Readonly<Record<Named, string>>;

type Entry = {
  /** Address parameter → what it names, or a fixed value in quotes. */
  readonly at: Readonly<Record<string, Named | `'${string}'`>>;
  readonly body?: (ids: Ids) => Fields;
};

const ofCase = { id: 'case' } as const;
const ofIntake = { id: 'intake' } as const;
const ofReferral = { id: 'referral' } as const;
const day = { 'day-year': '2026', 'day-month': '12', 'day-day': '30' };

/** Open to everybody, or of the directory: these ids name no person and no case. */
export const namesNobody =
  /^\/(assets|institutions|directory|setup|kiosk\/set-up|invitations\/:token|my\/join)\b/;

export const entries: Readonly<Record<string, Entry>> = {
  '/cases/:id': { at: ofCase },
  '/cases/:id/identity': { at: ofCase },
  '/cases/:id/portal': { at: ofCase },
  '/cases/:id/portal/access': { at: ofCase, body: () => ({ reason: 'first', check: 'id_document' }) },
  '/cases/:id/portal/access-ending': { at: ofCase },
  '/cases/:id/portal/holder': { at: ofCase, body: () => ({ code: '0000000000', check: 'id_document' }) },
  '/cases/:id/portal/names': { at: ofCase, body: () => ({ names: 'show' }) },
  '/cases/:id/portal/trace': { at: ofCase, body: () => ({ trace: 'stop' }) },
  '/cases/:id/portal/alarms': { at: ofCase },
  '/cases/:id/portal/messages': { at: ofCase, body: () => ({ text: '몰래' }) },
  '/cases/:id/portal/asks': { at: ofCase, body: () => ({ fields: ['account'], note: '몰래' }) },
  '/cases/:id/portal/asks/:ask/withdrawal': { at: { id: 'case', ask: 'ask' } },
  '/cases/:id/portal/opinion': { at: ofCase, body: () => ({ way: 'phone', score: '5', more: '몰래' }) },
  '/cases/:id/portal/opinion/sheet': { at: ofCase },
  '/cases/:id/notes': { at: ofCase, body: () => ({ text: '몰래', class: 'service_use', shared: 'yes' }) },
  '/cases/:id/timeline': { at: ofCase },
  '/cases/:id/access-log': { at: ofCase },
  '/cases/:id/closure': { at: ofCase, body: () => ({ outcome: 'moved', summary: '몰래', version: '3' }) },
  '/cases/:id/reopening': { at: ofCase, body: () => ({ reason: 'new_harm', version: '3' }) },
  '/cases/:id/follow-ups/:followUp': {
    at: { id: 'case', followUp: 'followUp' },
    body: () => ({ outcome: 'reached' }),
  },
  '/cases/:id/transfer': { at: ofCase, body: (ids) => ({ to: ids.staff, version: '3' }) },
  '/cases/:id/seal': { at: ofCase, body: () => ({ reason: 'asked', version: '3' }) },
  '/cases/:id/seal/ending': { at: ofCase, body: () => ({ reason: 'mistake', version: '3' }) },
  '/cases/:id/seal/names': { at: ofCase, body: (ids) => ({ staff: ids.staff }) },
  '/handovers/:id': { at: { id: 'staff' }, body: (ids) => ({ case: ids.case, to: ids.staff }) },
  '/complaints/:id': { at: { id: 'invitation' } },
  '/complaints/:id/answer': { at: { id: 'invitation' }, body: () => ({ text: '몰래' }) },
  '/kiosks/:id/removal': { at: { id: 'invitation' } },
  '/cases/:id/consents': { at: ofCase },
  '/cases/:id/consents/new': { at: ofCase },
  '/consents/:id/withdrawal': {
    at: { id: 'consent' },
    body: () => ({ scope: 'all', 'asked-by': 'victim' }),
  },
  '/consent-receipts/:receipt': { at: { receipt: 'receipt' } },
  '/intakes/:id': { at: ofIntake },
  '/intakes/:id/claim': { at: ofIntake },
  '/intakes/:id/person': { at: ofIntake },
  '/intakes/:id/candidates': {
    at: ofIntake,
    body: () => ({ name: '나비하늘', birthYear: '1994', reason: 'new_intake', reasonText: '방문 접수 확인' }),
  },
  '/intakes/:id/name': { at: ofIntake },
  '/intakes/:id/safety': { at: ofIntake, body: () => ({ 'triage-attack_now': 'no' }) },
  '/intakes/:id/contact': { at: ofIntake, body: () => ({ mode: 'none', version: '1' }) },
  '/intakes/:id/people': { at: ofIntake },
  '/intakes/:id/links': { at: ofIntake, body: () => ({ number: '2026-000001', kind: 'family' }) },
  '/intakes/:id/people/:party': {
    at: { id: 'intake', party: 'party' },
    body: () => ({ kind: 'victim', relation: 'self', name: '다른이름', version: '1' }),
  },
  '/intakes/:id/incident': { at: ofIntake, body: () => ({ categories: 'stalking', story: '몰래' }) },
  '/intakes/:id/facts': { at: ofIntake },
  '/cases/:id/facts': { at: ofCase },
  '/cases/:id/facts/:group': { at: { id: 'case', group: "'victim'" } },
  '/intakes/:id/outcome': { at: ofIntake, body: () => ({ outcome: 'discarded', reason: 'mistake' }) },
  '/intakes/:id/draft': { at: ofIntake, body: () => ({ step: 'contact', phone: '몰래' }) },
  '/cases/:id/needs': { at: ofCase, body: () => ({ safety: 'urgent' }) },
  '/cases/:id/risk': { at: ofCase },
  '/cases/:id/instruments/:instrument': { at: { id: 'case', instrument: "'phq9'" } },
  '/cases/:id/recorded-grades': {
    at: ofCase,
    body: () => ({ tool: 'police_stalking_table', points: '3', by: '몰래', on: '2026-11-01' }),
  },
  '/cases/:id/referrals': { at: ofCase },
  '/cases/:id/bundles/new': { at: ofCase },
  '/cases/:id/bundles/review': { at: ofCase },
  '/cases/:id/bundles': { at: ofCase, body: () => ({ services: ['smile-psych'] }) },
  '/bundles/:id': { at: { id: 'bundle' } },
  '/referrals/:id': { at: ofReferral },
  '/referrals/:id/claim': { at: ofReferral },
  '/referrals/:id/acceptance': { at: ofReferral },
  '/referrals/:id/declination': { at: ofReferral, body: () => ({ reason: 'no_capacity' }) },
  '/referrals/:id/booking': { at: ofReferral, body: () => ({ ...day, time: '10:00', place: '몰래' }) },
  '/referrals/:id/outcome': { at: ofReferral, body: () => ({ result: 'provided' }) },
  '/referrals/:id/closure': { at: ofReferral },
  '/referrals/:id/withdrawal': { at: ofReferral, body: () => ({ ground: 'victim' }) },
  '/referrals/:id/rerouting': { at: ofReferral, body: () => ({ service: 'smile-psych' }) },
  '/referrals/:id/deliveries': { at: ofReferral, body: () => ({ ...day, quantity: '1' }) },
  '/cases/:id/plan': { at: ofCase },
  '/cases/:id/goals': { at: ofCase, body: () => ({ domain: 'safety', text: '몰래' }) },
  '/cases/:id/goals/:goal/state': { at: { id: 'case', goal: 'goal' }, body: () => ({ state: 'met' }) },
  '/cases/:id/tasks': {
    at: ofCase,
    body: (ids) => ({
      kind: 'call',
      what: '몰래',
      'due-year': '2026',
      'due-month': '12',
      'due-day': '30',
      assignee: ids.staff,
    }),
  },
  '/tasks/:id/completion': { at: { id: 'task' } },
  '/cases/:id/eligibility': { at: ofCase },
  '/cases/:id/open-answers': { at: ofCase, body: () => ({ fact: 'victim.nationality', version: '0' }) },
  '/cases/:id/schedule': { at: ofCase },
  '/cases/:id/appointments': {
    at: ofCase,
    body: () => ({ ...day, kind: 'counselling', time: '10:00', minutes: '50', place: '몰래' }),
  },
  '/appointments/:id/outcome': {
    at: { id: 'appointment' },
    body: () => ({ outcome: 'missed', version: '1' }),
  },
  '/cases/:id/documents': { at: ofCase, body: () => ({ kind: 'ID', class: 'identity' }) },
  '/documents/:id': { at: { id: 'document' }, body: () => ({ reason: 'check', want: 'original' }) },
  '/staff/:id': { at: { id: 'staff' } },
  '/staff/:id/grant': {
    at: { id: 'staff' },
    body: () => ({ role: 'case_manager', reason: '몰래', version: '1' }),
  },
  '/staff/:id/leaving': {
    at: { id: 'staff' },
    body: () => ({ kind: 'suspended', reason: '몰래', version: '1' }),
  },
  '/staff/:id/resumption': { at: { id: 'staff' }, body: () => ({ reason: '몰래', version: '1' }) },
  '/staff/:id/sessions-ending': { at: { id: 'staff' } },
  '/staff/:id/relations': {
    at: { id: 'staff' },
    body: () => ({ kind: 'self', name: '몰래', birthYear: '1980' }),
  },
  '/staff/:id/relations/:relation/ending': { at: { id: 'staff', relation: 'relation' } },
  '/staff/invitations/:id/withdrawal': { at: { id: 'invitation' } },
  '/my/dates/:id': { at: { id: 'appointment' } },
  '/my/asks/:id': { at: { id: 'ask' }, body: () => ({ account: '몰래' }) },
  '/my/asks/:id/papers': { at: { id: 'ask' }, body: () => ({ paper: 'BANK' }) },
  '/my/sharing/:place': { at: { place: "'1'" }, body: () => ({ scope: 'all' }) },
  '/my/people/:id/ending': { at: { id: 'access' } },
  '/my/people/links/:id/ending': { at: { id: 'link' } },
};

/** The address of a route with these ids. Throws for a route that has no entry. */
export function addressOf(pattern: string, ids: Ids): string {
  const entry = entries[pattern];
  if (entry === undefined) throw new Error(`${pattern} has no entry in the matrix`);
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const known = entry.at[name];
    if (known === undefined) throw new Error(`${pattern} does not say what :${name} names`);
    const fixed = /^'(.*)'$/.exec(known)?.[1];
    return fixed ?? Object.entries(ids).find(([key]) => key === known)?.[1] ?? '';
  });
}
