import type { Child } from 'hono/jsx';
import { routes } from '../../../routes.ts';
import { dayInSeoul } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, say } from '../../../shared/text.ts';
import { Stack } from '../../../ui/card.tsx';
import { phrase, type Spoken } from '../../../ui/say.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Ctx } from '../../../web/env.ts';
import { assess, type ServiceResult, serviceTitle } from '../../eligibility/index.ts';
import type { CaseFacts } from '../../intake/index.ts';
import { countLine } from '../case/case-views.tsx';
import { byStrength, countsOf } from '../case/groups.ts';
import { type Asked, QuestionLine } from '../case/question-views.tsx';
import { factLink, questionsFor } from '../case/questions.ts';
import { verdictTone } from '../case/service-views.tsx';
import { rightsText as text, verdictWords } from '../text.ts';

type PanelProps = Spoken & {
  readonly of: CaseId;
  readonly services: readonly ServiceResult[];
  readonly asked: Asked | undefined;
};

const listed = 12;

function Listed({
  services,
  verdict,
  language,
}: Pick<PanelProps, 'services' | 'language'> & { verdict: 'eligible' | 'needs_review' }) {
  const found = services.filter((one) => one.verdict === verdict).toSorted(byStrength);
  if (found.length === 0) return null;
  return (
    <div>
      <h3>
        <Tag label={verdictWords[verdict]} tone={verdictTone[verdict]} language={language} />{' '}
        <span class="num">{found.length}</span>
      </h3>
      <ul>
        {found.slice(0, listed).map((result) => (
          <li>{phrase(serviceTitle(result), language)}</li>
        ))}
        {found.length > listed ? (
          <li>{fill(say(text.panelMore, language), { n: found.length - listed })}</li>
        ) : null}
      </ul>
    </div>
  );
}

/** Counts, the next question, what is certain: beside the fact sheet, true again after every save. */
function Panel({ of, services, asked, language }: PanelProps) {
  const line = countLine(countsOf(services), language);
  return (
    <Stack>
      <p class="num">
        <strong>{line}</strong>
      </p>
      <p class="hint">{say(text.panelSaved, language)}</p>
      <div>
        <h3>{say(text.question, language)}</h3>
        <p>
          {asked === undefined ? (
            say(text.settled, language)
          ) : (
            <QuestionLine asked={asked} language={language} />
          )}
        </p>
      </div>
      <Listed services={services} verdict="eligible" language={language} />
      <Listed services={services} verdict="needs_review" language={language} />
      <p>
        <a href={routes.cases.eligibility(of)}>{say(text.panelAll, language)}</a>
      </p>
    </Stack>
  );
}

/** What lives beside the fact sheet of a case, from facts the page has read already. */
export function eligibilityPanel(c: Ctx, of: CaseId, known: CaseFacts): Child {
  const { deps, actor, language } = c.var;
  const day = dayInSeoul(deps.now()).toString();
  const [question] = questionsFor(known, actor.role, day, 1);
  return (
    <Panel
      of={of}
      services={assess(known.facts, day).services}
      asked={
        question === undefined
          ? undefined
          : { question, link: factLink(of, question.path, known, actor.role) }
      }
      language={language}
    />
  );
}
