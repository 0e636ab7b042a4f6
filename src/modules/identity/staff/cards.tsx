import { roleText } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { type Language, say, type Words } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Select } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PostForm } from '../../../ui/post-form.tsx';
import { Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/times.tsx';
import { staffPaths } from '../paths.ts';
import { relationKinds } from '../relations/relation.ts';
import type { OpenAssignment } from './assignment-store.ts';
import type { GrantEvent } from './store.ts';
import { grantReasonText, grantText, relationText, staffText as t } from './text.ts';
import { type StaffPageProps, stateFor } from './views.tsx';

/** Where somebody is signed in, with a way to end it. */
export function SessionsCard({ language, file, secrets }: StaffPageProps) {
  const action = staffPaths.sessionsEnding(file.person.id);
  return (
    <Card title={t.sessions} language={language}>
      <Table
        language={language}
        caption={t.sessions}
        quietCaption
        rows={file.sessions}
        empty={<p>{say(t.noSessions, language)}</p>}
        columns={[
          {
            key: 'started',
            head: t.started,
            names: true,
            cell: (row) => <Moment at={row.createdAt} language={language} />,
          },
          { key: 'seen', head: t.seen, cell: (row) => <Moment at={row.seenAt} language={language} /> },
          {
            key: 'end',
            head: t.endSession,
            bare: true,
            cell: (row) => (
              <PostForm action={action} secrets={secrets()} inline>
                <Button kind="tertiary" size="small" name="session" value={row.id}>
                  {say(t.endSession, language)}
                </Button>
              </PostForm>
            ),
          },
        ]}
      />
      {file.sessions.length > 1 ? (
        <PostForm action={action} secrets={secrets()} inline>
          <Button kind="secondary">{say(t.endAll, language)}</Button>
        </PostForm>
      ) : null}
    </Card>
  );
}

function RelationRows({ language, file, secrets }: StaffPageProps) {
  return (
    <Table
      language={language}
      caption={t.relations}
      quietCaption
      rows={file.relations}
      empty={<p>{say(t.noRelations, language)}</p>}
      columns={[
        { key: 'kind', head: t.relation, names: true, cell: (row) => say(relationText[row.kind], language) },
        { key: 'at', head: t.declared, cell: (row) => <Moment at={row.at} language={language} /> },
        {
          key: 'withdraw',
          head: t.withdraw,
          bare: true,
          cell: (row) => (
            <PostForm action={staffPaths.relationEnding(file.person.id, row.id)} secrets={secrets()} inline>
              <Button
                kind="tertiary"
                size="small"
                label={`${say(t.withdraw, language)} – ${say(relationText[row.kind], language)}`}
              >
                {say(t.withdraw, language)}
              </Button>
            </PostForm>
          ),
        },
      ]}
    />
  );
}

/** Declared relations: kinds and days only; a name is asked, turned into a token and forgotten. */
export function RelationsCard(props: StaffPageProps) {
  const { language, file } = props;
  const field = { state: stateFor(props, 'relation'), language };
  const options = relationKinds.map((value) => ({ value, label: relationText[value] }));
  return (
    <Card title={t.relations} language={language}>
      <p>{say(t.relationsHelp, language)}</p>
      <RelationRows {...props} />
      <PostForm action={routes.staff.relations(file.person.id)} secrets={props.secrets()}>
        <Select {...field} name="kind" label={t.relation} options={options} />
        <TextField {...field} name="name" label={t.name} width="md" />
        <TextField
          {...field}
          name="birthYear"
          label={t.birthYear}
          inputmode="numeric"
          width="xs"
          maxlength={4}
        />
        <ButtonRow>
          <Button kind="secondary">{say(t.declare, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

const capacityWords: Readonly<Record<string, Words>> = {
  intake: t.capacityIntake,
  manager: t.capacityManager,
  desk: t.capacityDesk,
  lead: t.capacityLead,
  cover: t.capacityCover,
};

/** What somebody who left still holds, by number. */
export function Assignments({
  language,
  rows,
}: {
  readonly language: Language;
  readonly rows: readonly OpenAssignment[];
}) {
  if (rows.length === 0) return null;
  return (
    <Notice tone="warn" title={t.handOver} language={language}>
      <p>{say(t.handOverHelp, language)}</p>
      <Table
        language={language}
        caption={t.handOver}
        quietCaption
        rows={rows}
        columns={[
          {
            key: 'number',
            head: t.caseNumber,
            names: true,
            cell: (row) => row.number ?? say(t.restrictedCase, language),
          },
          {
            key: 'capacity',
            head: t.capacity,
            cell: (row) => {
              const known = capacityWords[row.capacity];
              return known === undefined ? row.capacity : say(known, language);
            },
          },
        ]}
      />
    </Notice>
  );
}

function reasonOf(event: GrantEvent, language: Language): string {
  const { reason } = event;
  return reason === 'setup' || reason === 'invitation' ? say(grantReasonText[reason], language) : reason;
}

function whatChanged(event: GrantEvent, language: Language): string {
  const role = (one: GrantEvent['toRole']) => (one === null ? null : say(roleText[one], language));
  const steps = [role(event.fromRole), role(event.toRole)].filter((one) => one !== null).join(' → ');
  return `${say(grantText[event.kind], language)} (${steps})`;
}

/** The privilege log of one person. */
export function Grants({
  language,
  rows,
}: {
  readonly language: Language;
  readonly rows: readonly GrantEvent[];
}) {
  return (
    <Card title={t.log} language={language}>
      <Table
        language={language}
        caption={t.log}
        quietCaption
        rows={rows}
        columns={[
          { key: 'at', head: t.when, names: true, cell: (row) => <Moment at={row.at} language={language} /> },
          { key: 'what', head: t.what, cell: (row) => whatChanged(row, language) },
          { key: 'reason', head: t.reason, cell: (row) => reasonOf(row, language) },
          { key: 'by', head: t.who, cell: (row) => row.by ?? say(t.system, language) },
        ]}
      />
    </Card>
  );
}
