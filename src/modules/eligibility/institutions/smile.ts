import { words } from '../../../shared/text.ts';
import { mustBeVictimSide, notForPropertyOnly } from '../conditions/clauses.ts';
import { homeUnsafe, personalCrime, stalkingCrime } from '../conditions/common.ts';
import { inGroup, someCrime } from '../conditions/crime.ts';
import { any, type Condition, isOneOf, isTrue } from '../logic.ts';
import { ordinary, papers, required, type ServiceRule } from '../rule.ts';

/** 스마일센터: therapy and a place to stay for victims of violent crime and their families. */

/** 살인·강도·강간(성폭력)·방화·상해·폭행 등 강력범죄. */
const violentCrime: Condition = someCrime(inGroup('violent', 'sexual', 'childSex'));

/** 검사·경찰관서의 장·지원법인·보호시설의 장의 추천. */
const recommended: Condition = isOneOf(
  'applicant.referredBy',
  'police',
  'prosecution',
  'victim-centre',
  'shelter',
);

export const smileRules: readonly ServiceRule[] = [
  {
    slug: 'smile-psych',
    institution: 'smile',
    confidence: 'high',
    urgency: 'U1',
    documents: papers('FORM', 'REFER', 'CONS'),
    clauses: [
      mustBeVictimSide('smile-psych', '범죄피해자 보호법 §7②'),
      notForPropertyOnly('smile-psych', '범죄피해자 보호법 시행령 §5'),
      ordinary(
        'smile-psych.violent-crime',
        '범죄피해자 보호법 §7②③; 시행령 §5–9',
        words(
          '살인·강도·성폭력·방화·상해·폭행 같은 강력범죄예요.',
          'A violent crime: killing, robbery, sexual violence, arson, injury or assault.',
          '사람을 해치거나 때리거나 불을 지른 큰 범죄예요.',
        ),
        violentCrime,
        words(
          '목록에 없는 범죄라도 마음의 상처가 크면 접수 회의에서 살펴봐요.',
          'For other crimes the intake meeting considers how heavy the psychological harm is.',
        ),
      ),
    ],
  },
  {
    slug: 'smile-shelter',
    institution: 'smile',
    confidence: 'medium',
    urgency: 'U0',
    documents: papers('REFER'),
    clauses: [
      required(
        'smile-shelter.crime',
        '범죄피해자 보호법 §7②',
        words(
          '생명·신체에 대한 범죄나 스토킹이에요.',
          'A crime against life or body, or stalking.',
          '몸을 해친 범죄예요. 따라다닌 것도 돼요.',
        ),
        any(personalCrime, stalkingCrime),
      ),
      required(
        'smile-shelter.need',
        '범죄피해자 보호법 시행령 §6',
        words(
          '집중 치료가 필요하거나 머물 안전한 곳이 없어요.',
          'Intensive therapy is needed, or there is no safe place to stay.',
          '치료를 많이 받아야 해요. 또는 안전하게 있을 곳이 없어요.',
        ),
        any(isTrue('harm.intensiveTherapyNeeded'), homeUnsafe),
      ),
      ordinary(
        'smile-shelter.recommended',
        '범죄피해자 보호법 시행령 §6',
        words(
          '검사·경찰·지원센터·보호시설의 추천이 있어요.',
          'Recommended by a prosecutor, the police, a support centre or a shelter.',
          '경찰이나 지원센터 같은 곳이 추천했어요.',
        ),
        recommended,
        words('추천은 센터가 대신 요청해 드려요.', 'The centre asks for the recommendation on your behalf.'),
      ),
    ],
  },
];
