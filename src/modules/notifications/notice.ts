// The gate on everything that goes out by itself: which way, when, or not at all. Silence unless the person
// said otherwise, and her latest word counts at the moment of sending. Calls and letters are made by people.
import { seoul } from '../../shared/calendar-day.ts';
import { type Language, languages, say } from '../../shared/text.ts';
import type { SafeContact } from '../intake/index.ts';
import { subject, type Template, templates } from './templates.ts';

export type NoticeChannel = 'sms' | 'email';

export type Silence =
  | 'no_trace'
  | 'no_contact'
  | 'not_allowed'
  | 'no_channel'
  | 'forbidden_word'
  | 'no_gateway'
  | 'cancelled'
  | 'too_late';

export type Gate =
  | { readonly kind: 'silent'; readonly because: Silence }
  | { readonly kind: 'later'; readonly at: Temporal.Instant }
  | { readonly kind: 'send'; readonly channel: NoticeChannel; readonly to: string; readonly text: string };

export type GateFacts = {
  readonly contact: SafeContact | null;
  readonly noTrace: boolean;
  readonly language: Language;
  readonly template: Template;
  readonly now: Temporal.Instant;
  readonly gateways: ReadonlySet<NoticeChannel>;
};

/** Notices are written in Korean or English, the languages of the house; somebody else's is English. */
export function languageOf(spoken: string): Language {
  return languages.find((known) => known === spoken) ?? 'en';
}

/** What is left of a decision when the sentence is true only until a moment: later than that is never. */
export function untilMoment(gate: Gate, until: Temporal.Instant, now: Temporal.Instant): Gate {
  if (gate.kind === 'silent') return gate;
  const at = gate.kind === 'later' ? gate.at : now;
  return Temporal.Instant.compare(at, until) >= 0 ? { kind: 'silent', because: 'too_late' } : gate;
}

/** Does any word she asked us never to use stand in what would be sent? */
function saysForbidden(contact: SafeContact, text: string): boolean {
  const forbidden = contact.forbidden
    .split(/[\s,.·;/"'「」]+/u)
    .map((word) => word.trim().toLocaleLowerCase('ko'))
    .filter((word) => word !== '');
  const said = text.toLocaleLowerCase('ko');
  return forbidden.some((word) => said.includes(word));
}

function wayTo(contact: SafeContact, gateways: ReadonlySet<NoticeChannel>) {
  const ways = (['sms', 'email'] as const).flatMap((channel) => {
    const to = channel === 'sms' ? contact.phone : contact.email;
    return contact.channels.includes(channel) && to !== '' ? [{ channel, to }] : [];
  });
  if (ways.length === 0) return 'no_channel';
  return ways.find(({ channel }) => gateways.has(channel)) ?? 'no_gateway';
}

const fits = (contact: SafeContact, at: Temporal.ZonedDateTime) => {
  const weekend = at.dayOfWeek >= 6;
  if (contact.days === 'weekdays' && weekend) return false;
  if (contact.days === 'weekends' && !weekend) return false;
  const time = at.toPlainTime().toString().slice(0, 5);
  return (contact.from === '' || time >= contact.from) && (contact.until === '' || time < contact.until);
};

/** The first moment from now on at which she allowed contact; never more than eight days away. */
export function nextMoment(contact: SafeContact, now: Temporal.Instant): Temporal.Instant | null {
  const local = now.toZonedDateTimeISO(seoul);
  if (fits(contact, local)) return now;
  for (let ahead = 0; ahead < 9; ahead += 1) {
    const day = local.toPlainDate().add({ days: ahead });
    const from = contact.from === '' ? '00:00' : contact.from;
    const start = day.toZonedDateTime({ timeZone: seoul, plainTime: Temporal.PlainTime.from(from) });
    if (Temporal.ZonedDateTime.compare(start, local) > 0 && fits(contact, start)) return start.toInstant();
  }
  return null;
}

/** May this be sent now, later, or never? Default is silence. */
export function decideNotice(facts: GateFacts): Gate {
  const { contact, template, language, now } = facts;
  if (facts.noTrace) return { kind: 'silent', because: 'no_trace' };
  if (contact === null) return { kind: 'silent', because: 'no_contact' };
  if (contact.mode !== 'allowed') return { kind: 'silent', because: 'not_allowed' };
  const text = say(templates[template], language);
  if (saysForbidden(contact, `${say(subject, language)} ${text}`)) {
    return { kind: 'silent', because: 'forbidden_word' };
  }
  const way = wayTo(contact, facts.gateways);
  if (typeof way === 'string') return { kind: 'silent', because: way };
  const moment = nextMoment(contact, now);
  if (moment === null) return { kind: 'silent', because: 'not_allowed' };
  if (Temporal.Instant.compare(moment, now) > 0) return { kind: 'later', at: moment };
  return { kind: 'send', ...way, text };
}
