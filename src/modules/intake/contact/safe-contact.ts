// Safe contact: which way, when, who may answer, what must never be said. A gate on every outgoing byte, so
// it is asked before anything can be sent, and "no contact at all" is an answer like any other.
import { z } from 'zod';
import { choicesField, message, textField } from '../../../shared/form.ts';
import { type Words, words } from '../../../shared/text.ts';
import { formatPhone, phoneField } from '../../people/index.ts';

export const contactModes = ['allowed', 'none'] as const;
export const contactChannels = ['call', 'sms', 'messenger', 'email', 'post'] as const;
export type ContactChannel = (typeof contactChannels)[number];
export const contactDays = ['any', 'weekdays', 'weekends'] as const;
export const answerers = ['self', 'trusted', 'anyone'] as const;
export const voicemails = ['never', 'neutral', 'allowed'] as const;

const chooseMode = message('연락해도 되는지 골라 주세요.', 'Choose whether contact is safe.');
const chooseChannel = message('안전한 방법을 하나 이상 골라 주세요.', 'Choose at least one safe way.');
const chooseOne = message('하나를 골라 주세요.', 'Choose one.');
const needsPhone = message('전화번호를 써 주세요.', 'Write the telephone number.');
const needsEmail = message('이메일 주소를 확인해 주세요.', 'Check the e-mail address.');
const needsAddress = message('우편을 받을 주소를 써 주세요.', 'Write the postal address.');
const needsTrusted = message('대신 받을 사람을 써 주세요.', 'Write who may answer.');
const wrongTime = message('시각을 14:00처럼 써 주세요.', 'Write a time such as 14:00.');
const wrongSpan = message('끝나는 시각이 시작보다 늦어야 합니다.', 'The end must be after the start.');

const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const timeField = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .refine((text) => text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), wrongTime);

const orDefault = <const T extends readonly [string, ...string[]]>(options: T, otherwise: T[number]) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? otherwise : value),
    z.enum(options, chooseOne),
  );

export const contactForm = z
  .object({
    mode: z.enum(contactModes, chooseMode),
    channels: choicesField(contactChannels, chooseChannel),
    phone: phoneField,
    email: textField(200).refine((text) => text === '' || emailShape.test(text), needsEmail),
    address: textField(300),
    days: orDefault(contactDays, 'any'),
    from: timeField,
    until: timeField,
    answerer: orDefault(answerers, 'self'),
    trusted: textField(100),
    voicemail: orDefault(voicemails, 'never'),
    forbidden: textField(300),
    note: textField(1000),
  })
  .superRefine((contact, context) => {
    const refuse = (path: string, sentence: string) =>
      context.addIssue({ code: 'custom', path: [path], message: sentence });
    if (contact.from !== '' && contact.until !== '' && contact.from >= contact.until)
      refuse('until', wrongSpan);
    if (contact.mode === 'none') return;
    const by = (channel: ContactChannel) => contact.channels.includes(channel);
    if (contact.channels.length === 0) refuse('channels', chooseChannel);
    if ((by('call') || by('sms')) && contact.phone === '') refuse('phone', needsPhone);
    if (by('email') && contact.email === '') refuse('email', needsEmail);
    if (by('post') && contact.address === '') refuse('address', needsAddress);
    if (contact.answerer === 'trusted' && contact.trusted === '') refuse('trusted', needsTrusted);
  });

export type SafeContact = z.infer<typeof contactForm>;

export const contactSection = 'safe-contact';

/** What the sealed section holds: the shape the form gives. */
export const storedContact: z.ZodType<SafeContact> = z.object({
  mode: z.enum(contactModes),
  channels: z.array(z.enum(contactChannels)),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  days: z.enum(contactDays),
  from: z.string(),
  until: z.string(),
  answerer: z.enum(answerers),
  trusted: z.string(),
  voicemail: z.enum(voicemails),
  forbidden: z.string(),
  note: z.string(),
});

const never = {
  call: words('전화 금지', 'no calls'),
  sms: words('문자 금지', 'no text messages'),
  messenger: words('메신저 금지', 'no messenger'),
  email: words('이메일 금지', 'no e-mail'),
  post: words('우편 금지', 'no post'),
} as const satisfies Record<ContactChannel, Words>;

const dayWords = {
  any: null,
  weekdays: words('평일', 'weekdays'),
  weekends: words('주말', 'weekends'),
} as const;

function span(from: string, until: string): Words | null {
  if (from === '' && until === '') return null;
  const short = (time: string) => time.replace(/^0/, '').replace(/:00$/, '');
  const text = `${short(from)}–${short(until)}`;
  return words(`${text}시`, text);
}

/**
 * One line for the head of a case: "문자 금지 · 14–17시 · 010-1234-5678". First what is forbidden (calls and
 * text messages) and, where calls are, what is left ("문자만"); then when, then how.
 */
export function contactLine(contact: SafeContact): Words {
  if (contact.mode === 'none') return words('연락 금지', 'Do not contact');
  const chosen = contact.channels;
  const parts: (Words | null)[] = [
    ...(['call', 'sms'] as const).map((channel) => (chosen.includes(channel) ? null : never[channel])),
    chosen.includes('call') || chosen.length === 0
      ? null
      : words(
          `${chosen.map((one) => onlyWords[one].ko).join('·')}만`,
          `only ${chosen.map((one) => onlyWords[one].en).join(', ')}`,
        ),
    dayWords[contact.days],
    span(contact.from, contact.until),
    contact.phone === '' ? null : words(formatPhone(contact.phone), formatPhone(contact.phone)),
    contact.answerer === 'self' ? words('본인만', 'to the person alone') : null,
    contact.voicemail === 'never' && chosen.includes('call')
      ? words('음성 메시지 금지', 'no voicemail')
      : null,
  ];
  const said = parts.filter((part) => part !== null);
  return words(said.map(({ ko }) => ko).join(' · '), said.map(({ en }) => en).join(' · '));
}

const onlyWords = {
  call: words('전화', 'calls'),
  sms: words('문자', 'text messages'),
  messenger: words('메신저', 'messenger'),
  email: words('이메일', 'e-mail'),
  post: words('우편', 'post'),
} as const satisfies Record<ContactChannel, Words>;
