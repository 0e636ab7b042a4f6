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
import { type Assessment, type FactPath, serviceTitle, type Verdict } from '../../eligibility/index.ts';
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

function line(verdicts: readonly Verdict[], counts: Counts, language: Spoken['language']): string {
  return verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${say(verdictWords[verdict], language)} ${counts[verdict]}`)
    .join(' · ');
}

/** "확실 3 · 더 물어보면 1 · 검토 1", leaving out what is zero. */
export function countLine(counts: Counts, language: Spoken['language']): string {
  return line(shown, counts, language);
}

type GroupProps = RightsProps & {
  readonly group: Group;
  readonly titleOf: (slug: string) => Phrase | null;
};

const nameOf = ({ domain }: Group) => (domain === 'outside' ? text.outside : domainWords[domain]);

/** What hangs on answers and what is closed, in one fold; `named` where no heading says the kind of help. */
function Weak({ named, ...props }: GroupProps & { readonly named?: boolean }) {
  const { group, language } = props;
  if (group.weak.length === 0) return null;
  const counts = line(['needs_info', 'ineligible'], group.counts, language);
  const summary = named ? `${phrase(nameOf(group), language)} – ${counts}` : counts;
  return (
    <Details summary={summary} open={props.all} language={language}>
      {group.weak.map((result) => (
        <ServiceVerdict {...props} result={result} open={false} />
      ))}
    </Details>
  );
}

function DomainGroup(props: GroupProps) {
  const { group, language } = props;
  return (
    <section id={`domain-${group.domain}`}>
      <Stack gap="small">
        <h2>
          {phrase(nameOf(group), language)}{' '}
          <span class="hint">{line(['eligible', 'needs_review'], group.counts, language)}</span>
        </h2>
        <div>
          {group.strong.map((result) => (
            <ServiceVerdict {...props} result={result} open={props.all} />
          ))}
          <Weak {...props} />
        </div>
      </Stack>
    </section>
  );
}

/** The kinds of help of which nothing is certain yet: a line each. */
function OnlyWeak({ groups, ...props }: Omit<GroupProps, 'group'> & { readonly groups: readonly Group[] }) {
  if (groups.length === 0) return null;
  return (
    <section>
      <Stack gap="small">
        <h2>{say(text.onlyWeak, props.language)}</h2>
        <div>
          {groups.map((group) => (
            <Weak {...props} group={group} named />
          ))}
        </div>
      </Stack>
    </section>
  );
}

function Head({ assessment, today, published, all, of, language }: RightsProps) {
  const version = assessment.ruleVersion;
  const told = { day: formatDay(today, language), version };
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
  const groups = groupResults(assessment);
  const titleOf = (slug: string) => titles.get(slug) ?? null;
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
      {groups
        .filter(({ strong }) => strong.length > 0)
        .map((group) => (
          <DomainGroup {...props} group={group} titleOf={titleOf} />
        ))}
      <OnlyWeak {...props} groups={groups.filter(({ strong }) => strong.length === 0)} titleOf={titleOf} />
    </Stack>
  );
}
