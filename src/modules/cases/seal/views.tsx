import { routes } from '../../../routes.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Checkboxes, Radios, Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, formState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Moment } from '../../../ui/times.tsx';
import type { CaseHead } from '../store.ts';
import { capacityWords } from '../text.ts';
import type { Colleague } from '../transfer/transfer-store.ts';
import { liftReasons, type Named, type Seal, sealReasons } from './seal.ts';
import { liftReasonWords, sealReasonWords, sealText as t } from './text.ts';

type Props = {
  readonly head: CaseHead;
  readonly me: StaffId;
  readonly allowed: boolean;
  readonly seal: Seal | null;
  readonly named: readonly Named[];
  readonly colleagues: readonly Colleague[];
  readonly state: FormState;
  readonly secrets: () => FormSecrets;
  readonly nameOf: (slug: string) => Phrase;
  readonly language: Language;
};

function whoIs(one: Named, { nameOf, language, me }: Props): string {
  const you = one.id === me ? ` (${phrase(t.you, language)})` : '';
  const as = phrase(capacityWords[one.capacity], language);
  return `${one.name}${you} · ${phrase(nameOf(one.institution), language)} · ${as}`;
}

function SealForm(props: Props) {
  const { head, named, state, language, me } = props;
  const free = named.filter((one) => one.id !== me && !one.bound);
  const bound = named.filter((one) => one.id !== me && one.bound);
  const kept =
    state.errors.length === 0 ? formState({ ...state.values, keep: free.map((one) => one.id) }) : state;
  return (
    <Card title={t.seal} language={language}>
      <PostForm action={routes.cases.seal(head.id)} secrets={props.secrets()}>
        <Radios
          name="reason"
          label={t.reason}
          choices={sealReasons.map((value) => ({ value, label: sealReasonWords[value] }))}
          state={state}
          language={language}
        />
        {free.length === 0 ? null : (
          <Checkboxes
            name="keep"
            label={t.keep}
            hint={t.keepHint}
            choices={free.map((one) => ({ value: one.id, label: whoIs(one, props) }))}
            state={kept}
            language={language}
          />
        )}
        {bound.length === 0 ? null : (
          <ul>
            {bound.map((one) => (
              <li>
                {whoIs(one, props)} – {phrase(t.bound, language)}
              </li>
            ))}
          </ul>
        )}
        <ButtonRow>
          <Button kind="primary">{phrase(t.seal, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

function NameForm({ head, colleagues, state, secrets, language }: Props) {
  if (colleagues.length === 0) return null;
  return (
    <Card title={t.addName} language={language}>
      <PostForm action={routes.cases.sealNames(head.id)} secrets={secrets()}>
        <Select
          name="staff"
          label={t.colleague}
          options={colleagues.map((one) => ({ value: one.id, label: one.name }))}
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button>{phrase(t.name, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

function LiftForm({ head, state, secrets, language }: Props) {
  return (
    <Card title={t.lift} language={language}>
      <p>{phrase(t.liftLead, language)}</p>
      <PostForm action={routes.cases.sealEnding(head.id)} secrets={secrets()}>
        <Radios
          name="reason"
          label={t.liftReason}
          choices={liftReasons.map((value) => ({ value, label: liftReasonWords[value] }))}
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button>{phrase(t.lift, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

function Standing(props: Props & { readonly seal: Seal }) {
  const { seal, language } = props;
  return (
    <Card title={t.sealed} language={language}>
      <SummaryList
        language={language}
        rows={[
          { key: t.reason, value: phrase(sealReasonWords[seal.reason], language) },
          { key: t.since, value: <Moment at={seal.at} language={language} /> },
          { key: t.by, value: seal.by },
          {
            key: t.names,
            value: (
              <ul>
                {props.named.map((one) => (
                  <li>{whoIs(one, props)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** Restricting a case, naming people on it, lifting it again; one of the first and the last at a time. */
export function SealPage(props: Props) {
  const { seal, allowed, language } = props;
  return (
    <Stack>
      <ErrorSummary state={props.state} language={language} />
      <PageHead level={2} title={t.title} lead={t.lead} language={language}>
        <p>{phrase(t.desk, language)}</p>
      </PageHead>
      {allowed ? null : (
        <Notice language={language}>
          <p>{phrase(t.notYours, language)}</p>
        </Notice>
      )}
      {seal === null ? null : <Standing {...props} seal={seal} />}
      {allowed && seal === null ? <SealForm {...props} /> : null}
      {allowed && seal !== null ? <NameForm {...props} /> : null}
      {allowed && seal !== null ? <LiftForm {...props} /> : null}
    </Stack>
  );
}
