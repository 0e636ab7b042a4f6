import { type Words, words } from '../../../shared/text.ts';
import { fearsHarm, reported, victimDied, victimUnder } from '../conditions/common.ts';
import { crimeField, inGroup, someCrime } from '../conditions/crime.ts';
import { codesIn } from '../facts/offences.ts';
import { all, always, any, type Condition, isOneOf, isTrue, no, yes } from '../logic.ts';
import { discretion, excluding, papers, required, type ServiceRule } from '../rule.ts';

/** What a prosecution office does for a victim besides money: notices, interviews, protection, mediation. */

/** 형사소송법 §259의2: the victim, a legal representative; after a death spouse, lineal relatives, siblings. */
const mayAskNotice: Condition = any(
  isOneOf('applicant.role', 'victim', 'guardian', 'agent'),
  all(isOneOf('applicant.role', 'parent'), victimUnder(19)),
  all(
    isOneOf('applicant.role', 'spouse', 'child', 'parent', 'grandparent', 'grandchild', 'sibling'),
    victimDied,
  ),
);

const honour = new Set(['defamation', 'online-defamation', 'insult']);

/** 범죄피해자 보호법 §41, 시행령 §46: money disputes, honour and other private disputes. */
const mediable: Condition = someCrime({
  decide: (crime) => (codesIn('propertyOnly').has(crime.code) || honour.has(crime.code) ? yes : no),
  open: () => [],
});

const withProsecutor: Condition = someCrime(crimeField('stage', 'prosecution'));

/** A crime whose reprisal a prosecution office guards against, or a witness of one. */
const seriousOrWitness: Condition = any(
  isTrue('victim.witness'),
  someCrime(inGroup('violent', 'sexual', 'childSex', 'stalking', 'lifeOrBody')),
);

const notices: Words = words(
  '한 번 신청하면 기소 여부, 재판 날짜와 결과, 구속·석방 소식을 알려 줘요. 판결 뒤 출소·보호관찰 소식은 따로 신청하세요.',
  'One request brings charge, hearings, result, detention and release. Ask again after judgment for release from prison and probation.',
);

export const prosecutionRightsRules: readonly ServiceRule[] = [
  {
    slug: 'pros-emergency-pager',
    institution: 'prosecution',
    confidence: 'medium',
    urgency: 'U0',
    documents: papers('ID', 'CASE'),
    clauses: [
      required(
        'pros-emergency-pager.crime',
        '범죄피해자 보호법 §9②, 특정범죄신고자법 §13',
        words(
          '강력범죄의 피해자이거나 증인이에요.',
          'A victim or witness of a serious crime.',
          '아주 큰 범죄를 당했어요. 또는 그것을 본 사람이에요.',
        ),
        seriousOrWitness,
      ),
      required(
        'pros-emergency-pager.fear',
        '범죄피해자 보호법 §9②',
        words(
          '보복을 당하거나 해를 입을 걱정이 있어요.',
          'There is fear of reprisal or harm.',
          '또 당할까 봐 걱정돼요.',
        ),
        fearsHarm,
      ),
    ],
  },
  {
    slug: 'pros-case-notice',
    institution: 'prosecution',
    confidence: 'high',
    urgency: 'U2',
    documents: papers('ID'),
    clauses: [
      required(
        'pros-case-notice.case',
        '형사소송법 §259의2, 범죄피해자 보호법 시행령 §10',
        words(
          '수사나 재판이 진행되는 사건이 있어요.',
          'A case is under way.',
          '경찰이나 법원이 아직 살펴보고 있어요.',
        ),
        reported,
      ),
      required(
        'pros-case-notice.person',
        '형사소송법 §259의2',
        words(
          '피해자, 법정대리인, 또는 돌아가신 피해자의 배우자·직계친족·형제자매예요.',
          'Victim, legal representative, or spouse, lineal relative or sibling of a deceased victim.',
          '당한 사람이나 보호자예요. 돌아가셨으면 가까운 가족이에요.',
        ),
        mayAskNotice,
      ),
    ],
    note: () => notices,
  },
  {
    slug: 'pros-criminal-mediation',
    institution: 'prosecution',
    confidence: 'high',
    urgency: 'U3',
    documents: papers('ID', 'CASE'),
    clauses: [
      required(
        'pros-criminal-mediation.crime',
        '범죄피해자 보호법 §41, 시행령 §46',
        words(
          '사기·횡령 같은 재산 다툼이나 명예훼손 같은 개인 사이의 다툼이에요.',
          'A property dispute such as fraud or embezzlement, or a private one such as defamation.',
          '돈이나 말 때문에 생긴 다툼이에요.',
        ),
        mediable,
      ),
      required(
        'pros-criminal-mediation.stage',
        '범죄피해자 보호법 §41①',
        words('사건이 검사에게 있어요.', 'The case is with the prosecutor.', '검사가 살펴보고 있어요.'),
        withProsecutor,
      ),
      required(
        'pros-criminal-mediation.wish',
        '범죄피해자 보호법 §41, 시행령 §46–54',
        words(
          '형사조정(조정위원이 합의를 돕는 절차)을 원해요.',
          'The person wants mediation (mediators help to settle).',
          '다른 사람의 도움을 받아 서로 이야기하고 싶어요.',
        ),
        isTrue('wishes.mediation'),
      ),
      excluding(
        'pros-criminal-mediation.fear',
        '범죄피해자 보호법 §41 (센터 안전 기준)',
        words(
          '가해자에게 해를 입을 걱정이 있어요.',
          'There is fear of the offender.',
          '나쁜 일을 한 사람이 또 해칠까 봐 걱정돼요.',
        ),
        fearsHarm,
      ),
      discretion(
        'pros-criminal-mediation.both-agree',
        '범죄피해자 보호법 §41, 시행령 §46–54',
        words(
          '가해자도 동의하고 검사가 조정에 넘겨야 해요.',
          'The offender must agree and the prosecutor refer.',
          '나쁜 일을 한 사람도 좋다고 해야 해요. 검사도 보내야 해요.',
        ),
        always,
        words(
          '검사에게 형사조정을 신청하면 상대방의 뜻을 물어봐요. 거절해도 불이익이 없어요.',
          'Ask the prosecutor, who asks the other side; refusing costs you nothing.',
        ),
      ),
    ],
  },
  {
    slug: 'pros-interview',
    institution: 'prosecution',
    confidence: 'high',
    urgency: 'U2',
    documents: papers('FORM', 'ID'),
    validFrom: '2026-10-02',
    clauses: [
      required(
        'pros-interview.stage',
        '형사소송법 §245의13②',
        words(
          '경찰이 사건을 검사에게 보냈어요.',
          'The police sent the case to the prosecutor.',
          '경찰이 검사에게 넘겼어요.',
        ),
        withProsecutor,
      ),
      required(
        'pros-interview.person',
        '형사소송법 §245의13②',
        words(
          '피해자나 법정대리인, 또는 돌아가신 피해자의 가까운 가족이에요.',
          'The victim, a legal representative, or close family of a deceased victim.',
          '당한 사람이나 보호자예요. 돌아가셨으면 가까운 가족이에요.',
        ),
        mayAskNotice,
      ),
    ],
    note: () =>
      words(
        '검사를 만나 의견을 말할 수 있어요. 이 말은 증거로 쓰이지 않아요.',
        'You may tell the prosecutor your view; it is not used as evidence.',
      ),
  },
];
