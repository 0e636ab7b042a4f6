import { type Words, words } from '../../shared/text.ts';
import type { TriageOutcome, TriageQuestion } from './triage.ts';

export const triageQuestionWords: Readonly<Record<TriageQuestion, Words>> = {
  attack_now: words('지금 맞고 있거나 공격받고 있나요?', 'Are you being hit or attacked right now?'),
  offender_near: words(
    '해를 입힌 사람이 지금 가까이 있거나 이쪽으로 오고 있나요?',
    'Is the person who hurt you near you or on the way to you now?',
  ),
  held_or_watched: words(
    '지금 나가지 못하게 막거나 감시하는 사람이 있나요?',
    'Is anyone keeping you from leaving or watching you now?',
  ),
  someone_in_danger: words(
    '지금 아이나 가족 등 다른 사람이 위험한가요?',
    'Is a child, a family member or anyone else in danger now?',
  ),
  no_safe_place_tonight: words(
    '오늘 밤 안전하게 지낼 곳을 찾아야 하나요?',
    'Do you need to find a safe place to stay tonight?',
  ),
  threat_within_a_day: words(
    '어제나 오늘 협박을 받았거나, 찾아오겠다는 연락을 받았나요?',
    'Yesterday or today, were you threatened or told that someone will come for you?',
  ),
  injury_untreated: words('다쳤는데 아직 치료받지 못한 곳이 있나요?', 'Are you hurt and not yet treated?'),
  self_harm_thoughts: words(
    '오늘 죽고 싶거나 자신을 해치고 싶은 마음이 드나요?',
    'Today, do you feel like dying or hurting yourself?',
  ),
};

export const triageOutcomeWords: Readonly<Record<TriageOutcome, Words>> = {
  call_112_now: words('지금 112 신고', 'Call 112 now'),
  same_day_safety: words('오늘 안에 안전 조치', 'Safety measures today'),
  continue: words('상담 계속', 'Continue the counselling'),
};

/** What stands on the screen for each outcome, in the order in which it is done. */
export const triageSteps: Readonly<Record<TriageOutcome, readonly Words[]>> = {
  call_112_now: [
    words('다른 질문을 멈추고 바로 112에 신고', 'Stop all other questions and call 112 at once'),
    words(
      '있는 곳(주소·건물·층), 위험한 사람의 위치와 무기 여부를 먼저 전달',
      'First tell the police the place (address, building, floor), where the dangerous person is and whether there is a weapon',
    ),
    words('다친 사람이 있으면 119 구급 요청', 'If anyone is hurt, ask 119 for an ambulance'),
    words(
      '방문 상담: 혼자 두지 않고, 분리된 공간에서 경찰 도착까지 함께 있기',
      'Visitor: never alone; stay together in a separate room until the police arrive',
    ),
    words(
      '전화 상담: 끊지 않고 다른 전화로 112에 신고. 말하기 어려우면 112에 전화한 뒤 안내에 따라 숫자 버튼을 두 번 누르도록 안내',
      'Caller: keep the line open and call 112 from another phone. If the caller cannot speak, they can call 112 and press a number key twice when prompted',
    ),
    words('안전이 확인된 뒤에만 접수 계속', 'Go on with the intake only when safety is confirmed'),
  ],
  same_day_safety: [
    words(
      '돌아가기 전에 오늘 밤 머물 안전한 곳 확인',
      'Before the person leaves, make sure of a safe place for tonight',
    ),
    words(
      '경찰 창구에 범죄피해자 안전조치 상담을 오늘 안에 연결',
      'Connect the person with the police desk today about safety measures',
    ),
    words(
      '“확인 안 됨”으로 남은 위험 질문을 안전한 방법으로 다시 확인',
      'Ask the open danger questions again in a safe way',
    ),
    words(
      '위험해지면 바로 112에 신고하도록 안내하고 안전한 연락 방법 확인',
      'Say to call 112 if danger comes, and agree on a safe way to stay in touch',
    ),
  ],
  continue: [
    words(
      '상담 계속. 위험한 말이나 연락이 있으면 이 질문을 다시 하기',
      'Continue. Ask these questions again after any threat or contact',
    ),
  ],
};

