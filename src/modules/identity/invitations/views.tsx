import { roleText } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import type { Phrase } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/times.tsx';
import { staffPaths } from '../paths.ts';
import type { Invitation } from './store.ts';
import { invitationText as t } from './text.ts';

type Names = (slug: string) => Phrase;

const roleOptions = Object.entries(roleText).map(([value, label]) => ({ value, label }));

export function InviteForm(props: {
  readonly language: Language;
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly institutions: readonly { readonly value: string; readonly label: Phrase }[];
}) {
  const field = { state: props.state, language: props.language };
  return (
    <PostForm action={routes.staff.invitations()} secrets={props.secrets}>
      <TextField {...field} name="name" label={t.name} width="md" />
      <TextField {...field} name="email" label={t.email} hint={t.emailHint} type="email" width="lg" />
      <Select {...field} name="institution" label={t.institution} options={props.institutions} width="lg" />
      <Select {...field} name="role" label={t.role} options={roleOptions} />
      <ButtonRow>
        <Button>{say(t.submit, props.language)}</Button>
      </ButtonRow>
    </PostForm>
  );
}

function OpenInvitations(props: {
  readonly language: Language;
  readonly rows: readonly Invitation[];
  readonly nameOf: Names;
  readonly secrets: () => FormSecrets;
}) {
  const { language, nameOf } = props;
  return (
    <Table
      language={language}
      caption={t.open}
      quietCaption
      rows={props.rows}
      empty={<EmptyState title={t.none} language={language} />}
      columns={[
        { key: 'name', head: t.name, names: true, cell: (row) => row.name },
        { key: 'email', head: t.email, cell: (row) => row.email },
        { key: 'institution', head: t.institution, cell: (row) => said(nameOf(row.institution), language) },
        { key: 'role', head: t.role, cell: (row) => say(roleText[row.role], language) },
        { key: 'until', head: t.until, cell: (row) => <Moment at={row.expiresAt} language={language} /> },
        {
          key: 'withdraw',
          head: t.withdraw,
          bare: true,
          cell: (row) => (
            <PostForm action={staffPaths.invitationWithdrawal(row.id)} secrets={props.secrets()} inline>
              <Button kind="tertiary" size="small" label={`${say(t.withdraw, language)} – ${row.name}`}>
                {say(t.withdraw, language)}
              </Button>
            </PostForm>
          ),
        },
      ]}
    />
  );
}

const said = (text: Phrase, language: Language) => (typeof text === 'string' ? text : say(text, language));

export function InvitationsPage(
  props: Parameters<typeof InviteForm>[0] & {
    readonly open: readonly Invitation[];
    readonly nameOf: Names;
    readonly freshSecrets: () => FormSecrets;
  },
) {
  const { language } = props;
  return (
    <>
      <ErrorSummary state={props.state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      <InviteForm {...props} />
      <Card title={t.open} language={language}>
        <OpenInvitations
          language={language}
          rows={props.open}
          nameOf={props.nameOf}
          secrets={props.freshSecrets}
        />
      </Card>
    </>
  );
}

/** The link, shown once. */
export function InvitationMade(props: {
  readonly language: Language;
  readonly name: string;
  readonly link: string;
}) {
  const { language } = props;
  return (
    <>
      <PageHead title={t.madeTitle} language={language} />
      <p>{fill(say(t.made, language), { name: props.name })}</p>
      <SummaryList language={language} rows={[{ key: t.link, value: <code>{props.link}</code> }]} />
      <Notice tone="warn" language={language}>
        <p>{say(t.madeCare, language)}</p>
      </Notice>
      <p>
        <a href={routes.staff.invitations()}>{say(t.title, language)}</a>
      </p>
    </>
  );
}

type JoinProps = {
  readonly language: Language;
  readonly state: FormState;
  readonly action: string;
  readonly invitation: Invitation;
  readonly institution: Phrase;
  readonly picture: { readonly src: string; readonly text: string };
};

function Who({ language, state, invitation, institution }: JoinProps) {
  const field = { state, language };
  if (invitation.kind === 'setup') {
    return (
      <>
        <TextField {...field} name="name" label={t.name} autocomplete="name" width="md" />
        <TextField
          {...field}
          name="email"
          label={t.email}
          hint={t.emailHint}
          type="email"
          autocomplete="username"
          width="lg"
        />
      </>
    );
  }
  const rows = [
    { key: t.name, value: invitation.name },
    { key: t.email, value: invitation.email },
    { key: t.place, value: `${said(institution, language)} · ${say(roleText[invitation.role], language)}` },
  ];
  return <SummaryList language={language} rows={rows} />;
}

/** Password and authenticator app in one form, for a link that was opened. */
export function JoinPage(props: JoinProps) {
  const { language, state, invitation, picture } = props;
  const field = { state, language };
  const isSetup = invitation.kind === 'setup';
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead
        title={isSetup ? t.setupTitle : t.joinTitle}
        lead={isSetup ? t.setupLead : t.joinLead}
        language={language}
      />
      <form method="post" action={props.action} class="form" novalidate data-once>
        <Who {...props} />
        <h2>{say(t.stepPassword, language)}</h2>
        <TextField
          {...field}
          name="password"
          label={t.password}
          hint={t.passwordHint}
          type="password"
          autocomplete="new-password"
          width="lg"
        />
        <TextField
          {...field}
          name="again"
          label={t.again}
          type="password"
          autocomplete="new-password"
          width="lg"
        />
        <h2>{say(t.stepCode, language)}</h2>
        <p>{say(t.scan, language)}</p>
        <p>
          <img src={picture.src} width="240" height="240" alt={say(t.picture, language)} />
        </p>
        <p>
          {say(t.typeInstead, language)}: <code>{picture.text}</code>
        </p>
        <TextField
          {...field}
          name="code"
          label={t.code}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="sm"
          maxlength={7}
        />
        <ButtonRow>
          <Button size="large">{say(t.join, language)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

/** A link that opens nothing: unknown, used, withdrawn or too old. */
export function GonePage({ language }: { readonly language: Language }) {
  return (
    <>
      <PageHead title={t.goneTitle} lead={t.gone} language={language} />
      <p>
        <a href={routes.signIn()}>{say(t.goneSignIn, language)}</a>
      </p>
    </>
  );
}
