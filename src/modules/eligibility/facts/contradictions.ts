import type { FieldError } from '../../../shared/parsed.ts';
import type { Words } from '../../../shared/text.ts';
import { daysBetween } from '../days.ts';
import { codesIn } from './offences.ts';
import type { FactSheet } from './sheet.ts';
import { factText } from './text.ts';

/** A check names the place and the sentence when two facts cannot both be true. */
type Check = (sheet: FactSheet) => readonly FieldError[];

/** Facts that contradict each other, each named by the JSON pointer of the one to look at first. */
export function contradictions(sheet: FactSheet): readonly FieldError[] {
  return checks.flatMap((check) => check(sheet));
}

function when(clash: boolean, field: string, message: Words): readonly FieldError[] {
  return clash ? [{ field, message }] : [];
}

function before(one: string | undefined, two: string | undefined): boolean {
  return one !== undefined && two !== undefined && one < two;
}

/** The earliest known day of a crime; a crime without a day leaves it unknown. */
function firstCrimeDay({ crimes }: FactSheet): string | undefined {
  if (crimes === undefined || crimes.some(({ on }) => on === undefined)) return undefined;
  return crimes.flatMap(({ on }) => on ?? []).sort()[0];
}

const life: Check = (sheet) => {
  const { birthDate, deathDate, deceased } = sheet.victim ?? {};
  const crimeDay = firstCrimeDay(sheet);
  return [
    ...when(before(deathDate, birthDate), '/victim/deathDate', factText.diedBeforeBorn),
    ...when(before(deathDate, crimeDay), '/victim/deathDate', factText.diedBeforeCrime),
    ...when(before(crimeDay, birthDate), '/victim/birthDate', factText.bornAfterCrime),
    ...when(deathDate !== undefined && deceased === false, '/victim/deceased', factText.aliveWithDeathDate),
  ];
};

const crimes: Check = ({ crimes = [] }) =>
  crimes.flatMap(({ code, intent, on, until, reported, stage }, place) => [
    ...when(
      reported === false && stage !== undefined && stage !== 'none',
      `/crimes/${place}/stage`,
      factText.unreportedCase,
    ),
    ...when(before(until, on), `/crimes/${place}/until`, factText.endsBeforeStart),
    ...when(
      intent === 'intent' && codesIn('negligent').has(code),
      `/crimes/${place}/intent`,
      factText.negligentWithIntent,
    ),
  ]);

const treatment: Check = (sheet) => {
  const { treatmentDays, treatmentWeeks, treatmentEnded, inpatientDays, psychiatricInpatientDays } =
    sheet.harm ?? {};
  const crimeDay = firstCrimeDay(sheet);
  const since =
    sheet.asOf === undefined || crimeDay === undefined ? undefined : daysBetween(crimeDay, sheet.asOf) + 1;
  const beyond = (days: number | undefined) => since !== undefined && days !== undefined && days > since;
  const weeksDiffer =
    treatmentDays !== undefined &&
    treatmentWeeks !== undefined &&
    Math.abs(treatmentDays - treatmentWeeks * 7) >= 7;
  return [
    ...when(weeksDiffer, '/harm/treatmentWeeks', factText.weeksAndDays),
    ...when(
      treatmentEnded === true && beyond(treatmentDays ?? (treatmentWeeks ?? 0) * 7),
      '/harm/treatmentDays',
      factText.treatedLongerThanSince,
    ),
    ...when(beyond(inpatientDays), '/harm/inpatientDays', factText.treatmentTooLong),
    ...when(
      inpatientDays !== undefined &&
        psychiatricInpatientDays !== undefined &&
        psychiatricInpatientDays > inpatientDays,
      '/harm/psychiatricInpatientDays',
      factText.inpatientBeyond,
    ),
  ];
};

const injury: Check = ({ harm }) => {
  const { bodily, disabilityGrade, disabilityLeft, injuryKind, phq9, phq9Item9 } = harm ?? {};
  const wounded = injuryKind !== undefined && injuryKind !== 'none' && injuryKind !== 'severe-mental';
  return [
    ...when(
      disabilityGrade !== undefined && disabilityLeft === false,
      '/harm/disabilityLeft',
      factText.gradeWithoutDisability,
    ),
    ...when(bodily === false && wounded, '/harm/bodily', factText.woundWithoutBody),
    ...when(
      phq9 !== undefined && phq9Item9 !== undefined && phq9Item9 > phq9,
      '/harm/phq9',
      factText.itemAboveScore,
    ),
  ];
};

const told: Check = ({ offender, knowledge, wishes, procedure }) => [
  ...when(
    offender?.identified === false && knowledge?.offenderKnownOn !== undefined,
    '/knowledge/offenderKnownOn',
    factText.unknownOffenderKnown,
  ),
  ...when(
    wishes?.moved === false && procedure?.movedOn !== undefined,
    '/wishes/moved',
    factText.movedWithoutMove,
  ),
];

const days: Check = (sheet) => {
  const { asOf, victim, harm, knowledge } = sheet;
  return [
    ...when(before(harm?.on, firstCrimeDay(sheet)), '/harm/on', factText.harmBeforeCrime),
    ...when(before(knowledge?.harmKnownOn, harm?.on), '/knowledge/harmKnownOn', factText.knownBeforeHarm),
    ...when(before(asOf, victim?.birthDate), '/victim/birthDate', factText.inFuture),
    ...when(before(asOf, victim?.deathDate), '/victim/deathDate', factText.inFuture),
    ...when(before(asOf, harm?.on), '/harm/on', factText.inFuture),
    ...when(before(asOf, knowledge?.harmKnownOn), '/knowledge/harmKnownOn', factText.inFuture),
    ...(sheet.crimes ?? []).flatMap(({ on }, place) =>
      when(before(asOf, on), `/crimes/${place}/on`, factText.inFuture),
    ),
  ];
};

const status: Check = ({ victim, stay }) => {
  const korean = victim?.nationality === 'korean';
  return [
    ...when(korean && stay?.status !== undefined, '/stay/status', factText.koreanWithStay),
    ...when(korean && stay?.lawful === false, '/stay/lawful', factText.koreanWithStay),
  ];
};

const benefits: Check = ({ money }) =>
  (money?.otherLaw ?? []).flatMap(({ receivable, received }, place) =>
    when(
      receivable !== undefined && received !== undefined && received > receivable,
      `/money/otherLaw/${place}/received`,
      factText.receivedBeyond,
    ),
  );

const checks: readonly Check[] = [life, crimes, treatment, injury, told, days, status, benefits];
