import { words } from '../../../shared/text.ts';
import type { Service } from '../service.ts';
import { sources } from './sources.ts';

export const seoulJobsServices: readonly Service[] = [
  {
    slug: 'seoul-job-counsel',
    institution: 'seoul-jobs',
    name: words('일자리·직업상담', 'Job and career advice'),
    domain: 'employment',
    urgency: 'U3',
    reportRequired: 'N',
    documents: [],
    legalBasis: ['서울시 일자리센터 운영사업'],
    benefit: words('상담사와 함께하는 일자리 찾기', 'Looking for work with an adviser'),
    summary: words(
      '일을 구하려는 누구나 상담사와 함께 알맞은 일을 찾을 수 있어요.',
      'Anyone looking for work can search with an adviser.',
    ),
    decision: words('일자리센터가 상담 날짜를 정해요.', 'The job centre sets a day.'),
    needs: ['employment'],
    crimes: 'any',
    offer: 'first',
    source: sources.founding,
    confidence: 'medium',
  },
  {
    slug: 'seoul-job-matching',
    institution: 'seoul-jobs',
    name: words('구인·구직 등록과 연결', 'Registration and matching'),
    domain: 'employment',
    urgency: 'U3',
    reportRequired: 'N',
    documents: ['CONS'],
    legalBasis: ['서울시 일자리센터 운영사업'],
    benefit: words('구직 등록과 채용 정보 연결', 'Registration and links to vacancies'),
    summary: words(
      '구직 등록을 하고 채용 정보를 받아요. 주소를 가리고 싶으면 먼저 말씀해 주세요.',
      'Register and hear of vacancies; say first if you want your address kept hidden.',
    ),
    decision: words('일자리센터가 등록해요.', 'The job centre registers you.'),
    needs: ['employment'],
    crimes: 'any',
    offer: 'later',
    source: sources.founding,
    confidence: 'medium',
  },
];
