import { type Words, words } from '../../../shared/text.ts';
import { easyQuestions } from './catalogue/easy.ts';
import { digitalNotes, harmNotes, knowledgeNotes, safetyNotes } from './catalogue/harm.ts';
import { parameterNotes, procedureNotes, wishNotes, workNotes } from './catalogue/life.ts';
import {
  aidNotes,
  assetNotes,
  financeNotes,
  householdNotes,
  incomeNotes,
  moneyNotes,
  regionNotes,
} from './catalogue/means.ts';
import type { FactNote, Question } from './catalogue/note.ts';
import {
  applicantNotes,
  crimeNotes,
  offenderNotes,
  relationNotes,
  stayNotes,
  victimNotes,
} from './catalogue/people.ts';
import type { FactGroup, FactKey, FactPath } from './sheet.ts';

export type { Distress, FactNote } from './catalogue/note.ts';

/** The one table of facts: forms, documents, explanations and the next question all read it. */

type GroupNote = {
  readonly name: Words;
  readonly why: Words;
  readonly fields: Readonly<Record<string, Question>>;
};

/** Groups in the order a form shows them. */
export const factGroups: Readonly<Record<'crimes' | FactGroup, GroupNote>> = {
  crimes: {
    name: words('사건', 'Crime'),
    why: words('범죄에 따라 받을 수 있는 도움이 달라요.', 'What you may have depends on the crime.'),
    fields: crimeNotes,
  },
  applicant: {
    name: words('신청하는 사람', 'Who asks'),
    why: words('누가 신청할 수 있는지 지원마다 달라요.', 'Who may apply differs by service.'),
    fields: applicantNotes,
  },
  safety: {
    name: words('안전', 'Safety'),
    why: words('안전을 먼저 살피려고 물어요.', 'Safety comes first.'),
    fields: safetyNotes,
  },
  victim: {
    name: words('피해자', 'Victim'),
    why: words('나이와 형편에 맞는 보호를 찾으려고 물어요.', 'To find the protection that fits.'),
    fields: victimNotes,
  },
  offender: {
    name: words('가해자', 'Offender'),
    why: words('위험을 줄일 방법을 정하려고 물어요.', 'To decide how to lower the danger.'),
    fields: offenderNotes,
  },
  relation: {
    name: words('가해자와의 관계', 'Relation to the offender'),
    why: words(
      '관계에 따라 보호 방법과 지원이 달라요. 어떤 관계라도 도움을 받을 수 있어요.',
      'Protection differs by relation; there is help in every one.',
    ),
    fields: relationNotes,
  },
  harm: {
    name: words('피해', 'Harm'),
    why: words('피해 정도에 따라 받을 수 있는 지원이 달라요.', 'Benefits depend on the harm.'),
    fields: harmNotes,
  },
  knowledge: {
    name: words('알게 된 날', 'Days of knowledge'),
    why: words('신청 기한을 계산하려고 물어요.', 'To work out the last day to apply.'),
    fields: knowledgeNotes,
  },
  digital: {
    name: words('사진·영상·게시물', 'Images and posts'),
    why: words('빨리 지우고 증거를 지키려고 물어요.', 'To delete fast and keep the evidence.'),
    fields: digitalNotes,
  },
  household: {
    name: words('가족', 'Household'),
    why: words('가족 수와 형편에 따라 금액이 달라요.', 'Sums depend on the household.'),
    fields: householdNotes,
  },
  income: {
    name: words('소득', 'Income'),
    why: words('소득 기준이 있는 지원을 찾으려고 물어요.', 'Some services have an income limit.'),
    fields: incomeNotes,
  },
  assets: {
    name: words('재산', 'Assets'),
    why: words('재산 기준이 있는 지원을 찾으려고 물어요.', 'Some services have an asset limit.'),
    fields: assetNotes,
  },
  region: {
    name: words('지역', 'Region'),
    why: words('서울시 지원을 받을 수 있는지 보려고 물어요.', 'For the services of the city of Seoul.'),
    fields: regionNotes,
  },
  money: {
    name: words('받은 돈', 'Money received'),
    why: words('같은 목적의 돈은 겹치지 않게 계산해요.', 'Money for the same purpose is set off.'),
    fields: moneyNotes,
  },
  aid: {
    name: words('받고 있는 지원', 'Aid received'),
    why: words('함께 받을 수 없는 지원이 있어요.', 'Some aid cannot be had together.'),
    fields: aidNotes,
  },
  work: {
    name: words('일', 'Work'),
    why: words('일자리와 실업급여를 알아보려고 물어요.', 'For work and unemployment benefit.'),
    fields: workNotes,
  },
  finance: {
    name: words('금융', 'Finance'),
    why: words('빚과 대출 도움을 찾으려고 물어요.', 'For help with debts and loans.'),
    fields: financeNotes,
  },
  stay: {
    name: words('체류', 'Stay'),
    why: words(
      '일부 지원에만 필요해요. 말하지 않아도 되고, 이 시스템은 출입국기관으로 아무것도 보내지 않아요.',
      'Only some benefits need it. You need not say, and this system sends nothing to immigration.',
    ),
    fields: stayNotes,
  },
  wishes: {
    name: words('바라는 것', 'Wishes'),
    why: words('원하지 않는 일은 하지 않아요.', 'Nothing is done against your wish.'),
    fields: wishNotes,
  },
  procedure: {
    name: words('절차와 날짜', 'Procedure and days'),
    why: words('놓치면 안 되는 날을 알려 드리려고 물어요.', 'So that no deadline is missed.'),
    fields: procedureNotes,
  },
  parameters: {
    name: words('계산 값', 'Values to calculate with'),
    why: words(
      '공식 값이 나오기 전에 계산해 볼 때 써요.',
      'To calculate before the official value is known.',
    ),
    fields: parameterNotes,
  },
};

const whole: Readonly<Record<'asOf' | 'crimes', FactNote>> = {
  asOf: {
    label: words('어느 날을 기준으로 볼까요?', 'As of which day?'),
    why: words('그날의 법으로 판단해요.', 'The law of that day decides.'),
    distress: 0,
    source: '각 법률 부칙 (시행일·적용례)',
  },
  crimes: {
    label: words('어떤 일을 겪으셨나요?', 'What happened?'),
    why: words(
      '범죄에 따라 받을 수 있는 도움이 달라요. 말할 수 있는 만큼만 답하세요.',
      'What you may have depends on the crime. Say only what you can.',
    ),
    distress: 1,
    source: '범죄피해자 보호법 §3①1',
  },
};

const notes = new Map<string, FactNote>(Object.entries(whole));
for (const [group, { why, fields }] of Object.entries(factGroups)) {
  for (const [field, note] of Object.entries(fields)) {
    const key = `${group}.${field}`;
    const easy = easyQuestions[key];
    const label = easy === undefined ? note.label : { ...note.label, easy };
    notes.set(key, { ...note, label, why: note.why ?? why });
  }
}

/** The note of a fact, by its path or key. Every key of the sheet has one. */
export function noteOf(path: FactPath | FactKey): FactNote {
  const note = notes.get(path.replace(/^crimes\.\d+\./, 'crimes.'));
  if (note === undefined) throw new RangeError(`no note for ${path}`);
  return note;
}

/** Every fact with its note, in form order. */
export function catalogue(): readonly (readonly [key: FactKey, note: FactNote])[] {
  // The tables are complete by type, so that their joined names are exactly the fact keys.
  return [...notes] as (readonly [FactKey, FactNote])[];
}
