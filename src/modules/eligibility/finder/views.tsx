import { routes } from '../../../routes.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Checkboxes, Radios } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { VisitField } from '../../../ui/kiosk.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { StillHereField } from '../../../ui/still-here.tsx';
import { answerKind, choicesOf } from '../facts/answers.ts';
import { choiceWords } from '../facts/catalogue/choices.ts';
import { noteOf } from '../facts/catalogue.ts';
import type { FactPath } from '../facts/sheet.ts';
import { carry, type Interview } from './interview.ts';
import { finderText, plainCrimes } from './text.ts';

type Spoken = { readonly language: Language };

/** The hidden fields in which the interview lives. */
export function Carried({ interview, asking }: { interview: Interview; asking?: FactPath }) {
  const kept = carry(interview);
  return (
    <>
      <input type="hidden" name="sheet" value={kept.sheet} />
      <input type="hidden" name="declined" value={kept.declined} />
      <input type="hidden" name="trail" value={kept.trail} />
      {asking === undefined ? null : <input type="hidden" name="asking" value={asking} />}
    </>
  );
}

const exits = { unknown: 'unknown', declined: 'declined' } as const;

/** The control for one fact, by what it can be. */
function Question({ path, state, language }: Spoken & { path: FactPath; state: FormState }) {
  const note = noteOf(path);
  const common = {
    name: 'answer',
    label: note.label,
    why: note.why,
    asHeading: true,
    state,
    language,
  } as const;
  switch (answerKind(path)) {
    case 'yes-no':
      return (
        <Radios
          {...common}
          exits={exits}
          choices={[
            { value: 'yes', label: finderText.yes },
            { value: 'no', label: finderText.no },
          ]}
        />
      );
    case 'choice':
      return (
        <Radios
          {...common}
          exits={exits}
          choices={choicesOf(path).map((value) => ({ value, label: choiceWords(path, value) ?? value }))}
        />
      );
    case 'list':
      return (
        <Checkboxes
          {...common}
          choices={[
            ...plainCrimes.map(({ code, label }) => ({ value: code, label })),
            { value: 'declined', label: finderText.declined },
          ]}
        />
      );
    case 'day':
      return <DayField {...common} />;
    case 'number':
    case 'text':
      // The question is the page's one heading; the box is named by it, unseen.
      return (
        <>
          <PageHead title={note.label} language={language} />
          <TextField {...common} quietLabel inputmode="numeric" width="sm" />
        </>
      );
  }
}

const isTyped = (path: FactPath) => ['day', 'number', 'text'].includes(answerKind(path));

/** The two ways out of a question that is typed; after "next", which is what Enter means. */
function Leave({ language }: Spoken) {
  return (
    <ButtonRow>
      <Button kind="text" size="medium" name="answer" value="unknown">
        {say(finderText.unknown, language)}
      </Button>
      <Button kind="text" size="medium" name="answer" value="declined">
        {say(finderText.declined, language)}
      </Button>
    </ButtonRow>
  );
}

export type QuestionPageProps = Spoken & {
  readonly interview: Interview;
  readonly path: FactPath;
  readonly state: FormState;
  readonly found: number;
  readonly open: number;
  readonly notice?: 'bent' | undefined;
};

/** Danger is answered with a number to call, before any further question. */
export function DangerNotice({ language }: Spoken) {
  return (
    <Notice tone="danger" title={finderText.dangerTitle} language={language}>
      <p>{say(finderText.dangerBody, language)}</p>
      <p>
        <a href="tel:112">112</a> · <a href="sms:112">112 SMS</a> · <a href="tel:1366">1366</a>
      </p>
    </Notice>
  );
}

/** One question a page. Everything answered so far stands in the form itself. */
export function QuestionPage(props: QuestionPageProps) {
  const { interview, path, state, language } = props;
  const first = interview.trail.length === 0;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      {props.notice === 'bent' ? (
        <Notice tone="warn" language={language}>
          <p>{say(finderText.bent, language)}</p>
        </Notice>
      ) : null}
      <p class="over">{say(finderText.title, language)}</p>
      {first ? <p>{say(finderText.lead, language)}</p> : null}
      {interview.facts.safety?.dangerNow === true ? <DangerNotice language={language} /> : null}
      <form method="post" action={routes.finder()} class="form" autocomplete="off" novalidate>
        <VisitField />
        <StillHereField />
        <Carried interview={interview} asking={path} />
        <Question path={path} state={state} language={language} />
        <ButtonRow>
          <Button kind="primary" name="go" value="next">
            {say(finderText.next, language)}
          </Button>
          {first ? null : (
            <Button kind="tertiary" name="go" value="back">
              {say(finderText.back, language)}
            </Button>
          )}
          {props.found + props.open > 0 && !first ? (
            <Button kind="text" name="go" value="result">
              {say(finderText.results, language)}
            </Button>
          ) : null}
        </ButtonRow>
        {isTyped(path) ? <Leave language={language} /> : null}
      </form>
      {first ? null : (
        <p class="hint" role="status">
          {fill(say(finderText.foundSoFar, language), { n: props.found })}
          {' · '}
          {fill(say(finderText.mayMore, language), { n: props.open })}
        </p>
      )}
    </>
  );
}
