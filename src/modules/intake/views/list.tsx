import { routes } from '../../../routes.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/choice.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { formState } from '../../../ui/form-state.ts';
import { Tabs } from '../../../ui/navigation.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { type Column, Pagination, RowLink, Table } from '../../../ui/table.tsx';
import { Tag, Tags, type Tone } from '../../../ui/tag.tsx';
import { Since } from '../../../ui/times.tsx';
import { channels, channelWords } from '../../cases/index.ts';
import { crimeWords, parseCrimeCategory } from '../../directory/index.ts';
import { intakeStatuses } from '../intake.ts';
import type { IntakeCounts, IntakeRow, ListFilter, View } from '../list-store.ts';
import { intakeStatusWords, intakeText, urgencyWords } from '../text.ts';

type Props = {
  readonly page: { readonly rows: readonly IntakeRow[]; readonly more: boolean };
  readonly names: ReadonlyMap<IntakeRow['case'], string>;
  readonly counts: IntakeCounts;
  readonly now: Temporal.Instant;
  readonly filter: ListFilter;
  readonly secrets: () => FormSecrets;
  readonly language: Language;
};

const urgencyTone: Readonly<Record<string, Tone>> = {
  U0: 'danger',
  U1: 'warn',
  U2: 'neutral',
  U3: 'neutral',
};

/** How soon an intake wants an answer; nothing while nobody has asked about safety. */
export function UrgencyTag({ urgency, language }: { urgency: string | null; language: Language }) {
  if (urgency === null) return null;
  return (
    <Tag
      label={named(urgencyWords, urgency, language)}
      tone={urgencyTone[urgency] ?? 'neutral'}
      language={language}
    />
  );
}

/** The words of a stored code; the code itself where nobody named it. */
function named(
  table: Readonly<Record<string, { ko: string; en: string }>>,
  code: string,
  language: Language,
) {
  const words = table[code];
  return words === undefined ? code : say(words, language);
}

function hrefOf(filter: ListFilter, change: Partial<{ view: View; after: string }>): string {
  const query = new URLSearchParams({ view: change.view ?? filter.view });
  if (filter.channel !== null) query.set('channel', filter.channel);
  if (filter.status !== null) query.set('status', filter.status);
  if (change.after !== undefined) query.set('after', change.after);
  return `${routes.intakes.index()}?${query}`;
}

function columns(props: Props): readonly Column<IntakeRow>[] {
  const { language, names, now } = props;
  return [
    {
      key: 'number',
      head: intakeText.number,
      names: true,
      cell: (row) => <RowLink href={routes.intakes.show(row.id)}>{row.number}</RowLink>,
    },
    {
      key: 'name',
      head: intakeText.name,
      cell: (row) =>
        names.get(row.case) ?? phrase(row.anonymous ? intakeText.anonymous : intakeText.unnamed, language),
    },
    { key: 'channel', head: intakeText.channel, cell: (row) => named(channelWords, row.channel, language) },
    {
      key: 'crime',
      head: intakeText.crime,
      cell: (row) => {
        const crime = parseCrimeCategory(row.crime);
        return crime === null ? '–' : say(crimeWords[crime], language);
      },
    },
    {
      key: 'status',
      head: intakeText.status,
      cell: (row) => (
        <Tags>
          <Tag
            label={named(intakeStatusWords, row.status, language)}
            language={language}
            tone={row.status === 'new' ? 'info' : 'neutral'}
          />
          <UrgencyTag urgency={row.urgency} language={language} />
          {row.conflict ? <Tag label={intakeText.conflict} tone="warn" language={language} /> : null}
          {row.interpreter ? <Tag label={intakeText.interpreter} tone="info" language={language} /> : null}
        </Tags>
      ),
    },
    {
      key: 'received',
      head: intakeText.received,
      cell: (row) => <Since at={row.receivedAt} now={now} language={language} />,
    },
    {
      key: 'owner',
      head: intakeText.owner,
      cell: (row) => row.claimedName ?? phrase(intakeText.nobody, language),
    },
    {
      key: 'claim',
      head: intakeText.claim,
      bare: true,
      cell: (row) =>
        row.status === 'new' ? (
          <PostForm action={routes.intakes.claim(row.id)} secrets={props.secrets()} inline>
            <Button
              kind="secondary"
              size="small"
              shortcut="c"
              label={fill(say(intakeText.claimOf, language), { number: row.number })}
            >
              {phrase(intakeText.claim, language)}
            </Button>
          </PostForm>
        ) : null,
    },
  ];
}

/** New, mine, all: filtered in the address, read by key, worked with the keyboard. */
export function IntakeList(props: Props) {
  const { filter, counts, page, language } = props;
  const last = page.rows.at(-1);
  const state = formState({ channel: filter.channel ?? '', status: filter.status ?? '' });
  const filtered = filter.channel !== null || filter.status !== null;
  return (
    <>
      <PageHead
        title={intakeText.title}
        language={language}
        actions={
          <LinkButton href={routes.intakes.new()} shortcut="n" icon="plus">
            {phrase(intakeText.start, language)}
          </LinkButton>
        }
      />
      <Tabs
        label={intakeText.views}
        language={language}
        tabs={(
          [
            ['new', intakeText.viewNew],
            ['mine', intakeText.viewMine],
            ['all', intakeText.viewAll],
          ] as const
        ).map(([view, label]) => ({
          href: hrefOf({ ...filter, channel: null, status: null }, { view }),
          label,
          current: filter.view === view,
          count: counts[view],
          live: view === 'new' ? 'intakes' : undefined,
        }))}
      />
      <FilterBar
        action={routes.intakes.index()}
        clearHref={filtered ? `${routes.intakes.index()}?view=${filter.view}` : undefined}
        language={language}
      >
        <input type="hidden" name="view" value={filter.view} />
        <Select
          state={state}
          name="channel"
          label={intakeText.channel}
          blank={intakeText.anyChannel}
          options={channels.map((value) => ({ value, label: channelWords[value] }))}
          language={language}
        />
        <Select
          state={state}
          name="status"
          label={intakeText.status}
          blank={intakeText.anyStatus}
          options={intakeStatuses.map((value) => ({ value, label: intakeStatusWords[value] }))}
          language={language}
        />
      </FilterBar>
      <Table
        caption={intakeText.caption}
        quietCaption
        queue
        columns={columns(props)}
        rows={page.rows}
        mark={(row) => (row.urgency === 'U0' && row.status !== 'done' ? 'danger' : undefined)}
        empty={<EmptyState title={intakeText.empty} body={intakeText.emptyBody} language={language} />}
        language={language}
      />
      <Pagination
        nextHref={page.more && last ? hrefOf(filter, { after: `${last.receivedAt}~${last.id}` }) : undefined}
        previousHref={filter.after === null ? undefined : hrefOf(filter, {})}
        total={filtered ? undefined : counts[filter.view]}
        language={language}
      />
    </>
  );
}
