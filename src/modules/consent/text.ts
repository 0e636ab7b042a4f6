import { type Language, type Words, words } from '../../shared/text.ts';
import type { ConsentMethod, ConsentRefusal, Giver, WithdrawalReason } from './consent.ts';

export const giverWords: Readonly<Record<Giver, Words>> = {
  victim: words('본인', 'The person concerned'),
  guardian: words('법정대리인(보호자)', 'Legal guardian'),
  representative: words('대리인', 'Representative'),
};

export const methodWords: Readonly<Record<ConsentMethod, Words>> = {
  signature: words('화면 서명', 'Signed on the screen'),
  paper: words('종이 서명', 'Signed on paper'),
  spoken: words('구두 동의(증인 있음)', 'Spoken, with a witness'),
};

export const withdrawalReasonWords: Readonly<Record<WithdrawalReason, Words>> = {
  changed_mind: words('마음이 바뀜', 'Changed their mind'),
  no_longer_needed: words('더 필요하지 않음', 'No longer needed'),
  worried: words('알려질까 걱정됨', 'Worried who may learn of it'),
  institution_problem: words('기관 대응에 문제가 있었음', 'Unhappy with the institution'),
};

export const consentRefusalText: Readonly<Record<ConsentRefusal, { field: string; message: Words }>> = {
  no_grant: {
    field: 'to',
    message: words('기관을 하나 이상 골라 주십시오.', 'Choose at least one institution.'),
  },
  no_class: {
    field: 'to',
    message: words(
      '고른 기관마다 보여 줄 내용을 골라 주십시오.',
      'Choose what each chosen institution may see.',
    ),
  },
  until_past: {
    field: 'until',
    message: words('오늘이나 그 뒤의 날을 써 주십시오.', 'Enter today or a later day.'),
  },
  until_too_far: {
    field: 'until',
    message: words('오늘부터 180일 안의 날을 써 주십시오.', 'Enter a day within 180 days from today.'),
  },
  sensitive_missing: {
    field: 'sensitive',
    message: words(
      '민감한 내용을 고르셨습니다. 따로 동의를 받아 표시해 주십시오.',
      'Sensitive data were chosen. Ask for the separate consent and tick it.',
    ),
  },
  child_gives_alone: {
    field: 'given-by',
    message: words(
      '만 14세 미만은 법정대리인의 동의가 필요합니다.',
      'Below the age of 14 the legal guardian has to agree.',
    ),
  },
  age_unknown: {
    field: 'over-14',
    message: words(
      '만 14세 이상인지 확인하고 표시해 주십시오.',
      'Make sure that the person is 14 or older, and tick it.',
    ),
  },
  guardian_is_offender: {
    field: 'given-by',
    message: words(
      '가해자인 보호자는 동의할 수 없습니다. 특별대리인 등 대리인의 동의를 받아 주십시오.',
      'A guardian who is the offender cannot agree. Ask a special representative.',
    ),
  },
  giver_unnamed: {
    field: 'giver-name',
    message: words(
      '동의한 사람의 이름과 관계를 적어 주십시오.',
      'Write who agreed and how they are related.',
    ),
  },
  paper_unplaced: {
    field: 'paper-kept',
    message: words('동의서를 보관한 곳을 적어 주십시오.', 'Write where the paper is kept.'),
  },
  witness_missing: {
    field: 'witness',
    message: words('증인을 고르거나 이름을 적어 주십시오.', 'Choose the witness or write the name.'),
  },
  witness_is_recorder: {
    field: 'witness',
    message: words(
      '증인은 기록하는 사람과 달라야 합니다.',
      'The witness must be somebody other than the recorder.',
    ),
  },
};

