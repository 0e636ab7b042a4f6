import type { OffenceGroup } from '../facts/offences.ts';
import { codesIn } from '../facts/offences.ts';
import type { FactSheet } from '../facts/sheet.ts';
import type { DeadlineEvent, DeadlineVictim } from './deadlines.ts';
import type { DeadlineTrigger } from './table.ts';

/** The events a fact sheet knows of. */
export function eventsOf(facts: FactSheet): readonly DeadlineEvent[] {
  const { harm, knowledge, procedure, safety, work } = facts;
  const both = latest(knowledge?.harmKnownOn, knowledge?.offenderKnownOn);
  return [
    ...event('harm', harm?.on),
    ...event('harm-known', knowledge?.harmKnownOn),
    ...event('harm-and-offender-known', both),
    ...event('offender-known', onlyOnComplaint(facts) ? knowledge?.offenderKnownOn : undefined),
    ...event('complaint-received', procedure?.complaintReceivedOn),
    ...event('sent-to-prosecutor', procedure?.sentToProsecutorOn),
    ...event('non-referral-notice', procedure?.nonReferralNoticeOn),
    ...event('non-indictment-notice', procedure?.nonIndictmentNoticeOn),
    ...event('prosecution-appeal-dismissed', procedure?.appealDismissedOn),
    ...event('relief-decision-served', procedure?.reliefDecisionServedOn),
    ...event('no-measures-notice', procedure?.noMeasuresNoticeOn),
    ...event('hearing', procedure?.hearingOn),
    ...measures(facts),
    ...event('moved-from-fear', procedure?.movedOn),
    ...event('moved-under-order', safety?.orderInForce === true ? procedure?.movedOn : undefined),
    ...event('left-job', work?.leftBecauseOfCrime === true ? work.leftOn : undefined),
    ...event('work-injury', work?.atWork === true ? harm?.on : undefined),
    ...event('work-death-or-impairment', work?.atWork === true ? lastingHarmDay(facts) : undefined),
  ];
}

/** 잠정조치 (스토킹) and 임시조치 (가정폭력) end on different days: where both may be meant, both are told. */
function measures(facts: FactSheet): readonly DeadlineEvent[] {
  const from = facts.procedure?.measuresFrom;
  const domestic = household.has(facts.relation?.kind ?? 'none') && includes(facts, 'domesticViolenceListed');
  return [
    ...event('provisional-measure', includes(facts, 'stalking') ? from : undefined),
    ...event('domestic-interim-measure', domestic || includes(facts, 'childAbuse') ? from : undefined),
  ];
}

const household: ReadonlySet<string> = new Set([
  'spouse',
  'de-facto-spouse',
  'former-spouse',
  'lineal',
  'sibling',
  'collateral',
  'in-law',
]);

function includes({ crimes }: FactSheet, group: OffenceGroup): boolean {
  return (crimes ?? []).some(({ code }) => codesIn(group).has(code));
}

/** 산업재해보상보험법 §112: five years for death and impairment. */
function lastingHarmDay({ harm, victim }: FactSheet): string | undefined {
  if (victim?.deceased === true) return victim.deathDate ?? harm?.on;
  return harm?.disabilityLeft === true ? harm.on : undefined;
}

/** What about the victim changes a clock. */
export function deadlineVictimOf({ crimes, victim }: FactSheet): DeadlineVictim {
  const sexual = (crimes ?? []).some(
    ({ code }) => codesIn('sexual').has(code) || codesIn('childSex').has(code),
  );
  const filed = (crimes ?? []).map(({ complaintFiled }) => complaintFiled);
  return {
    sexuallyAbusedBorn: sexual ? (victim?.birthDate ?? null) : null,
    complaintFiled: filed.includes(true)
      ? true
      : filed.every((one) => one === false) && filed.length > 0
        ? false
        : null,
  };
}

/** 모욕 is prosecuted on complaint only (형법 §312①). */
function onlyOnComplaint({ crimes }: FactSheet): boolean {
  return (crimes ?? []).some(({ code }) => code === 'insult');
}

function event(trigger: DeadlineTrigger, on: string | undefined): readonly DeadlineEvent[] {
  return on === undefined ? [] : [{ trigger, on }];
}

function latest(one: string | undefined, two: string | undefined): string | undefined {
  if (one === undefined || two === undefined) return undefined;
  return one > two ? one : two;
}
