import { words } from '../../../shared/text.ts';
import type { RelationKind } from '../relations/relation.ts';
import type { GrantKind, GrantRefusal } from './grants.ts';

export const staffText = {
  title: words('직원', 'Staff'),
  lead: words(
    '한 사람에게 계정 하나. 떠난 사람의 계정은 바로 닫습니다.',
    'One person, one account. Whoever leaves loses access at once.',
  ),
  invite: words('직원 초대', 'Invite staff'),
  list: words('직원 목록', 'Staff list'),
  name: words('이름', 'Name'),
  email: words('이메일', 'E-mail'),
  institution: words('기관', 'Institution'),
  role: words('역할', 'Role'),
  state: words('상태', 'State'),
  active: words('근무 중', 'Active'),
  inactive: words('닫힘', 'Closed'),
  all: words('전체', 'All'),
  anyInstitution: words('모든 기관', 'All institutions'),
  anyRole: words('모든 역할', 'All roles'),
  since: words('계정 만든 날', 'Account since'),
  leftOn: words('떠난 날', 'Left on'),
  empty: words('조건에 맞는 직원이 없습니다', 'Nobody matches'),
  emptyHelp: words('조건을 지우거나 새 직원을 초대하십시오.', 'Clear the filters or invite somebody.'),
  changeRole: words('역할 바꾸기', 'Change the role'),
  changeRoleHelp: words(
    '바꾸면 이 사람의 모든 로그인이 끝나고, 다시 로그인할 때 새 역할이 됩니다.',
    'Ends all sessions of this person; the new role counts from the next sign-in.',
  ),
  reason: words('이유', 'Reason'),
  reasonHint: words('권한 기록에 3년 넘게 남습니다.', 'Kept in the privilege log for more than three years.'),
  needReason: words('이유를 적어 주십시오.', 'Give the reason.'),
  needRole: words('역할을 골라 주십시오.', 'Choose the role.'),
  save: words('저장', 'Save'),
  close: words('계정 닫기', 'Close the account'),
  closeHelp: words(
    '누르는 순간 모든 로그인이 끝나고 어떤 화면도 볼 수 없습니다. 맡은 사례는 넘겨받을 사람을 정할 때까지 목록에 남습니다.',
    'Every session ends at once. Assigned cases stay listed until somebody takes them over.',
  ),
  closeKind: words('닫는 이유', 'Why it is closed'),
  suspended: words('일시 정지', 'Suspended'),
  left: words('퇴직·전출', 'Left'),
  needKind: words('닫는 이유를 골라 주십시오.', 'Choose one.'),
  resume: words('계정 다시 열기', 'Open the account again'),
  sessions: words('지금 로그인', 'Sessions now'),
  noSessions: words('지금 로그인한 곳이 없습니다.', 'No session is open.'),
  started: words('시작', 'Started'),
  seen: words('마지막 사용', 'Last used'),
  endSession: words('끝내기', 'End'),
  endAll: words('모두 끝내기', 'End all'),
  relations: words('이해충돌 신고', 'Declared relations'),
  relationsHelp: words(
    '본인과 가족 등의 이름과 태어난 해를 신고받습니다. 이름은 저장하지 않고 대조용 값만 남깁니다. 사건 당사자와 같으면 그 사례를 볼 수 없게 합니다.',
    'Name and birth year of the person and of relatives. Names are not stored, only keyed tokens; a case with a matching party stays closed to this person.',
  ),
  noRelations: words('신고한 사람이 없습니다.', 'Nobody is declared.'),
  relation: words('관계', 'Relation'),
  declared: words('신고일', 'Declared'),
  declare: words('신고 추가', 'Add'),
  withdraw: words('지우기', 'Remove'),
  birthYear: words('태어난 해', 'Year of birth'),
  needName: words('이름을 적어 주십시오.', 'Enter the name.'),
  needYear: words(
    '태어난 해를 네 자리로 적어 주십시오. 예: 1988',
    'Enter the four-digit year of birth, such as 1988.',
  ),
  needRelation: words('관계를 골라 주십시오.', 'Choose the relation.'),
  log: words('권한 기록', 'Privilege log'),
  when: words('언제', 'When'),
  what: words('무엇을', 'What'),
  who: words('누가', 'By'),
  system: words('시스템', 'System'),
  handOver: words('넘겨야 할 사례', 'Cases to hand over'),
  handOverHelp: words(
    '이 사람이 아직 담당으로 남아 있는 사례입니다. 센터장(센터 업무)이나 기관 책임자가 ‘인계’ 화면에서 새 담당을 정합니다.',
    'Cases that still name this person. The centre manager (the centre’s work) or the institution’s lead gives them to a colleague under “Hand-over”.',
  ),
  restrictedCase: words('접근 제한 사례', 'Restricted case'),
  caseNumber: words('접수번호', 'Case number'),
  capacity: words('맡은 일', 'As'),
  capacityIntake: words('초기상담', 'Intake'),
  capacityManager: words('사례관리', 'Case manager'),
  capacityDesk: words('기관 담당', 'Desk'),
  capacityLead: words('기관 책임', 'Lead'),
  capacityCover: words('대직', 'Cover'),
  stored: words('지금 저장된 값', 'Stored now'),
  typed: words('적은 값', 'What you typed'),
  doneRole: words('역할을 바꾸었습니다.', 'The role was changed.'),
  doneClosed: words(
    '계정을 닫았습니다. 모든 로그인이 끝났습니다.',
    'The account is closed and every session has ended.',
  ),
  doneResumed: words('계정을 다시 열었습니다.', 'The account is open again.'),
  doneSessions: words('로그인을 끝냈습니다.', 'The session has ended.'),
  doneRelation: words('이해충돌 신고를 저장했습니다.', 'The declaration was saved.'),
} as const;

export const relationText = {
  self: words('본인', 'Self'),
  spouse: words('배우자', 'Spouse'),
  former_partner: words('전 배우자·전 연인', 'Former partner'),
  parent: words('부모', 'Parent'),
  child: words('자녀', 'Child'),
  sibling: words('형제자매', 'Sibling'),
  relative: words('그 밖의 친족', 'Other relative'),
  household: words('함께 사는 사람', 'Shares the household'),
} as const satisfies Record<RelationKind, ReturnType<typeof words>>;

export const grantText = {
  granted: words('권한 부여', 'Granted'),
  changed: words('역할 바꿈', 'Role changed'),
  suspended: words('일시 정지', 'Suspended'),
  left: words('퇴직·전출', 'Left'),
  resumed: words('다시 엶', 'Opened again'),
} as const satisfies Record<GrantKind, ReturnType<typeof words>>;

export const grantReasonText = {
  setup: words('첫 관리자', 'First administrator'),
  invitation: words('초대 수락', 'Accepted an invitation'),
} as const;

export const refusalText = {
  'own-account': words('자기 계정의 권한은 스스로 바꿀 수 없습니다.', 'Nobody changes their own privileges.'),
  'last-administrator': words(
    '마지막 관리자입니다. 다른 관리자를 먼저 두십시오.',
    'This is the last administrator. Appoint another first.',
  ),
  'role-not-here': words('이 기관에는 없는 역할입니다.', 'This institution does not have that role.'),
} as const satisfies Record<GrantRefusal | 'role-not-here', ReturnType<typeof words>>;
