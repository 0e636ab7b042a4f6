import { type Words, words } from '../../../shared/text.ts';
import type { ComplaintAbout } from './complaint.ts';

export const complaintText = {
  title: words('불편했던 점', 'What was not right', '불편했던 것'),
  lead: words(
    '무엇이 불편했는지 적어 주세요. 이 글은 담당자를 거치지 않고 이곳을 책임지는 사람이 읽고, 여기에서 답해요. 담당자는 이 글을 볼 수 없고, 적었다고 해서 받는 도움이 달라지지 않아요.',
    'Write what was not right. It goes past the person in charge of your request to whoever runs the place, who answers here. The person in charge cannot see it, and nothing you receive changes because you wrote.',
    '무엇이 불편했는지 써 주세요. 담당자는 못 봐요. 책임자가 읽고 답해요. 도움은 그대로 받아요.',
  ),
  about: words('무엇에 관한 것인가요', 'What is it about', '무엇이 불편했나요'),
  aboutMissing: words('하나를 골라 주세요.', 'Choose one.', '하나를 골라 주세요.'),
  text: words('내용', 'Your words', '내용'),
  textMissing: words('내용을 적어 주세요.', 'Write something.', '글을 써 주세요.'),
  hint: words(
    '이름이나 신청 번호는 적지 않아도 돼요. 읽는 사람에게는 누가 보냈는지 나오지 않아요.',
    'No name or number is needed. Whoever reads it is not shown who sent it.',
    '이름은 안 써도 돼요.',
  ),
  send: words('보내기', 'Send', '보내기'),
  sent: words(
    '보냈어요. 답이 오면 여기에 나와요.',
    'Sent. The answer will be here.',
    '보냈어요. 답은 여기에 나와요.',
  ),
  mine: words('보낸 것과 답', 'What you sent, and answers', '보낸 것과 답'),
  waiting: words('아직 답을 기다리고 있어요.', 'No answer yet.', '답을 기다려요.'),
  answer: words('답', 'Answer', '답'),
  outside: words(
    '이곳 밖에 알리고 싶으면 국민신문고나 정부민원안내 110에 말할 수 있어요.',
    'To tell somebody outside this place, call 110, the government help line, or use the national petition site (e-People).',
    '다른 곳에 말하고 싶으면 110에 전화하세요.',
  ),
  listAbout: words('대상', 'About'),
  listTitle: words('불편 접수', 'Complaints'),
  listLead: words(
    '담당자를 거치지 않고 온 글. 누가 보냈는지, 어느 사례인지는 나오지 않음. 답은 보낸 사람의 확인 화면에만 보임.',
    'What came past those in charge. Who sent it and on which case is not shown; the answer appears in the sender’s portal only.',
  ),
  none: words('접수된 것 없음', 'Nothing has come in'),
  noneBody: words('새 글이 오면 여기에 나옴.', 'What comes in appears here.'),
  madeAt: words('받은 때', 'Received'),
  state: words('상태', 'State'),
  open: words('답 기다림', 'waiting'),
  answered: words('답함', 'answered'),
  bland: words(
    '위장 화면에서 온 글. 옆에 누가 있었을 수 있음.',
    'Written in the bland view; somebody may have stood beside her.',
  ),
  answerLead: words(
    '한 번만 답할 수 있음. 사례를 짐작하게 하는 말은 쓰지 않음.',
    'One answer only. Write nothing that tells of the case.',
  ),
  answerMissing: words('답을 적어 주십시오.', 'Write the answer.'),
  answerSend: words('답하기', 'Answer'),
  already: words('이미 답한 글입니다.', 'It was answered already.'),
  back: words('목록으로', 'Back to the list'),
} as const satisfies Record<string, Words>;

export const aboutWords = {
  person: words('맡은 사람', 'A person who works here', '도와주는 사람'),
  place: words('도와주는 곳이나 기다림', 'A place that helps, or the waiting', '도와주는 곳, 기다리는 것'),
  head: words('이곳의 책임자', 'Whoever runs this place', '여기 책임자'),
  other: words('그 밖', 'Something else', '다른 것'),
} as const satisfies Record<ComplaintAbout, Words>;

export const complaintEvents = {
  'complaint.made': words('불편 접수', 'Complaint made'),
  'complaint.read': words('불편 글 열람', 'Complaint read'),
  'complaint.answered': words('불편 답변', 'Complaint answered'),
  'complaint.unchanged': words('불편 답변 그대로', 'Complaint already answered'),
  'complaint.told': words('불편 답변 알림', 'Told of an answer'),
} as const satisfies Record<string, Words>;
