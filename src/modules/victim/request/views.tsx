import type { Child } from 'hono/jsx';
import { routes } from '../../../routes.ts';
import type { Language, Words } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card, Slip } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { VisitField } from '../../../ui/kiosk.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { StillHereField } from '../../../ui/still-here.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { needWords } from '../../directory/index.ts';
import { formatPhone } from '../../people/index.ts';
import { type Receipt, shownCode } from '../access/code.ts';
import { QuestionFields } from './question-views.tsx';
import type { Answers, Question, Request } from './request.ts';
import { choiceText as c, questionWords, requestText as t } from './text.ts';

type Spoken = { readonly language: Language };
type Carry = { readonly request: Request; readonly draft: string; readonly once: string };

/** The request itself, in the form: nothing is kept anywhere until it is sent or paused. */
function Carried({ request, draft, once, asking }: Carry & { asking?: Question | undefined }) {
  return (
    <>
      <input type="hidden" name="answers" value={JSON.stringify(request.answers)} />
      <input type="hidden" name="seen" value={request.seen.join(' ')} />
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="once" value={once} />
      {asking === undefined ? null : <input type="hidden" name="asking" value={asking} />}
    </>
  );
}

function Danger({ language }: Spoken) {
  return (
    <Notice tone="danger" title={t.dangerTitle} language={language}>
      <p>{phrase(t.dangerBody, language)}</p>
      <p>
        <a href="tel:112">112</a> · <a href="sms:112">112 SMS</a> · <a href="tel:1366">1366</a>
      </p>
    </Notice>
  );
}

function RequestForm({ children, ...carry }: Carry & { asking?: Question | undefined; children: Child }) {
  return (
    <form method="post" action={routes.request()} class="form" autocomplete="off" data-once novalidate>
      <VisitField />
      <StillHereField />
      <Carried {...carry} />
      {children}
    </form>
  );
}

/** One question a page; Enter means "next". */
export function QuestionPage(
  props: Spoken & Carry & { question: Question; state: FormState; notice?: Words | undefined },
) {
  const { request, question, state, notice, language } = props;
  const first = request.seen.length === 0;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      {notice === undefined ? null : (
        <Notice tone="warn" language={language}>
          <p>{phrase(notice, language)}</p>
        </Notice>
      )}
      {request.answers.danger === 'yes' ? <Danger language={language} /> : null}
      {first ? <p class="lead">{phrase(t.lead, language)}</p> : null}
      <RequestForm request={request} draft={props.draft} once={props.once} asking={question}>
        <QuestionFields question={question} answers={request.answers} state={state} language={language} />
        <ButtonRow>
          <Button kind="primary" name="go" value="next">
            {phrase(t.next, language)}
          </Button>
          <Button kind="tertiary" name="go" value="skip">
            {phrase(t.skip, language)}
          </Button>
          {first ? null : (
            <Button kind="text" name="go" value="back">
              {phrase(t.back, language)}
            </Button>
          )}
        </ButtonRow>
        {first || props.draft !== '' ? null : (
          <Button kind="text" size="medium" name="go" value="pause">
            {phrase(t.pause, language)}
          </Button>
        )}
      </RequestForm>
    </>
  );
}

function rowsOf(answers: Answers, language: Language): { key: Phrase; value: string }[] {
  const say = (text: Phrase) => phrase(text, language);
  const or = (text: string | undefined) => (text === undefined || text === '' ? say(t.nothing) : text);
  const chosen = (value: keyof typeof c | undefined) => or(value === undefined ? undefined : say(c[value]));
  const { channels, needs, days, from, until } = answers;
  const when = [days === undefined ? '' : say(c[days]), [from, until].filter(Boolean).join('–')];
  return [
    { key: questionWords.mode.label, value: chosen(answers.mode) },
    ...(answers.mode === 'allowed'
      ? [
          { key: questionWords.channels.label, value: or(channels?.map((one) => say(c[one])).join(', ')) },
          {
            key: questionWords.reach.label,
            value: or([formatPhone(answers.phone ?? ''), answers.email].filter(Boolean).join(', ')),
          },
          { key: questionWords.when.label, value: or(when.filter(Boolean).join(' ')) },
          { key: questionWords.forbidden.label, value: or(answers.forbidden) },
        ]
      : []),
    { key: questionWords.danger.label, value: chosen(answers.danger) },
    { key: questionWords.caller.label, value: chosen(answers.caller) },
    { key: questionWords.needs.label, value: or(needs?.map((one) => say(needWords[one])).join(', ')) },
    { key: questionWords.words.label, value: or(answers.words) },
    { key: questionWords.name.label, value: or(answers.name) },
  ];
}

/** Everything on one page before it goes. */
export function CheckPage(props: Spoken & Carry & { notice?: Words | undefined }) {
  const { request, language } = props;
  return (
    <>
      {props.notice === undefined ? null : (
        <Notice tone="warn" language={language}>
          <p>{phrase(props.notice, language)}</p>
        </Notice>
      )}
      <PageHead title={t.checkTitle} lead={t.checkLead} language={language} />
      {request.answers.danger === 'yes' ? <Danger language={language} /> : null}
      <SummaryList language={language} rows={rowsOf(request.answers, language)} />
      <RequestForm request={request} draft={props.draft} once={props.once}>
        <ButtonRow>
          <Button kind="primary" name="go" value="send">
            {phrase(t.send, language)}
          </Button>
          <Button kind="text" name="go" value="back">
            {phrase(t.back, language)}
          </Button>
        </ButtonRow>
      </RequestForm>
    </>
  );
}

/** Two numbers that look like anything; what they are for stands around them, not on them. */
export function Numbers({ receipt, language }: Spoken & { receipt: Receipt }) {
  return (
    <Slip>
      <Card language={language}>
        <SummaryList
          language={language}
          rows={[
            { key: t.number, value: <strong class="num">{shownCode(receipt.code)}</strong> },
            { key: t.pin, value: <strong class="num">{receipt.pin}</strong> },
          ]}
        />
      </Card>
    </Slip>
  );
}

export function SentPage({ receipt, again, language }: Spoken & { receipt: Receipt | null; again: boolean }) {
  return (
    <>
      <PageHead
        title={t.receiptTitle}
        lead={receipt === null ? undefined : t.receiptLead}
        language={language}
      />
      {again ? <p>{phrase(t.already, language)}</p> : null}
      {receipt === null ? null : (
        <>
          <Numbers receipt={receipt} language={language} />
          <p>{phrase(t.harmless, language)}</p>
        </>
      )}
      <p>{phrase(t.nextSteps, language)}</p>
      <p>
        <LinkButton href={routes.my.door()} kind="secondary">
          {phrase(t.check, language)}
        </LinkButton>
      </p>
    </>
  );
}

export function PausedPage({ receipt, language, ...carry }: Spoken & Carry & { receipt: Receipt }) {
  return (
    <>
      <PageHead title={t.pausedTitle} lead={t.pausedLead} language={language} />
      <Numbers receipt={receipt} language={language} />
      <p>{phrase(t.harmless, language)}</p>
      <RequestForm {...carry}>
        <Button kind="primary" name="go" value="on">
          {phrase(t.goOn, language)}
        </Button>
      </RequestForm>
    </>
  );
}
