import { words } from '../shared/text.ts';

export const webText = {
  work: words('오늘', 'Today'),
  intakes: words('접수', 'Intakes'),
  cases: words('내 사례', 'My cases'),
  queue: words('의뢰 대기', 'Referral queue'),
  tasks: words('할 일', 'Tasks'),
  operations: words('운영 현황', 'Operations'),
  directory: words('기관·서비스', 'Directory'),
  staff: words('직원', 'Staff'),
  complaints: words('불편 접수', 'Complaints'),
  kiosks: words('공용 화면', 'Shared screens'),
  audit: words('접근 기록', 'Access log'),
  rules: words('규칙', 'Rules'),
  purposeSupport: words('피해자 지원', 'Victim support'),
  purposeSafety: words('안전 확보', 'Safety'),
  purposeStatistics: words('통계', 'Statistics'),
  purposeReview: words('점검', 'Review'),
  purposeAdministration: words('운영 관리', 'Administration'),
  notFoundTitle: words('찾을 수 없습니다', 'Not found'),
  notFoundBody: words(
    '주소가 바뀌었거나, 이 계정으로는 볼 수 없는 내용입니다. 시도한 사실은 기록됩니다.',
    'The address has changed, or this account may not see it. The attempt is recorded.',
  ),
  notFoundPublic: words(
    '이 주소에는 아무것도 없어요. 처음 화면에서 다시 시작해 주세요.',
    'There is nothing here. Please start again from the first page.',
  ),
  forbiddenTitle: words('보내지 못했어요', 'This could not be sent'),
  forbiddenBody: words(
    '화면이 오래되었거나 다른 곳에서 보낸 요청이에요. 뒤로 가서 화면을 새로 연 다음 다시 보내 주세요. 뒤로 가면 적은 내용이 남아 있어요.',
    'The page was too old or the request came from elsewhere. Go back, reload, and send again; what you typed is still there.',
  ),
  tooLargeTitle: words('크기가 너무 커요', 'Too large'),
  tooLargeBody: words(
    '한 번에 12MB까지 보낼 수 있어요. 뒤로 가면 적은 내용이 남아 있어요.',
    'At most 12 MB can be sent at once. Go back; what you typed is still there.',
  ),
  brokenTitle: words('문제가 생겼어요', 'Something went wrong'),
  brokenBody: words(
    '저장되지 않았어요. 잠시 뒤 다시 해 주세요. 급하면 1577-1701로 전화해 주세요. 문의하실 때 아래 번호를 알려 주세요.',
    'Nothing was saved. Please try again shortly. If it is urgent, call 1577-1701. Quote the number below.',
  ),
  staleTitle: words('그사이 다른 사람이 바꾸었습니다', 'Somebody else changed this meanwhile'),
  staleBody: words(
    '적은 내용은 그대로 남겨 두었습니다. 지금 저장된 내용과 비교한 뒤 다시 저장해 주십시오.',
    'What you typed is kept below. Compare it with what is stored now, then save again.',
  ),
  back: words('처음 화면으로', 'To the first page'),
} as const;
