import { type Words, words } from '../../../shared/text.ts';

/**
 * Properties of offences that a rule asks about.
 * - `lifeOrBody` harms life or body when done on purpose (범죄피해자 보호법 §3①4)
 * - `economicSupport` listed in 경제적 지원 업무처리지침 §3①; `economicCatchAll` only through its last limb
 * - `compensationOrder` listed in 소송촉진법 §25①
 * - `specificViolent` 특정강력범죄법 §2 by its name alone; `specificViolentIfArmed` only with a weapon or together
 * - `sexual` 성폭력범죄; `sexualGrave` 성폭력처벌법 §3–9; `childSex` 아동·청소년대상 성범죄
 * - `digitalSexual` filmed, forged, posted or threatened images; `imagery` material that can be deleted
 * - `violent` 강력범죄 treated by 스마일센터; `propertyOnly` nothing but property was harmed
 * - `reportedByVictimOnly` 친고죄
 */
export type OffenceGroup =
  | 'lifeOrBody'
  | 'economicSupport'
  | 'economicCatchAll'
  | 'compensationOrder'
  | 'specificViolent'
  | 'specificViolentIfArmed'
  | 'sexual'
  | 'sexualGrave'
  | 'childSex'
  | 'childAbuse'
  | 'disabilityAbuse'
  | 'elderAbuse'
  | 'trafficking'
  | 'stalking'
  | 'digitalSexual'
  | 'imagery'
  | 'domesticViolenceListed'
  | 'violent'
  | 'negligent'
  | 'traffic'
  | 'lending'
  | 'fraud'
  | 'propertyOnly';

export type Offence = {
  readonly name: Words;
  readonly law: string;
  readonly groups: readonly OffenceGroup[];
};

function offence(ko: string, en: string, law: string, ...groups: readonly OffenceGroup[]): Offence {
  return { name: words(ko, en), law, groups };
}

