import type { FactSheet } from '../sheet.ts';
import { type Question, question as q } from './note.ts';

/** Facts inside lists: each person of a family, each benefit, each aid received. */
type ItemOf<L> = L extends readonly (infer Item)[] | undefined ? keyof Item & string : never;
type Household = NonNullable<FactSheet['household']>;

export const survivorNotes: Readonly<Record<ItemOf<Household['survivors']>, Question>> = {
  relation: q(
    '돌아가신 분과 어떤 사이인가요?',
    'Relation to the person who died?',
    1,
    '범죄피해자 보호법 §18①',
  ),
  birthDate: q('태어난 날은 언제인가요?', 'Day of birth?', 0, '범죄피해자 보호법 시행령 §22'),
  age: q('몇 살인가요?', 'Age?', 0, '범죄피해자 보호법 시행령 §22'),
  disabled: q('장애인으로 등록되어 있나요?', 'Registered disability?', 0, '범죄피해자 보호법 시행령 §22'),
  livedOnVictimIncome: q(
    '돌아가신 분의 수입으로 살았나요?',
    'Lived on the victim’s income?',
    1,
    '범죄피해자 보호법 §18①1–2',
  ),
  adoptive: q('양부모인가요?', 'Adoptive parent?', 0, '범죄피해자 보호법 §18③'),
  excluded: q(
    '고의로 사망하게 하는 등 유족에서 빠지는 사람인가요?',
    'Excluded, e.g. for killing the victim?',
    3,
    '범죄피해자 보호법 §18④',
  ),
};

export const dependantNotes: Readonly<Record<ItemOf<Household['dependants']>, Question>> = {
  relation: q('나와 어떤 사이인가요?', 'Relation to you?', 0, '구직자취업촉진법 §19'),
  birthDate: q('태어난 날은 언제인가요?', 'Day of birth?', 0, '구직자취업촉진법 §19'),
  age: q('몇 살인가요?', 'Age?', 0, '구직자취업촉진법 §19'),
  disabled: q('장애가 있나요?', 'Disability?', 0, '구직자취업촉진법 §19'),
  enrolled: q('어느 학교에 다니나요?', 'Which school?', 0, '경제적 지원 업무처리지침 §39'),
};

export const otherLawNotes: Readonly<Record<ItemOf<NonNullable<FactSheet['money']>['otherLaw']>, Question>> =
  {
    kind: q('어떤 법의 급여인가요?', 'Benefit under which law?', 0, '범죄피해자 보호법 §20; 시행령 §16의2'),
    receivable: q('받을 수 있는 금액은 얼마인가요?', 'Sum receivable?', 0, '범죄피해자 보호법 §20'),
    received: q('이미 받은 금액은 얼마인가요?', 'Sum received?', 0, '범죄피해자 보호법 §20'),
  };

export const aidReceivedNotes: Readonly<Record<ItemOf<NonNullable<FactSheet['aid']>['received']>, Question>> =
  {
    kind: q('어떤 지원인가요?', 'Which aid?', 0, '경제적 지원 업무처리지침 §25'),
    month: q('어느 달에 받았나요?', 'In which month?', 0, '경제적 지원 업무처리지침 §38'),
    amount: q('얼마를 받았나요?', 'How much?', 0, '경제적 지원 업무처리지침 §29–40'),
  };

/** By the list's path. */
export const listNotes = {
  'household.survivors': survivorNotes,
  'household.dependants': dependantNotes,
  'money.otherLaw': otherLawNotes,
  'aid.received': aidReceivedNotes,
} as const;
