import { type Words, words } from '../../../shared/text.ts';
import type { DatedName, Desk, Institution, OpeningHours } from '../institution.ts';

const opened = '2024-07-22';

function known(ko: string, en: string): readonly [DatedName] {
  return [{ ko, en, from: opened }];
}

/** No public source names the centre's hours; the administrator sets them, and the page says so. */
export const assumedHours: OpeningHours = {
  weekdays: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '18:00',
  closedOnHolidays: true,
  outsideHours: words(
    '상담 시간이 아니면 위험할 때 112, 폭력 피해 상담은 1366, 경찰 상담은 182로 전화하세요.',
    'Outside hours call 112 in danger, 1366 about violence, 182 for the police information line.',
    '문을 닫은 때에 위험하면 112에 전화해요. 누가 때리거나 괴롭히면 1366이에요. 경찰에 물을 것은 182예요.',
  ),
  confidence: 'low',
};

export const centerAddress = words(
  '서울 동작구 여의대방로54길 18 서울여성플라자 3층(대방역 3번 출구)',
  '3F Seoul Women’s Plaza, 18 Yeouidaebang-ro 54-gil, Dongjak-gu, Seoul (Daebang Station, exit 3)',
);

function desk(slug: string, name: Words, phone?: string): Desk {
  const base = { slug, name, openingHours: assumedHours, address: centerAddress };
  return phone === undefined ? base : { ...base, phone };
}

