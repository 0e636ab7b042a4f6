import { words } from '../../../shared/text.ts';

import type { Service } from '../service.ts';
import { sources } from './sources.ts';

export const klacServices: readonly Service[] = [
  {
    slug: 'klac-advice',
    institution: 'klac',
    name: words('민사·가사 등 법률상담', 'Legal advice (civil, family and other)'),
    domain: 'legal',
    urgency: 'U2',
    reportRequired: 'N',
    documents: [],
    legalBasis: ['법률구조법 제2조', '법률구조법 제8조'],
    benefit: words('무료 법률상담', 'Free legal advice'),
    summary: words(
      '누구나 손해배상, 이혼, 빚 문제 등을 무료로 상담할 수 있어요.',
      'Anyone can get free advice on damages, divorce, debts and more.',
    ),
    decision: words('그날 또는 예약한 날에 상담해요.', 'The same day or by appointment.'),
    duplicates: ['homedoctor-advice'],
    needs: ['legal'],
    crimes: 'any',
    offer: 'first',
    source: sources.practice,
    confidence: 'high',
  },
  {
    slug: 'klac-representation',
    institution: 'klac',
    name: words(
      '소송구조(손해배상·이혼·보호명령 등)',
      'Representation in court (damages, divorce, protection orders)',
    ),
    domain: 'legal',
    urgency: 'U3',
    reportRequired: 'C',
    documents: ['ID', 'INC', 'CASE'],
    legalBasis: [
      '법률구조법 제21조의2',
      '법률구조법 제22조',
      '성폭력방지 및 피해자보호 등에 관한 법률 제7조의2',
      '스토킹방지 및 피해자보호 등에 관한 법률 제9조 제6호',
    ],
    benefit: words('변호사의 소송대리와 소송비용 지원', 'A lawyer in court and help with the costs'),
    summary: words(
      '손해배상이나 이혼 같은 소송을 변호사가 대신해요. 범죄피해자는 무료인 경우가 많아요.',
      'A lawyer acts for you in suits such as damages or divorce; often free for victims of crime.',
    ),
    applyBy: words(
      '손해배상은 피해와 가해자를 안 날부터 3년, 피해가 있은 날부터 10년 안에 청구해야 해요.',
      'Damages must be claimed within 3 years of knowing the harm and the offender, and 10 years of the harm.',
    ),
    decision: words('공단이 구조 여부를 심사해요.', 'The corporation reviews and decides.'),
    duplicates: ['klac-compensation-order'],
    needs: ['legal'],
    crimes: 'any',
    offer: 'first',
    source: sources.practice,
    confidence: 'medium',
  },
  {
    slug: 'klac-compensation-order',
    institution: 'klac',
    name: words('배상명령 신청 대리', 'Application for a compensation order'),
    domain: 'legal',
    urgency: 'U2',
    reportRequired: 'Y',
    documents: ['FORM', 'CASE'],
    legalBasis: ['소송촉진 등에 관한 특례법 제25조', '소송촉진 등에 관한 특례법 제26조'],
    benefit: words('형사재판에서 함께 받는 손해배상 명령', 'An order for damages within the criminal trial'),
    summary: words(
      '따로 소송하지 않고 형사재판에서 배상을 명령해 달라고 신청할 수 있어요.',
      'You can ask the criminal court itself to order compensation, without a separate suit.',
    ),
    applyBy: words(
      '1심이나 2심의 변론이 끝나기 전까지예요.',
      'Until pleadings close at first or second instance.',
    ),
    decision: words(
      '형사재판을 맡은 법원이 판결할 때 결정해요.',
      'The criminal court decides with its judgment.',
    ),
    needs: ['legal', 'economic'],
    // 제25조 제1항 is a closed list: homicide, stalking and intimidation are not in it.
    crimes: [
      'sexual',
      'digital_sexual',
      'domestic_violence',
      'robbery',
      'assault',
      'fraud',
      'traffic',
      'other',
    ],
    offer: 'first',
    source: sources.law,
    confidence: 'high',
  },
];
