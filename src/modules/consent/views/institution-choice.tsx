import {
  type DataClass,
  dataClasses,
  dataClassText,
  dataLevel,
  sensitiveClasses,
} from '../../../db/data-class.ts';
import { type CalendarDay, dayInSeoul, formatDay } from '../../../shared/calendar-day.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { FieldErrorMessage } from '../../../ui/field.tsx';
import { errorOf, type FormState, fieldId, typedAll } from '../../../ui/form-state.ts';
import { phrase } from '../../../ui/say.ts';
import { type InstitutionSlug, institutionOf, nameOn } from '../../directory/index.ts';
import type { InstitutionConsent } from '../consent.ts';
import { neededClasses } from '../needed-classes.ts';
import { consentFormText as text } from '../text.ts';

type Shared = { readonly state: FormState; readonly language: Language; readonly today: CalendarDay };

function ClassChoice(props: Shared & { institution: InstitutionSlug; known: DataClass; first: boolean }) {
  const { institution, known, language } = props;
  const name = `classes-${institution}`;
  const id = props.first ? fieldId(name) : `${fieldId(name)}-${known}`;
  const marks = [
    dataLevel[known] === 0 ? phrase(text.lethalMark, language) : '',
    sensitiveClasses.has(known) ? phrase(text.sensitiveMark, language) : '',
  ].filter((mark) => mark !== '');
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        name={name}
        value={known}
        checked={typedAll(props.state, name).includes(known)}
      />
      <label for={id}>
        {say(dataClassText[known], language)}
        {marks.length > 0 ? ` (${marks.join(', ')})` : ''}
      </label>
    </div>
  );
}

/** One institution: whether it may see anything, and what. Works as plain boxes, without scripts. */
export function InstitutionChoice(
  props: Shared & {
    readonly institution: InstitutionSlug;
    readonly first: boolean;
    readonly live: InstitutionConsent | undefined;
  },
) {
  const { institution, language, state } = props;
  const name = say(nameOn(institutionOf(institution), props.today), language);
  const needed = neededClasses(institution);
  const toId = props.first ? fieldId('to') : `${fieldId('to')}-${institution}`;
  const typed = typedAll(state, `classes-${institution}`);
  const offered = dataClasses.filter((known) => needed.classes.includes(known) || typed.includes(known));
  const others = dataClasses.filter((known) => !offered.includes(known));
  return (
    <fieldset class={errorOf(state, `classes-${institution}`) ? 'field group field-wrong' : 'field group'}>
      <legend class="label">{name}</legend>
      <p class="hint">{say(needed.reason, language)}</p>
      {needed.more ? <p class="hint">{say(needed.more, language)}</p> : null}
      {props.live ? (
        <p class="hint">
          {fill(say(text.live, language), {
            until: formatDay(dayInSeoul(props.live.until.subtract({ seconds: 1 })), language),
          })}
        </p>
      ) : null}
      <FieldErrorMessage state={state} name={`classes-${institution}`} language={language} />
      <div class="choices">
        <div class="choice">
          <input
            id={toId}
            type="checkbox"
            name="to"
            value={institution}
            checked={typedAll(state, 'to').includes(institution)}
          />
          <label for={toId}>
            <strong>{fill(say(text.share, language), { institution: name })}</strong>
          </label>
        </div>
        <div class="reveal">
          <div class="choices choices-inline">
            {offered.map((known, at) => (
              <ClassChoice {...props} known={known} first={at === 0} />
            ))}
          </div>
          <details class="why">
            <summary>
              {phrase(text.more, language)}
              <span class="sr-only"> – {name}</span>
            </summary>
            <div class="choices choices-inline">
              {others.map((known) => (
                <ClassChoice {...props} known={known} first={false} />
              ))}
            </div>
          </details>
        </div>
      </div>
    </fieldset>
  );
}
