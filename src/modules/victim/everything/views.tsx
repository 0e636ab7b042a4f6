import { z } from 'zod';
import { dataClassText } from '../../../db/data-class.ts';
import { routes } from '../../../routes.ts';
import { dayInSeoul, formatDay } from '../../../shared/calendar-day.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow, PrintButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Radios } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { SummaryList, type SummaryRow } from '../../../ui/summary-list.tsx';
import { Moment } from '../../../ui/times.tsx';
import { documentKinds } from '../../directory/index.ts';
import { catalogue, choiceWords } from '../../eligibility/index.ts';
import { contactLine, storedContact } from '../../intake/index.ts';
import { askFields } from '../asks/ask.ts';
import { aboutWords } from '../complaints/text.ts';
import { helperText, partWords } from '../helpers/text.ts';
import { MessageList } from '../messages/views.tsx';
import { statusLines } from '../my-case/text.ts';
import type { Names } from '../places/place.ts';
import type { Everything } from './actions.ts';
import { exportReasons } from './actions.ts';
import { everythingText as t } from './text.ts';

type Spoken = { readonly language: Language };

const facts = z.record(z.string(), z.object({ value: z.unknown().optional() }));
const person = z.object({ name: z.string() });

function sayValue(path: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean')
    return phrase(value ? { ko: '예', en: 'yes' } : { ko: '아니요', en: 'no' }, language);
  if (typeof value === 'string') return phrase(choiceWords(path, value) ?? value, language);
  return typeof value === 'number' ? String(value) : '';
}

function labelOf(path: string): Phrase {
  const key = path.replace(/^crimes\.\d+\./, 'crimes.');
  return catalogue().find(([known]) => known === key)?.[1].label ?? path;
}

function factRows(all: Everything, language: Language): SummaryRow[] {
  return all.sections
    .filter((section) => section.name === 'facts')
    .flatMap((section) => Object.entries(facts.safeParse(section.content).data ?? {}))
    .flatMap(([path, { value }]) => {
      const said = sayValue(path, value, language);
      return said === '' ? [] : [{ key: labelOf(path), value: said }];
    });
}

function ownRows(all: Everything, language: Language): SummaryRow[] {
  const rows: SummaryRow[] = [];
  for (const section of all.sections) {
    const contact =
      section.name === 'safe-contact' ? storedContact.safeParse(section.content).data : undefined;
    if (contact !== undefined) rows.push({ key: t.contact, value: phrase(contactLine(contact), language) });
    const named = section.class === 'identity' ? person.safeParse(section.content).data : undefined;
    if (named !== undefined && named.name !== '') rows.push({ key: t.names, value: named.name });
  }
  return rows;
}

function Part({ title, rows, language }: Spoken & { title: Phrase; rows: readonly SummaryRow[] }) {
  return (
    <Card title={title} look="quiet" language={language}>
      {rows.length === 0 ? (
        <p>{phrase(t.nothing, language)}</p>
      ) : (
        <SummaryList language={language} rows={rows} />
      )}
    </Card>
  );
}

const paperName = (code: string): Phrase => documentKinds.find((kind) => kind.code === code)?.name ?? code;

export function EverythingView(
  props: Spoken & {
    all: Everything;
    names: Names;
    state: FormState;
    secrets: { csrf: string; once: string };
  },
) {
  const { all, names, language } = props;
  const say = (text: Phrase) => phrase(text, language);
  const day = (at: Temporal.Instant) => formatDay(dayInSeoul(at), language);
  return (
    <>
      <ErrorSummary state={props.state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      <Part title={t.own} rows={ownRows(all, language)} language={language} />
      <Part title={t.facts} rows={factRows(all, language)} language={language} />
      <Part
        title={t.sharing}
        language={language}
        rows={all.sharing.map((one) => ({
          key: names.place(one.institution),
          value: `${one.classes.map((known) => say(dataClassText[known])).join(', ')} · ${day(one.until)}`,
        }))}
      />
      <Part
        title={t.work}
        language={language}
        rows={all.referrals.map((one) => ({
          key: names.place(one.to),
          value: [names.service(one.service, language), say(statusLines[one.status])]
            .filter(Boolean)
            .join(' – '),
        }))}
      />
      <Card title={t.letters} look="quiet" language={language}>
        <MessageList messages={all.messages} language={language} />
      </Card>
      <Part
        title={t.answers}
        language={language}
        rows={all.answers.map((one) => ({ key: askFields[one.field].label, value: one.text }))}
      />
      <Part
        title={t.papers}
        language={language}
        rows={all.papers.map((one) => ({ key: paperName(one.kind), value: day(one.at) }))}
      />
      <Part
        title={t.dates}
        language={language}
        rows={all.dates.map((one) => ({
          key: names.place(one.institution),
          value: <Moment at={one.startsAt} language={language} />,
        }))}
      />
      <Part
        title={t.helpers}
        language={language}
        rows={all.helpers.map((one) => ({
          key: one.name ?? helperText.unnamed,
          value: [say(helperText[one.state]), ...one.parts.map((part) => say(partWords[part]))].join(' · '),
        }))}
      />
      <Part
        title={t.told}
        language={language}
        rows={all.complaints.map((one) => ({
          key: aboutWords[one.about],
          value: [one.text, one.answer].filter(Boolean).join(' – '),
        }))}
      />
      <p>{say(t.wrong)}</p>
      <p>{say(t.looked)}</p>
      <PrintButton>{say(t.print)}</PrintButton>
      <Card title={t.take} look="quiet" language={language}>
        <p>{say(t.takeLead)}</p>
        <PostForm action={routes.my.everythingFile()} secrets={props.secrets} download>
          <Radios
            name="reason"
            label={t.reason}
            choices={exportReasons.map((value) => ({ value, label: t[value] }))}
            state={props.state}
            language={language}
          />
          <ButtonRow>
            <Button kind="secondary">{say(t.take)}</Button>
          </ButtonRow>
        </PostForm>
      </Card>
    </>
  );
}
