// The first step of taking images down (성폭력방지법 §7의3). Knows addresses and fingerprints of pictures;
// refuses pictures themselves: none is asked for, sent or kept.
import { z } from 'zod';
import { message, textField } from '../../shared/form.ts';

export const imageKinds = ['filmed', 'forged', 'spread', 'threat', 'details', 'unsure'] as const;
export type ImageKind = (typeof imageKinds)[number];

export const minorAnswers = ['yes', 'no', 'unknown'] as const;

export const limits = { links: 20, linkLength: 2000, pictures: 20, perHour: 10 } as const;

const tooMany = message(
  `주소는 한 번에 ${limits.links}개까지 적을 수 있어요. 나머지는 상담하면서 받을게요.`,
  `Up to ${limits.links} addresses at once. We take the rest when we talk.`,
);
const notAnAddress = message(
  'http:// 또는 https://로 시작하는 주소를 한 줄에 하나씩 적어 주세요.',
  'Write one address a line, beginning with http:// or https://.',
);
const tooLong = message('주소가 너무 길어요.', 'An address is too long.');
const nothingGiven = message(
  '주소를 하나 이상 적거나 사진의 지문을 만들어 주세요. 둘 다 없으면 1577-1701로 전화하세요.',
  'Write at least one address or make the fingerprint of a picture. If you have neither, call 1577-1701.',
);
const chooseKind = message('하나를 골라 주세요.', 'Choose one.');
const wrongPrint = message(
  '사진의 지문이 온전하지 않아요. 사진을 다시 골라 주세요.',
  'A fingerprint is damaged. Please choose the picture again.',
);
const notAPhone = message(
  '전화번호를 010-0000-0000처럼 써 주세요.',
  'Write a telephone number such as 010-0000-0000.',
);

/** One address a line; doubles and blank lines are dropped. Only http and https, without name or password. */
const links = z
  .string()
  .default('')
  .transform((text, context) => {
    const lines = [
      ...new Set(
        text
          .normalize('NFC')
          .split(/\s+/)
          .filter((line) => line !== ''),
      ),
    ];
    const wrong = (sentence: string) => context.addIssue({ code: 'custom', message: sentence });
    if (lines.length > limits.links) wrong(tooMany);
    else if (lines.some((line) => line.length > limits.linkLength)) wrong(tooLong);
    else if (!lines.every(isWebAddress)) wrong(notAnAddress);
    return lines;
  });

function isWebAddress(line: string): boolean {
  const url = URL.parse(line);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return false;
  return url.username === '' && url.password === '' && url.hostname.includes('.');
}

/** `<64 hexadecimal digits>:<quality 0–100>`, one for each picture; PDQ of facebook/ThreatExchange. */
const prints = z
  .preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().regex(/^[0-9a-f]{64}:(?:100|\d{1,2})$/, wrongPrint), wrongPrint),
  )
  .refine((list) => list.length <= limits.pictures, wrongPrint)
  .transform((list) =>
    [...new Set(list)].map((one) => {
      const [hash = '', quality = '0'] = one.split(':');
      return { algorithm: 'pdq' as const, hash, quality: Number(quality) };
    }),
  );

/** Empty, or a number of 8 to 15 digits. */
const phone = textField(30).refine((text) => text === '' || /^\+?[\d\s-]{8,20}$/.test(text), notAPhone);

/** A question left open is an answer too. */
const openChoice = <const T extends readonly [string, ...string[]]>(options: T, open: T[number]) =>
  z.preprocess((value) => (value === undefined || value === '' ? open : value), z.enum(options, chooseKind));

export const takedownForm = z
  .object({
    links,
    prints,
    kind: openChoice(imageKinds, 'unsure'),
    minor: openChoice(minorAnswers, 'unknown'),
    phone,
    when: textField(200),
  })
  .superRefine((given, context) => {
    if (given.links.length + given.prints.length === 0) {
      context.addIssue({ code: 'custom', path: ['links'], message: nothingGiven });
    }
  });
export type TakedownRequest = z.infer<typeof takedownForm>;