/** For the person, on the screen of the desk and on the public site. */
export const dangerNowForThePerson = words(
  '지금 위험하면 112에 전화하세요. 말하기 어려우면 112에 전화한 뒤 안내에 따라 숫자 버튼을 두 번 눌러 주세요.',
  'If you are in danger now, call 112. If you cannot speak, call 112 and press a number key twice when prompted.',
  '지금 위험해요? 112에 전화하세요. 말을 못 해도 괜찮아요. 안내가 나오면 숫자 버튼을 두 번 누르세요.',
);

const lines = words(
  '자살예방 상담전화 109(24시간), 정신건강 위기 상담전화 1577-0199(24시간)에 함께 전화',
  'Call together: suicide prevention 109 (24 hours), mental health crisis 1577-0199 (24 hours)',
);

export const suicideWords = {
  headings: {
    acute: words('자살 위험 급박 – 혼자 두지 않기', 'Acute suicide risk: do not leave the person alone'),
    open: words('자살 위험 – 지금 생각하는지 확인', 'Suicide risk: ask about right now'),
    check: words('자살 위험 확인 필요', 'Suicide check needed'),
  },
  steps: {
    stay: words(
      '혼자 두지 않고 곁에 있기. 위험한 물건 치우기',
      'Stay with the person. Put dangerous things out of reach',
    ),
    rescue: words(
      '행동이 임박했거나 이미 다쳤으면 112·119에 바로 신고',
      'If an act is near or has happened, call 112 or 119 at once',
    ),
    askNow: words(
      '지금 스스로 목숨을 끊으려는 생각이 있는지 바로 묻기(ASQ 5번)',
      'Ask at once about thoughts of suicide right now (ASQ question 5)',
    ),
    askDirectly: words(
      '오늘 안에, 조용한 곳에서, 자살 생각이 있는지 직접 묻기. 묻는 것이 위험을 키우지 않음',
      'Today, in a quiet place, ask directly about suicide. Asking does not make it more likely',
    ),
    check: [
      words(
        '구체적 계획, 수단, 과거 시도, 지금 곁에 있을 사람 확인',
        'Ask about a plan, means, earlier attempts and who can be with the person',
      ),
      words(
        '계획이나 수단이 있으면 혼자 두지 않고 112·119에 신고',
        'With a plan or means: do not leave the person alone, call 112 or 119',
      ),
      lines,
      words(
        '책임자에게 알리고, 확인한 내용과 다음 연락 약속 기록',
        'Tell the lead; record what was found and when the next contact is',
      ),
    ],
    after: [
      lines,
      words(
        '책임자에게 바로 알리고, 정신건강복지센터나 응급실에 사람이 직접 인계',
        'Tell the lead at once; hand over in person to a mental health centre or an emergency room',
      ),
      words('확인한 내용, 시각, 인계받은 사람 기록', 'Record what was found, the time and who took over'),
    ],
  },
  toThePerson: [
    words(
      '말씀해 주셔서 고마워요. 힘든 일을 겪은 뒤에 그런 마음이 들 수 있어요. 당신 잘못이 아니에요.',
      'Thank you for telling us. Such feelings can come after what you have been through. It is not your fault.',
    ),
    words(
      '혼자 견디지 않아도 돼요. 109는 24시간 언제든 전화할 수 있는 자살예방 상담전화예요.',
      'You do not have to bear this alone. 109 is the suicide prevention line, open day and night.',
    ),
    words(
      '마음이 힘들 때는 1577-0199(정신건강 위기 상담전화, 24시간)에도 전화할 수 있어요.',
      'You can also call 1577-0199, the mental health crisis line, day and night.',
    ),
    words('지금 위험하면 112나 119에 전화하세요.', 'If you are in danger now, call 112 or 119.'),
  ],
} as const;
