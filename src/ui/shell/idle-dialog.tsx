import { phrase, type Spoken } from '../say.ts';
import { shellText } from '../text.ts';

/** What the session script shows before the session ends; without scripts the server ends it alone. */
export function IdleDialog({ kiosk, language }: Spoken & { kiosk?: boolean | undefined }) {
  return (
    <dialog class="dialog" data-idle-dialog aria-labelledby="idle-title">
      <h2 id="idle-title">{phrase(shellText.idleTitle, language)}</h2>
      <p>{phrase(kiosk ? shellText.kioskIdleBody : shellText.idleBody, language)}</p>
      <div class="btn-row">
        <button type="button" class="btn btn-primary btn-medium" data-idle-stay>
          {phrase(shellText.stay, language)}
        </button>
        <button type="button" class="btn btn-tertiary btn-medium" data-idle-leave>
          {phrase(shellText.leaveSession, language)}
        </button>
      </div>
    </dialog>
  );
}

/** How the session script is told its limits. */
export type Idle = {
  /** Idle limit in minutes, as the server enforces it. */
  readonly minutes: number;
  /** POSTed to stay signed in (any 2xx). */
  readonly stayPath: string;
  /** Opened when the time is over. */
  readonly endPath: string;
  /** Seconds after which it ends in any case. */
  readonly leftSeconds?: number | undefined;
};

/** The body attributes for `session.js`. */
export function idleData(idle: Idle | undefined): Record<`data-${string}`, string | undefined> {
  return idle
    ? {
        'data-idle': String(idle.minutes),
        'data-idle-stay-path': idle.stayPath,
        'data-idle-end': idle.endPath,
        'data-idle-left': idle.leftSeconds === undefined ? undefined : String(idle.leftSeconds),
      }
    : {};
}
