import { words } from '../../../shared/text.ts';
import type { Service } from '../service.ts';
import { sources } from './sources.ts';

export const statementAssistantServices: readonly Service[] = [
  {
    slug: 'statement-assistant',
    institution: 'statement-assistant',
    name: words('진술조력인 배치(조사·면담)', 'Statement assistant at interviews'),
    domain: 'communication',
    urgency: 'U0',
    reportRequired: 'Y',
    documents: [],
    legalBasis: [
      '성폭력범죄의 처벌 등에 관한 특례법 제35조',
      '성폭력범죄의 처벌 등에 관한 특례법 제36조',
      '아동학대범죄의 처벌 등에 관한 특례법 제17조',
      '장애인복지법 제59조의16',
      '인신매매등방지 및 피해자보호 등에 관한 법률 제18조',
    ],
    benefit: words(
      '조사에서 말하고 알아듣는 일을 돕는 전문가',
      'A specialist who helps you speak and be understood',
    ),
    summary: words(
      '19세 미만이거나 장애로 말하기 어려우면 전문가가 조사 때 곁에서 도와요.',
      'If you are under 19 or a disability makes speaking hard, a specialist helps during the interview.',
    ),
    applyBy: words('첫 조사 전에 신청하는 것이 좋아요.', 'Best asked for before the first interview.'),
    decision: words(
      '경찰이나 검사가 정하고, 원하지 않으면 참여하지 않아요.',
      'Police or prosecutor decide; never against your wish.',
    ),
    needs: ['investigation'],
    crimes: ['sexual', 'digital_sexual', 'child_abuse', 'trafficking', 'other'],
    offer: 'later',
    source: sources.law,
    confidence: 'high',
  },
  {
    slug: 'statement-assistant-trial',
    institution: 'statement-assistant',
    name: words('진술조력인 증인신문 참여', 'Statement assistant in court'),
    domain: 'communication',
    urgency: 'U2',
    reportRequired: 'Y',
    documents: [],
    legalBasis: ['성폭력범죄의 처벌 등에 관한 특례법 제37조', '성폭력범죄의 처벌 등에 관한 특례법 제40조의2'],
    benefit: words('법정에서 말하고 알아듣는 일을 돕는 전문가', 'The same help when you testify'),
    summary: words(
      '법정에서 증언할 때도 진술조력인이 곁에서 도와요.',
      'A statement assistant can also help you when you testify in court.',
    ),
    applyBy: words('증인신문 날짜가 정해지기 전에 말씀해 주세요.', 'Ask before the day of testimony is set.'),
    decision: words('법원이 결정해요.', 'The court decides.'),
    needs: ['investigation'],
    crimes: ['sexual', 'digital_sexual', 'child_abuse', 'trafficking', 'other'],
    offer: 'later',
    source: sources.law,
    confidence: 'high',
  },
];
