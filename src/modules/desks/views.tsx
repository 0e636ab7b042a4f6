import { dataClassText } from '../../db/data-class.ts';
import { routes } from '../../routes.ts';
import { formatDay, parseDay } from '../../shared/calendar-day.ts';
import type { ReferralId } from '../../shared/ids.ts';
import { formatWon } from '../../shared/money.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Radios, Select } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import type { FormState } from '../../ui/form-state.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../ui/post-form.tsx';
import { phrase, type Spoken } from '../../ui/say.ts';
import { Table } from '../../ui/table.tsx';
import { Day } from '../../ui/times.tsx';
import type { Desk, DeskField, DetailValue } from './desk.ts';
import { findDesk } from './registry.ts';
import type { Delivery } from './store.ts';
import { deskText } from './text.ts';

function actionLabel(delivery: Delivery, language: Spoken['language']): string {
  const action = findDesk(delivery.desk)?.actions.find((one) => one.code === delivery.action);
  return action === undefined ? delivery.action : phrase(action.label, language);
}

function detailText(field: DeskField, value: DetailValue, language: Spoken['language']): string {
  switch (field.type) {
    case 'won':
      return typeof value === 'number' ? formatWon(value, language) : value;
    case 'number':
      return `${value}${phrase(field.unit, language)}`;
    case 'choice': {
      const label = field.choices[String(value)];
      return label === undefined ? String(value) : phrase(label, language);
    }
    case 'day': {
      const day = parseDay(String(value));
      return day === null ? String(value) : formatDay(day, language);
    }
    case 'text':
      return String(value);
    default:
      return field satisfies never;
  }
}

function Details({ delivery, language }: Spoken & { delivery: Delivery }) {
  const { content } = delivery;
  if (content === null) return <small>{phrase(deskText.sealed, language)}</small>;
  const fields = findDesk(delivery.desk)?.fields ?? [];
  const parts = fields.flatMap((field) => {
    const value = content.details[field.name];
    return value === undefined
      ? []
      : [`${phrase(field.label, language)} ${detailText(field, value, language)}`];
  });
  return <span>{[...parts, content.words].filter((text) => text !== '').join(' · ')}</span>;
}

/** What was delivered; details only where they were opened. */
export function DeliveryList({ list, language }: Spoken & { list: readonly Delivery[] }) {
  return (
    <Table
      caption={deskText.caption}
      quietCaption
      language={language}
      rows={list}
      empty={<EmptyState title={deskText.empty} body={deskText.emptyBody} language={language} />}
      columns={[
        { key: 'day', head: deskText.day, cell: (row) => <Day day={row.day} language={language} /> },
        { key: 'action', head: deskText.action, names: true, cell: (row) => actionLabel(row, language) },
        {
          key: 'quantity',
          head: deskText.quantity,
          align: 'end',
          cell: (row) => {
            const unit = findDesk(row.desk)?.unit;
            return (
              <span class="num">{`${row.quantity}${unit === undefined ? '' : ` ${phrase(unit, language)}`}`}</span>
            );
          },
        },
        {
          key: 'details',
          head: deskText.details,
          cell: (row) => <Details delivery={row} language={language} />,
        },
        { key: 'by', head: deskText.by, cell: (row) => row.by ?? '' },
      ]}
    />
  );
}

function DeskInput({ field, state, language }: Spoken & { field: DeskField; state: FormState }) {
  const shared = { state, language, name: field.name, label: field.label, optional: true };
  switch (field.type) {
    case 'choice':
      return (
        <Select
          {...shared}
          options={Object.entries(field.choices).map(([value, label]) => ({ value, label }))}
        />
      );
    case 'day':
      return <DayField {...shared} />;
    case 'won':
      return <TextField {...shared} inputmode="numeric" width="sm" suffix={deskText.won} />;
    case 'number':
      return <TextField {...shared} inputmode="numeric" width="xs" suffix={field.unit} />;
    case 'text':
      return <TextField {...shared} maxlength={field.max} />;
    default:
      return field satisfies never;
  }
}

/** The form of a desk, made from its vocabulary. */
export function DeliveryForm(
  props: Spoken & { desk: Desk; referral: ReferralId; state: FormState; secrets: FormSecrets },
) {
  const { desk, state, language } = props;
  const shared = { state, language };
  return (
    <Card title={deskText.record} language={language}>
      <PostForm action={routes.referrals.deliveries(props.referral)} secrets={props.secrets}>
        <Radios
          {...shared}
          name="action"
          label={deskText.action}
          inline
          choices={desk.actions.map((action) => ({ value: action.code, label: action.label }))}
        />
        <DayField {...shared} name="day" label={deskText.day} />
        <TextField
          {...shared}
          name="quantity"
          label={deskText.quantity}
          inputmode="numeric"
          width="xs"
          suffix={desk.unit}
        />
        {desk.fields.map((field) => (
          <DeskInput field={field} {...shared} />
        ))}
        <TextArea
          {...shared}
          name="words"
          label={deskText.words}
          hint={deskText.wordsHint}
          optional
          maxlength={2000}
        />
        <p>
          {phrase(deskText.class, language)}: {phrase(dataClassText[desk.class], language)}
        </p>
        <ButtonRow>
          <Button>{phrase(deskText.save, language)}</Button>
          <LinkButton kind="text" href={routes.referrals.show(props.referral)}>
            {phrase(deskText.back, language)}
          </LinkButton>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}
