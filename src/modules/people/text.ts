import { words } from '../../shared/text.ts';
import type { PartyKind, Relation } from './party.ts';
import type { SearchReason } from './search.ts';

export const partyKindWords = {
  victim: words('피해자', 'Victim'),
  family: words('가족', 'Family'),
  helper: words('조력자', 'Helper'),
  offender: words('가해자', 'Offender'),
  witness: words('목격자', 'Witness'),
  caller: words('연락한 사람', 'Caller'),
} as const satisfies Record<PartyKind, unknown>;

export const relationWords = {
  self: words('본인', 'The person concerned'),
  spouse: words('배우자', 'Spouse'),
  de_facto_spouse: words('사실혼 배우자', 'De facto spouse'),
  former_partner: words('전 배우자·전 연인', 'Former spouse or partner'),
  partner: words('연인', 'Partner'),
  parent: words('부모', 'Parent'),
  child: words('자녀', 'Child'),
  sibling: words('형제자매', 'Brother or sister'),
  relative: words('그 밖의 친족', 'Another relative'),
  guardian: words('법정대리인·후견인', 'Legal representative or guardian'),
  colleague: words('직장·학교 사람', 'From work or school'),
  neighbour: words('이웃', 'Neighbour'),
  acquaintance: words('아는 사람', 'Acquaintance'),
  stranger: words('모르는 사람', 'Stranger'),
  professional: words('업무로 돕는 사람', 'Helps as a profession'),
  other: words('그 밖의 관계', 'Another'),
  unknown: words('확인 안 됨', 'Not known'),
} as const satisfies Record<Relation, unknown>;

export const searchReasonWords = {
  new_intake: words('새 접수 – 이전 방문 확인', 'New intake: has the person been here before'),
  call_back: words('연락해 온 사람의 사례 찾기', 'Somebody called about a case'),
  family_of_case: words('같은 사건의 피해자·가족 확인', 'Victim or family of the same incident'),
  agency_request: words('의뢰 기관의 확인 요청', 'A referring agency asks'),
} as const satisfies Record<SearchReason, unknown>;

export const conflictWords = {
  offender_is_victim: words(
    '이 사례의 가해자가 센터의 다른 사례에서 피해자입니다',
    'The offender of this case is the victim of another case of the centre',
  ),
  victim_is_offender: words(
    '이 사례의 피해자가 센터의 다른 사례에서 가해자입니다',
    'The victim of this case is the offender of another case of the centre',
  ),
  staff_relation: words(
    '이 사례의 사람이 직원과 관계가 있어 그 직원의 접근을 막았습니다',
    'Somebody of this case is related to a member of staff, who was walled off',
  ),
} as const;

export const peopleText = {
  birthYear: words('{year}년생', 'born {year}'),
  yearUnknown: words('태어난 해 모름', 'year of birth unknown'),
  conflictTitle: words('이해충돌 표시', 'Conflict of interest'),
  conflictWhat: words(
    '두 사례의 담당을 서로 다른 사람으로 하고, 한쪽의 정보가 다른 쪽에 전해지지 않게 하십시오. 센터장에게도 표시됩니다.',
    'Give the two cases to different people and let nothing of one reach the other. The centre manager sees this too.',
  ),
  otherCase: words('다른 사례 {number}', 'Other case {number}'),
  otherHidden: words('다른 사례(볼 권한 없음)', 'Another case (not open to you)'),
  eventSearched: words('사람 찾기', 'Person searched'),
  eventParty: words('관련자 저장', 'Person of the case saved'),
  eventConflict: words('이해충돌 표시', 'Conflict marked'),
  eventLinked: words('사례 연결', 'Cases linked'),
} as const;
