// The words a person agrees to. They are versioned: every consent keeps the version and the hash of the words
// that were read. Changing a sentence means a new version; old receipts keep theirs.
import { createHash } from 'node:crypto';
import { type Words, words } from '../../shared/text.ts';

export type ConsentText = { readonly version: string; readonly paragraphs: readonly Words[] };

/** Told before anything is ticked. 개인정보 보호법 §17② (recipient, purpose, items, period, right to refuse), §22. */
const current: ConsentText = {
  version: '2026-11',
  paragraphs: [
    words(
      '도움을 드릴 기관이 무엇을 볼 수 있는지 직접 정하실 수 있어요. 고른 기관만, 고른 내용만, 정한 날까지 볼 수 있어요.',
      'You decide which institution sees what. Only the institutions you choose, only what you choose, only until the day you set.',
      '누가 무엇을 볼지 내가 정해요. 내가 고른 곳만, 내가 고른 것만, 정한 날까지만 봐요.',
    ),
    words(
      '동의하지 않아도 괜찮아요. 상담과 안내는 똑같이 받으실 수 있고, 불이익이 전혀 없어요. 일부만 동의하셔도 돼요.',
      'You may say no. You get the same counselling and guidance, and you lose nothing. You may agree to a part only.',
      '싫다고 해도 괜찮아요. 나쁜 일은 생기지 않아요. 일부만 골라도 돼요.',
    ),
    words(
      '언제든 멈출 수 있어요. 이유를 말하지 않아도 돼요. 멈추면 그 기관은 바로 볼 수 없게 돼요. 다만 이미 본 내용을 잊게 할 수는 없어요.',
      'You may stop at any time without giving a reason. The institution is shut out at once. What it has already read cannot be unread.',
      '언제든 그만둘 수 있어요. 이유는 말하지 않아도 돼요. 그만두면 바로 못 봐요. 이미 본 것은 되돌릴 수 없어요.',
    ),
    words(
      '각 기관은 도움을 드리는 데에만 쓰고, 다른 곳에 넘기지 않아요. 누가 언제 보았는지 모두 기록돼요.',
      'Each institution uses it only to help you and passes it to nobody else. Every look is recorded.',
      '도와주는 데만 써요. 누가 봤는지 다 적어 둬요.',
    ),
    words(
      '정한 날이 지나면 저절로 끝나요. 길어도 180일이에요. 더 필요하면 다시 여쭤볼게요.',
      'It ends by itself on the day you set, after 180 days at most. If more time is needed, we will ask you again.',
      '정한 날이 지나면 저절로 끝나요. 길어도 180일이에요.',
    ),
  ],
};

/** Said apart, with a tick of its own. 개인정보 보호법 §23①1. */
export const sensitiveSentence = words(
  '사건 내용, 상담·치료 기록, 영상·사진 정보, 가해자 정보는 민감한 내용이라 따로 여쭤봐요. 이 내용을 고른 기관에 보여 주는 데 동의해요.',
  'What happened, counselling and treatment, images and the offender are sensitive, so we ask apart: I agree that the institutions I chose may see them.',
  '사건 이야기나 치료 기록은 조심해서 다뤄야 해서 따로 물어봐요. 내가 고른 곳에 보여 줘도 좋아요.',
);

/** The words in force. */
export function consentText(): ConsentText {
  return current;
}

/** SHA-256 over version and every sentence in every language. */
export function textHash(text: ConsentText = current): Buffer {
  const sentences = [...text.paragraphs, sensitiveSentence].map(({ ko, en, easy }) => [ko, en, easy ?? '']);
  return createHash('sha256')
    .update(JSON.stringify([text.version, sentences]))
    .digest();
}