export const institutions: readonly Institution[] = [
  {
    slug: 'center',
    kind: 'center',
    names: known('범죄피해자 원스톱 솔루션 센터', 'One-Stop Solution Center for Crime Victims'),
    statutoryName: words('범죄피해자 통합지원센터', 'Integrated Victim Support Center'),
    order: 1,
    role: words(
      '처음 이야기를 듣고, 필요한 기관에 한 번에 이어 드리고, 끝까지 확인해요.',
      'Hears you first, connects you to every institution you need, and follows it to the end.',
    ),
    desks: [
      desk('center-intake', words('초기상담창구', 'Front desk'), '1577-1701'),
      desk('center-office', words('센터관리', 'Centre office'), '1577-1701'),
    ],
    legalBody: true,
    confidence: 'high',
  },
  {
    slug: 'prosecution',
    kind: 'national_agency',
    names: [
      { ko: '검찰', en: 'Prosecution Service', from: opened, to: '2026-10-01' },
      { ko: '공소청', en: 'Public Prosecution Office', from: '2026-10-02' },
    ],
    order: 2,
    role: words(
      '구조금과 치료비·생계비를 지급하고, 사건이 어떻게 되는지 알려 줘요.',
      'Pays relief money, medical and living costs, and tells you how the case goes.',
    ),
    desks: [desk('prosecution-support', words('피해자지원실', 'Victim support office'), '1577-2584')],
    legalBody: true,
    confidence: 'high',
  },
  {
    slug: 'police',
    kind: 'national_agency',
    names: known('경찰', 'Police'),
    order: 3,
    role: words(
      '위험을 살펴 안전조치를 하고, 수사에서 피해자를 도와요.',
      'Assess danger, keep you safe, and support you through the investigation.',
    ),
    desks: [desk('police-support', words('피해자 지원 전담', 'Victim support officers'), '182')],
    legalBody: true,
    confidence: 'high',
  },
  {
    slug: 'employment',
    kind: 'national_agency',
    names: known('고용노동부 고용센터', 'Job Center, Ministry of Employment and Labor'),
    order: 4,
    role: words('실업급여와 취업 준비를 도와요.', 'Helps with unemployment benefit and finding work.'),
    desks: [desk('employment-desk', words('고용지원 창구', 'Employment desk'), '1350')],
    legalBody: false,
    confidence: 'high',
  },
  {
    slug: 'klac',
    kind: 'public_body',
    names: known('대한법률구조공단', 'Korea Legal Aid Corporation'),
    order: 5,
    role: words(
      '무료로 법률상담을 하고, 손해배상 같은 소송을 대신해요.',
      'Gives free legal advice and acts in suits such as damages.',
    ),
    desks: [desk('klac-desk', words('법률구조 창구', 'Legal aid desk'), '132')],
    legalBody: false,
    confidence: 'high',
  },
  {
    slug: 'cvsc',
    kind: 'nonprofit',
    names: known('범죄피해자지원센터', 'Crime Victim Support Center'),
    order: 6,
    role: words(
      '사례관리자가 함께하며 긴급한 비용을 돕고, 조사와 재판에 같이 가요.',
      'A case manager stays with you, helps with urgent costs and goes with you to hearings.',
    ),
    desks: [desk('cvsc-desk', words('사례관리 창구', 'Case management desk'), '1577-1295')],
    legalBody: true,
    confidence: 'high',
  },
  {
    slug: 'homedoctor',
    kind: 'national_agency',
    names: known('법률홈닥터', 'Legal Home Doctor'),
    order: 7,
    role: words(
      '변호사가 법률문제를 처음 상담하고 서류 쓰기를 도와요.',
      'A lawyer gives first advice and helps with papers.',
    ),
    desks: [desk('homedoctor-desk', words('법률홈닥터 창구', 'Legal Home Doctor desk'))],
    legalBody: false,
    confidence: 'medium',
  },
  {
    slug: 'finance',
    kind: 'public_body',
    names: known('서민금융통합지원센터', 'Integrated Financial Support Center'),
    order: 8,
    role: words(
      '빚을 조정하고, 급한 돈과 불법사금융 피해를 상담해요.',
      'Adjusts debts, and advises on urgent loans and illegal lenders.',
    ),
    desks: [desk('finance-desk', words('서민금융 창구', 'Finance desk'), '1397')],
    legalBody: false,
    confidence: 'high',
  },
  {
    slug: 'welfare',
    kind: 'city',
    names: known('서울시 복지지원팀', 'Seoul Welfare Support Team'),
    order: 9,
    role: words(
      '긴급복지와 기초생활보장, 처지에 맞는 복지기관을 이어 드려요.',
      'Links you to emergency welfare, basic security and services that fit.',
    ),
    desks: [desk('welfare-desk', words('복지 창구', 'Welfare desk'))],
    legalBody: false,
    confidence: 'high',
  },
  {
    slug: 'dsc',
    kind: 'city',
    names: known('서울 디지털성범죄 안심지원센터', 'Seoul Digital Sex Crime Support Center'),
    order: 10,
    role: words(
      '온라인에 퍼진 영상과 신상정보를 지우고, 다시 올라오는지 살펴요.',
      'Removes images and personal details online and watches for re-uploads.',
    ),
    desks: [desk('dsc-desk', words('삭제지원 창구', 'Takedown desk'), '02-815-0382')],
    legalBody: false,
    confidence: 'high',
  },
  {
    slug: 'stalking',
    kind: 'city',
    names: known('서울시 스토킹피해자 원스톱지원센터', 'Seoul Stalking Victim One-Stop Support Center'),
    order: 11,
    role: words(
      '스토킹 피해자의 상담, 안전한 집, 이사와 경호를 도와요.',
      'Helps victims of stalking with counselling, safe housing, moving and guards.',
    ),
    desks: [desk('stalking-desk', words('스토킹 피해 지원 창구', 'Stalking support desk'))],
    legalBody: false,
    confidence: 'high',
  },
  {
    slug: 'seoul-jobs',
    kind: 'city',
    names: known('서울시 일자리센터', 'Seoul Job Center'),
    order: 12,
    role: words('상담사와 함께 알맞은 일자리를 찾아요.', 'Finds suitable work with you.'),
    desks: [desk('seoul-jobs-desk', words('일자리 창구', 'Job desk'))],
    legalBody: false,
    confidence: 'high',
  },
  {
    slug: 'smile',
    kind: 'public_body',
    names: known('스마일센터', 'Smile Center'),
    order: 13,
    role: words(
      '큰 범죄를 겪은 분과 가족의 마음을 치료하고, 잠시 지낼 곳을 마련해요.',
      'Treats victims of serious crime and their families, and offers a place to stay.',
    ),
    desks: [desk('smile-desk', words('심리지원 창구', 'Psychological support desk'))],
    // As a body entrusted with a shelter, for its shelter and therapy tasks only.
    legalBody: true,
    confidence: 'high',
  },
  {
    slug: 'statement-assistant',
    kind: 'appointed_professional',
    names: known('진술조력인', 'Statement assistants'),
    order: 14,
    role: words(
      '아동이나 장애가 있는 분이 조사와 재판에서 말하도록 도와요.',
      'Help children and people with disabilities speak at interviews and in court.',
    ),
    desks: [desk('statement-assistant-desk', words('진술조력 창구', 'Statement assistant desk'))],
    legalBody: false,
    confidence: 'high',
  },
  {
    slug: 'victim-attorney',
    kind: 'appointed_professional',
    names: known('피해자 국선변호사', 'State-appointed attorneys for victims'),
    order: 15,
    role: words(
      '조사부터 재판까지 피해자 편에서 함께하는 무료 변호사예요.',
      'Free lawyers on the victim’s side, from interview to trial.',
    ),
    desks: [desk('victim-attorney-desk', words('국선변호사 창구', 'Attorney desk'))],
    legalBody: false,
    confidence: 'high',
  },
];
