import { type Role, roleText } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import { type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Radios, Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { DefinitionGrid } from '../../../ui/summary-list.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Day } from '../../../ui/times.tsx';
import { webText } from '../../../web/text.ts';
import { staffPaths } from '../paths.ts';
import type { StaffFile } from './actions.ts';
import { Assignments, Grants, RelationsCard, SessionsCard } from './cards.tsx';
import { rolesAt } from './grants.ts';
import { refusalText, staffText as t } from './text.ts';

export type StaffFormName = 'role' | 'leaving' | 'resumption' | 'relation';

export type StaffPageProps = {
  readonly language: Language;
  readonly file: StaffFile;
  readonly institution: Phrase;
  /** The reader's own account: nobody changes her own place. */
  readonly own: boolean;
  /** The form that was refused, with what was typed; the others are fresh. */
  readonly refused: { readonly form: StaffFormName; readonly state: FormState } | null;
  /** The role somebody else stored meanwhile, and the one that was typed. */
  readonly stale: { readonly stored: string; readonly typed: string } | null;
  readonly secrets: (version?: number) => FormSecrets;
};

const untyped: FormState = { values: {}, errors: [] };

export function stateFor(props: StaffPageProps, form: StaffFormName): FormState {
  return props.refused?.form === form ? props.refused.state : untyped;
}

function Head({ language, file, institution }: StaffPageProps) {
  const { person } = file;
  const rows = [
    { key: t.institution, value: phrase(institution, language) },
    { key: t.role, value: say(roleText[person.role], language) },
    { key: t.email, value: person.email },
    { key: t.since, value: <Day day={dayInSeoul(person.createdAt)} language={language} /> },
    {
      key: t.state,
      value: (
        <Tag
          tone={person.active ? 'ok' : 'neutral'}
          label={person.active ? t.active : t.inactive}
          language={language}
        />
      ),
    },
    ...(person.leftOn === null
      ? []
      : [{ key: t.leftOn, value: <Day day={person.leftOn} language={language} /> }]),
  ];
  return <DefinitionGrid language={language} rows={rows} />;
}

function Stale({ language, stale }: StaffPageProps) {
  if (stale === null) return null;
  return (
    <Notice tone="warn" title={webText.staleTitle} language={language}>
      <p>{say(webText.staleBody, language)}</p>
      <p>
        {say(t.stored, language)}: <strong>{stale.stored}</strong>
      </p>
      <p>
        {say(t.typed, language)}: <strong>{stale.typed}</strong>
      </p>
    </Notice>
  );
}

function RoleForm(props: StaffPageProps) {
  const { language, file } = props;
  const field = { state: stateFor(props, 'role'), language };
  const options = rolesAt(file.person.institution).map((value: Role) => ({ value, label: roleText[value] }));
  return (
    <Card title={t.changeRole} language={language}>
      <p>{say(t.changeRoleHelp, language)}</p>
      <PostForm action={staffPaths.grant(file.person.id)} secrets={props.secrets(file.person.version)}>
        <Select {...field} name="role" label={t.role} options={options} />
        <TextField {...field} name="reason" label={t.reason} hint={t.reasonHint} width="lg" />
        <ButtonRow>
          <Button kind="secondary">{say(t.changeRole, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

function LeavingForm(props: StaffPageProps) {
  const { language, file } = props;
  const field = { state: stateFor(props, 'leaving'), language };
  const choices = [
    { value: 'suspended', label: t.suspended },
    { value: 'left', label: t.left },
  ];
  return (
    <Card title={t.close} language={language}>
      <p>{say(t.closeHelp, language)}</p>
      <PostForm action={routes.staff.leaving(file.person.id)} secrets={props.secrets(file.person.version)}>
        <Radios {...field} name="kind" label={t.closeKind} choices={choices} inline />
        <TextField {...field} name="reason" label={t.reason} hint={t.reasonHint} width="lg" />
        <ButtonRow>
          <Button kind="secondary">{say(t.close, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

function ResumptionForm(props: StaffPageProps) {
  const { language, file } = props;
  const field = { state: stateFor(props, 'resumption'), language };
  return (
    <Card title={t.resume} language={language}>
      <PostForm action={staffPaths.resumption(file.person.id)} secrets={props.secrets(file.person.version)}>
        <TextField {...field} name="reason" label={t.reason} hint={t.reasonHint} width="lg" />
        <ButtonRow>
          <Button kind="secondary">{say(t.resume, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

function PlaceForms(props: StaffPageProps) {
  if (props.own) return <p>{say(refusalText['own-account'], props.language)}</p>;
  if (!props.file.person.active) return <ResumptionForm {...props} />;
  return (
    <>
      <RoleForm {...props} />
      <LeavingForm {...props} />
    </>
  );
}

/** One account: its place, sessions, declared relations and privilege log. */
export function StaffShowPage(props: StaffPageProps) {
  const { language, file } = props;
  return (
    <>
      <ErrorSummary state={props.refused?.state ?? untyped} language={language} />
      <PageHead
        title={file.person.name}
        over={<a href={routes.staff.index()}>{say(t.title, language)}</a>}
        language={language}
      />
      <Stale {...props} />
      <Head {...props} />
      <Assignments language={language} rows={file.person.active ? [] : file.toHandOver} />
      <SessionsCard {...props} />
      <PlaceForms {...props} />
      <RelationsCard {...props} />
      <Grants language={language} rows={file.grants} />
    </>
  );
}
