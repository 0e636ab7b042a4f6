import type { Child } from 'hono/jsx';
import { routes } from '../../../routes.ts';
import { formatDay, parseDay } from '../../../shared/calendar-day.ts';
import { formatWon } from '../../../shared/money.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton, PrintButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { VisitField } from '../../../ui/kiosk.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { StillHereField } from '../../../ui/still-here.tsx';
import { DefinitionGrid } from '../../../ui/summary-list.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Details } from '../../../ui/verdict.tsx';
import {
  documentKind,
  findService,
  institutionOf,
  nameOn,
  outsideInstitutions,
} from '../../directory/index.ts';
import { noteOf } from '../facts/catalogue.ts';
import type { Amount, Assessment, ServiceResult } from '../rule.ts';
import { type Interview, isFactPath } from './interview.ts';
import { finderText } from './text.ts';
import { Carried, DangerNotice } from './views.tsx';

type Spoken = { readonly language: Language };

/** A service's name: the directory's, or the rule's own for a place outside. */
export function serviceTitle(result: ServiceResult): Phrase {
  const outside = outsideInstitutions.find((place) => place.slug === result.slug);
  return findService(result.slug)?.name ?? outside?.name ?? result.name ?? result.slug;
}

/** Who gives it, by today's name. */
export function providerName(result: ServiceResult, day: Temporal.PlainDate): Phrase | null {
  return result.institution === 'outside' ? null : nameOn(institutionOf(result.institution), day);
}

/** An amount as people read it; null where nothing can be said. */
export function amountWords(amount: Amount | null, language: Language): string | null {
  if (amount === null) return null;
  const { min, max } = amount;
  if (amount.kind === 'exact' && max !== null) return formatWon(max, language);
  if (amount.kind === 'ceiling' && max !== null) {
    return language === 'en' ? `up to ${formatWon(max, language)}` : `${formatWon(max)}까지`;
  }
  if (amount.kind === 'range' && min !== null && max !== null)
    return `${formatWon(min, language)} – ${formatWon(max, language)}`;
  return amount.note === undefined ? null : say(amount.note, language);
}

function deadlineWords(result: ServiceResult, language: Language): string | null {
  const { deadline } = result;
  if (deadline === null) return null;
  if (deadline.passed) return say(finderText.passed, language);
  const day = deadline.advisedDay === null ? null : parseDay(deadline.advisedDay);
  return day === null ? say(deadline.label, language) : formatDay(day, language);
}

function Service({ result, language, day }: Spoken & { result: ServiceResult; day: Temporal.PlainDate }) {
  const provider = providerName(result, day);
  const rows: { key: Phrase; value: Child }[] = [];
  if (provider !== null) rows.push({ key: finderText.who, value: phrase(provider, language) });
  const due = deadlineWords(result, language);
  if (due !== null) rows.push({ key: finderText.byWhen, value: due });
  const amount = amountWords(result.amount, language);
  const note = result.amount?.note;
  if (amount !== null) {
    const words = note === undefined || say(note, language) === amount ? '' : ` (${say(note, language)})`;
    rows.push({ key: finderText.howMuch, value: `${amount}${words}` });
  }
  return (
    <Card title={serviceTitle(result)} level={3} language={language}>
      {result.confidence === 'low' ? (
        <Tag label={finderText.uncertain} tone="info" language={language} />
      ) : null}
      <Summary result={result} language={language} />
      {rows.length === 0 ? null : <DefinitionGrid rows={rows} language={language} />}
      <Grounds result={result} language={language} />
    </Card>
  );
}

/** Why it applies and what to bring, folded. */
function Grounds({ result, language }: Spoken & { result: ServiceResult }) {
  const reasons = result.reasons.filter((reason) => reason.decisive && reason.satisfied === true);
  const papers = result.documents.map((code) => say(documentKind(code).name, language));
  if (reasons.length + papers.length === 0) return null;
  return (
    <Details summary={finderText.more} language={language}>
      <ul>
        {reasons.map((reason) => (
          <li>{say(reason.label, language)}</li>
        ))}
      </ul>
      {papers.length === 0 ? null : (
        <p>
          {say(finderText.bring, language)}: {papers.join(', ')}
        </p>
      )}
      {result.note === null ? null : <p>{say(result.note, language)}</p>}
    </Details>
  );
}

/** What it is in a sentence; for a place outside also its number. */
function Summary({ result, language }: Spoken & { result: ServiceResult }) {
  const outside = outsideInstitutions.find((place) => place.slug === result.slug);
  if (outside === undefined) {
    const summary = findService(result.slug)?.summary;
    return summary === undefined ? null : <p>{say(summary, language)}</p>;
  }
  return (
    <p>
      {say(outside.when, language)}{' '}
      {outside.phone === undefined ? null : <a href={`tel:${outside.phone}`}>{outside.phone}</a>}
    </p>
  );
}

