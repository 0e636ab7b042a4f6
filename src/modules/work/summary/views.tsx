import { may, type Role } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, Grid, Stack } from '../../../ui/card.tsx';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Day, Moment } from '../../../ui/times.tsx';
import { type CaseAssessments, needLevelWords, needWords, wantedDomains } from '../../assessments/index.ts';
import { type CaseHead, channels, channelWords } from '../../cases/index.ts';
import { ConsentSummary, type LiveConsent } from '../../consent/index.ts';
import { crimeWords, parseCrimeCategory } from '../../directory/index.ts';
import type { TaskRow } from '../../plans/index.ts';
import { MyTasks } from '../../plans/index.ts';
import { type ReferralDetail, ReferralList } from '../../referrals/index.ts';
import { workText } from '../text.ts';

type Spoken = { readonly language: Language };

export type CaseSummaryData = {
  readonly head: CaseHead;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly referrals: readonly ReferralDetail[];
  readonly consents: readonly LiveConsent[] | null;
  readonly assessments: CaseAssessments | null;
  readonly tasks: readonly TaskRow[];
};

type Props = Spoken & {
  readonly role: Role;
  readonly data: CaseSummaryData;
  readonly nameOf: (slug: string) => Phrase;
};

function Alarm({ data, language }: Props) {
  const open = data.assessments?.alarms.length ?? 0;
  if (open === 0) return null;
  return (
    <Notice tone="danger" title={workText.alarms} language={language}>
      <p>{phrase(workText.alarmsLead, language)}</p>
      <p>
        <a href={routes.cases.instrument(data.head.id, 'phq9')}>{phrase(workText.answerAlarm, language)}</a>
      </p>
    </Notice>
  );
}

function Facts({ data, language }: Props) {
  const { head, assessments } = data;
  const channel = channels.find((known) => known === head.channel);
  const crime = head.crimeCategory === null ? null : parseCrimeCategory(head.crimeCategory);
  const needs = assessments?.needs;
  const wanted =
    needs == null
      ? []
      : wantedDomains(needs).map(
          (domain) =>
            `${phrase(needWords[domain].label, language)}(${phrase(needLevelWords[needs[domain]], language)})`,
        );
  return (
    <Card title={workText.case} language={language}>
      <SummaryList
        language={language}
        rows={[
          { key: workText.opened, value: <Moment at={head.openedAt} /> },
          {
            key: workText.channel,
            value: channel === undefined ? head.channel : phrase(channelWords[channel], language),
          },
          { key: workText.crime, value: crime === null ? '–' : phrase(crimeWords[crime], language) },
          {
            key: workText.needs,
            value: wanted.length === 0 ? phrase(workText.notYet, language) : wanted.join(', '),
          },
          {
            key: workText.nextLook,
            value: assessments?.nextLook == null ? '–' : <Day day={assessments.nextLook} />,
          },
        ]}
      />
    </Card>
  );
}

/** The acts a worker may do here, in the order of the job. */
function Acts({ role, of, language }: Spoken & { role: Role; of: CaseId }) {
  const can = (permission: Parameters<typeof may>[1]) => may(role, permission);
  const acts: [boolean, string, Phrase][] = [
    [can('intake.manage') || can('case.manage'), routes.cases.facts(of), workText.facts],
    [can('assessment.record'), routes.cases.needs(of), workText.needs],
    [can('assessment.record'), routes.cases.risk(of), workText.riskLook],
    [can('consent.record'), routes.cases.newConsent(of), workText.consent],
    [can('referral.send'), routes.cases.newBundle(of), workText.refer],
    [can('case.close'), routes.cases.closure(of), workText.end],
  ];
  return (
    <ul class="acts no-print">
      {acts
        .filter(([allowed]) => allowed)
        .map(([, href, label]) => (
          <li>
            <LinkButton href={href} kind="secondary" size="medium">
              {phrase(label, language)}
            </LinkButton>
          </li>
        ))}
    </ul>
  );
}

/** The case in one minute: who does what now, what comes next, what was allowed, what was found out. */
export function CaseSummary(props: Props) {
  const { data, language, nameOf, role } = props;
  const { head } = data;
  return (
    <Stack>
      <Alarm {...props} />
      <Acts role={role} of={head.id} language={language} />
      <Card title={workText.whoDoesWhat} look="flush" language={language}>
        <ReferralList
          referrals={data.referrals}
          now={data.now}
          nameOf={nameOf}
          language={language}
          case={head.id}
        />
      </Card>
      <Grid min="large">
        {may(role, 'plan.manage') ? (
          <Card title={workText.next} look="flush" language={language}>
            {data.tasks.length === 0 ? (
              <EmptyState title={workText.noTasks} language={language}>
                <LinkButton href={routes.cases.tab(head.id, 'plan')} kind="tertiary">
                  {phrase(workText.makePlan, language)}
                </LinkButton>
              </EmptyState>
            ) : (
              <MyTasks rows={data.tasks} today={data.today} language={language} />
            )}
          </Card>
        ) : null}
        {data.consents === null ? null : (
          <Card title={workText.consents} language={language}>
            <ConsentSummary case={head.id} consents={data.consents} language={language} />
          </Card>
        )}
        <Facts {...props} />
      </Grid>
    </Stack>
  );
}
