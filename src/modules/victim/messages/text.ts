import { type Words, words } from '../../../shared/text.ts';
import type { MessageKind } from './message.ts';

export const messageText = {
  title: words('메시지', 'Messages', '메시지'),
  lead: words(
    '담당자와 주고받는 글이에요. 급하면 1577-1701로 전화해 주세요. 위험하면 112예요.',
    'This is between you and the person in charge. If it is urgent, call 1577-1701. In danger, call 112.',
    '담당자와 글을 주고받아요. 급하면 1577-1701, 위험하면 112로 전화하세요.',
  ),
  none: words('아직 주고받은 글이 없어요.', 'Nothing has been written yet.', '아직 글이 없어요.'),
  write: words('글 쓰기', 'Write', '글 쓰기'),
  about: words('무엇에 관한 글인가요', 'What is it about', '무슨 글인가요'),
  text: words('내용', 'Your message', '내용'),
  send: words('보내기', 'Send', '보내기'),
  empty: words('내용을 적어 주세요.', 'Write something.', '글을 써 주세요.'),
  me: words('나', 'You', '나'),
  helper: words('도와주는 사람', 'Your helper', '도와주는 사람'),
  staff: words('담당자', 'The person in charge', '담당자'),
  who: words(
    '이 글은 이 신청을 맡은 담당자와 접수 담당만 볼 수 있어요.',
    'Only those in charge of your request can read this.',
    '담당자만 볼 수 있어요.',
  ),
  unheard: words(
    '지금 담당자는 여기에 쓴 글을 읽지 못해요. 담당자가 있는 곳과 이 정보를 나누기로 하지 않았기 때문이에요. 급한 것은 1577-1701로 전화해 주세요. 담당자가 글을 읽게 하고 싶으면 만나서 말해 주세요.',
    'The person in charge cannot read what is written here, because you have not agreed to share it with the place she works for. Call 1577-1701 for anything urgent. If you want her to read it, tell her when you meet.',
    '지금 담당자는 이 글을 못 봐요. 1577-1701로 전화해 주세요. 글을 보여 주고 싶으면 만나서 말해요.',
  ),
  toldLead: words(
    '담당자를 거치지 않고 책임자가 읽고 답해요.',
    'It goes past the person in charge, to whoever runs the place.',
    '담당자는 못 봐요. 책임자가 읽고 답해요.',
  ),
  satisfactionTitle: words('어땠나요', 'How was it', '어땠나요'),
  score: words('지금까지 도움이 되었나요', 'Has it helped so far', '도움이 되었나요'),
  chooseScore: words('하나를 골라 주세요.', 'Choose one.', '하나를 골라 주세요.'),
  more: words('더 하고 싶은 말', 'Anything else', '하고 싶은 말'),
  sendScore: words('의견 보내기', 'Send', '보내기'),
} as const;

export const scoreWords = {
  '5': words('많이 도움이 되었어요', 'It helped a lot', '아주 좋았어요'),
  '4': words('도움이 되었어요', 'It helped', '좋았어요'),
  '3': words('잘 모르겠어요', 'I am not sure', '잘 모르겠어요'),
  '2': words('별로 도움이 되지 않았어요', 'It hardly helped', '별로예요'),
  '1': words('도움이 되지 않았어요', 'It did not help', '안 좋았어요'),
} as const satisfies Record<string, Words>;

export const kindWords = {
  message: words('묻거나 알릴 것', 'A question or news', '묻거나 알려요'),
  correction: words('잘못된 것 바로잡기', 'Something to correct', '틀린 것을 고쳐요'),
  complaint: words('불편했던 것', 'A complaint', '불편해요'),
  satisfaction: words('의견', 'Feedback', '의견'),
  withdrawal: words('그만두기', 'Stopping', '그만두기'),
  widening: words('더 나누기 부탁', 'Asking to share more', '더 나누기'),
} as const satisfies Record<MessageKind, Words>;
