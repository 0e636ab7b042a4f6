import { routes } from '../../../routes.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Radios, Select } from '../../../ui/choice.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { discardReasons, type Intake } from '../intake.ts';
import { outcomeText as text } from '../step-text.ts';
import { discardWords, outcomeWords } from '../text.ts';

/** The end of the intake: on to needs and risk, advice closed, or taken back. */
export function OutcomeForm(props: {
  intake: Intake;
  state: FormState;
  secrets: FormSecrets;
  language: Language;
}) {
  const { intake, state, language } = props;
  const main = intake.anonymous ? ('advice' as const) : ('case' as const);
  return (
    <PostForm action={routes.intakes.outcome(intake.id)} secrets={props.secrets}>
      {intake.anonymous ? null : <p>{phrase(text.lead, language)}</p>}
      <Radios
        state={state}
        name="outcome"
        label={text.outcome}
        choices={[
          { value: main, label: outcomeWords[main] },
          {
            value: 'discarded',
            label: outcomeWords.discarded,
            reveal: (
              <Select
                state={state}
                name="reason"
                label={text.reason}
                options={discardReasons.map((value) => ({ value, label: discardWords[value] }))}
                language={language}
              />
            ),
          },
        ]}
        language={language}
      />
      <ButtonRow>
        <Button>{phrase(text.finish, language)}</Button>
      </ButtonRow>
    </PostForm>
  );
}
