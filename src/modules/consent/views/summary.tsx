import { routes } from '../../../routes.ts';
import { dayInSeoul, formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { byInstitution, type LiveConsent } from '../consent.ts';
import { consentListText as text } from '../text.ts';

/** One line for the head of a case: how many institutions, and when the first consent ends. */
export function ConsentSummary(props: {
  readonly case: CaseId;
  readonly consents: readonly LiveConsent[];
  readonly language: Language;
}) {
  const { consents, language } = props;
  const first = consents[0];
  const href = routes.cases.consents(props.case);
  if (first === undefined) return <a href={href}>{say(text.summaryNone, language)}</a>;
  return (
    <>
      <a href={href}>{fill(say(text.summary, language), { count: byInstitution(consents).length })}</a>{' '}
      <span class="num">
        {fill(say(text.summaryUntil, language), {
          until: formatDay(dayInSeoul(first.until.subtract({ seconds: 1 })), language),
        })}
      </span>
    </>
  );
}
