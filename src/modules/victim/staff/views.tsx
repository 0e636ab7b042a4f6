import { dataClassText } from '../../../db/data-class.ts';
import { routes } from '../../../routes.ts';
import { dayInSeoul, formatDay } from '../../../shared/calendar-day.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, Grid, Stack } from '../../../ui/card.tsx';
import { Checkboxes } from '../../../ui/choice.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Moment } from '../../../ui/times.tsx';
import { documentKinds, needDomains, needLabels } from '../../directory/index.ts';
import { allAskFields, askFields } from '../asks/ask.ts';
import { helperText, partWords, relationWords } from '../helpers/text.ts';
import { scores } from '../messages/message.ts';
import { kindWords, messageText, scoreWords } from '../messages/text.ts';
import { opinionText, wayWords } from '../opinion/text.ts';
import { Access, isUnconfirmed, type DeskProps as Props } from './access-views.tsx';
import type { Desk } from './actions.ts';
import { staffText as t } from './text.ts';

const paperName = (code: string): Phrase => documentKinds.find((kind) => kind.code === code)?.name ?? code;

function Alarms({ of, desk, secrets, language }: Props) {
  if (desk.alarms.length === 0) return null;
  return (
    <Notice tone="danger" title={t.alarmTitle} language={language}>
      <p>{phrase(t.alarmBody, language)}</p>
      <ul>
        {desk.alarms.map((alarm) => (
          <li>
            <Moment at={alarm.raisedAt} language={language} />
          </li>
        ))}
      </ul>
      <PostForm action={routes.cases.portalAlarms(of)} secrets={secrets()} inline>
        <Button kind="secondary" size="medium">
          {phrase(t.alarmAnswer, language)}
        </Button>
      </PostForm>
    </Notice>
  );
}

function HiddenNames({ of, desk, secrets, language }: Props) {
  return (
    <Card title={t.namesTitle} language={language}>
      <p>{phrase(desk.namesHidden ? t.namesOn : t.namesOff, language)}</p>
      <PostForm action={routes.cases.portalNames(of)} secrets={secrets()} inline>
        <Button kind="tertiary" size="medium" name="names" value={desk.namesHidden ? 'show' : 'hide'}>
          {phrase(desk.namesHidden ? t.namesShow : t.namesHide, language)}
        </Button>
      </PostForm>
    </Card>
  );
}

function Trace({ of, desk, secrets, language }: Props) {
  return (
    <Card title={t.traceTitle} language={language}>
      <p>{phrase(desk.noTrace ? t.traceOn : t.traceOff, language)}</p>
      <PostForm action={routes.cases.portalTrace(of)} secrets={secrets()} inline>
        <Button kind="tertiary" size="medium" name="trace" value={desk.noTrace ? 'allow' : 'stop'}>
          {phrase(desk.noTrace ? t.traceAllow : t.traceStop, language)}
        </Button>
      </PostForm>
    </Card>
  );
}

function Requested({ desk, language }: Props) {
  if (desk.request === null) return null;
  const needs = needDomains.filter((need) => desk.request?.needs.includes(need));
  return (
    <Card title={t.requestTitle} language={language}>
      <SummaryList
        language={language}
        rows={[
          {
            key: t.requestNeeds,
            value: needs.map((need) => phrase(needLabels[need], language)).join(', ') || '–',
          },
          { key: t.requestWords, value: desk.request.words || '–' },
        ]}
      />
    </Card>
  );
}

/** What is there and cannot be opened is said; nothing is silently missing. */
function Closed({ of, desk, language }: Props) {
  const { letters, asks } = desk.closed;
  if (desk.hears && letters + asks === 0) return null;
  const what = fill(phrase(letters + asks === 0 ? t.closedNone : t.closedCount, language), { letters, asks });
  const shared = phrase(dataClassText.service_use, language);
  return (
    <Notice tone="warn" title={t.closedTitle} language={language}>
      <p>
        {what} {fill(phrase(t.closedWhy, language), { class: shared })}
      </p>
      <p>
        <a href={routes.cases.consents(of)}>{phrase(t.closedAsk, language)}</a>
      </p>
    </Notice>
  );
}

