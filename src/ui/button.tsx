import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';
import { onKiosk } from './kiosk.tsx';

/** `danger` is for danger to a person only, never for "delete". */
export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'text' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

type Look = {
  readonly kind?: ButtonKind | undefined;
  readonly size?: ButtonSize | undefined;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
  /** A single key that presses it (`n`, `c`); the console script reads it. */
  readonly shortcut?: string | undefined;
  readonly children?: Child;
};

function classes({ kind = 'primary', size = 'medium' }: Look): string {
  return `btn btn-${kind} btn-${size}`;
}

function Face({ icon, iconAfter, children }: Look) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </>
  );
}

type ButtonProps = Look & {
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Sends the form somewhere else (a second verb on the same form). */
  readonly formaction?: string | undefined;
  /** The id of a form elsewhere on the page. */
  readonly form?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Read instead of the visible word when rows repeat it; must contain the visible word. */
  readonly label?: string | undefined;
};

/** A button that does something. Its words are a verb: "5개 기관에 의뢰하기". */
export function Button(props: ButtonProps) {
  return (
    <button
      class={classes(props)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      formaction={props.formaction}
      form={props.form}
      disabled={props.disabled === true}
      aria-label={props.label}
      data-key={props.shortcut}
      aria-keyshortcuts={props.shortcut}
    >
      <Face {...props} />
    </button>
  );
}

/** A link that looks like a button: it only goes somewhere. On a kiosk there is none that keeps a file. */
export function LinkButton(
  props: Look & { readonly href: string; readonly label?: string | undefined; readonly download?: boolean },
) {
  if (props.download === true && onKiosk()) return null;
  return (
    <a
      class={classes(props)}
      href={props.href}
      aria-label={props.label}
      download={props.download === true ? '' : undefined}
      data-key={props.shortcut}
      aria-keyshortcuts={props.shortcut}
    >
      <Face {...props} />
    </a>
  );
}

/** Buttons in a row that wraps; on a phone each takes the whole line. `end` pushes them to the right. */
export function ButtonRow({ end, children }: { end?: boolean | undefined; children?: Child }) {
  return <div class={end ? 'btn-row btn-row-end' : 'btn-row'}>{children}</div>;
}

/** Prints the page; hidden when scripts are off, because the browser's own menu does the same, and on a kiosk. */
export function PrintButton({ children }: { children: Child }) {
  if (onKiosk()) return null;
  return (
    <button class="btn btn-tertiary btn-medium js-only no-print" type="button" data-print>
      <Icon name="print" />
      <span>{children}</span>
    </button>
  );
}