export const consentFormText = {
  title: words('새 동의', 'New consent'),
  lead: words(
    '피해자와 함께 보며 정하는 화면. 고르지 않은 것은 아무에게도 보이지 않음',
    'To be filled in together. What is not chosen is shown to nobody',
  ),
  words: words('읽어 드릴 말', 'To be read aloud'),
  institutions: words('어느 기관이 무엇을 볼 수 있나요?', 'Which institution may see what?'),
  institutionsHint: words(
    '기관을 고르면 그 기관에 꼭 필요한 내용이 골라져 있음. 빼거나 더할 수 있음',
    'For each institution the least it needs is ticked; take away or add as the person wishes',
  ),
  recommended: words('지금 필요한 도움의 기관', 'Institutions for the help the person wants'),
  others: words('다른 기관', 'Other institutions'),
  share: words('{institution}에 보여 주기', 'Show to {institution}'),
  classesOf: words('{institution}에서 볼 내용', 'What {institution} may see'),
  more: words('더 보여 줄 내용 고르기', 'Choose more'),
  live: words('지금 동의 중: {until}까지', 'Agreed until {until}'),
  sensitiveMark: words('민감', 'sensitive'),
  lethalMark: words('안전에 직접 영향', 'bears on safety'),
  until: words('언제까지', 'Until when'),
  untilHint: words('보통 30일. 가장 늦은 날: {day}', 'Usually 30 days. Latest day: {day}'),
  sensitive: words('민감한 내용에 대한 별도 동의', 'Separate consent to sensitive data'),
  sensitiveWhy: words(
    '사건·치료·영상·가해자 정보를 하나라도 골랐을 때만 필요 (개인정보 보호법 제23조)',
    'Only when what happened, treatment, images or the offender were chosen (Personal Information Protection Act, art. 23)',
  ),
  giver: words('동의하는 사람', 'Who agrees'),
  giverUnder14: words(
    '만 14세 미만: 법정대리인의 동의 필요. 법정대리인이 가해자이면 대리인(특별대리인·후견인)의 동의 필요',
    'Under 14: the legal guardian agrees; if the guardian is the offender, a special representative or guardian',
  ),
  giverName: words(
    '동의한 보호자·대리인의 이름과 관계',
    'Name and relation of the guardian or representative',
  ),
  guardianOffender: words(
    '보호자가 가해자이거나 가해자 편임',
    'The guardian is the offender or on that side',
  ),
  over14: words('만 14세 이상임을 확인함', 'Confirmed: 14 or older'),
  method: words('동의 방법', 'How consent is given'),
  signature: words('서명', 'Signature'),
  signatureMissing: words('서명하거나 이름을 적어 주십시오.', 'Sign, or type the name.'),
  signatureBroken: words(
    '서명을 읽을 수 없습니다. 다시 서명해 주십시오.',
    'The signature cannot be read. Please sign again.',
  ),
  paperReference: words('스캔 문서 번호', 'Number of the scan'),
  paperKept: words('종이를 보관한 곳', 'Where the paper is kept'),
  witness: words('증인(직원)', 'Witness (colleague)'),
  witnessName: words('증인 이름(직원이 아닐 때)', 'Name of the witness (not a colleague)'),
  noWitness: words('직원 증인 없음', 'No colleague'),
  language: words('설명한 언어', 'Language of the explanation'),
  languageWrong: words('설명한 언어를 골라 주십시오.', 'Choose the language of the explanation.'),
  chooseGiver: words('동의하는 사람을 골라 주십시오.', 'Choose who agrees.'),
  chooseMethod: words('동의 방법을 골라 주십시오.', 'Choose how consent is given.'),
  chooseUntil: words('언제까지인지 날짜를 써 주십시오.', 'Enter the last day.'),
  wrongClass: words('보여 줄 내용을 다시 골라 주십시오.', 'Choose again what may be seen.'),
  wrongInstitution: words('기관을 다시 골라 주십시오.', 'Choose the institution again.'),
  told: words('위의 말을 모두 설명함', 'All of the above was explained'),
  toldMissing: words('설명한 뒤 표시해 주십시오.', 'Explain it first, then tick.'),
  textChanged: words(
    '동의 문구가 바뀌었습니다. 새 문구를 설명한 뒤 다시 저장해 주십시오.',
    'The wording has changed. Explain the new words, then save again.',
  ),
  save: words('동의 기록하기', 'Record the consent'),
  refuse: words('동의 없이 상담 계속', 'Go on without consent'),
} as const;

