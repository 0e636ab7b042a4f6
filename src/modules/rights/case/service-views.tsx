import { routes } from '../../../routes.ts';
import { formatDay, parseDay } from '../../../shared/calendar-day.ts';
import { formatWon } from '../../../shared/money.ts';
import { fill, type Language, say, type Words } from '../../../shared/text.ts';
import { daysUntil } from '../../../ui/relative-time.ts';
import { type Phrase, phrase, type Spoken } from '../../../ui/say.ts';
import { SummaryList, type SummaryRow } from '../../../ui/summary-list.tsx';
import { Table } from '../../../ui/table.tsx';
import { Tag, type Tone } from '../../../ui/tag.tsx';
import { Deadline } from '../../../ui/times.tsx';
import { type Clause, Details, Verdict } from '../../../ui/verdict.tsx';
import { confidenceWords, documentKind, findService } from '../../directory/index.ts';
import {
  type Amount,
  amountWords,
  type FactPath,
  providerName,
  type Reason,
  type ServiceResult,
  serviceTitle,
} from '../../eligibility/index.ts';
import { rightsText as text, verdictWords } from '../text.ts';
import { conflictRow } from './conflict-views.tsx';
import { isInTheWay } from './groups.ts';
import type { FactLink } from './questions.ts';

export type ServiceProps = Spoken & {
  readonly result: ServiceResult;
  readonly today: Temporal.PlainDate;
  readonly linkOf: (path: FactPath) => FactLink;
  /** The name of a service named by a conflict. */
  readonly titleOf: (slug: string) => Phrase | null;
  readonly open: boolean;
};

export const verdictTone = {
  eligible: 'ok',
  needs_info: 'info',
  needs_review: 'progress',
  ineligible: 'neutral',
} as const satisfies Record<ServiceResult['verdict'], Tone>;

const told = (words: Words, language: Language, values: Readonly<Record<string, string | number>>) =>
  fill(say(words, language), values);

function dayWords(day: string | null, language: Language): string | null {
  const parsed = day === null ? null : parseDay(day);
  return parsed === null ? null : formatDay(parsed, language);
}

/** An amount in one line: the sum, or why there is none. */
function amountLine(amount: Amount, language: Language): string {
  const sum = amountWords(amount, language);
  if (sum !== null) return sum;
  if (amount.kind === 'decided-by-body') return say(text.bodyDecides, language);
  return say(amount.kind === 'actual-cost' ? text.actualCost : text.amountUnknown, language);
}

function Trace({ amount, open, language }: Spoken & { amount: Amount; open: boolean }) {
  if (amount.trace.length === 0) return null;
  return (
    <Details summary={text.trace} open={open} language={language}>
      <Table
        caption={text.trace}
        quietCaption
        language={language}
        rows={amount.trace}
        columns={[
          { key: 'step', head: text.step, names: true, cell: (line) => phrase(line.label, language) },
          { key: 'law', head: text.law, cell: (line) => <cite class="law">{line.law}</cite> },
          {
            key: 'won',
            head: text.amount,
            align: 'end',
            cell: (line) =>
              line.won === null ? '–' : <span class="num">{formatWon(line.won, language)}</span>,
          },
        ]}
      />
    </Details>
  );
}

function amountRow({ result, open, language }: ServiceProps): SummaryRow[] {
  const { amount } = result;
  if (amount === null) return [];
  const note = amount.note === undefined ? null : say(amount.note, language);
  const line = amountLine(amount, language);
  return [
    {
      key: text.amount,
      value: (
        <>
          <span class="num">{line}</span> <cite class="law">{amount.law}</cite>
          {note === null || note === line ? null : <p class="hint">{note}</p>}
          {amount.assumed ? <p class="hint">{say(text.assumed, language)}</p> : null}
          <Trace amount={amount} open={open} language={language} />
        </>
      ),
    },
  ];
}

function deadlineRow({ result, today, language }: ServiceProps): SummaryRow[] {
  const { deadline } = result;
  if (deadline === null) return [];
  const advised = dayWords(deadline.advisedDay, language);
  const last = dayWords(deadline.statutoryLastDay, language);
  const byLaw =
    last === null
      ? say(deadline.missing.length > 0 ? text.lastDayOpen : text.noLastDay, language)
      : told(text.byLaw, language, { day: last });
  const parts = [advised === null ? null : told(text.advised, language, { day: advised }), byLaw];
  const lapsed = parseDay(deadline.statutoryLastDay ?? '');
  return [
    {
      key: text.deadline,
      value: (
        <>
          {deadline.passed && lapsed !== null ? (
            <Deadline day={lapsed} today={today} staff language={language} />
          ) : null}{' '}
          {parts.filter((part) => part !== null).join(' · ')} <cite class="law">{deadline.law}</cite>
          <p class="hint">{say(deadline.label, language)}</p>
        </>
      ),
    },
  ];
}