function Group(
  props: Spoken & {
    title: Phrase;
    lead?: Phrase;
    results: readonly ServiceResult[];
    day: Temporal.PlainDate;
  },
) {
  if (props.results.length === 0) return null;
  return (
    <section>
      <h2>{phrase(props.title, props.language)}</h2>
      {props.lead === undefined ? null : <p>{phrase(props.lead, props.language)}</p>}
      <Stack>
        {props.results.map((result) => (
          <Service result={result} day={props.day} language={props.language} />
        ))}
      </Stack>
    </section>
  );
}

/** What stands in the way, said as the condition it is, never as a statement about the person. */
function blockers(result: ServiceResult, language: Language): string {
  return result.reasons
    .filter((reason) => reason.decisive && reason.satisfied === (reason.kind === 'excluding'))
    .map((reason) => {
      const frame = reason.kind === 'excluding' ? finderText.excludedBy : finderText.needs;
      return fill(say(frame, language), { what: say(reason.label, language) });
    })
    .join(' ');
}

/** What is still open; what this page never asks is settled in a conversation. */
function lacking(result: ServiceResult, language: Language): string {
  const asked = result.missing.filter(isFactPath).map((path) => say(noteOf(path).label, language));
  return asked.length > 0 ? asked.join(' ') : say(finderText.byTalking, language);
}

/** Services that wait for an answer, or that do not apply, each in one line with its reason. */
function Lines({
  results,
  language,
  why,
}: Spoken & { results: readonly ServiceResult[]; why: (result: ServiceResult) => string }) {
  return (
    <ul>
      {results.map((result) => (
        <li>
          {phrase(serviceTitle(result), language)}
          {why(result) === '' ? null : <span class="hint"> — {why(result)}</span>}
        </li>
      ))}
    </ul>
  );
}

export type ResultPageProps = Spoken & {
  readonly interview: Interview;
  readonly assessment: Assessment;
  readonly day: Temporal.PlainDate;
  /** There are questions left that could settle more. */
  readonly more: boolean;
};

/** What she may get, from whom, why, by when; printable, and nothing of it is kept. */
export function ResultPage({ interview, assessment, day, more, language }: ResultPageProps) {
  const having = (verdict: ServiceResult['verdict']) =>
    assessment.services.filter((result) => result.verdict === verdict);
  const sure = having('eligible').filter((result) => result.institution !== 'outside');
  const urgent = (...levels: string[]) => sure.filter((result) => levels.includes(result.urgency));
  return (
    <Stack gap="large">
      <PageHead
        title={finderText.resultTitle}
        lead={finderText.resultLead}
        actions={<PrintButton>{say(finderText.print, language)}</PrintButton>}
        language={language}
      />
      {interview.facts.safety?.dangerNow === true ? <DangerNotice language={language} /> : null}
      <Notice language={language}>
        <p>{say(finderText.call, language)}</p>
      </Notice>
      {sure.length === 0 ? <p>{say(finderText.none, language)}</p> : null}
      <Group title={finderText.today} results={urgent('U0')} day={day} language={language} />
      <Group title={finderText.thisWeek} results={urgent('U1')} day={day} language={language} />
      <Group title={finderText.later} results={urgent('U2', 'U3')} day={day} language={language} />
      <Group
        title={finderText.outside}
        results={having('eligible').filter((result) => result.institution === 'outside')}
        day={day}
        language={language}
      />
      <Group
        title={finderText.review}
        lead={finderText.reviewLead}
        results={having('needs_review')}
        day={day}
        language={language}
      />
      <Details summary={finderText.open} language={language}>
        <Lines
          results={having('needs_info')}
          why={(result) => lacking(result, language)}
          language={language}
        />
      </Details>
      <Details summary={finderText.not} language={language}>
        <p>{say(finderText.notLead, language)}</p>
        <Lines
          results={having('ineligible')}
          why={(result) => blockers(result, language)}
          language={language}
        />
      </Details>
      <form method="post" action={routes.finder()} class="no-print" autocomplete="off">
        <VisitField />
        <StillHereField />
        <Carried interview={interview} />
        <ButtonRow>
          {more ? (
            <Button name="go" value="continue" kind="primary">
              {say(finderText.continue, language)}
            </Button>
          ) : null}
          <LinkButton href={routes.finder()} kind="tertiary">
            {say(finderText.again, language)}
          </LinkButton>
        </ButtonRow>
      </form>
    </Stack>
  );
}
