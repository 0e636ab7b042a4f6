import { words } from '../../../shared/text.ts';
import { mustBeReported, mustBeVictimSide } from '../conditions/clauses.ts';
import { digitalSexCrime, harmed, imageryCrime } from '../conditions/common.ts';
import { crimeField, someCrime } from '../conditions/crime.ts';
import { all, any, ask, type Condition, type Context, isOneOf, isTrue, yes } from '../logic.ts';
import { type Clause, type DocumentCode, papers, required, type ServiceRule } from '../rule.ts';

/** 서울 디지털성범죄 안심지원센터: images found and deleted, and everything around it. No report needed. */
const deletion = '성폭력방지법 §7의3–7의4';

function imagery(slug: string): Clause {
  return required(
    `${slug}.imagery`,
    deletion,
    words(
      '불법촬영물·합성물·성착취물 피해예요.',
      'Illegally filmed, forged or exploitative sexual material.',
      '몰래 찍거나 꾸며 만든 사진이나 영상이 있어요.',
    ),
    imageryCrime,
  );
}

function digital(slug: string, law: string): Clause {
  return required(
    `${slug}.digital-crime`,
    law,
    words('디지털 성범죄 피해예요.', 'A digital sexual crime.', '사진이나 영상으로 성범죄를 당했어요.'),
    digitalSexCrime,
  );
}

/** 아동·청소년성착취물: deleted without a request (성폭력방지법 §7의3③). */
const childMaterial: Condition = any(
  isTrue('digital.childMaterial'),
  someCrime(crimeField('code', 'child-sex-material')),
);

/** 본인·배우자(사실혼)·직계·형제자매·대리인; no request for child material or when police or prosecutor ask. */
const mayRequest: Condition = any(
  childMaterial,
  all(isOneOf('applicant.role', 'agency'), isOneOf('applicant.referredBy', 'police', 'prosecution')),
  isOneOf(
    'applicant.role',
    'victim',
    'spouse',
    'de-facto-spouse',
    'child',
    'parent',
    'grandparent',
    'grandchild',
    'sibling',
    'guardian',
    'agent',
  ),
);

/** A relative proves the tie, an agent the mandate; where the law asks for no request only the address counts. */
function papersToRequest(context: Context): readonly DocumentCode[] {
  if (ask(childMaterial, context) === yes) return ['LINK'];
  switch (context.facts.applicant?.role) {
    case 'victim':
      return ['ID', 'LINK'];
    case 'agent':
      return ['ID', 'LINK', 'DELEG'];
    case 'agency':
      return ['LINK'];
    default:
      return ['ID', 'LINK', 'FAM'];
  }
}

const somethingPosted: Condition = any(isTrue('digital.posted'), isTrue('digital.personalDataPosted'));

export const dscRules: readonly ServiceRule[] = [
  {
    slug: 'dsc-deletion',
    institution: 'dsc',
    confidence: 'high',
    urgency: 'U0',
    documents: papersToRequest,
    clauses: [
      imagery('dsc-deletion'),
      required(
        'dsc-deletion.posted',
        `${deletion}; 성폭력방지법 §7의3 (신상정보 포함)`,
        words(
          '촬영물이나 신상정보가 인터넷에 올라왔어요.',
          'Material or personal data was put online.',
          '사진이나 이름이 인터넷에 올라왔어요.',
        ),
        somethingPosted,
      ),
      required(
        'dsc-deletion.who',
        '성폭력방지법 §7의3②③',
        words(
          '본인, 배우자, 부모·자녀, 형제자매나 대리인이 요청해요. 아동·청소년 성착취물이거나 경찰·검사가 요청하면 요청이 없어도 지워요.',
          'Asked by the person shown, spouse, parent, child, sibling or agent; child material needs no request, nor what police or prosecutor ask for.',
          '나나 가족이 지워 달라고 해요. 아이의 영상은 말하지 않아도 지워요.',
        ),
        mayRequest,
      ),
    ],
  },
  {
    slug: 'dsc-monitoring',
    institution: 'dsc',
    confidence: 'medium',
    urgency: 'U3',
    documents: papers(),
    clauses: [
      imagery('dsc-monitoring'),
      required(
        'dsc-monitoring.started',
        deletion,
        words('삭제지원이 시작되었어요.', 'Takedown has begun.', '지우는 일을 시작했어요.'),
        isTrue('digital.takedownStarted'),
      ),
    ],
  },
  {
    slug: 'dsc-takedown-police',
    institution: 'police',
    confidence: 'high',
    urgency: 'U0',
    documents: papers('LINK'),
    clauses: [
      imagery('dsc-takedown-police'),
      required(
        'dsc-takedown-police.confirmed',
        '성폭력처벌법 §23의2',
        words(
          '경찰이 게시된 것을 확인했어요.',
          'The police confirmed that it is online.',
          '경찰이 올라온 것을 봤어요.',
        ),
        all(somethingPosted, isTrue('digital.policeConfirmedPost')),
      ),
      mustBeReported('dsc-takedown-police', '성폭력처벌법 §23의2'),
    ],
  },
  {
    slug: 'dsc-trial-support',
    institution: 'dsc',
    confidence: 'medium',
    urgency: 'U2',
    documents: papers('CONS'),
    clauses: [
      digital('dsc-trial-support', '성폭력처벌법 §34'),
      required(
        'dsc-trial-support.wish',
        '성폭력처벌법 §34',
        words(
          '조사나 재판에 함께 가 주기를 바라요.',
          'The person wishes company at interviews or hearings.',
          '경찰이나 법원에 같이 가 주면 좋겠어요.',
        ),
        isTrue('wishes.company'),
      ),
    ],
  },
  {
    slug: 'dsc-legal',
    institution: 'dsc',
    confidence: 'high',
    urgency: 'U1',
    documents: papers(),
    clauses: [digital('dsc-legal', '성폭력방지법 §7의2')],
  },
  {
    slug: 'dsc-psych',
    institution: 'dsc',
    confidence: 'medium',
    urgency: 'U2',
    documents: papers(),
    clauses: [digital('dsc-psych', '성폭력방지법 §11'), mustBeVictimSide('dsc-psych', '성폭력방지법 §11')],
  },
  {
    slug: 'dsc-medical',
    institution: 'dsc',
    confidence: 'low',
    urgency: 'U2',
    documents: papers('BILL'),
    clauses: [
      digital('dsc-medical', '성폭력방지법 §11'),
      required(
        'dsc-medical.harm',
        '성폭력방지법 §11',
        words('몸이나 마음의 치료가 필요해요.', 'Treatment of body or mind is needed.'),
        harmed,
      ),
    ],
  },
];