/** Offences against the person. The code is the key; a crime on the fact sheet names one of them. */
const againstPersons = {
  murder: offence(
    '살인',
    'Murder',
    '형법 §250①',
    'lifeOrBody',
    'economicSupport',
    'specificViolent',
    'violent',
  ),
  'ascendant-murder': offence(
    '존속살해',
    'Murder of an ascendant',
    '형법 §250②',
    'lifeOrBody',
    'economicSupport',
    'specificViolent',
    'violent',
    'domesticViolenceListed',
  ),
  injury: offence(
    '상해',
    'Bodily injury',
    '형법 §257①',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'violent',
    'domesticViolenceListed',
  ),
  'ascendant-injury': offence(
    '존속상해',
    'Injury of an ascendant',
    '형법 §257②',
    'lifeOrBody',
    'economicSupport',
    'violent',
    'domesticViolenceListed',
  ),
  'grave-injury': offence(
    '중상해',
    'Grave bodily injury',
    '형법 §258①②',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'violent',
    'domesticViolenceListed',
  ),
  'special-injury': offence(
    '특수상해',
    'Injury with a weapon or by a group',
    '형법 §258의2',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'violent',
    'domesticViolenceListed',
  ),
  'injury-death': offence(
    '상해치사',
    'Injury resulting in death',
    '형법 §259①',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'violent',
  ),
  assault: offence(
    '폭행',
    'Assault',
    '형법 §260①',
    'lifeOrBody',
    'economicSupport',
    'violent',
    'domesticViolenceListed',
  ),
  'special-assault': offence(
    '특수폭행',
    'Assault with a weapon or by a group',
    '형법 §261',
    'lifeOrBody',
    'economicSupport',
    'violent',
    'domesticViolenceListed',
  ),
  'assault-injury-death': offence(
    '폭행치사상',
    'Assault resulting in injury or death',
    '형법 §262',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'violent',
  ),
  'joint-violence': offence(
    '공동폭행·공동상해',
    'Violence by two or more',
    '폭력행위처벌법 §2②',
    'lifeOrBody',
    'economicSupport',
    'violent',
  ),
  'gang-violence': offence(
    '범죄단체 폭력',
    'Violence by a criminal organisation',
    '폭력행위처벌법 §4',
    'lifeOrBody',
    'economicSupport',
    'specificViolent',
    'violent',
  ),
  'negligent-injury': offence(
    '과실치상',
    'Negligent injury',
    '형법 §266',
    'economicSupport',
    'compensationOrder',
    'negligent',
  ),
  'negligent-death': offence(
    '과실치사',
    'Negligent killing',
    '형법 §267',
    'economicSupport',
    'compensationOrder',
    'negligent',
  ),
  'occupational-negligence': offence(
    '업무상과실·중과실치사상',
    'Occupational or gross negligence causing death or injury',
    '형법 §268',
    'economicSupport',
    'compensationOrder',
    'negligent',
  ),
  'traffic-injury': offence(
    '교통사고 치사상',
    'Traffic accident causing death or injury',
    '교통사고처리 특례법 §3',
    'economicSupport',
    'compensationOrder',
    'negligent',
    'traffic',
  ),
  abandonment: offence(
    '유기',
    'Abandonment',
    '형법 §271',
    'lifeOrBody',
    'economicSupport',
    'domesticViolenceListed',
  ),
  cruelty: offence('학대', 'Cruelty', '형법 §273', 'lifeOrBody', 'economicSupport', 'domesticViolenceListed'),
  confinement: offence(
    '체포·감금',
    'Unlawful arrest or confinement',
    '형법 §276',
    'lifeOrBody',
    'economicSupport',
    'domesticViolenceListed',
  ),
  kidnapping: offence(
    '약취·유인',
    'Kidnapping',
    '형법 §287–288',
    'lifeOrBody',
    'economicSupport',
    'specificViolent',
    'violent',
  ),
  trafficking: offence(
    '인신매매',
    'Trafficking in persons',
    '형법 §289',
    'lifeOrBody',
    'economicSupport',
    'specificViolent',
    'trafficking',
    'violent',
  ),
  threat: offence('협박', 'Threat', '형법 §283①', 'domesticViolenceListed'),
  'special-threat': offence(
    '특수협박',
    'Threat with a weapon or by a group',
    '형법 §284',
    'domesticViolenceListed',
  ),
  coercion: offence('강요', 'Coercion', '형법 §324', 'domesticViolenceListed'),
  'home-intrusion': offence(
    '주거침입',
    'Intrusion into a home',
    '형법 §319①',
    'economicSupport',
    'domesticViolenceListed',
  ),
  reprisal: offence(
    '보복범죄',
    'Reprisal against a reporter or witness',
    '특정범죄가중법 §5의9',
    'lifeOrBody',
    'economicSupport',
    'violent',
  ),
  stalking: offence('스토킹', 'Stalking', '스토킹처벌법 §18', 'stalking', 'economicCatchAll'),
  'child-abuse': offence(
    '아동학대',
    'Child abuse',
    '아동복지법 §17, 아동학대처벌법 §2',
    'lifeOrBody',
    'economicSupport',
    'childAbuse',
    'violent',
  ),
  'child-abuse-death': offence(
    '아동학대살해·치사',
    'Child abuse causing death',
    '아동학대처벌법 §4',
    'lifeOrBody',
    'economicSupport',
    'childAbuse',
    'violent',
  ),
  'disability-abuse': offence(
    '장애인학대관련범죄',
    'Abuse of a person with a disability',
    '장애인복지법 §2④',
    'lifeOrBody',
    'economicSupport',
    'disabilityAbuse',
    'violent',
  ),
  'elder-abuse': offence(
    '노인학대',
    'Elder abuse',
    '노인복지법 §39의9',
    'lifeOrBody',
    'economicSupport',
    'elderAbuse',
    'violent',
  ),
  arson: offence(
    '현주건조물방화',
    'Arson of a dwelling',
    '형법 §164',
    'lifeOrBody',
    'economicSupport',
    'violent',
  ),
  'negligent-fire': offence('실화', 'Negligent fire', '형법 §170', 'economicSupport', 'negligent'),
} as const satisfies Readonly<Record<string, Offence>>;

