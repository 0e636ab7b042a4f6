import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { phrase } from '../../../ui/say.ts';
import { Moment } from '../../../ui/times.tsx';
import { workText } from '../text.ts';

type Spoken = { readonly language: Language };
type Since = { readonly caseId: CaseId; readonly number: string; readonly since: Temporal.Instant };

function Cases({ rows, language }: Spoken & { rows: readonly Since[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li>
          <a href={routes.cases.show(row.caseId)}>{row.number}</a> ·{' '}
          <Moment at={row.since} language={language} />
        </li>
      ))}
    </ul>
  );
}

/** Somebody was made to open her page: the silent alarm of the second PIN. */
export function Coerced({ rows, language }: Spoken & { rows: readonly Since[] }) {
  if (rows.length === 0) return null;
  return (
    <Notice tone="danger" title={workText.coerced} language={language}>
      <p>{phrase(workText.coercedLead, language)}</p>
      <Cases rows={rows} language={language} />
    </Notice>
  );
}

/** Letters from the people themselves that nobody has read. */
export function Letters({ rows, language }: Spoken & { rows: readonly Since[] }) {
  if (rows.length === 0) return null;
  return (
    <Card title={workText.letters} language={language}>
      <Cases rows={rows} language={language} />
    </Card>
  );
}

/** What somebody was not content with and nobody has answered; who and which case is not shown here either. */
export function Complaints({ count, language }: Spoken & { count: number }) {
  if (count === 0) return null;
  return (
    <Notice tone="warn" language={language}>
      <p>
        <a href={routes.complaints.index()}>{fill(phrase(workText.complaints, language), { n: count })}</a>
      </p>
    </Notice>
  );
}
