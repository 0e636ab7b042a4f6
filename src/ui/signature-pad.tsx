import { Fieldset } from './choice.tsx';
import { type FieldProps, Hint } from './field.tsx';
import { fieldId, typedOne } from './form-state.ts';
import { phrase } from './say.ts';
import { uiText } from './text.ts';

/**
 * A signature: drawn (with scripts) or the name typed (always). Sends `name` = JSON
 * `{"w":600,"h":180,"strokes":[[x,y,x,y,…],…]}` when drawn, and `name-typed` when typed; ask for one.
 */
export function SignaturePad(props: Omit<FieldProps, 'quietLabel'>) {
  const { language, name, state } = props;
  const id = fieldId(name, state.of);
  return (
    <Fieldset {...props}>
      <div class="signature js-only" data-signature>
        <canvas width="600" height="180" role="img" aria-label={phrase(uiText.signHere, language)} />
        <input type="hidden" name={name} value={typedOne(state, name)} />
        <p class="signature-row">
          <span aria-live="polite" data-signature-said data-drawn={phrase(uiText.drawn, language)}>
            {phrase(uiText.signHere, language)}
          </span>
          <button type="button" class="btn btn-text btn-small" data-signature-clear>
            {phrase(uiText.signClear, language)}
          </button>
        </p>
      </div>
      <label class="label label-small" for={id}>
        {phrase(uiText.signTyped, language)}
      </label>
      <Hint id={`${id}-typed-hint`}>{phrase(uiText.signTypedHint, language)}</Hint>
      <input
        id={id}
        class="input w-md"
        name={`${name}-typed`}
        value={typedOne(state, `${name}-typed`)}
        aria-describedby={`${id}-typed-hint`}
        autocomplete="off"
        maxlength={80}
      />
    </Fieldset>
  );
}