/** Sexual offences, images included. */
const sexual = {
  rape: offence(
    '강간',
    'Rape',
    '형법 §297',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'specificViolentIfArmed',
    'violent',
    'domesticViolenceListed',
  ),
  'similar-rape': offence(
    '유사강간',
    'Rape by other penetration',
    '형법 §297의2',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'specificViolentIfArmed',
    'violent',
    'domesticViolenceListed',
  ),
  'indecent-act': offence(
    '강제추행',
    'Forcible indecent act',
    '형법 §298',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'specificViolentIfArmed',
    'violent',
    'domesticViolenceListed',
  ),
  'quasi-rape': offence(
    '준강간·준강제추행',
    'Rape or indecent act of a person unable to resist',
    '형법 §299',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'specificViolentIfArmed',
    'violent',
    'domesticViolenceListed',
  ),
  'rape-injury': offence(
    '강간등 상해·치상',
    'Rape resulting in injury',
    '형법 §301',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'specificViolent',
    'violent',
    'domesticViolenceListed',
  ),
  'rape-murder': offence(
    '강간등 살인·치사',
    'Rape resulting in death',
    '형법 §301의2',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'specificViolent',
    'violent',
  ),
  'sexual-minor': offence(
    '미성년자 의제강간',
    'Sexual act with a minor',
    '형법 §305',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'specificViolentIfArmed',
    'violent',
  ),
  'special-rape': offence(
    '특수강간 등',
    'Rape with a weapon or together',
    '성폭력처벌법 §4',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'sexualGrave',
    'specificViolent',
    'violent',
  ),
  'relative-rape': offence(
    '친족관계 강간 등',
    'Rape by a relative',
    '성폭력처벌법 §5',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'sexualGrave',
    'violent',
    'domesticViolenceListed',
  ),
  'disabled-rape': offence(
    '장애인 강간 등',
    'Rape of a person with a disability',
    '성폭력처벌법 §6',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'sexualGrave',
    'violent',
  ),
  'under13-rape': offence(
    '13세 미만 강간 등',
    'Rape of a child under 13',
    '성폭력처벌법 §7',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'sexualGrave',
    'violent',
  ),
  'authority-indecent-act': offence(
    '업무상 위력 추행',
    'Indecent act by abuse of authority',
    '성폭력처벌법 §10',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'violent',
  ),
  'public-indecent-act': offence(
    '공중밀집장소 추행',
    'Indecent act in a crowd',
    '성폭력처벌법 §11',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'violent',
  ),
  'sexual-intrusion': offence(
    '성적 목적 다중이용장소 침입',
    'Intrusion for a sexual purpose',
    '성폭력처벌법 §12',
    'compensationOrder',
    'sexual',
    'economicCatchAll',
  ),
  'obscene-communication': offence(
    '통신매체이용음란',
    'Obscene communication',
    '성폭력처벌법 §13',
    'compensationOrder',
    'sexual',
    'digitalSexual',
    'economicCatchAll',
  ),
  'illegal-filming': offence(
    '불법촬영·유포',
    'Illegal filming or posting',
    '성폭력처벌법 §14',
    'compensationOrder',
    'sexual',
    'digitalSexual',
    'imagery',
    'economicCatchAll',
    'domesticViolenceListed',
  ),
  'fake-imagery': offence(
    '허위영상물(딥페이크)',
    'Forged sexual imagery',
    '성폭력처벌법 §14의2',
    'compensationOrder',
    'sexual',
    'digitalSexual',
    'imagery',
    'economicCatchAll',
    'domesticViolenceListed',
  ),
  'image-threat': offence(
    '촬영물 이용 협박·강요',
    'Threat with intimate images',
    '성폭력처벌법 §14의3',
    'compensationOrder',
    'sexual',
    'digitalSexual',
    'imagery',
    'economicCatchAll',
    'domesticViolenceListed',
  ),
  'child-rape': offence(
    '아동·청소년 강간 등',
    'Rape of a child or youth',
    '청소년성보호법 §7',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'childSex',
    'specificViolentIfArmed',
    'violent',
  ),
  'child-sex-material': offence(
    '아동·청소년성착취물',
    'Child sexual exploitation material',
    '청소년성보호법 §11',
    'compensationOrder',
    'sexual',
    'childSex',
    'digitalSexual',
    'imagery',
    'economicCatchAll',
  ),
  'child-sex-trade': offence(
    '아동·청소년 성매수·매매',
    'Buying or selling sex with a child',
    '청소년성보호법 §12–13',
    'sexual',
    'childSex',
    'economicCatchAll',
  ),
  'child-grooming': offence(
    '아동·청소년 성착취 목적 대화',
    'Grooming of a child',
    '청소년성보호법 §15의2',
    'compensationOrder',
    'sexual',
    'childSex',
    'digitalSexual',
    'economicCatchAll',
  ),
  'forced-prostitution': offence(
    '성매매 강요',
    'Forced prostitution',
    '성매매처벌법 §18',
    'sexual',
    'trafficking',
    'economicCatchAll',
  ),
} as const satisfies Readonly<Record<string, Offence>>;

