// Consent of a case: who may see what, for how long; some give none, some take it back.
import { type DataClass, sensitiveClasses } from '../../src/db/data-class.ts';
import { consentText, textHash } from '../../src/modules/consent/index.ts';
import { receiptHash } from '../../src/modules/consent/receipt.ts';
import { type Service, services } from '../../src/modules/directory/index.ts';
import { type Draft, whole } from './draft.ts';
import type { Random } from './random.ts';
import { day, epochDay, type Person, seoulAt } from './world.ts';

const hash = textHash();
const { version } = consentText();
const widths: readonly (readonly DataClass[])[] = [
  ['identity', 'contact'],
  ['identity', 'contact', 'incident'],
  ['identity', 'contact', 'incident', 'protection'],
  ['identity', 'contact', 'money', 'work'],
  ['identity', 'contact', 'whereabouts', 'incident', 'offender', 'protection'],
];

const offered = services.filter((service) => service.institution !== 'center' && service.from === undefined);

/** Services that fit the crimes of a case, at most a handful, each of another kind. */
export function chooseServices(
  random: Random,
  crimes: readonly string[],
  wanted: number,
): readonly Service[] {
  const chosen = new Map<string, Service>();
  for (let tries = 0; chosen.size < wanted && tries < 24; tries += 1) {
    const service = random.pick(offered);
    const fits = service.crimes === 'any' || service.crimes.some((one) => crimes.includes(one));
    if (fits) chosen.set(service.slug, service);
  }
  return [...chosen.values()];
}

type Width = { readonly institution: string; readonly classes: readonly DataClass[] };

function endOf(random: Random, given: number): number {
  const days = random.pick([30, 30, 30, 60, 90, 90, 170]);
  return seoulAt(epochDay(given) + days + 1, 0);
}

function addReceipt(draft: Draft, by: Person, given: number, until: number, widths: readonly Width[]) {
  const { random, sheets } = draft;
  const id = random.id();
  const method = random.chance(0.8) ? 'signature' : 'paper';
  const sensitive = widths.some((one) => one.classes.some((known) => sensitiveClasses.has(known)));
  const moment = Temporal.Instant.fromEpochMilliseconds(given);
  const end = Temporal.Instant.fromEpochMilliseconds(until);
  const grants = widths.map((one) => ({ ...one, purpose: 'support' as const, until: end }));
  const receipt_hash = receiptHash({
    id: id.text,
    at: moment,
    from: 'center',
    givenBy: 'victim',
    method,
    language: 'ko',
    sensitive,
    textVersion: version,
    textHash: hash,
    grants,
  });
  const proof =
    method === 'signature'
      ? { kind: 'signature', signature: { kind: 'typed', name: '○○○' } }
      : { kind: 'paper', reference: `동의서 ${draft.number}`, keptAt: '접수실 서류함' };
  sheets.receipt.add({
    id,
    case_id: draft.id,
    institution: 'center',
    given_at: given,
    given_by: 'victim',
    method,
    language: 'ko',
    sensitive,
    text_version: version,
    text_hash: hash,
    receipt_hash,
    recorded_by: by.id,
    ...draft.seal('center', 'identity', `consent-receipt/${id.text}`, { proof, giverName: '' }, given),
  });
  return { id, method } as const;
}

/** One act of consent to the institutions of these services; fills the draft's grants. */
export function addConsent(draft: Draft, by: Person, at: number, chosen: readonly Service[]): void {
  const { random, sheets, world } = draft;
  const { now } = world.settings;
  const given = whole(at);
  const until = endOf(random, given);
  const institutions = [...new Set(chosen.map((service) => service.institution))];
  const wide = institutions.map((institution) => ({ institution, classes: random.pick(widths) }));
  const receipt = addReceipt(draft, by, given, until, wide);
  for (const { institution, classes } of wide) {
    const id = random.id();
    const taken = random.chance(0.06) ? whole(given + random.wait(20) * day) : Number.POSITIVE_INFINITY;
    const revoked = taken < Math.min(until, now) ? taken : null;
    const over = revoked === null && until <= now;
    const warned = until - 7 * day;
    sheets.consent.add({
      id,
      case_id: draft.id,
      to_institution: institution,
      classes,
      purpose: 'support',
      valid_from: given,
      valid_until: until,
      revoked_at: revoked,
      given_by: 'victim',
      method: receipt.method,
      text_version: version,
      text_hash: hash,
      receipt_id: receipt.id,
      warned_at: revoked === null && warned <= now ? warned : null,
      keys_withdrawn_at: over ? until : null,
    });
    draft.grants.push({
      institution,
      classes,
      from: given,
      until,
      endedAt: revoked ?? (over ? until : null),
    });
    draft.leaf(by, 'consent.given', given, classes, { to: institution, receipt: receipt.id.text });
    if (revoked === null) continue;
    sheets.consentWithdrawal.add({
      id: random.id(),
      case_id: draft.id,
      consent_id: id,
      classes,
      asked_by: 'victim',
      reason: null,
      at: revoked,
      by_staff: by.id,
    });
    draft.happened(by, 'consent.withdrawn', 'service_use', revoked, { institutions: 1, everything: true });
  }
}
