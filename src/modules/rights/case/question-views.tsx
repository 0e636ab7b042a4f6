import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { fill, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import type { Spoken } from '../../../ui/say.ts';
import type { NextQuestion } from '../../eligibility/index.ts';
import { rightsText as text } from '../text.ts';
import type { FactLink } from './questions.ts';

export type Asked = { readonly question: NextQuestion; readonly link: FactLink };

/** A question in one line, with the field behind it. */
export function QuestionLine({ asked, language }: Spoken & { asked: Asked }) {
  const { label, href } = asked.link;
  return href === null ? <span>{say(label, language)}</span> : <a href={href}>{say(label, language)}</a>;
}

function Exits({
  of,
  asked,
  secrets,
  language,
}: Spoken & { of: CaseId; asked: Asked; secrets: FormSecrets }) {
  return (
    <PostForm inline action={routes.cases.openAnswers(of)} secrets={secrets}>
      <input type="hidden" name="fact" value={asked.link.path} />
      <ButtonRow>
        <span class="hint no-print">{say(text.exitsLead, language)}</span>
        <Button kind="tertiary" name="answer" value="unknown">
          {say(text.unknown, language)}
        </Button>
        <Button kind="tertiary" name="answer" value="declined">
          {say(text.declined, language)}
        </Button>
      </ButtonRow>
    </PostForm>
  );
}

/** The one question worth asking now, its two ways out, and what would be asked after it. */
export function NextBest(
  props: Spoken & { of: CaseId; asked: readonly Asked[]; known: boolean; secrets: FormSecrets },
) {
  const { asked, known, language } = props;
  const [first, ...later] = asked;
  if (first === undefined) {
    return (
      <Card title={text.question} look="quiet" language={language}>
        <p>{say(text.settled, language)}</p>
      </Card>
    );
  }
  return (
    <Card title={text.question} language={language}>
      {known ? null : <p class="hint">{say(text.noFactsBody, language)}</p>}
      <p>
        <strong>{say(first.link.label, language)}</strong>{' '}
        <span class="quiet">
          {fill(say(text.questionWhy, language), { n: first.question.services.length })}
        </span>
      </p>
      <p class="hint">{say(first.question.note.why, language)}</p>
      <ButtonRow>
        {first.link.href === null ? null : (
          <LinkButton href={first.link.href} kind="primary">
            {say(text.toQuestion, language)}
          </LinkButton>
        )}
        <Exits {...props} asked={first} />
      </ButtonRow>
      {later.length === 0 ? null : (
        <>
          <h3>{say(text.laterQuestions, language)}</h3>
          <ol>
            {later.map((one) => (
              <li>
                <QuestionLine asked={one} language={language} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