/** Offences against property, honour and data. */
const againstProperty = {
  robbery: offence(
    '강도',
    'Robbery',
    '형법 §333',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'specificViolent',
    'violent',
  ),
  'special-robbery': offence(
    '특수강도',
    'Robbery with a weapon or at night',
    '형법 §334',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'specificViolent',
    'violent',
  ),
  'robbery-injury': offence(
    '강도상해·치상',
    'Robbery resulting in injury',
    '형법 §337',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'specificViolent',
    'violent',
  ),
  'robbery-murder': offence(
    '강도살인·치사',
    'Robbery resulting in death',
    '형법 §338',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'specificViolent',
    'violent',
  ),
  'robbery-rape': offence(
    '강도강간',
    'Robbery with rape',
    '형법 §339, 성폭력처벌법 §3',
    'lifeOrBody',
    'economicSupport',
    'compensationOrder',
    'sexual',
    'sexualGrave',
    'specificViolent',
    'violent',
  ),
  theft: offence('절도', 'Theft', '형법 §329', 'compensationOrder', 'propertyOnly'),
  extortion: offence(
    '공갈',
    'Extortion',
    '형법 §350',
    'compensationOrder',
    'propertyOnly',
    'domesticViolenceListed',
  ),
  fraud: offence('사기', 'Fraud', '형법 §347', 'compensationOrder', 'propertyOnly', 'fraud'),
  'jeonse-fraud': offence(
    '전세사기',
    'Lease deposit fraud',
    '형법 §347, 전세사기피해자법 §2',
    'compensationOrder',
    'propertyOnly',
    'fraud',
  ),
  'voice-phishing': offence(
    '보이스피싱(전기통신금융사기)',
    'Voice phishing',
    '통신사기피해환급법 §15의2, 형법 §347',
    'compensationOrder',
    'propertyOnly',
    'fraud',
  ),
  embezzlement: offence('횡령', 'Embezzlement', '형법 §355①', 'compensationOrder', 'propertyOnly'),
  'breach-of-trust': offence('배임', 'Breach of trust', '형법 §355②', 'compensationOrder', 'propertyOnly'),
  'property-damage': offence(
    '재물손괴',
    'Damage to property',
    '형법 §366',
    'compensationOrder',
    'propertyOnly',
    'domesticViolenceListed',
  ),
  'illegal-lending': offence('불법사금융', 'Illegal lending', '대부업법 §19', 'propertyOnly', 'lending'),
  'illegal-collection': offence('불법 채권추심', 'Illegal debt collection', '채권추심법 §15', 'lending'),
  defamation: offence('명예훼손', 'Defamation', '형법 §307', 'domesticViolenceListed'),
  'online-defamation': offence('사이버 명예훼손', 'Online defamation', '정보통신망법 §70'),
  insult: offence('모욕', 'Insult', '형법 §311', 'domesticViolenceListed'),
  'data-leak': offence('개인정보 침해', 'Violation of personal data', '개인정보 보호법 §71'),
  'other-person': offence(
    '그 밖의 생명·신체 범죄',
    'Another crime against life or body',
    '범죄피해자 보호법 §3①4',
    'lifeOrBody',
    'economicCatchAll',
    'violent',
  ),
  'other-property': offence(
    '그 밖의 재산 범죄',
    'Another crime against property',
    '형법 제38–42장',
    'propertyOnly',
  ),
  'other-crime': offence('그 밖의 범죄', 'Another crime', '범죄피해자 보호법 §3①1'),
} as const satisfies Readonly<Record<string, Offence>>;

/** All offences by code. */
export const offences = { ...againstPersons, ...sexual, ...againstProperty } as const;
export type OffenceCode = keyof typeof offences;

// Object.keys forgets its key type; the table above is closed, so this is the one place that says it again.
export const offenceCodes = Object.keys(offences) as OffenceCode[];

const members = new Map<OffenceGroup, ReadonlySet<OffenceCode>>();

/** The codes that belong to a group. */
export function codesIn(group: OffenceGroup): ReadonlySet<OffenceCode> {
  const known = members.get(group);
  if (known !== undefined) return known;
  const found = new Set(
    offenceCodes.filter((code) => (offences[code].groups as readonly string[]).includes(group)),
  );
  members.set(group, found);
  return found;
}
