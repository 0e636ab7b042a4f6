import { routes } from '../../../routes.ts';
import type { CaseId, IntakeId } from '../../../shared/ids.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { type Column, Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Moment } from '../../../ui/times.tsx';
import { isCaseStatus, statusWords } from '../../cases/index.ts';
import {
  type Candidate,
  partyKindWords,
  peopleText,
  type SearchOutcome,
  searchReasons,
  searchReasonWords,
} from '../../people/index.ts';
import type { LookedFor } from '../people/actions.ts';
import { personText as text } from '../step-text.ts';
import { intakeText } from '../text.ts';

/** Name with year of birth, or telephone; and why. */
export function PersonSearch(props: {
  action: string;
  state: FormState;
  secrets: FormSecrets;
  language: Language;
}) {
  const { state, language } = props;
  const spoken = { state, language };
  return (
    <PostForm action={props.action} secrets={props.secrets}>
      <p>{phrase(text.lead, language)}</p>
      <TextField {...spoken} name="name" label={text.name} />
      <TextField {...spoken} name="birthYear" label={text.birthYear} inputmode="numeric" width="xs" />
      <TextField {...spoken} name="phone" label={text.phone} type="tel" inputmode="tel" />
      <Radios
        {...spoken}
        name="reason"
        label={text.reason}
        choices={searchReasons.map((value) => ({ value, label: searchReasonWords[value] }))}
      />
      <TextField {...spoken} name="reasonText" label={text.reasonText} width="full" />
      <ButtonRow>
        <Button icon="search">{phrase(text.search, language)}</Button>
      </ButtonRow>
    </PostForm>
  );
}

type ResultProps = {
  readonly found: SearchOutcome;
  /** What was typed, to go on with when nobody of these is the one; null outside an intake. */
  readonly looked: LookedFor | null;
  /** Null outside an intake: nothing can be linked there. */
  readonly intake: IntakeId | null;
  readonly own: CaseId | null;
  readonly secrets: () => FormSecrets;
  readonly language: Language;
};

function kindWords(kind: string) {
  return Object.entries(partyKindWords).find(([known]) => known === kind)?.[1] ?? kind;
}

function columns(props: ResultProps): readonly Column<Candidate>[] {
  const { language, intake } = props;
  return [
    {
      key: 'name',
      head: text.name,
      names: true,
      cell: (row) => row.masked,
    },
    {
      key: 'year',
      head: text.birthYear,
      cell: (row) =>
        row.birthYear === null
          ? phrase(peopleText.yearUnknown, language)
          : fill(say(peopleText.birthYear, language), { year: row.birthYear }),
    },
    { key: 'kind', head: text.asWhat, cell: (row) => phrase(kindWords(row.kind), language) },
    {
      key: 'number',
      head: intakeText.number,
      cell: (row) => (row.opens ? <a href={routes.cases.show(row.case)}>{row.number}</a> : row.number),
    },
    {
      key: 'status',
      head: intakeText.status,
      cell: (row) => (isCaseStatus(row.status) ? phrase(statusWords[row.status], language) : row.status),
    },
    {
      key: 'opened',
      head: intakeText.received,
      cell: (row) => <Moment at={row.openedAt} language={language} />,
    },
    {
      key: 'opens',
      head: intakeText.owner,
      cell: (row) => (
        <Tag
          label={row.opens ? text.opens : text.closed}
          icon={row.opens ? 'check' : 'lock'}
          language={language}
        />
      ),
    },
    ...(intake === null ? [] : [choose(props, intake)]),
  ];
}

function choose({ language, secrets }: ResultProps, intake: IntakeId): Column<Candidate> {
  return {
    key: 'choose',
    head: text.isThis,
    bare: true,
    cell: (row) => (
      <PostForm action={routes.intakes.step(intake, 'person')} secrets={secrets()} inline>
        <Button
          kind="secondary"
          size="small"
          name="case"
          value={row.case}
          label={fill(say(text.isThisOf, language), { masked: row.masked, number: row.number })}
        >
          {phrase(text.isThis, language)}
        </Button>
      </PostForm>
    ),
  };
}

/** Masked candidates, and the way on when it is none of them. */
export function SearchResult(props: ResultProps) {
  const { found, intake, language } = props;
  if (found.kind === 'too_many') {
    return (
      <Notice tone="warn" language={language}>
        <p>{phrase(text.tooMany, language)}</p>
      </Notice>
    );
  }
  const candidates = found.candidates.filter((candidate) => candidate.case !== props.own);
  return (
    <section aria-live="polite">
      <Table
        caption={fill(say(text.found, language), { count: candidates.length })}
        columns={columns(props)}
        rows={candidates}
        empty={
          <EmptyState
            title={text.none}
            body={intake === null ? undefined : text.noneBody}
            language={language}
          />
        }
        language={language}
      />
      {intake === null ? null : (
        <PostForm action={routes.intakes.step(intake, 'person')} secrets={props.secrets()}>
          {Object.entries(props.looked ?? {}).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button name="case" value="none" kind={candidates.length === 0 ? 'primary' : 'tertiary'}>
            {phrase(text.nobody, language)}
          </Button>
        </PostForm>
      )}
      <p class="hint">{fill(say(text.left, language), { left: found.left })}</p>
    </section>
  );
}
