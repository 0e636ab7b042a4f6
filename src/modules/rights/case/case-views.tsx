import { formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, say } from '../../../shared/text.ts';
import { PrintButton } from '../../../ui/button.tsx';
import { Stack, Stats } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { FormSecrets } from '../../../ui/post-form.tsx';
import { type Phrase, phrase, type Spoken } from '../../../ui/say.ts';
import { Details } from '../../../ui/verdict.tsx';
import { domainWords } from '../../directory/index.ts';
import { type Assessment, type FactPath, serviceTitle } from '../../eligibility/index.ts';
import { rightsText as text, verdictWords } from '../text.ts';
import { type Counts, countsOf, type Group, groupResults } from './groups.ts';
import { type Asked, NextBest } from './question-views.tsx';
import type { FactLink } from './questions.ts';
import { ServiceVerdict } from './service-views.tsx';

export type RightsProps = Spoken & {
  readonly of: CaseId;
  readonly today: Temporal.PlainDate;
  readonly assessment: Assessment;
  readonly asked: readonly Asked[];
  /** Anything known at all? */
  readonly known: boolean;
  readonly published: string | null;
  readonly linkOf: (path: FactPath) => FactLink;
  readonly secrets: FormSecrets;
};

const shown = ['eligible', 'needs_info', 'needs_review'] as const;

/** "확실 3 · 더 물어보면 1 · 검토 1", leaving out what is zero. */
export function countLine(counts: Counts, language: Spoken['language']): string {
  return shown
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${say(verdictWords[verdict], language)} ${counts[verdict]}`)
    .join(' · ');
}

function DomainGroup(
  props: RightsProps & { readonly group: Group; readonly titleOf: (slug: string) => Phrase | null },
) {
  const { group, language } = props;
  const name = group.domain === 'outside' ? text.outside : domainWords[group.domain];
  const line = countLine(group.counts, language);
  return (
    <section id={`domain-${group.domain}`}>
      <h2>
        {phrase(name, language)} {line === '' ? null : <span class="hint">{line}</span>}
      </h2>
      {group.open.map((result) => (
        <ServiceVerdict {...props} result={result} />
      ))}
      {group.closed.length === 0 ? null : (
        <Details
          summary={fill(say(text.closedHere, language), { n: group.closed.length })}
          language={language}
        >
          {group.closed.map((result) => (
            <ServiceVerdict {...props} result={result} />
          ))}
        </Details>
      )}
    </section>
  );
}

/** What a person may have: the next question, the counts, then every service by kind of help. */
export function Entitlements(props: RightsProps) {
  const { assessment, today, published, language } = props;
  const titles = new Map(assessment.services.map((result) => [result.slug, serviceTitle(result)]));
  const counts = countsOf(assessment.services);
  const version = assessment.ruleVersion;
  return (
    <Stack gap="large">
      <div class="page-head">
        <div>
          <p>{say(text.lead, language)}</p>
          <p class="hint num">{fill(say(text.asOf, language), { day: formatDay(today), version })}</p>
        </div>
        <div class="page-actions">
          <PrintButton>{say(text.print, language)}</PrintButton>
        </div>
      </div>
      {published === version ? null : (
        <Notice language={language}>
          <p>{fill(say(text.unpublished, language), { version: published ?? say(text.none, language) })}</p>
        </Notice>
      )}
      <Stats
        language={language}
        stats={[...shown, 'ineligible' as const].map((verdict) => ({
          label: verdictWords[verdict],
          value: counts[verdict],
        }))}
      />
      <NextBest {...props} />
      {groupResults(assessment).map((group) => (
        <DomainGroup {...props} group={group} titleOf={(slug) => titles.get(slug) ?? null} />
      ))}
    </Stack>
  );
}
