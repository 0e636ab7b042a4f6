import { words } from '../../../shared/text.ts';
import { highRisk } from '../conditions/common.ts';
import { always, any, isTrue } from '../logic.ts';
import { papers, required, type ServiceRule } from '../rule.ts';

/** 원스톱 솔루션 센터 (범죄피해자 통합지원센터): open to every victim of every crime. */
const base = { institution: 'center', validFrom: '2024-07-22' } as const;
const duty = '범죄피해자 보호법 §7①';
const office = '법무부와 그 소속기관 직제 시행규칙 §7의2⑧';

/** Consent to share, or danger to life that does not wait for it (개인정보 보호법 §15①5, §18②3). */
const maySpeakToOthers = any(isTrue('wishes.shareConsent'), isTrue('safety.dangerNow'));

export const centerRules: readonly ServiceRule[] = [
  {
    ...base,
    slug: 'center-initial-counseling',
    confidence: 'high',
    urgency: 'U0',
    documents: papers(),
    clauses: [
      required(
        'center-initial-counseling.everyone',
        duty,
        words(
          '모든 범죄의 피해자와 가족, 의뢰 기관이 이용할 수 있어요. 이름을 밝히지 않아도 돼요.',
          'Open to victims of every crime, their families and referring agencies, also without a name.',
          '나쁜 일을 당한 사람은 누구나 와도 돼요. 가족도 돼요. 이름을 말하지 않아도 돼요.',
        ),
        always,
      ),
    ],
  },
  {
    ...base,
    slug: 'center-referral',
    confidence: 'high',
    urgency: 'U0',
    documents: papers('CONS'),
    clauses: [
      required(
        'center-referral.consent',
        `범죄피해자 보호법 §7; ${office}; 개인정보 보호법 §17·§18②`,
        words(
          '다른 기관에 알리는 데 동의했거나, 생명·신체가 급박하게 위험해요.',
          'There is consent to share, or an urgent danger to life or body.',
          '다른 곳에 알려도 된다고 했어요. 또는 지금 아주 위험해요.',
        ),
        maySpeakToOthers,
      ),
    ],
  },
  {
    ...base,
    slug: 'center-facility-use',
    confidence: 'low',
    urgency: 'U2',
    documents: papers(),
    clauses: [
      required(
        'center-facility-use.visit',
        duty,
        words('센터를 방문하려고 해요.', 'The person wants to visit the centre.', '센터에 오려고 해요.'),
        isTrue('wishes.visit'),
      ),
    ],
  },
  {
    ...base,
    slug: 'center-case-conference',
    confidence: 'medium',
    urgency: 'U1',
    documents: papers('CONS'),
    clauses: [
      required(
        'center-case-conference.complex',
        '범죄피해자 보호법 시행령 §10의3 (사건관리회의에 준함)',
        words(
          '복합적이거나 위험이 큰 사례예요.',
          'The case is complex or carries a high risk.',
          '여러 도움이 함께 필요해요. 또는 많이 위험해요.',
        ),
        any(isTrue('safety.complexOrHighRisk'), highRisk),
      ),
      required(
        'center-case-conference.consent',
        '개인정보 보호법 §17·§18②',
        words(
          '회의에 참여하는 기관에 알리는 데 동의했어요.',
          'There is consent to share with the institutions.',
          '함께 회의하는 곳에 알려도 된다고 했어요.',
        ),
        maySpeakToOthers,
      ),
    ],
  },
];
