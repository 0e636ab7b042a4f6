import { type Words, words } from '../../shared/text.ts';
import type { ImageKind, TakedownRequest } from './request.ts';

export const kindWords: Readonly<Record<ImageKind, Words>> = {
  filmed: words('몰래 찍혔어요', 'It was filmed secretly', '몰래 찍었어요'),
  forged: words('가짜로 만들어졌어요(합성, 딥페이크)', 'It is fake (edited, deepfake)', '가짜로 만들었어요'),
  spread: words('허락 없이 퍼졌어요', 'It was spread without my consent', '허락 없이 퍼뜨렸어요'),
  threat: words('퍼뜨리겠다고 협박해요', 'Somebody threatens to spread it', '퍼뜨린다고 겁을 줘요'),
  details: words(
    '이름·연락처 같은 신상정보가 올라왔어요',
    'Personal details were posted',
    '내 이름이나 전화번호가 올라왔어요',
  ),
  unsure: words('잘 모르겠어요', 'I am not sure', '잘 모르겠어요'),
};

export const minorWords: Readonly<Record<TakedownRequest['minor'], Words>> = {
  yes: words('네', 'Yes', '네'),
  no: words('아니요', 'No', '아니요'),
  unknown: words('모르겠어요', 'I do not know', '모르겠어요'),
};

export const takedownEvents = {
  'takedown.requested': words('온라인 삭제 요청 접수', 'Takedown requested online'),
} as const;

