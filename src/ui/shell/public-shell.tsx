import type { Child } from 'hono/jsx';
import { type Language, languages } from '../../shared/text.ts';
import { Icon } from '../icon.tsx';
import { Kiosk, KioskEnd, KioskNote, type KioskScreen } from '../kiosk.tsx';
import { type Phrase, phrase, type Spoken } from '../say.ts';
import { languageNames, shellText, uiText } from '../text.ts';
import { Document, type Theme } from './document.tsx';
import { type Idle, IdleDialog, idleData } from './idle-dialog.tsx';

/** A site nobody wonders about; the weather of the day. */
const neutralSite = 'https://www.weather.go.kr/';

export type PublicShellProps = Spoken & {
  /** Shown in the tab and in the history: neutral words only. Default "한곳", behind a code "안내". */
  readonly title?: 'neutral' | Phrase | undefined;
  readonly theme?: Theme | undefined;
  /** The address of this page in another language; without it there are no language links. */
  readonly languageHref?: ((language: Language) => string) | undefined;
  readonly navigation?:
    | readonly { readonly href: string; readonly label: Phrase; readonly current?: boolean | undefined }[]
    | undefined;
  readonly homeHref?: string | undefined;
  /** The demo's red banner. */
  readonly demo?: boolean | undefined;
  /** On a screen of the centre; its own limits then take the place of `idle`. */
  readonly kiosk?: KioskScreen | undefined;
  /** For a page behind receipt code and PIN. */
  readonly idle?: Idle | undefined;
  /** Behind receipt code and PIN: numbers without their words, and no line saying whose site this is. */
  readonly quiet?: boolean | undefined;
  /** May be found by a search engine: pages that are read, and the doors; nothing behind a code. */
  readonly listed?: boolean | undefined;
  /** `narrow` for questions and reading (default), `wide` for the home. */
  readonly width?: 'narrow' | 'wide' | undefined;
  /** Only its `Slip` is printed, under a title that says nothing. */
  readonly slip?: boolean | undefined;
  readonly footer?: Child;
  /** Scripts beyond the shell's own. */
  readonly scripts?: readonly string[] | undefined;
  readonly children?: Child;
};

/** Leaves at once. First in the tab order; without scripts the link lets the server end the session. */
function QuickExit({ language }: Spoken) {
  return (
    <a
      class="quick-exit no-print"
      href="/leave"
      data-quick-exit={neutralSite}
      rel="nofollow noreferrer"
      title={phrase(shellText.leaveHelp, language)}
    >
      <Icon name="exit" />
      <span>{phrase(shellText.leave, language)}</span>
      <span class="quick-exit-hint">{phrase(shellText.leaveHint, language)}</span>
    </a>
  );
}

function Strip({
  language,
  languageHref,
  quiet,
}: Pick<PublicShellProps, 'language' | 'languageHref' | 'quiet'>) {
  return (
    <div class={languageHref ? 'strip' : 'strip strip-bare'}>
      <div class="wrap strip-row">
        {quiet ? <span /> : <p>{phrase(shellText.strip, language)}</p>}
        {languageHref ? (
          <nav aria-label={phrase(shellText.language, language)}>
            <ul class="language-links">
              {languages.map((one) => (
                <li>
                  <a
                    href={languageHref(one)}
                    lang={one === 'en' ? 'en' : 'ko'}
                    aria-current={one === language ? 'true' : undefined}
                  >
                    {languageNames[one]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </div>
  );
}

/** The two numbers every public page carries: police, and the centre. */
function Phones({ language, quiet }: Spoken & { quiet?: boolean | undefined }) {
  const label = quiet ? 'sr-only' : undefined;
  return (
    <p class="phones">
      <span class="phone-pair">
        <span class={label}>{phrase(shellText.danger, language)}</span>{' '}
        <a class="phone phone-police" href="tel:112">
          <Icon name="phone" />
          112
        </a>
      </span>
      <span class="phone-pair">
        <span class={label}>{phrase(shellText.talk, language)}</span>{' '}
        <a class="phone" href="tel:1577-1701">
          <Icon name="phone" />
          1577-1701
        </a>
      </span>
    </p>
  );
}

function Masthead(props: PublicShellProps) {
  const { language } = props;
  return (
    <div class="masthead">
      <div class="wrap masthead-row">
        <a class="brand" href={props.homeHref ?? '/'}>
          <span class="brand-mark" aria-hidden="true" />
          {phrase(shellText.product, language)}
        </a>
        <Phones language={language} quiet={props.quiet} />
      </div>
      {props.navigation ? (
        <nav class="wrap public-nav" aria-label={phrase(shellText.menu, language)}>
          <ul>
            {props.navigation.map((item) => (
              <li>
                <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                  {phrase(item.label, language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}

/** The demo's red line: everything here is made up. */
export function DemoBanner({ language }: Spoken) {
  return (
    <p class="demo-banner">
      <Icon name="stop" />
      {phrase(shellText.demo, language)}
    </p>
  );
}

/** A kiosk's own limits; its first page waits as long as it likes. */
function kioskIdle(kiosk: KioskScreen): Idle | undefined {
  if (kiosk.leftSeconds === 0) return undefined;
  const { idleMinutes, stayPath, startPath, leftSeconds } = kiosk;
  return { minutes: idleMinutes, stayPath, endPath: startPath, leftSeconds };
}

/** Every page of the public site. */
export function PublicShell(props: PublicShellProps) {
  const { language, kiosk } = props;
  const plain = props.quiet ? shellText.quietTitle : shellText.product;
  const title = props.title === undefined || props.title === 'neutral' ? plain : props.title;
  const idle = kiosk ? kioskIdle(kiosk) : props.idle;
  const goesTo = kiosk && idle ? { path: idle.endPath, seconds: idle.minutes * 60 } : undefined;
  return (
    <Document
      title={phrase(title, language)}
      language={language}
      theme={props.theme}
      description={props.listed ? phrase(shellText.description, language) : undefined}
      look="public"
      firstScripts={[kiosk ? 'kiosk.js' : 'quick-exit.js']}
      scripts={['page.js', ...(idle ? ['session.js'] : []), ...(props.scripts ?? [])]}
      data={idleData(idle)}
      goesTo={goesTo}
      slip={props.slip}
      unprintable={kiosk !== undefined}
    >
      <Kiosk.Provider value={kiosk ?? null}>
        <section aria-label={phrase(kiosk ? shellText.kioskEnd : shellText.leave, language)}>
          {kiosk ? <KioskEnd kiosk={kiosk} language={language} /> : <QuickExit language={language} />}
        </section>
        <header>
          <a class="skip-link" href="#main">
            {phrase(uiText.skip, language)}
          </a>
          {props.demo ? <DemoBanner language={language} /> : null}
          <Strip language={language} languageHref={props.languageHref} quiet={props.quiet} />
          <Masthead {...props} />
        </header>
        <main id="main" tabindex={-1} class={props.width === 'wide' ? 'wrap' : 'wrap wrap-narrow'}>
          {kiosk && idle ? <KioskNote language={language} /> : null}
          {props.children}
        </main>
        <footer class="public-footer">
          <div class="wrap">
            <Phones language={language} quiet={props.quiet} />
            {props.footer}
            {kiosk ? null : <p class="footer-note">{phrase(shellText.footerSafety, language)}</p>}
          </div>
        </footer>
        {idle ? <IdleDialog kiosk={kiosk !== undefined} language={language} /> : null}
      </Kiosk.Provider>
    </Document>
  );
}
