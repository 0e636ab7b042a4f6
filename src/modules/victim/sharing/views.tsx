import { type DataClass, dataClassText } from '../../../db/data-class.ts';
import { routes } from '../../../routes.ts';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Checkboxes } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Table } from '../../../ui/table.tsx';
import { Day, Moment } from '../../../ui/times.tsx';
import { eventWords } from '../../cases/index.ts';
import type { InstitutionConsent } from '../../consent/index.ts';
import type { LogLine, Seen } from './sharing-store.ts';
import { sharingText as t } from './text.ts';

type Spoken = { readonly language: Language };
type NameOf = (slug: string) => Phrase;
type Secrets = { readonly csrf: string; readonly once: string };

const classNames = (classes: readonly DataClass[], language: Language) =>
  classes.map((known) => phrase(dataClassText[known], language)).join(', ');

function SeenBy({ seen, language }: Spoken & { seen: readonly Seen[] }) {
  if (seen.length === 0) return <>{phrase(t.seenNothing, language)}</>;
  return (
    <ul>
      {seen.map((one) => (
        <li>
          {phrase(dataClassText[one.class], language)} · <Moment at={one.lastAt} language={language} />
        </li>
      ))}
    </ul>
  );
}

export function SharingView(
  props: Spoken & {
    shared: readonly InstitutionConsent[];
    seen: readonly Seen[];
    nameOf: NameOf;
    /** The institutions of the case in the order in which they came. */
    order: readonly string[];
    state: FormState;
    secrets: readonly [Secrets, Secrets];
  },
) {
  const { shared, seen, nameOf, order, state, secrets, language } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      {shared.length === 0 ? <p>{phrase(t.none, language)}</p> : null}
      <Stack>
        {shared.map(({ institution, classes, until }) => (
          <Card level={2} title={nameOf(institution)} language={language}>
            <SummaryList
              language={language}
              rows={[
                { key: t.may, value: classNames(classes, language) },
                { key: t.purpose, value: phrase(t.purposeSupport, language) },
                {
                  key: t.until,
                  value: <Day day={dayInSeoul(until.subtract({ seconds: 1 }))} language={language} />,
                },
                {
                  key: t.seen,
                  value: (
                    <SeenBy
                      seen={seen.filter((one) => one.institution === institution)}
                      language={language}
                    />
                  ),
                },
              ]}
            />
            <LinkButton href={routes.my.sharingStop(order.indexOf(institution) + 1)} kind="secondary">
              {phrase(t.change, language)}
            </LinkButton>
          </Card>
        ))}
      </Stack>
      {shared.length < 2 ? null : (
        <PostForm action={routes.my.sharing()} secrets={secrets[0]}>
          <p>{phrase(t.follows, language)}</p>
          <Button kind="secondary" name="stop" value="everywhere">
            {phrase(t.stopEverywhere, language)}
          </Button>
        </PostForm>
      )}
      <p>
        <a href={routes.my.views()}>{phrase(t.log, language)}</a>
      </p>
      <Card title={t.widen} look="quiet" language={language}>
        <p>{phrase(t.widenLead, language)}</p>
        <PostForm action={`${routes.my.sharing()}/more`} secrets={secrets[1]}>
          <TextArea
            name="text"
            label={t.widenText}
            rows={3}
            maxlength={2000}
            state={state}
            language={language}
          />
          <ButtonRow>
            <Button kind="secondary">{phrase(t.widenSend, language)}</Button>
          </ButtonRow>
        </PostForm>
      </Card>
    </>
  );
}

/** What this place should no longer see: some of it, or all. Nothing here can give it more. */
export function StopView(
  props: Spoken & {
    consent: InstitutionConsent;
    place: string;
    nameOf: NameOf;
    state: FormState;
    secrets: Secrets;
  },
) {
  const { consent, nameOf, state, secrets, language } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={nameOf(consent.institution)} lead={t.changeLead} language={language} />
      <PostForm action={routes.my.sharingStop(Number(props.place))} secrets={secrets}>
        <Checkboxes
          name="classes"
          label={t.changeTitle}
          choices={consent.classes.map((value) => ({ value, label: dataClassText[value] }))}
          state={state}
          language={language}
        />
        <p>{phrase(t.follows, language)}</p>
        <ButtonRow>
          <Button kind="primary" name="scope" value="some">
            {phrase(t.narrow, language)}
          </Button>
          <Button kind="secondary" name="scope" value="all">
            {phrase(t.stopAll, language)}
          </Button>
        </ButtonRow>
      </PostForm>
    </>
  );
}

function whoWords(line: LogLine, nameOf: NameOf): Phrase {
  if (line.who === 'staff') return line.institution === null ? t.system : nameOf(line.institution);
  return { victim: t.me, helper: t.helper, system: t.system }[line.who];
}

/** Places and moments; a colleague's name stands nowhere. */
export function LogView(
  props: Spoken & { lines: readonly LogLine[]; next: Temporal.Instant | null; nameOf: NameOf },
) {
  const { lines, next, nameOf, language } = props;
  return (
    <>
      <PageHead title={t.log} lead={t.logLead} language={language} />
      <Table
        caption={t.log}
        quietCaption
        language={language}
        rows={lines}
        empty={<p>{phrase(t.logNone, language)}</p>}
        columns={[
          {
            key: 'at',
            head: t.when,
            names: true,
            cell: (line) => <Moment at={line.at} language={language} />,
          },
          { key: 'who', head: t.who, cell: (line) => phrase(whoWords(line, nameOf), language) },
          {
            key: 'what',
            head: t.what,
            cell: (line) =>
              line.classes.length === 0
                ? phrase(line.who === 'staff' ? eventWords(line.event) : t.changed, language)
                : classNames(line.classes, language),
          },
        ]}
      />
      {next === null ? null : (
        <p>
          <a href={`${routes.my.views()}?${new URLSearchParams({ before: next.toString() })}`}>
            {phrase(t.older, language)}
          </a>
        </p>
      )}
    </>
  );
}
