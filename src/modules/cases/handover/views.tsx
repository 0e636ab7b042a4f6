import { routes } from '../../../routes.ts';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Fieldset, Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { type FormState, fieldId, typedAll } from '../../../ui/form-state.ts';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { RowLink, Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Clock, Day } from '../../../ui/times.tsx';
import { capacityWords, statusWords } from '../text.ts';
import type { Colleague } from '../transfer/transfer-store.ts';
import { countCases, type Leaver, type LeftBehind } from './handover.ts';
import { handoverText as t, whyWords } from './text.ts';

type Props = {
  readonly now: Temporal.Instant;
  readonly nameOf: (slug: string) => Phrase;
  readonly language: Language;
};

function Due({ row, now, language }: Omit<Props, 'nameOf'> & { row: LeftBehind | undefined }) {
  return row?.due == null ? '–' : <Clock at={row.due} now={now} language={language} />;
}

/** On the first page of whoever may pass cases on: how many wait, and where. Nothing when none do. */
export function LeftBehindNotice({
  rows,
  language,
}: {
  readonly rows: readonly LeftBehind[];
  readonly language: Language;
}) {
  if (rows.length === 0) return null;
  const n = countCases(rows);
  return (
    <Notice tone="warn" title={fill(phrase(t.waiting, language), { n })} language={language}>
      <p>{phrase(t.waitingBody, language)}</p>
      <p>
        <LinkButton href={routes.handovers.index()} kind="secondary">
          {phrase(t.open, language)}
        </LinkButton>
      </p>
    </Notice>
  );
}

/** Everybody who left something behind that this reader may pass on. */
export function LeaverList({ leavers, now, nameOf, language }: Props & { leavers: readonly Leaver[] }) {
  return (
    <Stack>
      <PageHead title={t.title} lead={t.lead} language={language} />
      <Table
        caption={t.people}
        quietCaption
        queue
        language={language}
        rows={leavers}
        empty={<EmptyState title={t.empty} body={t.emptyBody} language={language} />}
        columns={[
          {
            key: 'person',
            head: t.person,
            names: true,
            cell: (row) => <RowLink href={routes.handovers.show(row.id)}>{row.name}</RowLink>,
          },
          { key: 'where', head: t.institution, cell: (row) => phrase(nameOf(row.institution), language) },
          {
            key: 'why',
            head: t.why,
            cell: (row) => row.whys.map((why) => phrase(whyWords[why], language)).join(', '),
          },
          { key: 'cases', head: t.cases, align: 'end', cell: (row) => countCases(row.rows) },
          {
            key: 'due',
            head: t.due,
            cell: (row) => <Due row={row.rows[0]} now={now} language={language} />,
          },
        ]}
      />
    </Stack>
  );
}

type LeaverProps = Props & {
  readonly leaver: Leaver;
  readonly colleagues: readonly Colleague[];
  /** Cases that a wall keeps from the successor chosen last. */
  readonly walled: ReadonlySet<CaseId>;
  readonly state: FormState;
  readonly secrets: FormSecrets;
};

function along(row: LeftBehind, language: Language): string {
  const parts = (['referrals', 'tasks', 'meetings'] as const)
    .filter((what) => row[what] > 0)
    .map((what) => fill(phrase(t[what], language), { n: row[what] }));
  return parts.length === 0 ? phrase(t.nothing, language) : parts.join(' · ');
}

function Tick({ row, at, props }: { row: LeftBehind; at: number; props: LeaverProps }) {
  const { language, state } = props;
  const id = at === 0 ? fieldId('case') : `${fieldId('case')}-${at}`;
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        name="case"
        value={row.caseId}
        checked={typedAll(state, 'case').includes(row.caseId)}
      />
      <label for={id}>
        {row.number ?? phrase(t.restricted, language)}
        {row.number === null ? <span class="choice-hint">{phrase(t.restrictedHint, language)}</span> : null}
      </label>
    </div>
  );
}

function Holdings(props: LeaverProps) {
  const { leaver, language, now, walled } = props;
  return (
    <Fieldset name="case" label={t.choose} state={props.state} language={language}>
      <Table
        caption={t.choose}
        quietCaption
        language={language}
        rows={leaver.rows}
        columns={[
          {
            key: 'case',
            head: t.cases,
            names: true,
            cell: (row) => <Tick row={row} at={leaver.rows.indexOf(row)} props={props} />,
          },
          { key: 'as', head: t.capacity, cell: (row) => phrase(capacityWords[row.capacity], language) },
          { key: 'status', head: t.status, cell: (row) => phrase(statusWords[row.status], language) },
          {
            key: 'since',
            head: t.since,
            cell: (row) => <Day day={dayInSeoul(row.since)} language={language} />,
          },
          { key: 'along', head: t.along, cell: (row) => along(row, language) },
          { key: 'due', head: t.due, cell: (row) => <Due row={row} now={now} language={language} /> },
          {
            key: 'why',
            head: t.why,
            cell: (row) =>
              walled.has(row.caseId) ? (
                <Tag label={t.wallTag} tone="warn" language={language} />
              ) : (
                phrase(whyWords[row.why], language)
              ),
          },
        ]}
      />
    </Fieldset>
  );
}

/** What one colleague left behind, and the form that gives it to another. */
export function LeaverPage(props: LeaverProps) {
  const { leaver, colleagues, language, state } = props;
  const label = (one: Colleague) => fill(phrase(t.load, language), { name: one.name, n: one.openCases });
  return (
    <Stack>
      <ErrorSummary state={state} language={language} />
      <PageHead
        title={fill(phrase(t.of, language), { name: leaver.name })}
        over={phrase(props.nameOf(leaver.institution), language)}
        lead={t.ofLead}
        language={language}
      />
      {colleagues.length === 0 ? (
        <Notice tone="warn" title={t.nobody} language={language}>
          <p>{phrase(t.nobodyBody, language)}</p>
        </Notice>
      ) : null}
      <Card language={language}>
        <PostForm action={routes.handovers.show(leaver.id)} secrets={props.secrets}>
          <Holdings {...props} />
          {colleagues.length === 0 ? null : (
            <>
              <Select
                name="to"
                label={t.to}
                hint={t.toHint}
                options={colleagues.map((one) => ({ value: one.id, label: label(one) }))}
                state={state}
                language={language}
              />
              <ButtonRow>
                <Button kind="primary" name="scope" value="chosen">
                  {phrase(t.chosen, language)}
                </Button>
                <Button kind="secondary" name="scope" value="all">
                  {phrase(t.all, language)}
                </Button>
              </ButtonRow>
            </>
          )}
        </PostForm>
      </Card>
    </Stack>
  );
}
