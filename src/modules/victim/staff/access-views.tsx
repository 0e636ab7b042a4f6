// The codes of a case: whose they are, whether anybody has made sure of that, and how they end.
import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Select } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { Moment } from '../../../ui/times.tsx';
import { identityChecks, issueReasons } from '../access/access.ts';
import type { Desk } from './actions.ts';
import { checkWords, reasonWords, staffText as t } from './text.ts';

export type DeskProps = {
  readonly of: CaseId;
  readonly desk: Desk;
  readonly state: FormState;
  readonly secrets: () => { csrf: string; once: string };
  readonly language: Language;
};

type One = Desk['access'][number];

/** Does somebody hold a receipt of whom nobody has made sure? */
export function isUnconfirmed(desk: Desk): boolean {
  return desk.access.some((one) => one.unconfirmed && one.revokedAt === null);
}

function AccessLine({ of, one, secrets, language }: Omit<DeskProps, 'desk' | 'state'> & { one: One }) {
  const live = one.revokedAt === null;
  return (
    <li>
      {phrase(one.kind === 'victim' ? t.accessOwn : t.accessHelper, language)} ·{' '}
      <Moment at={one.issuedAt} language={language} /> ·{' '}
      {phrase(live ? t.accessLive : t.accessEnded, language)}
      {live && one.unconfirmed ? ` · ${phrase(t.accessUnconfirmed, language)}` : ''}
      {one.hasSecond ? ` · ${phrase(t.accessSecond, language)}` : ''}
      {live ? (
        <PostForm action={routes.cases.portalAccessEnding(of)} secrets={secrets()} inline>
          <Button kind="tertiary" size="medium" name="access" value={one.id}>
            {phrase(t.end, language)}
          </Button>
        </PostForm>
      ) : null}
    </li>
  );
}

function CheckSelect({ state, language }: Pick<DeskProps, 'state' | 'language'>) {
  return (
    <Select
      name="check"
      label={t.check}
      options={identityChecks.map((value) => ({ value, label: checkWords[value] }))}
      state={state}
      language={language}
    />
  );
}

function Confirm({ of, desk, state, secrets, language }: DeskProps) {
  const waits = desk.access.some((one) => one.kind === 'victim' && one.unconfirmed && one.revokedAt === null);
  if (!waits) return null;
  return (
    <>
      <h3>{phrase(t.holderTitle, language)}</h3>
      <p>{phrase(t.holderLead, language)}</p>
      <PostForm action={routes.cases.portalHolder(of)} secrets={secrets()}>
        <TextField name="code" label={t.holderCode} width="md" state={state} language={language} />
        <CheckSelect state={state} language={language} />
        <Button kind="secondary">{phrase(t.holderConfirm, language)}</Button>
      </PostForm>
    </>
  );
}

export function Access(props: DeskProps) {
  const { of, desk, state, secrets, language } = props;
  return (
    <Card title={t.accessTitle} language={language}>
      {desk.access.length === 0 ? <p>{phrase(t.accessNone, language)}</p> : null}
      <ul>
        {desk.access.map((one) => (
          <AccessLine of={of} one={one} secrets={secrets} language={language} />
        ))}
      </ul>
      <Confirm {...props} />
      <h3>{phrase(t.issueTitle, language)}</h3>
      <p>{phrase(desk.noTrace ? t.noTraceIssue : t.issueLead, language)}</p>
      {desk.noTrace ? null : (
        <PostForm action={routes.cases.portalAccess(of)} secrets={secrets()}>
          <Select
            name="reason"
            label={t.reason}
            options={issueReasons.map((value) => ({ value, label: reasonWords[value] }))}
            state={state}
            language={language}
          />
          <CheckSelect state={state} language={language} />
          <Button kind="secondary">{phrase(t.issue, language)}</Button>
        </PostForm>
      )}
    </Card>
  );
}
