import { Fieldset } from './choice.tsx';
import type { FieldProps } from './field.tsx';
import { errorOf, fieldId, typedOne } from './form-state.ts';
import { phrase } from './say.ts';
import { uiText } from './text.ts';

const boxes = [
  { part: 'year', words: uiText.year, size: 4 },
  { part: 'month', words: uiText.month, size: 2 },
  { part: 'day', words: uiText.day, size: 2 },
] as const;

/**
 * A day in three boxes, year first as Koreans write it. Easier with a screen reader, a phone and an old
 * browser than any calendar. Sends `name-year`, `name-month`, `name-day`; read them with `parseDayParts`.
 */
export function DayField(props: Omit<FieldProps, 'quietLabel'>) {
  const wrong = errorOf(props.state, props.name) !== undefined;
  return (
    <Fieldset {...props} hint={props.hint ?? uiText.dayHint}>
      <div class="day-boxes">
        {boxes.map(({ part, words, size }) => {
          const first = fieldId(props.name, props.state.of);
          const id = part === 'year' ? first : `${first}-${part}`;
          return (
            <span class="day-box">
              <input
                id={id}
                name={`${props.name}-${part}`}
                class={`input day-${part}`}
                inputmode="numeric"
                autocomplete="off"
                maxlength={size}
                value={typedOne(props.state, `${props.name}-${part}`)}
                aria-invalid={wrong ? 'true' : undefined}
              />
              <label for={id}>{phrase(words, props.language)}</label>
            </span>
          );
        })}
      </div>
    </Fieldset>
  );
}
