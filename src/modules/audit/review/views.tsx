import { dataClassText, isDataClass } from '../../../db/data-class.ts';
import { isRole, roleText } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { formatInstant } from '../../../shared/calendar-day.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Radios, Select } from '../../../ui/choice.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { type FormState, formState } from '../../../ui/form-state.ts';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { Pagination, Table } from '../../../ui/table.tsx';
import { eventWords } from '../../cases/index.ts';
import { exportReasons } from '../actions.ts';
import { type LeafKind, leafKinds, type ReviewLine, type ReviewPage } from './review-store.ts';
import { exportReasonWords, reviewText } from './text.ts';

type Spoken = { readonly language: Language };

export type ReviewProps = Spoken & {
  readonly page: ReviewPage;
  readonly nextHref: string | undefined;
  readonly filter: { readonly kind: LeafKind; readonly actor: string | null };
  readonly people: readonly { id: string; name: string; institution: string }[];
  readonly checkpoint: { readonly size: number; readonly note: string } | null;
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly nameOf: (slug: string) => Phrase;
};

function who(line: ReviewLine, language: Language): string {
  const role = line.role !== null && isRole(line.role) ? phrase(roleText[line.role], language) : '';
  return line.name === null ? phrase(reviewText.system, language) : `${line.name} ${role}`.trim();
}

function what(line: ReviewLine, language: Language): string {
  const classes = line.classes.filter(isDataClass).map((known) => phrase(dataClassText[known], language));
  const event = phrase(eventWords(line.event), language);
  return classes.length === 0 ? event : `${event}: ${classes.join(', ')}`;
}

function Filters({ filter, people, language, nameOf }: ReviewProps) {
  const state = formState({ kind: filter.kind, actor: filter.actor ?? '' });
  const kinds = {
    all: reviewText.all,
    refused: reviewText.refused,
    opened: reviewText.opened,
    downloads: reviewText.downloads,
    searches: reviewText.searches,
  };
  return (
    <FilterBar action={routes.audit.index()} clearHref={routes.audit.index()} language={language}>
      <Select
        name="kind"
        label={reviewText.kind}
        blank={false}
        width="md"
        options={leafKinds.map((value) => ({ value, label: kinds[value] }))}
        state={state}
        language={language}
      />
      <Select
        name="actor"
        label={reviewText.person}
        blank={reviewText.all}
        width="md"
        options={people.map((one) => ({
          value: one.id,
          label: `${one.name} · ${phrase(nameOf(one.institution), language)}`,
        }))}
        state={state}
        language={language}
      />
    </FilterBar>
  );
}

function Checkpoint({ checkpoint, language }: ReviewProps) {
  return (
    <Notice title={reviewText.checkpoint} language={language}>
      {checkpoint === null ? (
        <p>{phrase(reviewText.checkpointNone, language)}</p>
      ) : (
        <>
          <p>{phrase(reviewText.size, language).replace('{n}', checkpoint.size.toLocaleString('ko-KR'))}</p>
          <pre class="checkpoint" tabindex={0}>
            {checkpoint.note}
          </pre>
          <p>{phrase(reviewText.checkpointHint, language)}</p>
        </>
      )}
    </Notice>
  );
}

/** The log for those who review it: who looked at what, and the proof that it is whole. */
export function Review(props: ReviewProps) {
  const { page, language, state } = props;
  return (
    <Stack>
      <PageHead title={reviewText.title} lead={reviewText.lead} language={language} />
      <Filters {...props} />
      <Table
        caption={reviewText.title}
        quietCaption
        language={language}
        rows={page.lines}
        mark={(line) => (line.event.endsWith('refused') ? 'late' : undefined)}
        empty={<EmptyState title={reviewText.empty} body={reviewText.emptyBody} language={language} />}
        columns={[
          {
            key: 'when',
            head: reviewText.when,
            cell: (line) => <span class="num">{formatInstant(line.at, language)}</span>,
          },
          {
            key: 'who',
            head: reviewText.who,
            names: true,
            cell: (line) =>
              `${who(line, language)}${line.institution === null ? '' : ` · ${phrase(props.nameOf(line.institution), language)}`}`,
          },
          { key: 'what', head: reviewText.what, cell: (line) => what(line, language) },
          {
            key: 'case',
            head: reviewText.case,
            cell: (line) => <span class="num">{line.caseId?.slice(0, 8) ?? '–'}</span>,
          },
          { key: 'place', head: reviewText.place, cell: (line) => line.place ?? '–' },
        ]}
      />
      <Pagination nextHref={props.nextHref} language={language} />
      <Checkpoint {...props} />
      <Card title={reviewText.export} language={language}>
        <p>{phrase(reviewText.exportHint, language)}</p>
        <PostForm action={routes.audit.export()} secrets={props.secrets}>
          <Radios
            name="reason"
            label={reviewText.reason}
            choices={exportReasons.map((value) => ({ value, label: exportReasonWords[value] }))}
            state={state}
            language={language}
          />
          <ButtonRow>
            <Button kind="primary">{phrase(reviewText.submit, language)}</Button>
          </ButtonRow>
        </PostForm>
      </Card>
    </Stack>
  );
}