function paperRow({ result, language }: ServiceProps): SummaryRow[] {
  if (result.documents.length === 0) return [];
  const papers = result.documents.map((code) => say(documentKind(code).name, language));
  return [{ key: text.documents, value: papers.join(', ') }];
}

function Facts({
  paths,
  linkOf,
  language,
}: Pick<ServiceProps, 'linkOf' | 'language'> & { paths: readonly FactPath[] }) {
  return (
    <ul>
      {paths.map((path) => {
        const { label, href } = linkOf(path);
        return <li>{href === null ? say(label, language) : <a href={href}>{say(label, language)}</a>}</li>;
      })}
    </ul>
  );
}

function Grounds({ reasons, language }: Spoken & { reasons: readonly Reason[] }) {
  return (
    <ul>
      {reasons.map((reason) => (
        <li>
          {say(clauseWords(reason), language)} <cite class="law">{reason.law}</cite>
          {reason.argument === null ? null : <p class="hint">{say(reason.argument, language)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Open facts, the clauses in the way, or what to argue: whatever would move this verdict. */
function changeRows(props: ServiceProps): SummaryRow[] {
  const { result, language } = props;
  const open = new Set<FactPath>([
    ...result.missing,
    ...(result.amount?.missing ?? []),
    ...(result.deadline?.missing ?? []),
  ]);
  const inTheWay = result.reasons.filter((reason) => reason.decisive && isInTheWay(reason));
  const key = result.verdict === 'needs_review' ? text.arguments : text.blocking;
  return [
    ...(inTheWay.length === 0 ? [] : [{ key, value: <Grounds reasons={inTheWay} language={language} /> }]),
    ...(open.size === 0 ? [] : [{ key: text.missingFacts, value: <Facts {...props} paths={[...open]} /> }]),
  ];
}

/** The clause with what it does to the verdict, so that "met" and "not met" are read rightly. */
function clauseWords({ kind, label, satisfied }: Reason): Words {
  const frame = clauseFrames[kind][satisfied === null ? 'open' : satisfied ? 'holds' : 'fails'];
  return frame === null
    ? label
    : { ko: fill(frame.ko, { label: label.ko }), en: fill(frame.en, { label: label.en }) };
}

const clauseFrames = {
  required: { holds: null, fails: null, open: null },
  ordinary: { holds: null, fails: text.ordinary, open: text.ordinary },
  excluding: { holds: text.excluding, fails: text.excludingNot, open: text.excludingOpen },
  discretion: { holds: text.discretion, fails: text.discretionNot, open: text.discretionOpen },
} as const;

/** A ground of refusal that does not hold is a requirement met. */
function clauseOf(reason: Reason): Clause {
  const against = isInTheWay(reason);
  return {
    words: clauseWords(reason),
    law: reason.law,
    state: reason.satisfied === null ? 'unknown' : against ? 'unmet' : 'met',
  };
}

/** Farther days stand inside only. */
const daysInHead = 90;

function Head({ result, today, language }: ServiceProps) {
  const advised = parseDay(result.deadline?.advisedDay ?? '');
  const near = advised !== null && daysUntil(advised, today) <= daysInHead;
  const sum = result.verdict === 'ineligible' ? null : amountWords(result.amount, language);
  const isSum = result.amount?.max !== null && sum !== null;
  return (
    <>
      <Tag label={verdictWords[result.verdict]} tone={verdictTone[result.verdict]} language={language} />
      {result.confidence === 'low' ? (
        <Tag label={text.lowConfidence} tone="warn" icon="question" language={language} />
      ) : null}
      {isSum ? <span class="num">{sum}</span> : null}
      {advised === null || !near || result.deadline?.passed === true ? null : (
        <Deadline day={advised} today={today} staff language={language} />
      )}
    </>
  );
}

function Provider({ result, name, language }: ServiceProps & { name: Phrase }) {
  const service = findService(result.slug);
  return (
    <>
      {phrase(name, language)}
      {service === null ? null : (
        <>
          {' · '}
          <a href={routes.directory.service(service.slug)}>{say(text.directory, language)}</a>
        </>
      )}
    </>
  );
}

/** One service: its verdict in the line, and inside it everything that bears on it. */
export function ServiceVerdict(props: ServiceProps) {
  const { result, today, language } = props;
  const provider = providerName(result, today);
  const rows: SummaryRow[] = [
    ...(provider === null ? [] : [{ key: text.provider, value: <Provider {...props} name={provider} /> }]),
    ...changeRows(props),
    ...deadlineRow(props),
    ...amountRow(props),
    ...paperRow(props),
    ...conflictRow(props),
  ];
  return (
    <Verdict
      title={serviceTitle(result)}
      head={<Head {...props} />}
      clauses={result.reasons.map(clauseOf)}
      open={props.open}
      language={language}
    >
      {result.confidence === 'low' ? <p class="hint">{say(confidenceWords.low, language)}</p> : null}
      {result.note === null ? null : <p>{say(result.note, language)}</p>}
      {rows.length === 0 ? null : <SummaryList rows={rows} language={language} />}
    </Verdict>
  );
}
