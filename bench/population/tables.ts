// The tables a population fills, in the order in which they are sent, with the columns it sets.
import { type Columns, type Sheet, sheetOf } from './copy.ts';

const caseRow = { case_id: 'uuid' } as const;
const sealed = { data_key_id: 'uuid', sealed: 'bytea' } as const;

export const tables = {
  person: ['app.person', { id: 'uuid', center_id: 'text', created_at: 'timestamptz' }],
  caseFile: [
    'app.case_file',
    // biome-ignore format: a list of columns
    { id: 'uuid', center_id: 'text', person_id: 'uuid', number: 'text', status: 'text', track: 'text', channel: 'text',
      crime_category: 'text', age_band: 'text', risk_band: 'text', language: 'text', manager_id: 'uuid',
      opened_at: 'timestamptz', opened_by: 'uuid', closed_at: 'timestamptz', changed_at: 'timestamptz', version: 'int4' },
  ],
  assignment: [
    'app.assignment',
    {
      ...caseRow,
      center_id: 'text',
      staff_id: 'uuid',
      capacity: 'text',
      since: 'timestamptz',
      until: 'timestamptz',
    },
  ],
  block: ['app.access_block', { ...caseRow, staff_id: 'uuid', ground: 'text', since: 'timestamptz' }],
  dataKey: [
    'app.data_key',
    // biome-ignore format: a list of columns
    { id: 'uuid', ...caseRow, owner_institution: 'text', class: 'text', made_at: 'timestamptz', retired_at: 'timestamptz' },
  ],
  wrap: [
    'app.key_wrap',
    { data_key_id: 'uuid', ...caseRow, institution: 'text', kek_version: 'int4', wrapped: 'bytea' },
  ],
  section: [
    'app.section',
    // biome-ignore format: a list of columns
    { ...caseRow, owner_institution: 'text', class: 'text', name: 'text', ...sealed, version: 'int4',
      changed_at: 'timestamptz', changed_by: 'uuid' },
  ],
  index: [
    'app.person_index',
    { token: 'bytea', kind: 'text', center_id: 'text', person_id: 'uuid', ...caseRow, subject: 'text' },
  ],
  party: [
    'app.party',
    // biome-ignore format: a list of columns
    { id: 'uuid', ...caseRow, kind: 'text', relation: 'text', person_id: 'uuid', added_at: 'timestamptz', added_by: 'uuid' },
  ],
  label: ['app.party_label', { party_id: 'uuid', ...caseRow, kind: 'text', sealed: 'bytea' }],
  intake: [
    'app.intake',
    // biome-ignore format: a list of columns
    { id: 'uuid', center_id: 'text', ...caseRow, channel: 'text', referrer: 'text', caller: 'text', language: 'text',
      interpreter: 'bool', anonymous: 'bool', status: 'text', urgency: 'text', triage: 'text', done: 'texts', outcome: 'text',
      received_at: 'timestamptz', claimed_by: 'uuid', finished_at: 'timestamptz', version: 'int4' },
  ],
  incident: [
    'app.incident',
    { id: 'uuid', center_id: 'text', categories: 'texts', ongoing: 'bool', recorded_at: 'timestamptz' },
  ],
  caseIncident: ['app.case_incident', { ...caseRow, incident_id: 'uuid' }],
  link: ['app.case_link', { ...caseRow, other_case_id: 'uuid', kind: 'text', at: 'timestamptz' }],
  need: [
    'app.need',
    { ...caseRow, domain: 'text', level: 'text', changed_at: 'timestamptz', changed_by: 'uuid' },
  ],
  risk: [
    'app.risk_assessment',
    // biome-ignore format: a list of columns
    { id: 'uuid', ...caseRow, institution: 'text', at: 'timestamptz', by_staff: 'uuid', band: 'text', computed_band: 'text',
      decided_by: 'text', yes_count: 'int4', unknown_count: 'int4', ...sealed },
  ],
  receipt: [
    'app.consent_receipt',
    // biome-ignore format: a list of columns
    { id: 'uuid', ...caseRow, institution: 'text', given_at: 'timestamptz', given_by: 'text', method: 'text', language: 'text',
      sensitive: 'bool', text_version: 'text', text_hash: 'bytea', receipt_hash: 'bytea', recorded_by: 'uuid', ...sealed },
  ],
  consent: [
    'app.consent',
    // biome-ignore format: a list of columns
    { id: 'uuid', ...caseRow, to_institution: 'text', classes: 'texts', purpose: 'text', valid_from: 'timestamptz',
      valid_until: 'timestamptz', revoked_at: 'timestamptz', given_by: 'text', method: 'text', text_version: 'text',
      text_hash: 'bytea', receipt_id: 'uuid', warned_at: 'timestamptz', keys_withdrawn_at: 'timestamptz' },
  ],
  consentWithdrawal: [
    'app.consent_withdrawal',
    // biome-ignore format: a list of columns
    { id: 'uuid', ...caseRow, consent_id: 'uuid', classes: 'texts', asked_by: 'text', reason: 'text', at: 'timestamptz', by_staff: 'uuid' },
  ],
  bundle: [
    'app.bundle',
    {
      id: 'uuid',
      center_id: 'text',
      ...caseRow,
      from_institution: 'text',
      sent_at: 'timestamptz',
      sent_by: 'uuid',
    },
  ],
  referral: [
    'app.referral',
    // biome-ignore format: a list of columns
    { id: 'uuid', center_id: 'text', ...caseRow, bundle_id: 'uuid', case_number: 'text', service: 'text', from_institution: 'text',
      to_institution: 'text', desk: 'text', status: 'text', urgency: 'text', risk_band: 'text', needs: 'texts', claimed_by: 'uuid',
      created_at: 'timestamptz', sent_at: 'timestamptz', changed_at: 'timestamptz', clock_due: 'timestamptz',
      clock_level: 'int4', next_step_at: 'timestamptz', version: 'int4' },
  ],
  claim: [
    'app.referral_claim',
    { id: 'uuid', ...caseRow, referral_id: 'uuid', staff_id: 'uuid', given_by: 'uuid', at: 'timestamptz' },
  ],
  acceptance: [
    'app.referral_acceptance',
    { referral_id: 'uuid', ...caseRow, staff_id: 'uuid', at: 'timestamptz' },
  ],
  declination: [
    'app.referral_declination',
    // biome-ignore format: a list of columns
    { referral_id: 'uuid', ...caseRow, staff_id: 'uuid', reason: 'text', at: 'timestamptz', settled: 'text', settled_at: 'timestamptz' },
  ],
  outcome: [
    'app.referral_outcome',
    // biome-ignore format: a list of columns
    { id: 'uuid', referral_id: 'uuid', ...caseRow, staff_id: 'uuid', result: 'text', reason: 'text', at: 'timestamptz' },
  ],
  closure: [
    'app.referral_closure',
    { referral_id: 'uuid', ...caseRow, ground: 'text', closed_by: 'text', at: 'timestamptz' },
  ],
  withdrawal: [
    'app.referral_withdrawal',
    { referral_id: 'uuid', ...caseRow, ground: 'text', recorded_by: 'text', at: 'timestamptz' },
  ],
  delivery: [
    'app.delivery',
    // biome-ignore format: a list of columns
    { id: 'uuid', referral_id: 'uuid', ...caseRow, institution: 'text', desk_kind: 'text', kind: 'text', action: 'text',
      on_day: 'date', quantity: 'int4', class: 'text', ...sealed, recorded_at: 'timestamptz', staff_id: 'uuid' },
  ],
  escalation: [
    'app.escalation',
    // biome-ignore format: a list of columns
    { id: 'uuid', center_id: 'text', ...caseRow, referral_id: 'uuid', institution: 'text', level: 'int4', ground: 'text', raised_at: 'timestamptz' },
  ],
  note: [
    'app.note',
    // biome-ignore format: a list of columns
    { id: 'uuid', ...caseRow, institution: 'text', class: 'text', shared: 'bool', ...sealed, written_at: 'timestamptz', written_by: 'uuid' },
  ],
  goal: [
    'app.goal',
    // biome-ignore format: a list of columns
    { id: 'uuid', ...caseRow, institution: 'text', domain: 'text', state: 'text', agreed_on: 'date', ...sealed, made_at: 'timestamptz' },
  ],
  task: [
    'app.task',
    // biome-ignore format: a list of columns
    { id: 'uuid', center_id: 'text', ...caseRow, institution: 'text', kind: 'text', assignee_id: 'uuid', due_on: 'date',
      done_at: 'timestamptz', done_by: 'uuid', made_at: 'timestamptz' },
  ],
  caseClosure: [
    'app.case_closure',
    { id: 'uuid', ...caseRow, outcome: 'text', closed_at: 'timestamptz', closed_by: 'uuid' },
  ],
  followUp: [
    'app.follow_up',
    { id: 'uuid', ...caseRow, due_on: 'date', done_at: 'timestamptz', outcome: 'text' },
  ],
  timeline: [
    'app.timeline_entry',
    // biome-ignore format: a list of columns
    { id: 'uuid', ...caseRow, at: 'timestamptz', institution: 'text', class: 'text', kind: 'text', detail: 'jsonb', by_staff: 'uuid' },
  ],
  leaf: [
    'audit.leaf',
    // biome-ignore format: a list of columns
    { id: 'uuid', at: 'timestamptz', center_id: 'text', actor_kind: 'text', actor_id: 'text', session_id: 'text', institution: 'text',
      role: 'text', purpose: 'text', place: 'text', event: 'text', ...caseRow, classes: 'texts', detail: 'jsonb' },
  ],
} as const satisfies Readonly<Record<string, readonly [string, Columns]>>;

