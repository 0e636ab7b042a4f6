import { words } from '../../../shared/text.ts';
import { inKorea, victimDied } from '../conditions/common.ts';
import { crimeWhen, someCrime } from '../conditions/crime.ts';
import { all, any, not } from '../logic.ts';
import { oldLawBefore } from '../relief-fund/timeline.ts';
import { type Clause, discretion, required } from '../rule.ts';
import {
  act,
  againstPerson,
  certainTwoMonths,
  closeFamily,
  contributed,
  gradePaid,
  graveFault,
  impaired,
  inTime,
  nationality,
  otherRelatives,
  qualifying,
  reliefClock,
  seriouslyInjured,
  shorterThanTwoMonths,
  uncompensated,
} from './pros-relief-conditions.ts';

/** The clauses of 범죄피해구조금: the gate, the board's grounds and the harm of each kind. */

const family7 = words(
  '구조금이 가해자에게 돌아갈 걱정이 없거나 특별한 사정이 있으면 가족 사이의 범죄라도 받을 수 있어요(§19⑦). 함께 살지 않는다는 점, 이혼, 구속, 아이를 위해 쓴다는 점을 보여 주세요.',
  'Family does not end it: under §19⑦ the fund may be paid where the offender will not benefit or circumstances are special. Show separation, divorce, custody, or that it serves the child.',
  '가해자가 가족이어도 끝이 아니에요. 돈이 가해자에게 가지 않으면 받을 수 있어요. 따로 사는 것, 이혼한 것을 보여 주세요.',
);

const weigh7 = words(
  '심의회가 사정을 보고 정해요. 구조금이 가해자에게 돌아갈 걱정이 없고 특별한 사정이 있으면 줄이지 않을 수도 있어요(§19⑦).',
  'The board decides on the circumstances; under §19⑦ it may pay in full where the offender will not benefit and circumstances are special.',
);

const fault7 = words(
  '책임의 정도와 먼저 당한 폭력을 함께 봐요. 특별한 사정이 있으면 받을 수 있어요(§19⑦). 그때의 상황을 보여 주는 자료를 내세요.',
  'The weight of the fault and earlier violence count; special circumstances may still open the fund (§19⑦). Bring what shows the situation.',
);

/** The gate that all kinds share. Crime clauses build on each other so that one crime must pass them all. */
export function reliefGate(slug: string): readonly Clause[] {
  return [
    required(
      `${slug}.life-or-body`,
      `${act} §3①4`,
      words(
        '생명이나 신체를 해치는 고의 범죄예요.',
        'An intentional crime against life or body.',
        '일부러 사람의 몸을 해친 범죄예요.',
      ),
      someCrime(againstPerson),
    ),
    required(
      `${slug}.place`,
      `${act} §3①4`,
      words(
        '대한민국 또는 대한민국의 배나 비행기 안에서 일어났어요.',
        'It happened in Korea or on a Korean ship or aircraft.',
        '한국에서 일어난 일이에요. 한국 배나 비행기 안도 돼요.',
      ),
      someCrime(againstPerson, inKorea),
    ),
    required(
      `${slug}.unlawful`,
      `${act} §3①4, 형법 §20·§21①`,
      words(
        '가해자가 한 일이 법이 허락한 일(정당행위)이나 자기를 지키려는 일(정당방위)이 아니었어요.',
        'What the offender did was no lawful act and no self-defence.',
        '법이 해도 된다고 한 일이 아니에요. 자기를 지키려고 한 일도 아니에요.',
      ),
      someCrime(qualifying),
    ),
    required(
      `${slug}.uncompensated`,
      `${act} §16`,
      words(
        '피해를 다 배상받지 못했거나, 신고·증언 때문에 피해를 입었어요.',
        'The harm is not fully compensated, or came from reporting or testifying.',
        '손해를 돈으로 다 못 받았어요. 또는 신고하거나 말해서 당한 일이에요.',
      ),
      uncompensated,
    ),
    required(
      `${slug}.nationality`,
      `${act} §23, 시행규칙 §5의2`,
      words(
        '대한민국 국민이거나, 본국이 한국인에게도 같은 보상을 하거나(상호보증), 한국인의 배우자·자녀 양육자로서 장기체류자격이 있어요.',
        'Korean, or from a country that compensates Koreans alike (reciprocity), or married to or raising a child of a Korean with a long-term status.',
        '한국 사람이에요. 외국 사람도 나라와 가족에 따라 돼요.',
      ),
      nationality,
    ),
    required(`${slug}.in-time`, reliefClock.law, reliefClock.label, inTime),
    ...reliefDiscretion(slug),
  ];
}