export const consentListText = {
  title: words('동의', 'Consents'),
  lead: words(
    '누가 무엇을 언제까지 볼 수 있는지 정한 목록. 거두거나 줄이면 다음 화면부터 보이지 않음',
    'Who may see what until when. What is taken back is hidden from the next page on',
  ),
  table: words('지금 열려 있는 동의', 'Consents in force'),
  institution: words('기관', 'Institution'),
  sees: words('볼 수 있는 내용', 'May see'),
  until: words('언제까지', 'Until'),
  change: words('거두기·줄이기', 'Withdraw or narrow'),
  none: words('열려 있는 동의 없음', 'No consent in force'),
  noneBody: words(
    '동의가 없어도 상담과 안내는 그대로 진행. 기관에 의뢰하려면 먼저 동의를 받음',
    'Counselling and guidance go on without. Before a referral, ask for consent',
  ),
  new: words('새 동의 받기', 'Ask for consent'),
  receipts: words('동의 확인서', 'Receipts'),
  receiptOf: words('{day} · {method} · {giver}', '{day} · {method} · {giver}'),
  receipt: words('확인서(PDF)', 'Receipt (PDF)'),
  neutral: words('기관 이름 없는 확인서(PDF)', 'Receipt without names of institutions (PDF)'),
  narrow: words('이 내용은 그만 보여 주기', 'No longer show'),
  narrowHint: words('고르지 않으면 모두 거두기', 'Nothing ticked: everything is withdrawn'),
  reason: words('이유', 'Reason'),
  reasonHint: words(
    '묻지 않아도 됨. 먼저 말했을 때만 고르기',
    'Never ask. Choose only if the person says so',
  ),
  noReason: words('말하지 않음', 'Not said'),
  askedBy: words('거두는 사람', 'Who withdraws'),
  withdraw: words('{institution} 동의 거두기', 'Withdraw from {institution}'),
  withdrawAll: words('모든 동의 거두기', 'Withdraw everything'),
  withdrawAllHint: words(
    '모든 기관이 바로 볼 수 없게 됨. 진행 중인 도움이 저절로 끊기지는 않으며, 기관이 남긴 기록은 그 기관에 남음',
    'Every institution is shut out at once. Help under way does not stop by itself; what an institution wrote stays with it',
  ),
  wrongClass: words('그만 보여 줄 내용을 다시 골라 주십시오.', 'Choose again what is no longer shown.'),
  given: words(
    '동의를 기록했습니다. 확인서를 드려 주십시오.',
    'The consent was recorded. Hand over the receipt.',
  ),
  withdrawn: words('동의를 거두었습니다. 이제 보이지 않습니다.', 'Withdrawn. It is hidden now.'),
  already: words('이미 거둔 동의입니다.', 'This has already been withdrawn.'),
  summary: words('{count}개 기관', '{count} institutions'),
  summaryUntil: words('{until}까지', 'until {until}'),
  summaryNone: words('동의 없음', 'No consent'),
  scopeWrong: words('무엇을 거둘지 골라 주십시오.', 'Choose what is withdrawn.'),
} as const;

export const purposeText = words('피해자 지원', 'Support of the victim', '도와주기');

export const languageWords: Readonly<Record<Language, Words>> = {
  ko: words('한국어', 'Korean'),
  easy: words('쉬운 한국어', 'Easy Korean'),
  en: words('영어', 'English'),
};

/** Lines of the timeline and the log. */
export const consentEventWords = {
  'consent.given': words('동의 기록', 'Consent recorded'),
  'consent.withdrawn': words('동의 거두기', 'Consent withdrawn'),
  'consent.unchanged': words('거둘 동의 없음', 'No consent to withdraw'),
  'consent.refused': words('동의 기록 안 됨', 'Consent not recorded'),
  'consent.ending': words('동의 곧 끝남', 'Consent ends soon'),
  'consent.expired': words('동의 끝남', 'Consent has run out'),
  'consents.checked': words('동의 기한 점검', 'Consent periods checked'),
} as const;
