import { routes } from '../../../routes.ts';
import { formatDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, say } from '../../../shared/text.ts';
import { LinkButton, PrintButton } from '../../../ui/button.tsx';
import { Stack, Stats } from '../../../ui/card.tsx';
import type { FormSecrets } from '../../../ui/post-form.tsx';
import { type Phrase, phrase, type Spoken } from '../../../ui/say.ts';
import { Tag } from '../../../ui/tag.tsx';
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
  /** Everything open or for review unfolded, to read through or to print. */
  readonly all: boolean;
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

type GroupProps = RightsProps & {
  readonly group: Group;
  readonly titleOf: (slug: string) => Phrase | null;
};

function Closed(props: GroupProps) {
  const { closed } = props.group;
  if (closed.length === 0) return null;
  const summary = fill(say(text.closedHere, props.language), { n: closed.length });
  return (
    <Details summary={summary} language={props.language}>
      {closed.map((result) => (
        <ServiceVerdict {...props} result={result} open={false} />
      ))}
    </Details>
  );
}

function DomainGroup(props: GroupProps) {
  const { group, language } = props;
  const name = group.domain === 'outside' ? text.outside : domainWords[group.domain];
  const line = countLine(group.counts, language);
  return (
    <section id={`domain-${group.domain}`}>
      <Stack gap="small">
        <h2>
          {phrase(name, language)} {line === '' ? null : <span class="hint">{line}</span>}
        </h2>
        <div>
          {group.open.map((result) => (
            <ServiceVerdict {...props} result={result} open={props.all && result.verdict !== 'needs_info'} />
          ))}
          <Closed {...props} />
        </div>
      </Stack>
    </section>
  );
}

function Head({ assessment, today, published, all, of, language }: RightsProps) {
  const version = assessment.ruleVersion;
  const told = { day: formatDay(today), version };
  return (
    <div class="page-head">
      <div>
        <p>{say(text.lead, language)}</p>
        <p class="hint">
          <span class="num">{fill(say(text.asOf, language), told)}</span>{' '}
          {published === version ? null : (
            <Tag
              label={fill(say(text.unpublished, language), {
                version: published ?? say(text.none, language),
              })}
              tone="warn"
              language={language}
            />
          )}
        </p>
      </div>
      <div class="page-actions no-print">
        {all ? (
          <LinkButton kind="tertiary" href={routes.cases.eligibility(of)}>
            {say(text.fold, language)}
          </LinkButton>
        ) : (
          <LinkButton kind="tertiary" href={`${routes.cases.eligibility(of)}?open=all`}>
            {say(text.unfold, language)}
          </LinkButton>
        )}
        <PrintButton>{say(text.print, language)}</PrintButton>
      </div>
    </div>
  );
}

/** What a person may have: the next question, the counts, then every service by kind of help. */
export function Entitlements(props: RightsProps) {
  const { assessment, language } = props;
  const titles = new Map(assessment.services.map((result) => [result.slug, serviceTitle(result)]));
  const counts = countsOf(assessment.services);
  return (
    <Stack>
      <Head {...props} />
      <NextBest {...props} />
      <Stats
        language={language}
        stats={[...shown, 'ineligible' as const].map((verdict) => ({
          label: verdictWords[verdict],
          value: counts[verdict],
        }))}
      />
      {groupResults(assessment).map((group) => (
        <DomainGroup {...props} group={group} titleOf={(slug) => titles.get(slug) ?? null} />
      ))}
    </Stack>
  );
}
