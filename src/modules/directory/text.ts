import { type Words, words } from '../../shared/text.ts';
import type { Confidence, InstitutionKind } from './institution.ts';
import type { ReportRequirement, ServiceDomain, Urgency } from './service.ts';

export const domainWords: Readonly<Record<ServiceDomain, Words>> = {
  safety: words('신변보호', 'Safety'),
  investigation: words('수사·재판 협력', 'Investigation and trial'),
  psych: words('심리', 'Psychological support'),
  legal: words('법률', 'Legal'),
  employment: words('고용', 'Employment'),
  welfare: words('복지', 'Welfare'),
  finance: words('금융', 'Finance'),
  medical: words('의료', 'Medical'),
  economic: words('경제적 지원', 'Economic support'),
  housing: words('주거', 'Housing'),
  communication: words('의사소통', 'Communication'),
  deletion: words('삭제지원', 'Takedown support'),
  coordination: words('사례관리', 'Case coordination'),
};

export const urgencyWords: Readonly<Record<Urgency, Words>> = {
  U0: words('오늘', 'Today'),
  U1: words('3근무일 안', 'Within 3 working days'),
  U2: words('2주 안', 'Within 2 weeks'),
  U3: words('천천히', 'In its own time'),
};

export const reportWords: Readonly<Record<ReportRequirement, Words>> = {
  Y: words('경찰 신고가 필요해요.', 'Needs a report to the police.', '경찰에 신고해야 해요.'),
  C: words(
    '피해를 보여 주는 자료가 필요해요. 꼭 신고가 아니어도 괜찮아요.',
    'Needs something that shows the harm; it does not have to be a police report.',
    '나쁜 일이 있었다고 보여 줄 것이 필요해요. 신고는 안 해도 돼요.',
  ),
  N: words('신고하지 않아도 받을 수 있어요.', 'Open without any report.', '신고하지 않아도 돼요.'),
};

export const confidenceWords: Readonly<Record<Confidence, Words>> = {
  high: words('법령·공식 안내로 확인', 'Confirmed in law or an official notice'),
  medium: words('실무 관행, 기관 확인 권장', 'Usual practice; check with the institution'),
  low: words('미확인, 기관에 문의 필요', 'Not confirmed; ask the institution'),
};

export const institutionKindWords: Readonly<Record<InstitutionKind, Words>> = {
  center: words('센터', 'The centre'),
  national_agency: words('국가기관', 'National agency'),
  public_body: words('공공기관', 'Public body'),
  city: words('서울시', 'City of Seoul'),
  nonprofit: words('범죄피해자 지원법인', 'Registered victim support corporation'),
  appointed_professional: words('선정·위촉 전문가', 'Appointed professionals'),
};

export const directoryText = {
  title: words('기관·서비스', 'Directory'),
  lead: words(
    '{institutions}개 기관의 창구와 서비스 {services}가지. 자격은 사례마다 따로 판정합니다.',
    '{services} services of {institutions} institutions. Who is entitled is worked out case by case.',
  ),
  search: words('찾을 말', 'Search for'),
  domain: words('분야', 'Domain'),
  urgency: words('긴급도', 'Urgency'),
  any: words('전체', 'All'),
  results: words('찾은 서비스', 'Services found'),
  nothing: words('조건에 맞는 서비스가 없습니다', 'No service matches'),
  nothingHelp: words('다른 말로 찾거나 조건을 지워 주십시오.', 'Try another word or clear the filters.'),
  service: words('서비스', 'Service'),
  institution: words('기관', 'Institution'),
  institutions: words('기관', 'Institutions'),
  role: words('하는 일', 'What it does'),
  count: words('서비스 수', 'Services'),
  phone: words('전화', 'Telephone'),
  kind: words('구분', 'Kind'),
  statutory: words('법령상 이름', 'Name in law'),
  names: words('이름의 역사', 'Names by date'),
  desks: words('창구', 'Desks'),
  address: words('주소', 'Address'),
  hours: words('운영시간', 'Hours'),
  outside: words('운영시간 밖', 'Outside hours'),
  closedOnHolidays: words('공휴일 휴무', 'closed on public holidays', '쉬는 날에는 닫아요.'),
  services: words('서비스', 'Services'),
  benefit: words('지원 내용', 'What is given'),
  who: words('누가 받나', 'Who it is for'),
  anyCrime: words('모든 범죄의 피해자', 'Victims of any crime'),
  victimsOf: words('다음 범죄의 피해자', 'Victims of'),
  report: words('신고', 'Report to the police'),
  papers: words('필요 서류', 'Papers'),
  noPapers: words('따로 내는 서류 없음', 'No papers of its own'),
  applyBy: words('신청 기한', 'Apply by'),
  decision: words('결정', 'Decision'),
  duplicates: words('함께 받을 수 없거나 공제되는 것', 'Not together with, or set off against'),
  legalBasis: words('법적 근거', 'Legal basis'),
  noLegalBasis: words('확인된 근거 없음', 'None confirmed'),
  source: words('출처', 'Source'),
  confidence: words('확인 정도', 'How sure we are'),
  period: words('시행 기간', 'In force'),
  over: words('지금은 없는 서비스', 'Not in force today'),
  edited: words('이 센터에서 고침', 'Edited here'),
} as const;