/** §19 never refuses by itself here: each ground goes to the board with the argument of §19⑦. */
function reliefDiscretion(slug: string): readonly Clause[] {
  return [
    discretion(
      `${slug}.family`,
      `${act} §19①·⑦`,
      words(
        '가해자가 부부, 직계혈족, 4촌 이내 친족, 함께 사는 친족이었어요.',
        'The offender was spouse, lineal, within the fourth degree or a cohabiting relative.',
        '나쁜 일을 한 사람이 가까운 가족이었어요.',
      ),
      closeFamily,
      family7,
    ),
    discretion(
      `${slug}.other-relative`,
      `${act} §19②·⑦`,
      words(
        '가해자가 그 밖의 친족이었어요.',
        'The offender was another relative.',
        '나쁜 일을 한 사람이 먼 친척이었어요.',
      ),
      otherRelatives,
      weigh7,
    ),
    discretion(
      `${slug}.grave-fault`,
      `${act} §19③·⑤·⑦`,
      words(
        '심의회가 피해자의 책임도 살펴볼 사정(권유, 승낙, 같은 조직 등)이 수사나 재판에서 나왔어요.',
        'The investigation or a court spoke of incitement, consent or the same gang, which the board weighs.',
        '정하는 사람들이 여러 사정을 함께 봐요.',
      ),
      graveFault,
      fault7,
    ),
    discretion(
      `${slug}.contributed`,
      `${act} §19④·⑤·⑦`,
      words(
        '심의회가 피해자 쪽 사정도 함께 살펴볼 일이 수사나 재판에서 나왔어요.',
        'The investigation or a court spoke of a part of the victim’s own, which the board weighs.',
        '정하는 사람들이 여러 사정을 함께 봐요.',
      ),
      contributed,
      weigh7,
    ),
    discretion(
      `${slug}.old-law`,
      `${act} 부칙`,
      words(
        '2014년 12월 30일 전에 일어난 범죄예요.',
        'The crime was before 30 December 2014.',
        '2014년 12월 30일보다 먼저 있던 일이에요.',
      ),
      someCrime(
        qualifying,
        crimeWhen('on', (on) => on < oldLawBefore),
      ),
      words(
        '예전 법이 적용돼요. 담당자에게 그때의 기준을 확인해 달라고 하세요.',
        'Earlier law applies; ask the officer to check the rules of that time.',
      ),
    ),
  ];
}

/** The harm each kind asks for. */
export const reliefHarm = {
  bereaved: (slug: string): readonly Clause[] => [
    required(
      `${slug}.death`,
      `${act} §3①4, §17②`,
      words('피해자가 범죄로 돌아가셨어요.', 'The victim died of the crime.', '범죄 때문에 돌아가셨어요.'),
      victimDied,
    ),
  ],
  disability: (slug: string): readonly Clause[] => [
    required(
      `${slug}.impairment`,
      `${act} §3①5, 시행령 §2`,
      words(
        '치료를 마친 뒤에도 몸이나 정신에 장해(1~14급)가 남았어요.',
        'An impairment of grade 1–14 remains after treatment.',
        '치료가 끝나도 몸이나 마음에 남은 것이 있어요.',
      ),
      impaired,
    ),
    required(
      `${slug}.grade-paid`,
      '시행령 부칙(제28474호) §2',
      words(
        '10급 이상이거나 2017년 12월 19일 이후의 범죄예요.',
        'Grade 10 or worse, or a crime from 19 December 2017.',
        '남은 것이 커요. 또는 2017년 12월 19일이나 그 뒤의 일이에요.',
      ),
      gradePaid,
    ),
    diedSince(slug),
  ],
  seriousInjury: (slug: string): readonly Clause[] => [
    required(
      `${slug}.serious`,
      `${act} §3①6, 시행령 §3`,
      words(
        '두 달 이상 치료가 필요하고, 장기 손상·절단·변형이나 1주 이상 입원할 그에 버금가는 손상, 또는 3일 이상 입원한 심한 정신질환이 있어요.',
        'Two months’ treatment, with organ damage, severance or deformity, comparable damage with a week in hospital, or severe mental illness with three days.',
        '아주 많이 다쳤어요. 두 달이나 그보다 오래 치료해야 해요.',
      ),
      seriouslyInjured,
    ),
    discretion(
      `${slug}.two-months`,
      '시행령 §3·§24',
      words(
        '치료기간이 두 달의 경계(59~61일)에 있어요.',
        'The treatment lies on the border of two months (59–61 days).',
        '치료 기간이 두 달쯤이에요. 더 살펴봐야 해요.',
      ),
      all(not(certainTwoMonths), not(shorterThanTwoMonths)),
      words(
        '달력의 두 달과 60일 가운데 어느 쪽으로 세는지 심의회가 정해요. 추가 진단서를 내면 도움이 돼요.',
        'The board settles whether two months run by the calendar or as 60 days; a further certificate helps.',
      ),
    ),
    diedSince(slug),
  ],
  any: (slug: string): readonly Clause[] => [
    required(
      `${slug}.harm`,
      `${act} §28①`,
      words(
        '사망, 장해(치료 뒤에도 남는 손상), 중상해(두 달 이상 치료할 큰 부상) 가운데 하나가 있어 구조금을 신청할 수 있어요.',
        'Death, impairment or serious injury opens an application.',
        '돌아가셨거나 아주 많이 다쳤어요. 나라에 돈을 신청할 수 있어요.',
      ),
      any(victimDied, impaired, seriouslyInjured),
    ),
  ],
} as const;

/** §17③: who died of another cause after applying leaves the fund to the first-rank heirs. */
function diedSince(slug: string): Clause {
  return discretion(
    `${slug}.died`,
    `${act} §17③`,
    words('피해자가 돌아가셨어요.', 'The victim has died.', '당한 사람이 돌아가셨어요.'),
    victimDied,
    words(
      '범죄 때문에 돌아가셨다면 유족구조금을 신청해요. 신청한 뒤 다른 까닭으로 돌아가셨다면 첫째 순위 유족이 이 구조금을 나누어 받아요.',
      'If the crime caused the death, the bereaved apply for their own fund. If death had another cause after the application, the first-rank heirs share this one.',
    ),
  );
}
