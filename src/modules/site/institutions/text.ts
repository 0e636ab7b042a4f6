import { type Words, words } from '../../../shared/text.ts';
import type { InstitutionSlug } from '../../directory/index.ts';

export const institutionsText = {
  title: words('기관 안내', 'Institutions', '도와주는 곳'),
  heading: words('함께 일하는 열다섯 곳', 'The fifteen who work here', '함께 돕는 열다섯 곳'),
  lead: words(
    '어디로 가야 할지 몰라도 괜찮아요. 상담하면서 알맞은 곳을 이어 드려요.',
    'You need not know where to go. We connect you to the right ones.',
    '어디로 갈지 몰라도 괜찮아요. 찾아 드려요.',
  ),
  when: words('이럴 때 생각해 보세요', 'Think of them when', '이럴 때 찾아요'),
  services: words('받을 수 있는 도움', 'What they can do for you', '받을 수 있는 도움'),
  servicesLead: words(
    '누가 받을 수 있는지는 사정마다 달라요. 상담하면서 함께 확인해요.',
    'Who is entitled differs from case to case; we work it out together.',
    '사람마다 달라요. 같이 알아봐요.',
  ),
  reach: words('연락하는 방법', 'How to reach them', '연락하는 방법'),
  reachHere: words(
    '이 기관의 담당자를 한곳에서 만날 수 있어요. 아래 번호로 전화하시면 이어 드려요.',
    'You can meet them here. Call this number and we connect you.',
    '여기에서 만날 수 있어요. 이 번호로 전화하세요.',
  ),
  back: words('기관 목록으로', 'All institutions', '다른 곳 보기'),
  nameInLaw: words('법에 적힌 이름', 'Name in law', '법에 적힌 이름'),
} as const;

export type InstitutionWords = { readonly what: Words; readonly when: Words };

