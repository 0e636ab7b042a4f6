import { type Words, words } from '../../shared/text.ts';
import type { CrimeCategory } from './crime.ts';
import type { Confidence } from './institution.ts';
import type { NeedDomain } from './needs.ts';

/** A place of help outside the fifteen institutions, reached by telephone or by referral. */
export type OutsideInstitution = {
  readonly slug: string;
  readonly name: Words;
  readonly phone?: string;
  readonly hours?: Words;
  readonly when: Words;
  readonly needs: readonly NeedDomain[];
  readonly crimes: 'any' | readonly CrimeCategory[];
  readonly confidence: Confidence;
};

const always = words('하루 24시간, 쉬는 날 없이', '24 hours, every day', '밤에도, 쉬는 날에도');

export const outsideInstitutions: readonly OutsideInstitution[] = [
  {
    slug: 'emergency-112',
    name: words('경찰 긴급신고', 'Police emergency line'),
    phone: '112',
    hours: always,
    when: words(
      '지금 위험하면 가장 먼저 전화하세요.',
      'Call first if you are in danger now.',
      '지금 위험하면 먼저 전화해요.',
    ),
    needs: ['safety'],
    crimes: 'any',
    confidence: 'high',
  },
  {
    slug: 'womens-hotline-1366',
    name: words('여성긴급전화', 'Women’s emergency hotline'),
    phone: '1366',
    hours: always,
    when: words(
      '가정폭력, 성폭력, 스토킹으로 밤이나 휴일에도 상담이나 피할 곳이 필요할 때 전화하세요.',
      'For advice or refuge from domestic, sexual violence or stalking, at night and on holidays too.',
      '누가 때리거나 따라다니면 전화해요. 밤에도 돼요. 피할 곳도 찾아 줘요.',
    ),
    needs: ['safety', 'housing', 'psych'],
    crimes: ['domestic_violence', 'sexual', 'digital_sexual', 'stalking', 'trafficking'],
    confidence: 'high',
  },
  {
    slug: 'sunflower',
    name: words('해바라기센터', 'Sunflower Center'),
    hours: always,
    when: words(
      '성폭력이나 가정폭력을 겪은 뒤 진료와 증거 채취, 상담을 한 곳에서 받고 싶을 때 가세요.',
      'For medical care, evidence and counselling in one place after sexual or domestic violence.',
      '나쁜 일을 당한 뒤 치료를 받아요. 증거도 남겨 줘요.',
    ),
    needs: ['welfare', 'psych', 'investigation'],
    crimes: ['sexual', 'digital_sexual', 'domestic_violence', 'child_abuse'],
    confidence: 'high',
  },
  {
    slug: 'child-protection',
    name: words('아동보호전문기관', 'Child protection agency'),
    when: words(
      '아이가 학대를 겪은 뒤 보호와 상담이 이어져야 할 때 연결해요. 급하면 112로 신고하세요.',
      'For protection and counselling after child abuse. If urgent, report to 112.',
      '아이를 때리거나 괴롭히면 도와줘요. 급하면 112에 전화해요.',
    ),
    needs: ['safety', 'psych', 'welfare'],
    crimes: ['child_abuse'],
    confidence: 'high',
  },
  {
    slug: 'elder-protection',
    name: words('노인보호전문기관', 'Elder protection agency'),
    phone: '1577-1389',
    when: words(
      '어르신이 학대나 방임을 겪을 때 전화하세요.',
      'When an older person is abused or neglected.',
      '누가 노인을 괴롭히면 전화해요.',
    ),
    needs: ['safety', 'welfare'],
    crimes: 'any',
    confidence: 'high',
  },
  {
    slug: 'disability-advocacy',
    name: words('장애인권익옹호기관', 'Disability rights advocacy agency'),
    phone: '1644-8295',
    when: words(
      '장애가 있는 분이 학대나 차별을 겪을 때 전화하세요.',
      'When a person with a disability is abused or discriminated against.',
      '누가 장애인을 괴롭히면 전화해요.',
    ),
    needs: ['safety', 'legal', 'welfare'],
    crimes: 'any',
    confidence: 'high',
  },
  {
    slug: 'national-digital-support',
    name: words('중앙디지털성범죄피해자지원센터', 'National Center for Digital Sexual Crime Victims'),
    phone: '02-735-8994',
    when: words(
      '서울 밖에 계시거나 전국적인 삭제지원이 필요할 때 전화하세요. 한 기관이 맡아서 진행해요.',
      'If you are outside Seoul or need takedown nationwide; one centre takes the lead.',
      '서울이 아니어도 인터넷에 퍼진 사진을 지워 줘요.',
    ),
    needs: ['deletion'],
    crimes: ['digital_sexual', 'sexual'],
    confidence: 'high',
  },
  {
    slug: 'danuri',
    name: words('다누리콜센터', 'Danuri Call Center'),
    phone: '1577-1366',
    when: words(
      '이주여성이나 다문화 가족이 모국어로 상담받고 싶을 때 전화하세요.',
      'For migrant women and multicultural families who want advice in their own language.',
      '다른 나라 말로 이야기하고 싶으면 전화해요.',
    ),
    needs: ['safety', 'legal', 'welfare'],
    crimes: 'any',
    confidence: 'high',
  },
  {
    slug: 'suicide-prevention-109',
    name: words('자살예방 상담전화', 'Suicide prevention line'),
    phone: '109',
    hours: always,
    when: words(
      '죽고 싶은 마음이 들 때 언제든 전화하세요.',
      'Whenever you think of ending your life.',
      '죽고 싶은 마음이 들면 전화해요. 밤에도 돼요.',
    ),
    needs: ['psych'],
    crimes: 'any',
    confidence: 'high',
  },
  {
    slug: 'mental-health-center',
    name: words('정신건강복지센터', 'Community mental health center'),
    phone: '1577-0199',
    when: words(
      '불안, 우울, 불면이 계속되어 가까운 곳에서 상담받고 싶을 때 전화하세요.',
      'For lasting anxiety, low mood or sleeplessness, close to home.',
      '불안하고 잠이 안 오면 전화해요.',
    ),
    needs: ['psych'],
    crimes: 'any',
    confidence: 'high',
  },
  {
    slug: 'traffic-victim-support',
    name: words('자동차사고 피해자지원(자동차손해배상진흥원)', 'Traffic accident victim support'),
    when: words(
      '뺑소니나 보험 없는 차에 다쳤거나, 교통사고로 가족의 생계가 어려워졌을 때 물어보세요.',
      'After a hit-and-run or an uninsured car, or when an accident has left the family short.',
      '차에 다쳤는데 그 차가 도망갔나요? 여기에 물어봐요.',
    ),
    needs: ['economic', 'welfare'],
    crimes: ['traffic'],
    confidence: 'high',
  },
  {
    slug: 'lease-fraud-support',
    name: words('전세사기피해지원센터', 'Lease fraud victim support center'),
    when: words(
      '전세사기로 보증금을 잃을 위험이 있을 때 물어보세요.',
      'When a lease fraud puts your deposit at risk.',
      '집을 빌릴 때 맡긴 돈을 못 받나요? 여기에 물어봐요.',
    ),
    needs: ['housing', 'legal', 'economic'],
    crimes: ['fraud'],
    confidence: 'high',
  },
  {
    slug: 'voice-phishing-response',
    name: words('통합신고대응센터(전화금융사기)', 'Integrated response center for voice phishing'),
    phone: '112',
    hours: always,
    when: words(
      '속아서 돈을 보냈다면 바로 전화해 지급정지를 요청하세요.',
      'If you were tricked into sending money, call at once and ask for the payment to be stopped.',
      '속아서 돈을 보냈나요? 바로 전화해요. 돈을 못 빼게 막아 줘요.',
    ),
    needs: ['economic', 'investigation'],
    crimes: ['fraud'],
    confidence: 'high',
  },
  {
    slug: 'immigration-1345',
    name: words('외국인종합안내센터', 'Immigration Contact Center'),
    phone: '1345',
    when: words(
      '체류에 관해 직접 묻고 싶을 때 전화할 수 있어요. 안전·의료·삭제·변호사 도움에는 체류자격을 먼저 묻지 않아요.',
      'If you want to ask about your stay yourself. Safety, medical, takedown and attorney help come first, whatever your status.',
      '한국에 머무는 일을 물어봐요. 다른 도움은 이것을 안 물어봐요.',
    ),
    needs: ['legal'],
    crimes: 'any',
    confidence: 'high',
  },
];
