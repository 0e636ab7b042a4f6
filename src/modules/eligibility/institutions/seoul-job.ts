import { words } from '../../../shared/text.ts';
import { isTrue } from '../logic.ts';
import { papers, required, type ServiceRule } from '../rule.ts';

/** 서울시 일자리센터: advice and matching for anybody who looks for work. */
const law = '서울시 일자리센터 운영 기준';
const seeking = words('일자리를 찾고 있어요.', 'The person is looking for work.');

export const seoulJobRules: readonly ServiceRule[] = [
  {
    slug: 'seoul-job-counsel',
    institution: 'seoul-jobs',
    confidence: 'medium',
    urgency: 'U3',
    documents: papers(),
    clauses: [required('seoul-job-counsel.seeking', law, seeking, isTrue('work.seeking'))],
  },
  {
    slug: 'seoul-job-matching',
    institution: 'seoul-jobs',
    confidence: 'medium',
    urgency: 'U3',
    documents: papers('ID', 'CONS'),
    clauses: [
      required('seoul-job-matching.seeking', law, seeking, isTrue('work.seeking')),
      required(
        'seoul-job-matching.consent',
        '개인정보 보호법 §17',
        words(
          '구직자로 등록하는 데 동의했어요.',
          'Consent to be registered as a job-seeker.',
          '일을 찾는 사람으로 이름을 올려도 된다고 했어요.',
        ),
        isTrue('wishes.shareConsent'),
      ),
    ],
    note: () =>
      words(
        '가해자가 찾지 못하도록 집 주소를 가리고, 이력을 볼 회사를 고를 수 있어요.',
        'Your address is hidden and you choose which employers see you, so that the offender cannot find you.',
      ),
  },
];
