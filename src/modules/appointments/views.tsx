import { routes } from '../../routes.ts';
import type { Language } from '../../shared/text.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card, Stack } from '../../ui/card.tsx';
import { Select } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/field.tsx';
import { type FormState, stateOf, untouched } from '../../ui/form-state.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../ui/say.ts';
import { Table } from '../../ui/table.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Moment } from '../../ui/times.tsx';
import { type CaseHead, NewWork } from '../cases/index.ts';
import {
  type Appointment,
  appointmentKinds,
  appointmentLengths,
  appointmentOutcomes,
} from './appointment.ts';
import { appointmentText, kindWords, outcomeWords } from './text.ts';

type Spoken = { readonly language: Language };
type SecretsFor = (version?: number) => FormSecrets;

const tones = { attended: 'ok', missed: 'warn', cancelled: 'neutral' } as const satisfies Record<
  string,
  Tone
>;

function OutcomeCell({
  row,
  state,
  secrets,
  language,
}: Spoken & { row: Appointment; state: FormState; secrets: SecretsFor }) {
  if (row.outcome !== null) {
    return <Tag label={outcomeWords[row.outcome]} tone={tones[row.outcome]} language={language} />;
  }
  return (
    <PostForm inline action={routes.appointments.outcome(row.id)} secrets={secrets(row.version)}>
      <Select
        name="outcome"
        label={appointmentText.outcome}
        quietLabel
        width="sm"
        options={appointmentOutcomes.map((value) => ({ value, label: outcomeWords[value] }))}
        state={stateOf(state, row.id)}
        language={language}
      />
      <Button size="small" kind="tertiary">
        {phrase(appointmentText.record, language)}
      </Button>
    </PostForm>
  );
}

export type ScheduleProps = Spoken & {
  readonly head: CaseHead;
  readonly rows: readonly Appointment[];
  readonly state: FormState;
  readonly secrets: SecretsFor;
  readonly nameOf: (slug: string) => Phrase;
};

/** The meetings of a case and the form for the next. */
export function Schedule({ head, rows, state, secrets, language, nameOf }: ScheduleProps) {
  const minutes = (n: number) => phrase(appointmentText.length, language).replace('{n}', String(n));
  const booking = state.of === undefined ? state : untouched;
  return (
    <Stack>
      <Table
        caption={appointmentText.title}
        quietCaption
        language={language}
        rows={rows}
        empty={
          <EmptyState title={appointmentText.empty} body={appointmentText.emptyBody} language={language} />
        }
        columns={[
          {
            key: 'when',
            head: appointmentText.when,
            names: true,
            cell: (row) => (
              <>
                <Moment at={row.startsAt} language={language} /> · {minutes(row.minutes)}
              </>
            ),
          },
          { key: 'kind', head: appointmentText.kind, cell: (row) => phrase(kindWords[row.kind], language) },
          {
            key: 'with',
            head: appointmentText.with,
            cell: (row) => `${row.with} · ${phrase(nameOf(row.institution), language)}`,
          },
          { key: 'place', head: appointmentText.place, cell: (row) => row.place },
          {
            key: 'outcome',
            head: appointmentText.outcome,
            cell: (row) => <OutcomeCell row={row} state={state} secrets={secrets} language={language} />,
          },
        ]}
      />
      <NewWork head={head} state={booking} language={language}>
        <Card title={appointmentText.add} language={language}>
          <PostForm action={routes.cases.appointments(head.id)} secrets={secrets()}>
            <Select
              name="kind"
              label={appointmentText.kind}
              options={appointmentKinds.map((value) => ({ value, label: kindWords[value] }))}
              state={booking}
              language={language}
            />
            <DayField name="day" label={appointmentText.day} state={booking} language={language} />
            <TextField
              name="time"
              type="time"
              label={appointmentText.time}
              hint={appointmentText.timeHint}
              width="sm"
              state={booking}
              language={language}
            />
            <Select
              name="minutes"
              label={appointmentText.minutes}
              options={appointmentLengths.map((value) => ({ value, label: minutes(Number(value)) }))}
              state={booking}
              language={language}
            />
            <TextField
              name="place"
              label={appointmentText.place}
              hint={appointmentText.placeHint}
              optional
              width="full"
              maxlength={200}
              state={booking}
              language={language}
            />
            <TextField
              name="text"
              label={appointmentText.text}
              optional
              width="full"
              maxlength={500}
              state={booking}
              language={language}
            />
            <ButtonRow>
              <Button kind="primary">{phrase(appointmentText.save, language)}</Button>
            </ButtonRow>
          </PostForm>
        </Card>
      </NewWork>
    </Stack>
  );
}
