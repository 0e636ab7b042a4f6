import { phrase, type Spoken } from './say.ts';
import { uiText } from './text.ts';

/**
 * A name that is partly hidden (홍○동). The full name never reaches the view: give the masked one.
 * `openHref` leads to the act of opening it, which asks a reason and is recorded.
 */
export function MaskedName(props: Spoken & { masked: string; openHref?: string | undefined }) {
  return (
    <span class="masked">
      <span>{props.masked}</span>
      <span class="sr-only"> ({phrase(uiText.maskedName, props.language)})</span>
      {props.openHref ? (
        <a class="masked-open no-print" href={props.openHref}>
          {phrase(uiText.open, props.language)}
        </a>
      ) : null}
    </span>
  );
}