export const takedownText = {
  title: words('주소 적기', 'Addresses', '주소 적기'),
  heading: words(
    '퍼진 사진·영상을 지우는 첫걸음',
    'First step to having images taken down',
    '퍼진 사진을 지워요',
  ),
  lead: words(
    '당신 잘못이 아니에요. 사진이나 영상을 보내지 않아도 시작할 수 있어요.',
    'It is not your fault. You can begin without sending any picture.',
    '당신 잘못이 아니에요. 사진을 보내지 않아도 돼요.',
  ),
  howTitle: words('이렇게 진행돼요', 'What happens', '이렇게 해요'),
  how: [
    words(
      '올라온 곳의 주소를 적어 보내세요.',
      'You send the addresses where it stands.',
      '사진이 있는 곳의 주소를 적어요.',
    ),
    words(
      '상담사가 접수를 확인하고, 연락처를 남기셨다면 안전하게 연락해요.',
      'A counsellor takes it up and, if you left a number, contacts you safely.',
      '상담사가 봐요. 전화번호를 적었으면 전화해요.',
    ),
    words(
      '동의하시면 서울 디지털성범죄 안심지원센터가 찾아서 삭제를 요청하고, 다시 올라오는지 살펴요. 신고하지 않아도 되고 돈이 들지 않아요.',
      'With your consent the Seoul Digital Sex Crime Support Center searches, asks for removal and watches for re-uploads. No police report is needed and it is free.',
      '허락하면 지워 달라고 대신 말해 줘요. 돈은 안 들어요.',
    ),
  ],
  beforeTitle: words('지우기 전에', 'Before anything is deleted', '지우기 전에'),
  before: [
    words(
      '올라온 화면과 주소를 먼저 남겨 두세요. 대화도 지우지 마세요. 증거가 돼요.',
      'Keep the screen and the address first, and do not delete messages; they are evidence.',
      '화면과 주소를 남겨요. 문자를 지우지 말아요.',
    ),
    words(
      '돈을 달라고 협박해도 보내지 마세요. 보내도 멈추지 않는 일이 많아요. 바로 112나 1577-1701로 전화하세요.',
      'Do not pay a blackmailer; it often does not stop. Call 112 or 1577-1701 at once.',
      '돈을 보내지 말아요. 112에 전화해요.',
    ),
    words(
      '찍힌 사람이 19세 미만이면 요청이 없어도 지워요. 어른에게 말하지 않고도 상담할 수 있어요.',
      'If the person shown is under 19, it is removed even without a request. A minor can talk to us without telling an adult first.',
      '19세가 안 됐으면 꼭 지워 줘요. 혼자 물어봐도 돼요.',
    ),
  ],
  beforeLaw: '성폭력방지 및 피해자보호 등에 관한 법률 §7의3',
  formTitle: words('접수하기', 'Send the addresses', '보내기'),
  links: words('올라온 곳의 주소', 'Addresses', '사진이 있는 곳의 주소'),
  linksHint: words(
    '한 줄에 하나씩, 20개까지. 주소창의 내용을 그대로 붙여 넣으세요.',
    'One a line, up to 20. Paste what stands in the address bar.',
    '한 줄에 하나씩 적어요. 20개까지 돼요.',
  ),
  linksWhy: words(
    '삭제를 요청하려면 어디에 있는지 알아야 해요. 주소는 잠근 채로 보관하고 삭제를 맡은 사람만 봐요.',
    'To ask for removal one must know where it is. Addresses are kept sealed; only those who do the removal see them.',
    '어디에 있는지 알아야 지울 수 있어요.',
  ),
  printTitle: words('사진의 지문 만들기', 'Make a fingerprint of a picture', '사진의 지문 만들기'),
  printLead: words(
    '사진은 이 기기를 떠나지 않아요. 사진을 닮은 숫자(지문)만 이 화면에서 만들어 보내요. 지문으로는 사진을 되살릴 수 없고, 같은 사진이 다시 올라왔는지 찾는 데 써요.',
    'The picture never leaves this device. Only a number that resembles it, its fingerprint, is made on this page and sent. A picture cannot be restored from it; it is used to find the same picture again.',
    '사진은 보내지 않아요. 숫자(지문)만 보내요. 숫자로는 사진을 볼 수 없어요.',
  ),
  printField: words('지문을 만들 사진 고르기', 'Choose a picture', '사진 고르기'),
  printHint: words(
    '하지 않아도 돼요. 영상은 한 장면을 찍은 사진으로 만들 수 있어요.',
    'Not required. For a video use a picture of one scene.',
    '안 해도 돼요.',
  ),
  printMade: words('지문을 만들었어요', 'Fingerprint made', '지문을 만들었어요'),
  printPlain: words(
    '보이는 것이 너무 적어 지문을 만들 수 없어요',
    'There is too little to see for a fingerprint',
    '이 사진은 지문을 만들 수 없어요',
  ),
  printBroken: words('이 파일은 열 수 없어요', 'This file cannot be opened', '이 파일은 열 수 없어요'),
  printFull: words('20장까지 만들 수 있어요', 'Up to 20 pictures', '20장까지 돼요'),
  printRemove: words('빼기', 'Remove', '빼기'),
  printList: words('만든 지문', 'Fingerprints', '만든 지문'),
  printOff: words(
    '이 브라우저에서는 사진의 지문을 만들 수 없어요. 주소만 적어도 괜찮아요.',
    'This browser cannot make fingerprints. Addresses are enough.',
    '주소만 적어도 괜찮아요.',
  ),
  kind: words('어떤 일인가요', 'What happened', '어떤 일인가요'),
  kindWhy: words(
    '어디에 먼저 요청할지 정하는 데 써요.',
    'It decides whom to ask first.',
    '누구에게 먼저 말할지 정해요.',
  ),
  minor: words(
    '찍힌 사람이 그때 19세 미만이었나요',
    'Was the person shown under 19 then',
    '찍힌 사람이 19세가 안 됐나요',
  ),
  minorWhy: words(
    '19세 미만이면 법에 따라 더 빨리, 요청이 없어도 지울 수 있어요.',
    'Under 19 the law allows faster removal, even without a request.',
    '19세가 안 됐으면 더 빨리 지워요.',
  ),
  phone: words('연락해도 안전한 전화번호', 'A telephone number that is safe', '안전한 전화번호'),
  phoneHint: words(
    '적지 않아도 접수돼요. 적으시면 전화만 드리고, 음성 메시지나 문자는 남기지 않아요.',
    'You may leave it out. We only call; we leave no voicemail and send no message.',
    '안 적어도 돼요. 전화만 해요. 문자는 안 보내요.',
  ),
  when: words('언제 전화하면 안전한가요', 'When is it safe to call', '언제 전화하면 좋은가요'),
  whenHint: words('예: 평일 낮 2시부터 4시', 'For example: weekdays from 2 to 4 p.m.', '예: 낮 2시에서 4시'),
  send: words('접수하기', 'Send', '보내기'),
  full: words(
    '이 인터넷 주소에서 한 시간 동안 보낼 수 있는 만큼 보냈어요. 급하면 1577-1701로 전화하세요.',
    'This connection has sent as much as it may within an hour. If it is urgent, call 1577-1701.',
    '너무 많이 보냈어요. 1577-1701로 전화하세요.',
  ),
  sentHeading: words('접수했어요', 'We have it', '받았어요'),
  sentNumber: words('접수번호', 'Number', '번호'),
  sentKeep: words(
    '이 번호를 기억하거나 안전한 곳에 적어 두세요. 이 화면을 닫으면 다시 볼 수 없어요.',
    'Remember this number or write it down somewhere safe. It is not shown again once this page is closed.',
    '번호를 적어 두세요. 다시 안 보여요.',
  ),
  sentNext: [
    words(
      '상담사가 확인해요. 연락처를 남기셨다면 말씀하신 때에 전화해요.',
      'A counsellor takes it up. If you left a number, we call at the time you named.',
      '상담사가 봐요. 번호를 적었으면 전화해요.',
    ),
    words(
      '연락처를 남기지 않으셨다면 1577-1701로 전화해 접수번호를 말해 주세요. 동의하셔야 삭제를 맡은 곳에 전할 수 있어요.',
      'If you left none, call 1577-1701 and give the number: we may pass it on to those who do the removal only with your consent.',
      '번호를 안 적었으면 1577-1701로 전화해요.',
    ),
    words(
      '서울 디지털성범죄 안심지원센터(02-815-0382)에 바로 전화해도 돼요.',
      'You may also call the Seoul Digital Sex Crime Support Center directly on 02-815-0382.',
      '02-815-0382에 바로 전화해도 돼요.',
    ),
  ],
  sentGone: words(
    '보여 드릴 접수번호가 없어요. 1577-1701로 전화하시면 찾아 드려요.',
    'There is no number to show. Call 1577-1701 and we look for it.',
    '번호가 없어요. 1577-1701로 전화하세요.',
  ),
} as const;
