import { routes } from '../../../routes.ts';
import { dayInSeoul, formatDay, parseDay } from '../../../shared/calendar-day.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Day, Moment } from '../../../ui/times.tsx';
import { wayHere } from '../../directory/index.ts';
import type { Names } from '../places/place.ts';
import type { MyDate, MyDeadline, MyHead, MyReferral } from './my-case-store.ts';
import { statusLines, myCaseText as t } from './text.ts';

type Spoken = { readonly language: Language };

/** Who has the ball: the institution while it has the work, the person in charge when it comes back. */
function ballOf({ status, to }: MyReferral, names: Names): Phrase {
  switch (status) {
    case 'sent':
    case 'received':
    case 'accepted':
    case 'in_progress':
      return names.place(to);
    case 'draft':
    case 'declined':
    case 'provided':
    case 'not_provided':
      return t.ballUs;
    case 'closed':
    case 'withdrawn':
      return t.ballNobody;
  }
}

const shownDay = (text: string, language: Language) => {
  const day = parseDay(text);
  return day === null ? text : formatDay(day, language);
};

function Line({ referral, names, language }: Spoken & { referral: MyReferral; names: Names }) {
  const { status, bookedOn, expectedAt } = referral;
  const waits = status === 'sent' || status === 'received';
  const service = names.service(referral.service, language);
  return (
    <li>
      <p>
        <strong>{phrase(names.place(referral.to), language)}</strong>
        {service === null ? '' : ` · ${service}`}
      </p>
      <p>
        {phrase(statusLines[status], language)}
        {bookedOn !== null && (status === 'accepted' || status === 'in_progress')
          ? ` ${fill(phrase(t.booked, language), { day: shownDay(bookedOn, language) })}`
          : ''}
        {waits && expectedAt !== null
          ? ` ${fill(phrase(t.expected, language), { day: formatDay(dayInSeoul(expectedAt), language) })}`
          : ''}
      </p>
      <p class="hint">
        {phrase(t.ball, language)}: {phrase(ballOf(referral, names), language)}
      </p>
    </li>
  );
}

export type Home = {
  readonly head: MyHead;
  readonly referrals: readonly MyReferral[];
  readonly next: MyDate | null;
  readonly asks: number;
  /** Null for a helper, who does not see who sees. */
  readonly sharedWith: number | null;
  /** Nobody has made sure yet who holds this receipt: nothing of the case is here. */
  readonly unconfirmed: boolean;
};

const finished = new Set(['closed', 'guided', 'discarded']);

function nowWords({ head }: Home) {
  if (finished.has(head.status)) return t.nowClosed;
  return head.managed ? t.nowManaged : t.nowReceived;
}

/** Five lines that say everything, and below them one line for each place. */
export function HomeView({ home, names, language }: Spoken & { home: Home; names: Names }) {
  const { next, asks, sharedWith, referrals } = home;
  const say = (text: Phrase) => phrase(text, language);
  const rows = [
    { key: t.nowTitle, value: say(nowWords(home)) },
    {
      key: t.nextDate,
      value:
        next === null ? (
          say(t.noDate)
        ) : (
          <a href={routes.my.dates()}>
            <Moment at={next.startsAt} language={language} />
          </a>
        ),
    },
    {
      key: t.youCan,
      value:
        asks > 0 ? <a href={routes.my.papers()}>{fill(say(t.canAnswer), { n: asks })}</a> : say(t.canAsk),
    },
    ...(sharedWith === null
      ? []
      : [
          {
            key: t.whoSees,
            value: (
              <a href={routes.my.sharing()}>
                {sharedWith === 0 ? say(t.seesNobody) : fill(say(t.seesSome), { n: sharedWith })}
              </a>
            ),
          },
          { key: t.howToStop, value: <a href={routes.my.settings()}>{say(t.stop)}</a> },
        ]),
  ];
  return (
    <>
      <PageHead title={t.title} language={language} />
      <SummaryList language={language} rows={rows} />
      {home.unconfirmed ? <p>{say(t.unconfirmed)}</p> : null}
      {referrals.length === 0 ? null : (
        <Card title={t.workTitle} look="quiet" language={language}>
          <ul>
            {referrals.map((referral) => (
              <Line referral={referral} names={names} language={language} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** Meetings for which people come to the house; a call needs no way, a court has one of its own. */
const comesHere = new Set(['counselling', 'visit']);

/** Place and words are an institution's own and may name it: hidden with the names. */
function DateCard({ date, names, language }: Spoken & { date: MyDate; names: Names }) {
  const say = (text: Phrase) => phrase(text, language);
  return (
    <Card level={3} title={names.place(date.institution)} language={language}>
      <p>
        <Moment at={date.startsAt} language={language} /> · {fill(say(t.minutes), { n: date.minutes })}
      </p>
      {date.place === null || names.hidden ? null : (
        <p>
          {say(t.place)}: {date.place}
        </p>
      )}
      {date.text === null || names.hidden ? null : (
        <p>
          {say(t.bring)}: {date.text}
        </p>
      )}
      {comesHere.has(date.kind) && !names.hidden ? (
        <>
          <p>
            {say(t.way)}: {say(wayHere)}
          </p>
          <p class="hint">{say(t.elsewhere)}</p>
        </>
      ) : (
        <p class="hint">{say(t.map)}</p>
      )}
      <p>
        <LinkButton href={routes.my.calendar(date.id)} kind="tertiary" download>
          {say(t.calendar)}
        </LinkButton>
      </p>
    </Card>
  );
}

function DeadlineLine({ deadline, names, language }: Spoken & { deadline: MyDeadline; names: Names }) {
  const [advised, last] = [
    parseDay(deadline.advised),
    deadline.last === null ? null : parseDay(deadline.last),
  ];
  const around = (sentence: Phrase, day: Temporal.PlainDate) => {
    const [before, after] = phrase(sentence, language).split('{day}');
    return (
      <>
        {before}
        <Day day={day} language={language} />
        {after}
      </>
    );
  };
  return (
    <li>
      <p>
        <strong>{names.service(deadline.service, language) ?? phrase(t.something, language)}</strong>
      </p>
      {advised === null ? null : <p>{around(t.advised, advised)}</p>}
      {last === null ? null : <p class="hint">{around(t.last, last)}</p>}
    </li>
  );
}

export function DatesView(
  props: Spoken & { dates: readonly MyDate[]; deadlines: readonly MyDeadline[]; names: Names },
) {
  const { dates, deadlines, names, language } = props;
  return (
    <>
      <PageHead title={t.datesTitle} language={language} />
      <Stack>
        <h2>{phrase(t.meetings, language)}</h2>
        {dates.length === 0 ? <p>{phrase(t.noDate, language)}</p> : null}
        {dates.map((date) => (
          <DateCard date={date} names={names} language={language} />
        ))}
        <h2>{phrase(t.deadlines, language)}</h2>
        {deadlines.length === 0 ? (
          <p>{phrase(t.noDeadline, language)}</p>
        ) : (
          <>
            <p>{phrase(t.deadlineLead, language)}</p>
            <ul>
              {deadlines.map((deadline) => (
                <DeadlineLine deadline={deadline} names={names} language={language} />
              ))}
            </ul>
          </>
        )}
      </Stack>
    </>
  );
}