type Tables = typeof tables;
export type Sheets = { readonly [K in keyof Tables]: Sheet<Tables[K][1]> };

/** One empty sheet for every table. */
export function openSheets(): Sheets {
  const of = <C extends Columns>([name, columns]: readonly [string, C]) => sheetOf(name, columns);
  return {
    person: of(tables.person),
    caseFile: of(tables.caseFile),
    assignment: of(tables.assignment),
    block: of(tables.block),
    dataKey: of(tables.dataKey),
    wrap: of(tables.wrap),
    section: of(tables.section),
    index: of(tables.index),
    party: of(tables.party),
    label: of(tables.label),
    intake: of(tables.intake),
    incident: of(tables.incident),
    caseIncident: of(tables.caseIncident),
    link: of(tables.link),
    need: of(tables.need),
    risk: of(tables.risk),
    receipt: of(tables.receipt),
    consent: of(tables.consent),
    consentWithdrawal: of(tables.consentWithdrawal),
    bundle: of(tables.bundle),
    referral: of(tables.referral),
    claim: of(tables.claim),
    acceptance: of(tables.acceptance),
    declination: of(tables.declination),
    outcome: of(tables.outcome),
    closure: of(tables.closure),
    withdrawal: of(tables.withdrawal),
    delivery: of(tables.delivery),
    escalation: of(tables.escalation),
    note: of(tables.note),
    goal: of(tables.goal),
    task: of(tables.task),
    caseClosure: of(tables.caseClosure),
    followUp: of(tables.followUp),
    timeline: of(tables.timeline),
    leaf: of(tables.leaf),
  };
}

/** Every table a population writes to, the sealed log included. */
export const filledTables: readonly string[] = [
  ...Object.values(tables).map(([name]) => name),
  'audit.sealed',
];