/** What each institution does, for somebody who has never heard of it. */
export const institutionWords: Readonly<Record<InstitutionSlug, InstitutionWords>> = {
  center: {
    what: words(
      '처음 이야기를 듣고 필요한 기관에 한 번에 이어 드려요. 도움이 닿았는지 끝까지 확인해요.',
      'Hears you first, connects you to every institution you need, and checks that the help arrived.',
      '처음 이야기를 듣는 곳이에요. 도와줄 곳을 찾아 줘요.',
    ),
    when: words('무엇부터 해야 할지 모를 때', 'you do not know where to begin', '무엇을 해야 할지 모를 때'),
  },
  prosecution: {
    what: words(
      '경찰이 보낸 사건을 보고 재판에 넘길지 정해요. 피해자지원실은 구조금과 치료비·생계비를 주고 사건 소식을 알려 줘요.',
      'Decides whether a case goes to court. Its victim support office pays relief money, medical and living costs, and tells you how the case goes.',
      '재판을 할지 정하는 곳이에요. 다친 사람에게 돈을 도와주기도 해요.',
    ),
    when: words(
      '크게 다쳤거나, 가족을 잃었거나, 사건이 어떻게 되는지 알고 싶을 때',
      'you were badly hurt, lost somebody, or want to know how the case goes',
      '많이 다쳤을 때, 사건이 궁금할 때',
    ),
  },
  police: {
    what: words(
      '위험을 살펴 순찰, 스마트워치, 잠시 머물 곳 같은 안전조치를 해요. 수사에서도 피해자 전담 경찰관이 도와요.',
      'Assesses danger and protects you with patrols, a smartwatch or a place to stay; a victim officer supports you through the investigation.',
      '위험할 때 지켜 줘요. 누가 그랬는지 조사해요.',
    ),
    when: words(
      '다시 해를 입을까 두렵거나 신고를 생각할 때',
      'you fear it may happen again, or think of reporting',
      '무서울 때, 신고하고 싶을 때',
    ),
  },
  employment: {
    what: words(
      '일을 그만두게 되었을 때 실업급여를 신청하고, 다시 일할 준비를 도와요.',
      'Helps with unemployment benefit after leaving a job, and with getting ready to work again.',
      '일을 그만두었을 때 도와줘요. 새 일을 찾게 도와요.',
    ),
    when: words(
      '그 일 때문에 일을 쉬거나 그만두었을 때',
      'you had to stop or leave work because of it',
      '일을 못 하게 되었을 때',
    ),
  },
  klac: {
    what: words(
      '무료로 법률상담을 하고, 조건이 맞으면 손해배상 같은 소송을 변호사가 대신해요.',
      'Gives free legal advice; where the conditions are met, a lawyer brings your suit for damages.',
      '법을 알려 줘요. 손해를 돈으로 돌려받는 재판을 도와줘요.',
    ),
    when: words(
      '가해자에게 배상을 받고 싶거나 법이 궁금할 때',
      'you want damages or have a legal question',
      '법이 궁금할 때',
    ),
  },
  cvsc: {
    what: words(
      '사례관리자가 함께하며 급한 치료비와 생계비를 돕고, 경찰서와 법원에 같이 가요.',
      'A case manager stays with you, helps with urgent costs, and goes with you to the police and to court.',
      '한 사람이 계속 도와줘요. 경찰서와 법원에 같이 가요.',
    ),
    when: words(
      '여러 가지가 한꺼번에 힘들거나 혼자 가기 두려울 때',
      'many things are hard at once, or you do not want to go alone',
      '혼자 가기 무서울 때, 돈이 급할 때',
    ),
  },
  homedoctor: {
    what: words(
      '변호사가 법률문제를 처음 상담하고, 고소장 같은 서류를 쓰도록 도와요. 소송을 대신하지는 않아요.',
      'A lawyer gives first advice and helps you write papers such as a complaint; they do not act in court.',
      '변호사가 법을 알려 줘요. 서류 쓰기를 도와줘요.',
    ),
    when: words(
      '무슨 서류를 어떻게 써야 할지 모를 때',
      'you do not know which paper to write, or how',
      '서류를 쓰기 어려울 때',
    ),
  },
  finance: {
    what: words(
      '빚을 나누어 갚거나 줄이는 방법, 급한 돈, 불법 사금융과 보이스피싱 피해를 상담해요.',
      'Advises on paying off or reducing debts, urgent loans, illegal lenders and phone fraud.',
      '빚과 급한 돈을 상담해 줘요.',
    ),
    when: words(
      '빚이 생겼거나 속아서 돈을 잃었을 때',
      'you are in debt or lost money to a fraud',
      '빚이 있을 때, 속아서 돈을 잃었을 때',
    ),
  },
  welfare: {
    what: words(
      '갑자기 생활이 어려워졌을 때 긴급복지와 기초생활보장을 알아보고, 돌봄과 주거도 이어 드려요.',
      'Looks into emergency welfare and basic livelihood security, and links you to care and housing.',
      '갑자기 생활이 어려울 때 도와줘요.',
    ),
    when: words(
      '생활비, 돌봄, 살 곳이 걱정될 때',
      'you worry about living costs, care or a home',
      '생활비와 집이 걱정될 때',
    ),
  },
  dsc: {
    what: words(
      '온라인에 퍼진 사진·영상과 신상정보를 찾아 지워 달라고 대신 요청하고, 다시 올라오는지 살펴요.',
      'Finds images and personal details online, asks for their removal for you, and watches for re-uploads.',
      '인터넷에 퍼진 내 사진을 지워 줘요.',
    ),
    when: words(
      '사진이나 영상이 퍼졌거나 퍼뜨리겠다고 협박받을 때',
      'images were spread, or somebody threatens to spread them',
      '내 사진이 퍼졌을 때',
    ),
  },
  stalking: {
    what: words(
      '누가 따라다니거나 계속 연락할 때 상담하고, 안전한 집과 이사, 경호, 심리치유를 도와요.',
      'Counsels people who are followed or constantly contacted, with safe housing, moving, guards and therapy.',
      '누가 계속 따라올 때 도와줘요. 안전한 집을 찾아 줘요.',
    ),
    when: words(
      '싫다고 했는데도 찾아오거나 연락할 때',
      'somebody keeps coming or calling after you said no',
      '싫은데 계속 찾아올 때',
    ),
  },
  'seoul-jobs': {
    what: words(
      '상담사와 함께 이력서를 준비하고 알맞은 일자리를 찾아요.',
      'Prepares your papers with you and finds suitable work.',
      '나에게 맞는 일을 같이 찾아요.',
    ),
    when: words('새 일을 찾고 싶을 때', 'you look for new work', '일을 찾고 싶을 때'),
  },
  smile: {
    what: words(
      '큰 범죄를 겪은 분과 가족의 마음을 전문가가 치료하고, 잠시 지낼 곳을 마련해요.',
      'Specialists treat people who went through a serious crime and their families, and offer a place to stay for a while.',
      '마음이 많이 아플 때 치료해 줘요. 잠시 지낼 곳도 있어요.',
    ),
    when: words(
      '잠을 못 자거나, 자꾸 떠오르거나, 집에 있기 두려울 때',
      'you cannot sleep, it keeps coming back, or home frightens you',
      '마음이 많이 힘들 때',
    ),
  },
  'statement-assistant': {
    what: words(
      '아이나 장애가 있는 분이 조사와 재판에서 하고 싶은 말을 할 수 있게 옆에서 도와요.',
      'Sits beside children and people with disabilities so that they can say what they want in interviews and in court.',
      '말하기 어려운 사람 옆에서 도와줘요.',
    ),
    when: words(
      '아이나 말하기 어려운 분이 조사를 받을 때',
      'a child, or somebody who finds speaking hard, is to be interviewed',
      '조사받을 때 말하기 어려우면',
    ),
  },
  'victim-attorney': {
    what: words(
      '정해진 범죄의 피해자를 조사부터 재판까지 돕는 무료 변호사예요. 나라에서 정해 줘요.',
      'A free lawyer for victims of certain crimes, from the first interview to the end of the trial, appointed by the state.',
      '돈을 받지 않고 내 편에서 도와주는 변호사예요.',
    ),
    when: words(
      '변호사가 없는데 조사나 재판을 앞두고 있을 때',
      'an interview or a trial is coming and you have no lawyer',
      '변호사가 필요할 때',
    ),
  },
};
