import { type FormState, fieldId } from './form-state.ts';
import { Icon } from './icon.tsx';
import { phrase, type Spoken } from './say.ts';
import { uiText } from './text.ts';

/**
 * What is wrong, each line a link to its field. First thing in `main`; takes the focus when the page
 * opens (also without scripts) and is announced. Shows nothing when there is no error.
 */
export function ErrorSummary({ state, language }: Spoken & { state: FormState }) {
  if (state.errors.length === 0) return null;
  return (
    <div
      class="error-summary"
      role="alert"
      tabindex={-1}
      autofocus={true}
      data-error-summary
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">
        <Icon name="alert" />
        {phrase(uiText.errorTitle, language)}
      </h2>
      <ul>
        {state.errors.map((error) => (
          <li>
            {error.field === '' ? (
              phrase(error.message, language)
            ) : (
              <a href={`#${fieldId(error.field, state.of)}`}>{phrase(error.message, language)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
