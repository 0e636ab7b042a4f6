import { routes } from '../../../routes.ts';
import type { IncidentId, IntakeId } from '../../../shared/ids.ts';
import { type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Checkbox, Checkboxes } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { AutosaveStatus, type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { crimeCategories, crimeWords } from '../../directory/index.ts';
import type { Incident } from '../incident/incident.ts';
import { incidentText as text } from '../step-text.ts';
import { intakeText } from '../text.ts';

/** The incidents registered so far; each can be opened, another can be added. */
export function IncidentLinks(props: {
  id: IntakeId;
  incidents: readonly Incident[];
  current: IncidentId | null;
  language: Language;
}) {
  const { id, incidents, language } = props;
  if (incidents.length === 0) return null;
  const href = (which: string) => `${routes.intakes.step(id, 'incident')}?incident=${which}`;
  return (
    <nav aria-label={phrase(text.registered, language)}>
      <ul>
        {incidents.map((incident) => (
          <li>
            <a href={href(incident.id)} aria-current={incident.id === props.current ? 'true' : undefined}>
              {incident.categories.map((category) => say(crimeWords[category], language)).join(' · ')}
            </a>
          </li>
        ))}
      </ul>
      <LinkButton kind="tertiary" size="small" icon="plus" href={href('new')}>
        {phrase(text.another, language)}
      </LinkButton>
    </nav>
  );
}

/** What happened: several crimes at once, days, place, and the story in the person's own words. */
export function IncidentForm(props: {
  id: IntakeId;
  incident: IncidentId | 'new';
  state: FormState;
  secrets: FormSecrets;
  language: Language;
}) {
  const { id, state, language } = props;
  const spoken = { state, language };
  return (
    <PostForm
      action={routes.intakes.step(id, 'incident')}
      secrets={props.secrets}
      autosave={routes.intakes.draft(id)}
    >
      <input type="hidden" name="step" value="incident" />
      <input type="hidden" name="incident" value={props.incident} />
      <p>{phrase(text.lead, language)}</p>
      <Checkboxes
        {...spoken}
        name="categories"
        label={text.categories}
        inline
        choices={crimeCategories.map((value) => ({ value, label: crimeWords[value] }))}
      />
      <DayField {...spoken} name="on" label={text.on} optional />
      <DayField {...spoken} name="until" label={text.until} optional />
      <Checkbox {...spoken} name="ongoing" label={text.ongoing} />
      <TextField {...spoken} name="place" label={text.place} width="full" optional />
      <TextArea {...spoken} name="story" label={text.story} hint={text.storyHint} rows={10} optional />
      <ButtonRow>
        <Button>{phrase(intakeText.save, language)}</Button>
        <AutosaveStatus language={language} />
      </ButtonRow>
    </PostForm>
  );
}
