import type { Child } from 'hono/jsx';
import type { Role } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Split } from '../../../ui/card.tsx';
import { Radios } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { Tabs } from '../../../ui/navigation.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { webText } from '../../../web/text.ts';
import type { CaseHead } from '../../cases/index.ts';
import { factGroups } from '../../eligibility/index.ts';
import { factSources } from '../facts/fact.ts';
import { type Group, groups, progressOf, type Question } from '../facts/question.ts';
import type { CaseFacts } from '../facts/sheet.ts';
import type { Intake } from '../intake.ts';
import { factText as text } from '../step-text.ts';
import { FactField } from './fact-field.tsx';
import { SidePanel } from './side-panel.tsx';
import { DangerNotice } from './step-frame.tsx';

type Props = {
  readonly head: CaseHead;
  readonly masked: string | null;
  readonly intake: Intake | null;
  /** Whether this reader takes intakes, so that the way back and its first questions are hers. */
  readonly takesIntakes: boolean;
  readonly known: CaseFacts;
  readonly group: Group;
  readonly questions: readonly Question[];
  readonly role: Role;
  readonly state: FormState;
  readonly stale: boolean;
  readonly secrets: FormSecrets;
  readonly panel: Child;
  readonly language: Language;
};

function Sections({ head, known, group, role, language }: Props) {
  return (
    <Tabs
      label={text.title}
      language={language}
      tabs={groups.map((one) => {
        const { answered, asked } = progressOf(one, known.entries, role);
        return {
          href: `${routes.cases.facts(head.id)}/${one}`,
          label: `${say(factGroups[one].name, language)} ${answered}/${asked}`,
          current: one === group,
        };
      })}
    />
  );
}

/** Who said it and when: asked once for a section, kept with each answer that changed. */
function SourceFields({ state, language }: { state: FormState; language: Language }) {
  return (
    <>
      <Radios
        state={state}
        name="source"
        label={text.source}
        inline
        choices={factSources.map((value) => ({ value, label: text[value] }))}
        language={language}
      />
      <DayField state={state} name="on" label={text.on} language={language} />
    </>
  );
}

const placeOf = (path: string) => Number(/^crimes\.(\d+)\./.exec(path)?.[1] ?? -1);

function Questions({ questions, known, state, language }: Props) {
  return (
    <>
      {questions.map((question, at) => {
        const place = placeOf(question.path);
        const begins = place >= 0 && place !== placeOf(questions[at - 1]?.path ?? '');
        const isNew = begins && known.entries[question.path] === undefined && question === questions.at(-1);
        const title = isNew ? text.another : fill(say(text.crime, language), { n: place + 1 });
        return (
          <>
            {begins ? <h3>{phrase(title, language)}</h3> : null}
            <FactField
              question={question}
              entry={known.entries[question.path]}
              state={state}
              language={language}
            />
          </>
        );
      })}
    </>
  );
}

function FactsForm(props: Props) {
  const { head, group, state, language } = props;
  const following = groups[groups.indexOf(group) + 1];
  if (props.questions.length === 0) return <p>{phrase(text.nothing, language)}</p>;
  return (
    <PostForm action={`${routes.cases.facts(head.id)}/${group}`} secrets={props.secrets}>
      <h2>{phrase(factGroups[group].name, language)}</h2>
      <p class="hint">{phrase(factGroups[group].why, language)}</p>
      <SourceFields state={state} language={language} />
      <Questions {...props} />
      <ButtonRow>
        {following === undefined ? null : (
          <Button>
            {fill(say(text.next, language), { name: say(factGroups[following].name, language) })}
          </Button>
        )}
        <Button kind={following === undefined ? 'primary' : 'tertiary'} name="stay" value="yes">
          {phrase(text.save, language)}
        </Button>
      </ButtonRow>
    </PostForm>
  );
}

/** The fact sheet: short sections on the left, what follows from them on the right. */
export function FactsPage(props: Props) {
  const { head, intake, state, language } = props;
  const back = props.takesIntakes ? intake : null;
  const over = back === null ? routes.cases.show(head.id) : routes.intakes.show(back.id);
  const form = (
    <>
      <Sections {...props} />
      <FactsForm {...props} />
    </>
  );
  const aside = <SidePanel language={language}>{props.panel}</SidePanel>;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead
        title={text.title}
        lead={text.lead}
        over={<a href={over}>{props.masked === null ? head.number : `${head.number} · ${props.masked}`}</a>}
        actions={
          back === null || back.status === 'done' ? undefined : (
            <LinkButton kind="tertiary" href={over}>
              {phrase(text.back, language)}
            </LinkButton>
          )
        }
        language={language}
      />
      {intake === null ? null : (
        <DangerNotice intake={intake} mayAsk={props.takesIntakes} language={language} />
      )}
      {props.stale ? (
        <Notice tone="warn" title={webText.staleTitle} language={language}>
          <p>{phrase(webText.staleBody, language)}</p>
        </Notice>
      ) : null}
      {props.panel === null ? (
        form
      ) : (
        <Split aside={aside} label={phrase(text.panel, language)}>
          {form}
        </Split>
      )}
    </>
  );
}
