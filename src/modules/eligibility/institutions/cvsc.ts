import { words } from '../../../shared/text.ts';
import { mustBeReported, mustBeVictimSide, offenderWeighed } from '../conditions/clauses.ts';
import { personalCrime, propertyOnly, referredByAgency } from '../conditions/common.ts';
import { any, isTrue, not } from '../logic.ts';
import { ordinary, papers, required, type ServiceRule } from '../rule.ts';
import { cvscMoneyRules } from './cvsc-money.ts';

/** 범죄피해자지원센터: the registered support corporation that manages cases and walks beside people. */
const support = '범죄피해자 보호법 시행령 §41①1';

export const cvscRules: readonly ServiceRule[] = [
  {
    slug: 'cvsc-case-management',
    institution: 'cvsc',
    confidence: 'medium',
    urgency: 'U1',
    documents: papers('CONS', 'CASE'),
    clauses: [
      mustBeVictimSide('cvsc-case-management', '범죄피해자 보호법 §3①1'),
      required(
        'cvsc-case-management.crime',
        '범죄피해자 보호법 §3①3, §33',
        words(
          '생명·신체에 대한 범죄를 겪었거나, 기관이 의뢰했어요.',
          'A crime against life or body, or an institution referred the person.',
          '몸을 해친 범죄를 당했어요. 또는 다른 곳이 보냈어요.',
        ),
        any(personalCrime, referredByAgency),
      ),
      offenderWeighed('cvsc-case-management', '범죄피해자 보호법 §19⑦의 취지'),
    ],
  },
  {
    slug: 'cvsc-accompany',
    institution: 'cvsc',
    confidence: 'medium',
    urgency: 'U2',
    documents: papers('CONS'),
    clauses: [
      required(
        'cvsc-accompany.wish',
        `범죄피해자 보호법 §38; ${support}다`,
        words(
          '조사나 재판에 함께 가 주기를 바라요.',
          'The person wishes company at interviews or hearings.',
          '경찰이나 법원에 같이 가 주면 좋겠어요.',
        ),
        isTrue('wishes.company'),
      ),
      mustBeReported('cvsc-accompany', `${support}다`),
      ordinary(
        'cvsc-accompany.personal-crime',
        '범죄피해자 보호법 §3①3',
        words(
          '재산만 피해를 입은 범죄가 아니에요.',
          'More than property was harmed.',
          '돈이나 물건만 잃은 것이 아니에요.',
        ),
        not(propertyOnly),
        words(
          '재산 범죄라도 혼자 가기 어려운 사정을 말하면 지원센터가 살펴봐요.',
          'Also for property crime the centre considers why going alone is hard.',
        ),
      ),
    ],
  },
  ...cvscMoneyRules,
];
