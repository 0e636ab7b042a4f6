import { words } from '../../shared/text.ts';

export const documentText = {
  handedIn: words('당사자 제출', 'Handed in by the person'),
  title: words('문서', 'Documents'),
  empty: words('아직 문서가 없습니다', 'No documents yet'),
  emptyBody: words(
    '한 번 받은 서류는 동의받은 기관이 함께 씁니다. 아래에서 더합니다.',
    'A paper handed in once serves every institution with consent. Add it below.',
  ),
  add: words('문서 더하기', 'Add a document'),
  file: words('파일', 'File'),
  fileHint: words(
    'PDF, JPEG, PNG, WebP · 12MB까지. 사진에 숨은 위치 정보는 보는 사본에서 지웁니다.',
    'PDF, JPEG, PNG or WebP, up to 12 MB. Hidden location data is removed from the copy people view.',
  ),
  fileMissing: words('파일을 골라 주세요.', 'Choose a file.'),
  fileTooLarge: words(
    '파일이 12MB보다 커요. 나누거나 줄여서 올려 주세요.',
    'The file is larger than 12 MB. Please split or shrink it.',
  ),
  fileKind: words(
    'PDF나 사진(JPEG, PNG, WebP)만 받을 수 있어요.',
    'Only PDF and pictures (JPEG, PNG, WebP) can be taken.',
  ),
  fileBroken: words(
    '사진을 열 수 없어요. 다시 찍거나 저장해서 올려 주세요.',
    'The picture cannot be opened. Please take or save it again.',
  ),
  kind: words('서류 종류', 'Kind of paper'),
  kindMissing: words('서류 종류를 골라 주세요.', 'Choose the kind of paper.'),
  class: words('정보 분류', 'Data class'),
  classMissing: words('정보 분류를 골라 주세요.', 'Choose a data class.'),
  shared: words('동의받은 기관과 함께 쓰기', 'Let institutions with consent use it'),
  save: words('올리기', 'Upload'),
  size: words('크기', 'Size'),
  added: words('올린 때', 'Added'),
  by: words('올린 사람', 'By'),
  open: words('내려받기', 'Download'),
  openTitle: words('문서 내려받기', 'Download a document'),
  openLead: words(
    '내려받은 사람과 이유가 열람 기록에 남습니다.',
    'Who downloads it and why goes on the record.',
  ),
  reason: words('내려받는 이유', 'Why you download it'),
  reasonMissing: words('이유를 골라 주세요.', 'Choose a reason.'),
  which: words('무엇을', 'Which'),
  view: words('보는 사본(숨은 정보 제거)', 'Viewing copy (hidden data removed)'),
  original: words('원본 그대로', 'The original'),
} as const;

export const reasonWords = {
  application: words('신청서에 붙이기', 'To attach to an application'),
  referral: words('의뢰받은 일 처리', 'For the referred work'),
  court: words('수사·재판 제출', 'For the investigation or trial'),
  check: words('내용 확인', 'To check its content'),
  person_asks: words('본인이 요청', 'The person asks for it'),
} as const;
