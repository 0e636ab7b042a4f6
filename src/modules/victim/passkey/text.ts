import { words } from '../../../shared/text.ts';

/** Says what it does and nothing of what it opens; the same in both worlds. */
export const passkeyText = {
  title: words('이 기기로 열기', 'Open with this device', '이 기기로 열기'),
  settingLead: words(
    '열 자리 번호를 적는 대신 기기의 잠금으로 확인할 수 있어요.',
    'Confirm with the lock of your device instead of typing the number.',
    '번호 대신 기기로 열어요.',
  ),
  lead: words(
    '열 자리 번호를 적는 대신 이 기기의 잠금(지문, 얼굴, 잠금 번호)으로 확인해요. 여섯 자리 확인번호는 그대로 물어봐요. 하지 않아도 괜찮아요.',
    'Instead of typing the ten-character number you confirm with the lock of this device (finger, face or its own PIN). You are still asked for your six-digit PIN. You need not do this.',
    '번호를 쓰지 않고 지문이나 얼굴로 열어요. 숫자 여섯 개는 그대로 써요. 안 해도 괜찮아요.',
  ),
  shared: words(
    '이 기기의 잠금을 풀 수 있는 사람은 ‘메모’라는 이름의 패스키가 저장된 것을 볼 수 있어요. 같은 계정을 쓰는 다른 기기에 나타날 수도 있어요. 다른 사람과 함께 쓰거나 누가 들여다보는 기기라면 저장하지 마세요.',
    'Whoever can unlock this device can see that a passkey named "메모" is saved on it. It may also appear on other devices that use the same account. Do not save one on a device that you share or that somebody looks through.',
    '이 기기를 여는 사람은 ‘메모’라는 저장 기록을 볼 수 있어요. 함께 쓰는 기기라면 저장하지 마세요.',
  ),
  sharedTitle: words('먼저 살펴봐 주세요', 'Please read this first', '먼저 읽어 주세요'),
  again: words(
    '저장하기 전에 번호와 확인번호를 한 번 더 적어 주세요.',
    'Before saving, please enter your number and PIN once more.',
    '번호와 숫자를 한 번 더 써 주세요.',
  ),
  next: words('다음', 'Next', '다음'),
  ready: words(
    '누르면 기기가 잠금을 풀어 달라고 해요. 풀면 저장돼요.',
    'When you press, the device asks you to unlock it. Then it is saved.',
    '누르고 기기의 잠금을 풀어 주세요.',
  ),
  save: words('이 기기에 저장', 'Save on this device', '이 기기에 저장'),
  back: words('저장하지 않고 돌아가기', 'Go back without saving', '저장하지 않고 돌아가기'),
  failed: words(
    '지금은 저장하지 못했어요. 나중에 다시 해 볼 수 있고, 번호로는 언제나 열 수 있어요.',
    'It could not be saved now. You can try again later; the number always works.',
    '저장하지 못했어요. 번호로 열 수 있어요.',
  ),
  made: words(
    '저장했어요. 다음에는 이 기기로 열 수 있어요.',
    'Saved. Next time you can open with this device.',
    '저장했어요.',
  ),
  madeLead: words(
    '저장한 기기가 있어요. 여섯 자리 확인번호와 함께 써요.',
    'A device is saved. It is used together with your six-digit PIN.',
    '저장한 기기가 있어요.',
  ),
  removeLead: words(
    '지우면 바로 그 기기로는 열 수 없고, 번호로만 열 수 있어요. 기기에 남은 ‘메모’는 그 기기의 패스키(비밀번호) 설정에서 따로 지워 주세요.',
    'Once removed, that device opens nothing any more, and only the number does. Please delete the leftover "메모" in the passkey (password) settings of that device.',
    '지우면 그 기기로 못 열어요. 기기 설정에서 ‘메모’도 지워 주세요.',
  ),
  remove: words('저장한 기기 지우기', 'Remove the saved device', '저장한 기기 지우기'),
  removed: words('지웠어요.', 'Removed.', '지웠어요.'),
  offer: words('저장해 둔 기기로 열기', 'Open with a saved device', '저장한 기기로 열기'),
  doorLead: words(
    '확인번호를 적고 누르면 기기가 잠금을 풀어 달라고 해요.',
    'Enter your PIN and press; the device asks you to unlock it.',
    '숫자를 쓰고 누르세요. 그리고 기기의 잠금을 풀어 주세요.',
  ),
  wrong: words(
    '확인하지 못했어요. 다시 해 보거나 번호로 열어 주세요.',
    'That could not be confirmed. Try again, or open with your number.',
    '확인하지 못했어요. 번호로 열어 주세요.',
  ),
  byCode: words('번호로 열기', 'Open with the number', '번호로 열기'),
} as const;
