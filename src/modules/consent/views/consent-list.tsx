import { dataClassText } from '../../../db/data-class.ts';
import { routes } from '../../../routes.ts';
import { type CalendarDay, dayInSeoul, formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Checkboxes, Radios, Select } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { EmptyState } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Table } from '../../../ui/table.tsx';
import { institutionOf, nameOn, parseInstitutionSlug } from '../../directory/index.ts';
import { givers, type InstitutionConsent, type LiveConsent, withdrawalReasons } from '../consent.ts';
import type { ReceiptLine } from '../store.ts';
import { giverWords, methodWords, consentListText as text, withdrawalReasonWords } from '../text.ts';

type Shared = {
  readonly case: CaseId;
  readonly language: Language;
  readonly today: CalendarDay;
  readonly state: FormState;
  readonly secrets: () => FormSecrets;
  readonly mayRecord: boolean;
};

/** The name of an institution on a day. */
export function nameOf(slug: string, day: CalendarDay, language: Language): string {
  const known = parseInstitutionSlug(slug);
  return known === null ? slug : say(nameOn(institutionOf(known), day), language);
}

const lastDay = (until: Temporal.Instant, language: Language) =>
  formatDay(dayInSeoul(until.subtract({ seconds: 1 })), language);

function AskedBy({ state, language }: Shared) {
  return (
    <>
      <Radios
        name="asked-by"
        label={text.askedBy}
        inline
        choices={givers.map((value) => ({ value, label: giverWords[value] }))}
        state={
          state.values['asked-by'] === undefined
            ? { ...state, values: { ...state.values, 'asked-by': 'victim' } }
            : state
        }
        language={language}
      />
      <Select
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        blank={text.noReason}
        options={withdrawalReasons.map((value) => ({ value, label: withdrawalReasonWords[value] }))}
        state={state}
        language={language}
      />
    </>
  );
}

function Narrowing(props: Shared & { one: InstitutionConsent; consent: LiveConsent }) {
  const { one, language, state } = props;
  const name = nameOf(one.institution, props.today, language);
  return (
    <details class="why">
      <summary>
        {phrase(text.change, language)}
        <span class="sr-only"> – {name}</span>
      </summary>
      <PostForm action={routes.consents.withdrawal(props.consent.id)} secrets={props.secrets()}>
        <input type="hidden" name="scope" value="institution" />
        <Checkboxes
          name="classes"
          label={text.narrow}
          hint={text.narrowHint}
          choices={one.classes.map((known) => ({ value: known, label: dataClassText[known] }))}
          state={state}
          language={language}
        />
        <AskedBy {...props} />
        <Button kind="secondary">{fill(say(text.withdraw, language), { institution: name })}</Button>
      </PostForm>
    </details>
  );
}

function Receipts({ receipts, language }: { receipts: readonly ReceiptLine[]; language: Language }) {
  return (
    <Card title={text.receipts} language={language}>
      <SummaryList
        language={language}
        rows={receipts.map((receipt) => {
          const label = fill(say(text.receiptOf, language), {
            day: formatDay(dayInSeoul(receipt.at), language),
            method: say(methodWords[receipt.method], language),
            giver: say(giverWords[receipt.givenBy], language),
          });
          const address = routes.consents.receipt(receipt.id);
          return {
            key: label,
            value: (
              <>
                <a href={address}>
                  {phrase(text.receipt, language)}
                  <span class="sr-only"> {label}</span>
                </a>{' '}
                ·{' '}
                <a href={`${address}?copy=neutral`}>
                  {phrase(text.neutral, language)}
                  <span class="sr-only"> {label}</span>
                </a>
              </>
            ),
          };
        })}
      />
    </Card>
  );
}

/** Who may see what until when; each line can be narrowed or withdrawn. */
export function ConsentList(
  props: Shared & {
    readonly consents: readonly InstitutionConsent[];
    readonly receipts: readonly ReceiptLine[];
    /** The case has ended: what was given can be withdrawn, nothing new is asked for. */
    readonly over: boolean;
  },
) {
  const { language, consents, mayRecord } = props;
  const first = consents[0]?.rows[0];
  return (
    <>
      <ErrorSummary state={props.state} language={language} />
      <div class="page-head">
        <div>
          <h2>{phrase(text.title, language)}</h2>
          <p class="lead">{phrase(text.lead, language)}</p>
        </div>
        {mayRecord && !props.over ? (
          <div class="page-actions no-print">
            <LinkButton href={routes.cases.newConsent(props.case)}>{phrase(text.new, language)}</LinkButton>
          </div>
        ) : null}
      </div>
      <Table
        caption={text.table}
        language={language}
        rows={consents}
        empty={<EmptyState title={text.none} body={text.noneBody} language={language} />}
        columns={[
          {
            key: 'institution',
            head: text.institution,
            names: true,
            cell: (one) => nameOf(one.institution, props.today, language),
          },
          {
            key: 'classes',
            head: text.sees,
            cell: (one) => one.classes.map((known) => say(dataClassText[known], language)).join(', '),
          },
          {
            key: 'until',
            head: text.until,
            cell: (one) => <span class="num">{lastDay(one.until, language)}</span>,
          },
          {
            key: 'change',
            head: text.change,
            bare: true,
            cell: (one) => {
              const consent = one.rows[0];
              return mayRecord && consent ? <Narrowing {...props} one={one} consent={consent} /> : null;
            },
          },
        ]}
      />
      {props.receipts.length > 0 && mayRecord ? (
        <Receipts receipts={props.receipts} language={language} />
      ) : null}
      {mayRecord && first ? (
        <Card title={text.withdrawAll} language={language}>
          <p>{phrase(text.withdrawAllHint, language)}</p>
          <PostForm action={routes.consents.withdrawal(first.id)} secrets={props.secrets()}>
            <input type="hidden" name="scope" value="all" />
            <ButtonRow>
              <Button kind="tertiary">{phrase(text.withdrawAll, language)}</Button>
            </ButtonRow>
          </PostForm>
        </Card>
      ) : null}
    </>
  );
}
