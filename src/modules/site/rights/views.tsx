import { type CalendarDay, formatDay } from '../../../shared/calendar-day.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { PrintButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { uiText } from '../../../ui/text.ts';
import { Details } from '../../../ui/verdict.tsx';
import { Part } from '../reading/views.tsx';
import { isTold, lawOf, type Right, rightText, type Stage } from './right.ts';
import { rightsText as t } from './text.ts';

type Spoken = { readonly language: Language };

function RightItem({ right, language }: Spoken & { right: Right }) {
  return (
    <div>
      <h3>{say(right.title, language)}</h3>
      <p>{rightText(right, language)}</p>
    </div>
  );
}

function StagePart({ stage, today, language }: Spoken & { stage: Stage; today: string }) {
  const told = stage.rights.filter((right) => isTold(right, today));
  if (told.length === 0) return null;
  return (
    <Part id={stage.id} title={stage.title} language={language}>
      <Stack>
        {told.map((right) => (
          <RightItem right={right} language={language} />
        ))}
      </Stack>
      <Details summary={t.law} language={language}>
        <ul>
          {told.map((right) => (
            <li>
              {say(right.title, language)}: <span lang="ko">{lawOf(right).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </Details>
    </Part>
  );
}

/** Victims' rights in a criminal case on one page, as the law stands on that day. */
export function RightsPage(
  props: Spoken & { readonly stages: readonly Stage[]; readonly today: CalendarDay },
) {
  const { language, stages, today } = props;
  return (
    <Stack gap="large">
      <PageHead title={t.heading} lead={t.lead} language={language} />
      <nav aria-label={say(t.contents, language)} class="no-print">
        <ol>
          {stages.map((stage) => (
            <li>
              <a href={`#${stage.id}`}>{say(stage.title, language)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <p class="hint">{fill(say(t.asOf, language), { day: formatDay(today, language) })}</p>
      {stages.map((stage) => (
        <StagePart stage={stage} today={today.toString()} language={language} />
      ))}
      <Card look="warm" language={language}>
        <p>{say(t.counting, language)}</p>
        <p>{say(t.alone, language)}</p>
      </Card>
      <p>
        <PrintButton>{say(uiText.print, language)}</PrintButton>
      </p>
    </Stack>
  );
}
