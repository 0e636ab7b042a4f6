// A screen of the centre that many people use one after another: whatever a part would leave behind on it
// (a printed page, a file, a form that can be sent again) is told here that it must not.
import { createContext, useContext } from 'hono/jsx';
import { Icon } from './icon.tsx';
import { phrase, type Spoken } from './say.ts';
import { shellText } from './text.ts';

export type KioskScreen = {
  /** Proves that a form was opened in the visit under way; an earlier visitor's form carries another. */
  readonly visit: string;
  /** The neutral first page; opening it ends the visit. */
  readonly startPath: string;
  /** POSTed with `visit` to say that somebody is still there. */
  readonly stayPath: string;
  /** Minutes without a step after which the visit is over, as the server enforces it. */
  readonly idleMinutes: number;
  /** Seconds until the visit is over in any case; zero on the first page, which waits as long as it likes. */
  readonly leftSeconds: number;
};

/** Null in every browser but a kiosk's. */
export const Kiosk = createContext<KioskScreen | null>(null);

/** Is this page shown on a kiosk? */
export function onKiosk(): boolean {
  return useContext(Kiosk) !== null;
}

/**
 * The field without which a kiosk's form is not taken; nothing in any other browser. It is a password to the
 * browser, because Chromium writes the bodies of forms into the profile for its next start, and leaves out
 * those that hold one; `one-time-code` keeps it from offering to remember it.
 */
export function VisitField() {
  const kiosk = useContext(Kiosk);
  if (kiosk === null) return null;
  return <input type="password" name="visit" value={kiosk.visit} autocomplete="one-time-code" hidden />;
}

/** Takes the place of the quick exit: first in the tab order, and back to the first page. */
export function KioskEnd({ kiosk, language }: Spoken & { kiosk: KioskScreen }) {
  return (
    <a class="quick-exit kiosk-end no-print" href={kiosk.startPath} data-kiosk-end={kiosk.startPath}>
      <Icon name="exit" />
      <span>{phrase(shellText.kioskEnd, language)}</span>
    </a>
  );
}

/** What somebody in front of the screen should know, in one breath. */
export function KioskNote({ language }: Spoken) {
  return <p class="kiosk-note no-print">{phrase(shellText.kioskNote, language)}</p>;
}
