import type { Child } from 'hono/jsx';
import { Icon } from '../icon.tsx';
import { Flash } from '../notice.tsx';
import { FormHidden } from '../post-form.tsx';
import { type Phrase, phrase, type Spoken } from '../say.ts';
import { Count } from '../tag.tsx';
import { shellText, uiText } from '../text.ts';
import { Document, type Theme } from './document.tsx';
import { type Idle, IdleDialog, idleData } from './idle-dialog.tsx';
import { DemoBanner } from './public-shell.tsx';

export type ConsoleSection = {
  readonly href: string;
  readonly label: Phrase;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
  /** The key of the live stream that keeps the count true. */
  readonly live?: string | undefined;
};

export type ConsoleShellProps = Spoken & {
  /** The section's name; never a person's name, a case number or a crime. */
  readonly title: Phrase;
  readonly theme?: Theme | undefined;
  readonly sections: readonly ConsoleSection[];
  readonly homeHref: string;
  readonly institution: Phrase;
  readonly person: { readonly name: string; readonly role: Phrase; readonly href?: string | undefined };
  /** Why this person looks at case content now. */
  readonly purpose?: Phrase | undefined;
  readonly signOut: { readonly action: string; readonly csrf: string };
  readonly demo?: boolean | undefined;
  readonly idle?: Idle | undefined;
  /** Server-sent events with `{"<live key>": count}`; works without. */
  readonly liveHref?: string | undefined;
  /** What just happened, said once. */
  readonly flash?: Phrase | undefined;
  /** Only its `Slip` is printed, under a title that says nothing. */
  readonly slip?: boolean | undefined;
  readonly breadcrumb?: Child;
  /** Scripts beyond the shell's own: `autosave.js`, `signature.js`. */
  readonly scripts?: readonly string[] | undefined;
  readonly children?: Child;
};

function TopBar(props: ConsoleShellProps) {
  const { language, person } = props;
  return (
    <div class="topbar no-print">
      <a class="brand" href={props.homeHref}>
        <span class="brand-mark" aria-hidden="true" />
        {phrase(shellText.product, language)}
      </a>
      <p class="topbar-where">
        <strong>{phrase(props.institution, language)}</strong>
        {props.purpose ? (
          <span class="purpose">
            <Icon name="lock" />
            <span class="sr-only">{phrase(shellText.purpose, language)}: </span>
            {phrase(props.purpose, language)}
          </span>
        ) : null}
      </p>
      <div class="topbar-who">
        <p>
          <span class="sr-only">{phrase(shellText.you, language)} </span>
          {person.href ? <a href={person.href}>{person.name}</a> : person.name}
          <span class="role"> {phrase(person.role, language)}</span>
        </p>
        <form method="post" action={props.signOut.action}>
          <FormHidden secrets={{ csrf: props.signOut.csrf }} />
          <button class="btn btn-text btn-medium" type="submit">
            {phrase(shellText.signOut, language)}
          </button>
        </form>
      </div>
    </div>
  );
}

const keys = [
  { key: 'j', words: shellText.keyNext },
  { key: 'k', words: shellText.keyPrevious },
  { key: 'Enter', words: shellText.keyOpen },
  { key: 'c', words: shellText.keyClaim },
  { key: 'a', words: shellText.keyAccept },
  { key: 'n', words: shellText.keyNew },
  { key: '/', words: shellText.keySearch },
  { key: '?', words: shellText.keyHelp },
] as const;

function KeyboardHelp({ language }: Spoken) {
  return (
    <details class="keys js-only" data-keys>
      <summary>{phrase(shellText.keys, language)}</summary>
      <dl>
        {keys.map(({ key, words }) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{phrase(words, language)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Sections({ sections, language }: Spoken & { sections: readonly ConsoleSection[] }) {
  return (
    <nav class="sections no-print" aria-label={phrase(shellText.work, language)}>
      <ul>
        {sections.map((section) => (
          <li>
            <a href={section.href} aria-current={section.current ? 'page' : undefined}>
              <span>{phrase(section.label, language)}</span>
              {section.count === undefined && section.live === undefined ? null : (
                <Count value={section.count} live={section.live} />
              )}
            </a>
          </li>
        ))}
      </ul>
      <KeyboardHelp language={language} />
    </nav>
  );
}

/** Every page of the staff console. */
export function ConsoleShell(props: ConsoleShellProps) {
  const { language } = props;
  return (
    <Document
      title={`${phrase(props.title, language)} – ${phrase(shellText.product, language)}`}
      language={language}
      theme={props.theme}
      look="console"
      scripts={['page.js', 'console.js', ...(props.idle ? ['session.js'] : []), ...(props.scripts ?? [])]}
      slip={props.slip}
      data={{ 'data-live': props.liveHref, ...idleData(props.idle) }}
    >
      <a class="skip-link" href="#main">
        {phrase(uiText.skip, language)}
      </a>
      <header>
        {props.demo ? <DemoBanner language={language} /> : null}
        <TopBar {...props} />
      </header>
      <div class="console">
        <Sections sections={props.sections} language={language} />
        <main id="main" tabindex={-1}>
          {props.breadcrumb}
          <Flash message={props.flash} language={language} />
          {props.liveHref ? (
            <p class="live-more" data-live-more hidden>
              {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this page with its filters */}
              <a href="">{phrase(uiText.recheck, language)}</a>
            </p>
          ) : null}
          {props.children}
        </main>
      </div>
      {props.idle ? <IdleDialog language={language} /> : null}
    </Document>
  );
}
