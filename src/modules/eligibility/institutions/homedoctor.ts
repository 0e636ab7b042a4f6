import { type Words, words } from '../../../shared/text.ts';
import { onVictimSide } from '../conditions/common.ts';
import { any, type Condition, isTrue } from '../logic.ts';
import { type DocumentCode, papers, required, type ServiceRule, type Urgency } from '../rule.ts';

/** 법률홈닥터: lawyers in city halls for people who are easily left out, victims of crime among them. */

/** 기초수급·차상위(기초수급 바로 위 소득)·장애인·한부모·다문화, and every victim of a crime with family. */
const served: Condition = any(
  onVictimSide,
  isTrue('aid.livelihoodBenefit'),
  isTrue('aid.nearPoor'),
  isTrue('victim.disabilityRegistered'),
  isTrue('household.vulnerable'),
);

function service(
  slug: string,
  urgency: Urgency,
  note: Words,
  ...codes: readonly DocumentCode[]
): ServiceRule {
  return {
    slug,
    institution: 'homedoctor',
    confidence: 'medium',
    urgency,
    documents: papers(...codes),
    clauses: [
      required(
        `${slug}.served`,
        '법무부 법률홈닥터 사업',
        words(
          '범죄피해자이거나 기초수급·차상위(기초수급 바로 위 소득)·장애인·한부모·다문화 가정이에요.',
          'A victim of crime, or on basic security, near poor, disabled, single-parent or multicultural.',
          '범죄를 당했어요. 또는 나라의 도움을 받는 집이에요.',
        ),
        served,
      ),
    ],
    note: () => note,
  };
}

export const homeDoctorRules: readonly ServiceRule[] = [
  service(
    'homedoctor-advice',
    'U2',
    words(
      '법률 문제를 먼저 들어 드려요. 소송을 대신하지는 않아요.',
      'A first legal consultation; no representation in court.',
    ),
  ),
  service(
    'homedoctor-drafting',
    'U2',
    words('고소장이나 신청서 쓰는 것을 도와드려요.', 'Help with writing a complaint or an application.'),
    'ID',
    'CASE',
  ),
  service(
    'homedoctor-welfare-link',
    'U3',
    words(
      '주민센터와 법률구조공단 같은 곳으로 이어 드려요.',
      'Links to the community centre, legal aid and others.',
    ),
    'CONS',
  ),
];
