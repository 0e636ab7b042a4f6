import { words } from '../../../shared/text.ts';

export const papersText = {
  title: words('서류', 'Papers', '서류'),
  lead: words(
    '한 번 올리면 필요한 곳에서 함께 써요. 같은 서류를 또 내지 않아도 돼요.',
    'Hand in a paper once; every place that needs it uses the same one.',
    '한 번만 내면 돼요.',
  ),
  asked: words('부탁받은 것', 'What was asked for', '부탁받은 것'),
  nothingAsked: words('지금 부탁받은 것은 없어요.', 'Nothing is asked for now.', '지금은 없어요.'),
  fillIn: words('적어서 보내기', 'Fill in', '쓰기'),
  paper: words('서류', 'Paper', '서류'),
  thereAlready: words(
    '{day}에 받아 둔 것이 있어요.',
    'One of {day} is there already.',
    '{day}에 낸 것이 있어요.',
  ),
  useIt: words('앞서 낸 것 쓰기', 'Use the one that is there', '전에 낸 것 쓰기'),
  got: words('받았어요.', 'We have it.', '받았어요.'),
  used: words('앞서 낸 것을 써요.', 'The one handed in before is used.', '전에 낸 것을 써요.'),
  add: words('서류 올리기', 'Hand in a paper', '서류 올리기'),
  kind: words('어떤 서류인가요', 'Which paper is it', '어떤 서류예요'),
  chooseKind: words('어떤 서류인지 골라 주세요.', 'Choose which paper it is.', '어떤 서류인지 골라 주세요.'),
  file: words('파일', 'File', '파일'),
  fileHint: words(
    'PDF나 사진, 12 MB까지 올릴 수 있어요.',
    'A PDF or a picture, up to 12 MB.',
    'PDF나 사진을 올려요.',
  ),
  broken: words(
    '이 사진은 열리지 않아요. 다시 찍어서 올려 주세요.',
    'This picture cannot be opened. Please take it again.',
    '사진이 안 열려요. 다시 찍어 주세요.',
  ),
  notHere: words(
    '이 화면에서는 올릴 수 없어요. 직원에게 서류를 보여 주시면 대신 넣어 드려요.',
    'Papers cannot be handed in on this screen. Show them at the desk and we add them for you.',
    '여기서는 못 올려요. 직원에게 서류를 보여 주세요.',
  ),
  send: words('올리기', 'Hand in', '올리기'),
  there: words('올린 서류', 'Papers handed in', '올린 서류'),
  none: words('아직 올린 서류가 없어요.', 'No paper was handed in yet.', '아직 없어요.'),
  closed: words(
    '올린 서류는 여기에서 다시 열리지 않아요. 다른 사람이 이 화면을 보아도 안전하게요.',
    'What you hand in cannot be opened again here, so that nobody looking at this screen can read it.',
    '올린 서류는 여기서 안 열려요.',
  ),
  askTitle: words('채워 주세요', 'Please complete', '써 주세요'),
  askLead: words(
    '모르거나 말하고 싶지 않은 칸은 비워 두고 보내도 돼요.',
    'Leave empty whatever you do not know or would rather not say.',
    '모르면 비워 두세요.',
  ),
  from: words('담당자의 말', 'From the person in charge', '담당자의 말'),
  send2: words('보내기', 'Send', '보내기'),
} as const;
