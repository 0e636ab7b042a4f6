import { routes } from '../../../routes.ts';
import { dayInSeoul, formatDay } from '../../../shared/calendar-day.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FileField, TextArea, TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { onKiosk } from '../../../ui/kiosk.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { Moment } from '../../../ui/times.tsx';
import { documentKinds } from '../../directory/index.ts';
import { type Ask, askFields } from '../asks/ask.ts';
import { offeredPapers, type Paper } from './paper.ts';
import { papersText as t } from './text.ts';

type Spoken = { readonly language: Language };
type Secrets = { readonly csrf: string; readonly once: string };

const nameOfPaper = (code: string): Phrase => documentKinds.find((kind) => kind.code === code)?.name ?? code;

/** A paper that is there already is offered: nobody hands in the same one twice. */
function There({ ask, code, papers, there, fresh, language }: PapersProps & { ask: Ask; code: string }) {
  if (ask.there.includes(code)) return <> · {phrase(t.used, language)}</>;
  const since = (paper: Paper) => Temporal.Instant.compare(paper.at, ask.askedAt) >= 0;
  if (papers.some((paper) => paper.kind === code && since(paper))) return <> · {phrase(t.got, language)}</>;
  const at = there.get(code);
  if (at === undefined) return null;
  return (
    <PostForm action={routes.my.askPapers(ask.id)} secrets={fresh()}>
      <input type="hidden" name="paper" value={code} />
      <p>{fill(phrase(t.thereAlready, language), { day: formatDay(dayInSeoul(at), language) })}</p>
      <Button kind="secondary" size="medium">
        {phrase(t.useIt, language)}
      </Button>
    </PostForm>
  );
}

function Asked(props: PapersProps) {
  const { asks, language } = props;
  if (asks.length === 0) return <p>{phrase(t.nothingAsked, language)}</p>;
  return (
    <Stack gap="small">
      {asks.map((ask) => (
        <Card level={3} title={t.askTitle} language={language}>
          {ask.note === '' ? null : <p>{ask.note}</p>}
          <ul>
            {ask.fields.map((field) => (
              <li>{phrase(askFields[field].label, language)}</li>
            ))}
            {ask.papers.map((code) => (
              <li>
                {phrase(t.paper, language)}: {phrase(nameOfPaper(code), language)}
                <There {...props} ask={ask} code={code} />
              </li>
            ))}
          </ul>
          {ask.fields.length === 0 ? null : (
            <p>
              <LinkButton href={routes.my.asks(ask.id)} kind="secondary">
                {phrase(t.fillIn, language)}
              </LinkButton>
            </p>
          )}
        </Card>
      ))}
    </Stack>
  );
}

/** Where a paper is handed in; on a kiosk there is nothing to choose a file from. */
function HandIn({ asks, state, secrets, language }: PapersProps) {
  if (onKiosk()) return <p>{phrase(t.notHere, language)}</p>;
  return (
    <Card title={t.add} look="quiet" language={language}>
      <PostForm action={routes.my.papers()} secrets={secrets} files>
        <Select
          name="kind"
          label={t.kind}
          width="full"
          options={offeredPapers(asks.flatMap((ask) => ask.papers)).map((value) => ({
            value,
            label: nameOfPaper(value),
          }))}
          state={state}
          language={language}
        />
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept="application/pdf,image/jpeg,image/png,image/webp"
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button kind="primary">{phrase(t.send, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

type PapersProps = Spoken & {
  readonly asks: readonly Ask[];
  readonly papers: readonly Paper[];
  readonly there: ReadonlyMap<string, Temporal.Instant>;
  readonly state: FormState;
  readonly secrets: Secrets;
  readonly fresh: () => Secrets;
};

export function PapersView(props: PapersProps) {
  const { papers, state, language } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      <h2>{phrase(t.asked, language)}</h2>
      <Asked {...props} />
      <HandIn {...props} />
      <h2>{phrase(t.there, language)}</h2>
      {papers.length === 0 ? (
        <p>{phrase(t.none, language)}</p>
      ) : (
        <>
          <ul>
            {papers.map((paper) => (
              <li>
                {phrase(nameOfPaper(paper.kind), language)} · <Moment at={paper.at} language={language} />
              </li>
            ))}
          </ul>
          <p class="hint">{phrase(t.closed, language)}</p>
        </>
      )}
    </>
  );
}

/** Only the asked fields are open. */
export function AskView(props: Spoken & { ask: Ask; state: FormState; secrets: Secrets }) {
  const { ask, state, secrets, language } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.askTitle} lead={t.askLead} language={language} />
      {ask.note === '' ? null : (
        <p>
          {phrase(t.from, language)}: {ask.note}
        </p>
      )}
      <PostForm action={routes.my.asks(ask.id)} secrets={secrets}>
        {ask.fields.map((name) => {
          const field = askFields[name];
          const common = { name, label: field.label, state, language, maxlength: 1000 };
          return 'long' in field ? <TextArea {...common} rows={4} /> : <TextField {...common} width="full" />;
        })}
        <ButtonRow>
          <Button kind="primary">{phrase(t.send2, language)}</Button>
        </ButtonRow>
      </PostForm>
    </>
  );
}
