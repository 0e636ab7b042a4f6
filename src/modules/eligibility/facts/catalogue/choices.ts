import { type Words, words as w } from '../../../../shared/text.ts';
import { offences } from '../offences.ts';
import type { Crime } from '../people.ts';
import type { FieldPath, ValueAt } from '../sheet.ts';

/** The words of each choice, for forms and results. The compiler keeps the tables complete. */
type ChoicePath = {
  [P in FieldPath]: ValueAt<P> extends string ? (string extends ValueAt<P> ? never : P) : never;
}[FieldPath];
type ChoiceTables = { readonly [P in ChoicePath]: Readonly<Record<ValueAt<P>, Words>> };
type CrimeTables = {
  readonly [F in 'intent' | 'place' | 'scene' | 'excuse' | 'stage']: Readonly<
    Record<NonNullable<Crime[F]>, Words>
  >;
};

const school = {
  none: w('다니지 않음', 'None'),
  kindergarten: w('어린이집·유치원', 'Nursery or kindergarten'),
  elementary: w('초등학교', 'Elementary school'),
  middle: w('중학교', 'Middle school'),
  high: w('고등학교', 'High school'),
  university: w('대학교', 'University'),
};

const crimeChoices: CrimeTables = {
  intent: { intent: w('일부러 한 일', 'On purpose'), negligence: w('실수로 일어난 일', 'By negligence') },
  place: {
    korea: w('한국', 'Korea'),
    'korean-vessel': w('한국 배나 비행기', 'A Korean ship or aircraft'),
    abroad: w('외국', 'Abroad'),
  },
  scene: {
    'victim-home': w('피해자의 집', 'The victim’s home'),
    'shared-home': w('함께 살던 집', 'The shared home'),
    work: w('일터', 'Work'),
    school: w('학교', 'School'),
    public: w('길·가게 같은 바깥', 'A public place'),
    online: w('인터넷', 'Online'),
    other: w('그 밖', 'Elsewhere'),
  },
  excuse: {
    none: w('없음', 'None'),
    minor: w('14세 미만', 'Under 14'),
    insanity: w('심신상실(정신의 병으로 판단할 수 없는 상태)', 'Insanity'),
    duress: w('강요된 행위(폭력·협박에 떠밀려 한 일)', 'Duress'),
    necessity: w('긴급피난(눈앞의 위험을 피하려 한 일)', 'Necessity'),
    'self-defence': w('정당방위(자기를 지키려 한 일)', 'Self-defence'),
    'legitimate-act': w('정당행위(법이 허락한 일)', 'A legitimate act'),
  },
  stage: {
    none: w('아직 신고하지 않음', 'Not reported yet'),
    police: w('경찰 수사 중', 'With the police'),
    prosecution: w('검사에게 넘어감', 'With the prosecutor'),
    'first-trial': w('1심 재판', 'First trial'),
    'appeal-trial': w('2심 재판', 'Appeal trial'),
    'supreme-court': w('대법원', 'Supreme Court'),
    final: w('판결 확정', 'Final judgment'),
    'not-referred': w('불송치(경찰이 검사에게 넘기지 않음)', 'Not referred'),
    'not-indicted': w('불기소(검사가 재판에 넘기지 않음)', 'Not indicted'),
    suspended: w('수사 중지(가해자를 찾지 못하는 등)', 'Suspended'),
  },
};

const choices: ChoiceTables = {
  'victim.nationality': { korean: w('한국', 'Korean'), foreign: w('외국', 'Foreign') },
  'victim.guardian': {
    able: w('도와줄 수 있음', 'Able to act'),
    incapable: w('도와주기 어려움', 'Not able to act'),
    offender: w('보호자가 가해자', 'The guardian is the offender'),
    none: w('보호자 없음', 'No guardian'),
  },
  'victim.enrolled': school,
  'applicant.role': {
    victim: w('본인', 'The victim'),
    spouse: w('배우자', 'Spouse'),
    'de-facto-spouse': w('사실혼 배우자', 'De facto spouse'),
    child: w('자녀', 'Child'),
    parent: w('부모', 'Parent'),
    grandparent: w('조부모', 'Grandparent'),
    grandchild: w('손자녀', 'Grandchild'),
    sibling: w('형제자매', 'Sibling'),
    'relative-within-4': w('4촌 이내 친족', 'Relative within the fourth degree'),
    'other-relative': w('그 밖의 친족', 'Another relative'),
    guardian: w('법정대리인·보호자', 'Guardian'),
    agent: w('위임받은 사람', 'Agent'),
    agency: w('의뢰하는 기관', 'Referring agency'),
    other: w('그 밖의 사람', 'Somebody else'),
  },
  'applicant.referredBy': {
    self: w('직접 찾아옴', 'Nobody, I came myself'),
    police: w('경찰', 'Police'),
    prosecution: w('검사·공소청', 'Prosecution'),
    'victim-centre': w('범죄피해자지원센터', 'Victim support centre'),
    shelter: w('보호시설', 'Shelter'),
    'smile-centre': w('스마일센터', 'Smile Center'),
    court: w('법원', 'Court'),
    attorney: w('변호사', 'Attorney'),
    other: w('그 밖', 'Another'),
  },
  'relation.kind': {
    none: w('모르는 사람', 'A stranger'),
    acquaintance: w('아는 사람', 'An acquaintance'),
    work: w('일로 만난 사람', 'Somebody from work'),
    intimate: w('사귀는 사람', 'A partner'),
    'former-intimate': w('헤어진 사람', 'A former partner'),
    spouse: w('배우자', 'Spouse'),
    'de-facto-spouse': w('사실혼 배우자', 'De facto spouse'),
    'former-spouse': w('이혼한 배우자', 'Former spouse'),
    lineal: w('부모·자녀·조부모 같은 직계', 'Parent, child or other lineal relative'),
    sibling: w('형제자매', 'Sibling'),
    collateral: w('그 밖의 혈족', 'Another blood relative'),
    'in-law': w('인척', 'Relative by marriage'),
  },
  'harm.injuryKind': {
    none: w('아래에 해당하지 않음', 'None of these'),
    organ: w('생명·기능에 중요한 장기 손상', 'Damage to an organ vital for life or function'),
    'severed-or-deformed': w(
      '신체 일부가 잘리거나 크게 변형',
      'A part severed, ruptured or gravely deformed',
    ),
    comparable: w('그에 버금가는 손상', 'Comparable damage'),
    'severe-mental': w('심한 정신질환', 'Severe mental illness'),
  },
  'safety.riskGrade': {
    'very-high': w('매우 높음', 'Very high'),
    high: w('높음', 'High'),
    moderate: w('보통', 'Moderate'),
    low: w('낮음', 'Low'),
  },
};

/** The words of one choice; undefined for a value that is no choice of this fact. */
export function choiceWords(key: string, value: string): Words | undefined {
  return tables.get(key.replace(/^crimes\.\d+\./, 'crimes.'))?.[value];
}

const tables: ReadonlyMap<string, Readonly<Record<string, Words>>> = new Map([
  ...Object.entries<Readonly<Record<string, Words>>>(choices),
  ...Object.entries<Readonly<Record<string, Words>>>(crimeChoices).map(
    ([field, table]) => [`crimes.${field}`, table] as const,
  ),
  [
    'crimes.code',
    Object.fromEntries(Object.entries(offences).map(([code, { name }]) => [code, name])),
  ] as const,
]);
