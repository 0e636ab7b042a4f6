import { words } from '../../../shared/text.ts';
import type { Service } from '../service.ts';
import { sources } from './sources.ts';

const project = ['법무부 법률복지사업(법률홈닥터)'];

export const homedoctorServices: readonly Service[] = [
  {
    slug: 'homedoctor-advice',
    institution: 'homedoctor',
    name: words('법률문제 1차 상담', 'First legal advice'),
    domain: 'legal',
    urgency: 'U2',
    reportRequired: 'N',
    documents: [],
    legalBasis: project,
    benefit: words('가까운 곳에서 받는 무료 법률상담', 'Free legal advice close to home'),
    summary: words(
      '무엇부터 해야 할지 모를 때 변호사에게 무료로 물어볼 수 있어요.',
      'When you do not know where to begin, a lawyer answers your questions free of charge.',
    ),
    decision: words(
      '예약해서 상담해요. 소송을 대신하지는 않아요.',
      'By appointment; they do not act in court.',
    ),
    duplicates: ['klac-advice'],
    needs: ['legal'],
    crimes: 'any',
    offer: 'later',
    source: sources.founding,
    confidence: 'medium',
  },
  {
    slug: 'homedoctor-drafting',
    institution: 'homedoctor',
    name: words('법률서류 작성 지원', 'Help writing legal papers'),
    domain: 'legal',
    urgency: 'U2',
    reportRequired: 'N',
    documents: [],
    legalBasis: project,
    benefit: words('고소장과 각종 신청서 쓰기 도움', 'Help with complaints and applications'),
    summary: words(
      '고소장이나 신청서를 쓰기 어려울 때 변호사가 함께 써 드려요.',
      'A lawyer helps you write a complaint or an application.',
    ),
    decision: words('예약해서 함께 작성해요.', 'By appointment.'),
    needs: ['legal', 'investigation'],
    crimes: 'any',
    offer: 'first',
    source: sources.founding,
    confidence: 'medium',
  },
  {
    slug: 'homedoctor-welfare-link',
    institution: 'homedoctor',
    name: words('복지서비스 연계', 'Link to welfare services'),
    domain: 'welfare',
    urgency: 'U3',
    reportRequired: 'N',
    documents: ['CONS'],
    legalBasis: project,
    benefit: words(
      '주민센터, 대한법률구조공단 등으로 연결',
      'Links to community centres, legal aid and others',
    ),
    summary: words(
      '법률 문제와 함께 생활이 어려우면 알맞은 복지로 이어 드려요.',
      'If daily life is hard as well, they link you to suitable welfare.',
    ),
    decision: words('상담한 변호사가 연결해요.', 'The advising lawyer makes the link.'),
    needs: ['welfare'],
    crimes: 'any',
    offer: 'later',
    source: sources.founding,
    confidence: 'medium',
  },
];