function Letters({ of, desk, state, secrets, language }: Props) {
  const from = { victim: t.accessOwn, helper: t.accessHelper, staff: messageText.staff } as const;
  return (
    <Card title={t.lettersTitle} language={language}>
      {isUnconfirmed(desk) ? (
        <Notice tone="warn" language={language}>
          <p>{phrase(t.lettersUnconfirmed, language)}</p>
        </Notice>
      ) : null}
      <Stack gap="small">
        {desk.messages.map((one) => (
          <article>
            <p class="hint">
              {phrase(one.way === null ? from[one.from] : t.accessOwn, language)}
              {one.way === null ? '' : ` (${phrase(wayWords[one.way], language)})`} ·{' '}
              <Moment at={one.at} language={language} /> · {phrase(kindWords[one.kind], language)}
              {one.bland ? ` · ${phrase(t.lettersBland, language)}` : ''}
              {one.from !== 'staff' && one.readAt === null ? ` · ${phrase(t.unread, language)}` : ''}
            </p>
            {one.score === null ? null : (
              <p>
                {phrase(scoreWords[scores.find((score) => score === String(one.score)) ?? '3'], language)}
              </p>
            )}
            {one.text.split('\n').map((line) => (
              <p>{line}</p>
            ))}
          </article>
        ))}
        {desk.messages.length === 0 ? <p>{phrase(t.none, language)}</p> : null}
      </Stack>
      <p>
        <a href={routes.cases.opinion(of)}>{phrase(opinionText.fromClosure, language)}</a>
      </p>
      {desk.hears ? (
        <PostForm action={routes.cases.portalMessages(of)} secrets={secrets()}>
          <TextArea name="text" label={t.reply} rows={3} maxlength={2000} state={state} language={language} />
          <ButtonRow>
            <Button kind="primary">{phrase(t.replySend, language)}</Button>
            <Button kind="tertiary" name="go" value="read">
              {phrase(t.readAll, language)}
            </Button>
          </ButtonRow>
        </PostForm>
      ) : null}
    </Card>
  );
}

function AskLine({
  of,
  ask,
  secrets,
  language,
}: Omit<Props, 'desk' | 'state'> & { ask: Desk['asks'][number] }) {
  const open = ask.answeredAt === null && ask.withdrawnAt === null;
  const names = [
    ...ask.fields.map((field) => phrase(askFields[field].label, language)),
    ...ask.papers.map((code) => {
      const name = phrase(paperName(code), language);
      return ask.there.includes(code) ? fill(phrase(t.askUsed, language), { name }) : name;
    }),
  ];
  return (
    <li>
      <Moment at={ask.askedAt} language={language} /> · {names.join(', ')} ·{' '}
      {phrase(open ? t.askOpen : ask.answeredAt !== null ? t.askDone : t.askBack, language)}
      {open ? (
        <PostForm action={`${routes.cases.portalAsks(of)}/${ask.id}/withdrawal`} secrets={secrets()} inline>
          <Button kind="text" size="medium">
            {phrase(t.askWithdraw, language)}
          </Button>
        </PostForm>
      ) : null}
    </li>
  );
}

/** A paper that is there already says so: nobody hands in the same one twice. */
function paperChoices({ papers }: Desk, language: Language) {
  const newest = new Map(papers.toReversed().map(({ kind, addedAt }) => [kind, addedAt]));
  return documentKinds.map(({ code, name }) => {
    const at = newest.get(code);
    if (at === undefined) return { value: code, label: name };
    const day = formatDay(dayInSeoul(at), language);
    return { value: code, label: fill(phrase(t.askThere, language), { name: phrase(name, language), day }) };
  });
}

function NewAsk({ of, desk, state, secrets, language }: Props) {
  if (!desk.hears) return null;
  return (
    <PostForm action={routes.cases.portalAsks(of)} secrets={secrets()}>
      <Checkboxes
        name="fields"
        label={t.askFields}
        inline
        choices={allAskFields.map((value) => ({ value, label: askFields[value].label }))}
        state={state}
        language={language}
      />
      <Checkboxes
        name="papers"
        label={t.askPapers}
        inline
        choices={paperChoices(desk, language)}
        state={state}
        language={language}
      />
      <TextArea
        name="note"
        label={t.askNote}
        rows={2}
        maxlength={500}
        optional
        state={state}
        language={language}
      />
      <Button kind="secondary">{phrase(t.askSend, language)}</Button>
    </PostForm>
  );
}

function Asks(props: Props) {
  const { desk, language } = props;
  return (
    <Card title={t.asksTitle} language={language}>
      {desk.asks.length === 0 ? <p>{phrase(t.asksNone, language)}</p> : null}
      <ul>
        {desk.asks.map((ask) => (
          <AskLine {...props} ask={ask} />
        ))}
      </ul>
      {desk.answers.length === 0 ? null : (
        <>
          <h3>{phrase(t.answers, language)}</h3>
          <SummaryList
            language={language}
            rows={desk.answers.map((one) => ({ key: askFields[one.field].label, value: one.text || '–' }))}
          />
        </>
      )}
      <NewAsk {...props} />
    </Card>
  );
}

function Helpers({ desk, language }: Props) {
  return (
    <Card title={t.helpersTitle} language={language}>
      {desk.helpers.length === 0 ? <p>{phrase(t.none, language)}</p> : null}
      <ul>
        {desk.helpers.map((one) => (
          <li>
            {one.name ?? phrase(helperText.unnamed, language)} ·{' '}
            {phrase(relationWords[one.relation], language)} · {phrase(helperText[one.state], language)} ·{' '}
            {one.parts.map((part) => phrase(partWords[part], language)).join(', ')}
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function DeskView(props: Props) {
  return (
    <Stack>
      <Alarms {...props} />
      <Closed {...props} />
      <Requested {...props} />
      <Letters {...props} />
      <Asks {...props} />
      <Grid min="medium">
        <Access {...props} />
        <HiddenNames {...props} />
        <Trace {...props} />
        <Helpers {...props} />
      </Grid>
    </Stack>
  );
}
