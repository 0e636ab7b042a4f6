import { routes } from '../../routes.ts';
import { type Language, say } from '../../shared/text.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card, Stack } from '../../ui/card.tsx';
import { Radios } from '../../ui/choice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldErrorMessage, TextArea, TextField } from '../../ui/field.tsx';
import { type FormState, fieldId, typedAll } from '../../ui/form-state.ts';
import { onKiosk, VisitField } from '../../ui/kiosk.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Details } from '../../ui/verdict.tsx';
import { imageKinds, limits, minorAnswers } from './request.ts';
import { kindWords, minorWords, takedownText as t } from './text.ts';

type Spoken = { readonly language: Language };
type FormProps = Spoken & { readonly state: FormState };

function Explained({ language }: Spoken) {
  return (
    <>
      <section class="stack stack-small">
        <h2>{say(t.howTitle, language)}</h2>
        <ol>
          {t.how.map((line) => (
            <li>{say(line, language)}</li>
          ))}
        </ol>
      </section>
      <Card look="warm" title={t.beforeTitle} language={language}>
        <ul>
          {t.before.map((line) => (
            <li>{say(line, language)}</li>
          ))}
        </ul>
        <Details summary={{ ko: '법 조문 보기', en: 'The law', easy: '법 보기' }} language={language}>
          <p lang="ko">{t.beforeLaw}</p>
        </Details>
      </Card>
    </>
  );
}

/**
 * Where fingerprints are made. The box has no name, so no browser can send what is chosen in it; the whole
 * part appears only where a script can read pixels, and not on a kiosk, where choosing leaves a trace.
 */
function Prints({ state, language }: FormProps) {
  if (onKiosk()) return null;
  const id = fieldId('prints');
  return (
    <fieldset
      class="field group js-only"
      data-pdq
      data-most={String(limits.pictures)}
      data-made={say(t.printMade, language)}
      data-plain={say(t.printPlain, language)}
      data-broken={say(t.printBroken, language)}
      data-full={say(t.printFull, language)}
      data-remove={say(t.printRemove, language)}
    >
      <legend class="label">{say(t.printTitle, language)}</legend>
      <p>{say(t.printLead, language)}</p>
      <FieldErrorMessage state={state} name="prints" language={language} />
      <label class="label" for={id}>
        {say(t.printField, language)}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {say(t.printHint, language)}
      </p>
      <input
        id={id}
        class="input file"
        type="file"
        accept="image/*"
        multiple
        aria-describedby={`${id}-hint`}
        autocomplete="off"
      />
      <ul data-pdq-list aria-label={say(t.printList, language)}>
        {typedAll(state, 'prints').map((print) => (
          <li>
            <input type="hidden" name="prints" value={print} />
            <span>{say(t.printMade, language)}</span>{' '}
            <button class="btn btn-text btn-small" type="button" data-pdq-remove>
              {say(t.printRemove, language)}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint" role="status" data-pdq-status />
    </fieldset>
  );
}

function RequestForm({ state, language, once }: FormProps & { once: string }) {
  const common = { state, language };
  return (
    <form method="post" action={routes.takedown.show()} class="form" data-once novalidate autocomplete="off">
      <VisitField />
      <input type="hidden" name="once" value={once} />
      <TextArea {...common} name="links" label={t.links} hint={t.linksHint} why={t.linksWhy} rows={5} />
      <Prints {...common} />
      <Radios
        {...common}
        name="kind"
        label={t.kind}
        why={t.kindWhy}
        choices={imageKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
      />
      <Radios
        {...common}
        name="minor"
        label={t.minor}
        why={t.minorWhy}
        inline
        choices={minorAnswers.map((answer) => ({ value: answer, label: minorWords[answer] }))}
      />
      <TextField
        {...common}
        name="phone"
        label={t.phone}
        hint={t.phoneHint}
        optional
        type="tel"
        inputmode="tel"
        maxlength={30}
      />
      <TextField
        {...common}
        name="when"
        label={t.when}
        hint={t.whenHint}
        optional
        maxlength={200}
        width="lg"
      />
      <ButtonRow>
        <Button kind="primary" size="large">
          {say(t.send, language)}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** What happens, what to keep first, and the form. `full` says that this connection sent too much. */
export function TakedownPage(props: FormProps & { readonly once: string; readonly full?: boolean }) {
  const { language } = props;
  return (
    <Stack gap="large">
      <ErrorSummary state={props.state} language={language} />
      {props.full === true ? (
        <Notice tone="warn" language={language}>
          <p>{say(t.full, language)}</p>
        </Notice>
      ) : null}
      <PageHead title={t.heading} lead={t.lead} language={language} />
      <Explained language={language} />
      <Card title={t.formTitle} language={language}>
        <RequestForm {...props} />
      </Card>
    </Stack>
  );
}

/** The number, once. */
export function SentPage({ language, number }: Spoken & { readonly number: string | null }) {
  return (
    <Stack gap="large">
      <PageHead title={t.sentHeading} language={language} />
      {number === null ? (
        <Notice language={language}>
          <p>{say(t.sentGone, language)}</p>
        </Notice>
      ) : (
        <Card look="warm" language={language}>
          <SummaryList language={language} rows={[{ key: t.sentNumber, value: <strong>{number}</strong> }]} />
          <p>{say(t.sentKeep, language)}</p>
        </Card>
      )}
      <ul>
        {t.sentNext.map((line) => (
          <li>{say(line, language)}</li>
        ))}
      </ul>
    </Stack>
  );
}
