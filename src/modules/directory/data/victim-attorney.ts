import { words } from '../../../shared/text.ts';
import type { Service } from '../service.ts';
import { sources } from './sources.ts';

export const victimAttorneyServices: readonly Service[] = [
  {
    slug: 'victim-public-attorney',
    institution: 'victim-attorney',
    name: words('피해자 국선변호사', 'State-appointed attorney for the victim'),
    domain: 'legal',
    urgency: 'U1',
    reportRequired: 'Y',
    documents: ['FORM', 'FAM'],
    legalBasis: [
      '성폭력범죄의 처벌 등에 관한 특례법 제27조',
      '특정강력범죄의 처벌에 관한 특례법 제8조의2',
      '스토킹범죄의 처벌 등에 관한 법률 제17조의4',
      '아동학대범죄의 처벌 등에 관한 특례법 제16조',
      '장애인복지법 제59조의15',
      '아동·청소년의 성보호에 관한 법률 제30조',
      '인신매매등방지 및 피해자보호 등에 관한 법률 제16조',
      '검사의 국선변호사 선정 등에 관한 규칙',
    ],
    benefit: words(
      '조사와 재판에 함께하고 기록을 살피는 무료 변호사',
      'A free lawyer at interviews and hearings, who may see the record',
    ),
    summary: words(
      '변호사가 없으면 나라가 정해 주는 변호사가 조사부터 재판까지 무료로 도와요.',
      'If you have no lawyer, one appointed by the state helps from interview to trial, free of charge.',
    ),
    applyBy: words(
      '사실을 다투는 재판이 끝나기 전까지 신청할 수 있어요. 빠를수록 도움이 커요.',
      'Until the trial on the facts closes; the sooner, the more help.',
    ),
    decision: words(
      '검사가 늦지 않게 선정해요. 말로도 신청할 수 있어요.',
      'The prosecutor appoints without delay; asking aloud is enough.',
    ),
    duplicates: ['klac-representation', 'dsc-legal', 'seoul-stalking-legal'],
    needs: ['legal', 'investigation'],
    crimes: [
      'sexual',
      'digital_sexual',
      'stalking',
      'child_abuse',
      'homicide',
      'robbery',
      'abduction',
      'trafficking',
      'other',
    ],
    offer: 'first',
    source: sources.law,
    confidence: 'high',
  },
];
