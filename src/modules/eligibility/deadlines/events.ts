import { codesIn } from '../facts/offences.ts';
import type { FactSheet } from '../facts/sheet.ts';
import type { DeadlineEvent, DeadlineVictim } from './deadlines.ts';
import type { DeadlineTrigger } from './table.ts';

/** The events a fact sheet knows of. */
export function eventsOf(facts: FactSheet): readonly DeadlineEvent[] {
  const { harm, knowledge, procedure, work } = facts;
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
    ...event('moved-from-fear', procedure?.movedOn),
    ...event('left-job', work?.leftBecauseOfCrime === true ? work.leftOn : undefined),
    ...event('work-injury', work?.atWork === true ? harm?.on : undefined),
  ];
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
