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
  Y: words('경찰 신고가 필요해요.', 'Needs a report to the police.'),
  C: words(
    '피해를 보여 주는 자료가 필요해요. 꼭 신고가 아니어도 괜찮아요.',
    'Needs something that shows the harm; it does not have to be a police report.',
  ),
  N: words('신고하지 않아도 받을 수 있어요.', 'Open without any report.'),
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
