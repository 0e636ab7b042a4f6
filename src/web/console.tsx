import type { Child } from 'hono/jsx';
import type { Purpose } from '../db/access.ts';
import { may, type Permission, roleText } from '../db/decision.ts';
import { routes } from '../routes.ts';
import type { Words } from '../shared/text.ts';
import type { Phrase } from '../ui/say.ts';
import { ConsoleShell } from '../ui/shell/console-shell.tsx';
import { csrfToken } from './csrf.ts';
import type { Ctx } from './env.ts';
import { signInPath } from './requires.ts';
import { webText } from './text.ts';

/** Staff limits of the session, enforced by the server: 15 minutes idle, 8 hours in all. */
export const staffIdleMinutes = 15;

const sections: readonly { href: string; label: Words; needs: Permission; key: string; live?: string }[] = [
  { href: routes.work(), label: webText.work, needs: 'work.view', key: 'work' },
  {
    href: routes.intakes.index(),
    label: webText.intakes,
    needs: 'intake.manage',
    key: 'intakes',
    live: 'intakes',
  },
  { href: routes.queue.index(), label: webText.queue, needs: 'referral.queue', key: 'queue', live: 'queue' },
  { href: routes.cases.index(), label: webText.cases, needs: 'case.list', key: 'cases' },
  { href: routes.tasks.index(), label: webText.tasks, needs: 'plan.manage', key: 'tasks' },
  { href: routes.operations(), label: webText.operations, needs: 'operations.view', key: 'operations' },
  { href: routes.directory.index(), label: webText.directory, needs: 'directory.view', key: 'directory' },
  { href: routes.staff.index(), label: webText.staff, needs: 'staff.manage', key: 'staff' },
  {
    href: routes.complaints.index(),
    label: webText.complaints,
    needs: 'complaint.answer',
    key: 'complaints',
  },
  { href: routes.kiosks.index(), label: webText.kiosks, needs: 'kiosk.manage', key: 'kiosks' },
  { href: routes.rules.index(), label: webText.rules, needs: 'rules.publish', key: 'rules' },
  { href: routes.audit.index(), label: webText.audit, needs: 'audit.view', key: 'audit' },
];

const purposeWords = {
  support: webText.purposeSupport,
  safety: webText.purposeSafety,
  statistics: webText.purposeStatistics,
  review: webText.purposeReview,
  administration: webText.purposeAdministration,
} as const satisfies Record<Purpose, Words>;

export type ConsolePage = {
  /** The section's neutral name, never a person or a crime. */
  readonly title: Phrase;
  readonly section: string;
  readonly status?: 200 | 404 | 409 | 422;
  readonly flash?: Phrase | undefined;
  readonly scripts?: readonly string[] | undefined;
  /** Shows numbers that are to be kept: tab and paper say nothing else. */
  readonly slip?: boolean | undefined;
  readonly breadcrumb?: Child;
  readonly body: Child;
};

/** Whoever was away too long comes back to the page she looked at; never to the answer of a form. */
const endOf = (c: Ctx) => (c.req.method === 'GET' ? signInPath(c.req.url) : routes.signIn());

/** Answers with a page of the staff console. */
export function consolePage(c: Ctx, page: ConsolePage): Response | Promise<Response> {
  const { actor, language, deps } = c.var;
  return c.html(
    <ConsoleShell
      title={page.title}
      language={language}
      sections={sections
        .filter((section) => may(actor.role, section.needs))
        .map(({ href, label, key, live }) => ({ href, label, live, current: key === page.section }))}
      homeHref={routes.work()}
      institution={institutionName(actor.institution)}
      person={{ name: actor.name, role: roleText[actor.role] }}
      purpose={purposeWords[actor.purpose]}
      signOut={{ action: routes.signOut(), csrf: csrfToken(c) }}
      demo={deps.demo}
      idle={{ minutes: staffIdleMinutes, stayPath: routes.stay(), endPath: endOf(c) }}
      liveHref={routes.live()}
      slip={page.slip}
      flash={page.flash}
      breadcrumb={page.breadcrumb}
      scripts={page.scripts}
    >
      {page.body}
    </ConsoleShell>,
    page.status ?? 200,
  );
}

let nameOf: (slug: string) => Phrase = (slug) => slug;

/** The directory tells the shell how institutions are called today; set once by the application. */
export function nameInstitutions(by: (slug: string) => Phrase): void {
  nameOf = by;
}

/** What an institution is called today. */
export function institutionName(slug: string): Phrase {
  return nameOf(slug);
}

/**
 * The hidden fields of a console form. `once` makes a double submit have one effect; a re-rendered form
 * keeps its key, a page with several forms asks for `fresh` ones.
 */
export function formSecrets(
  c: Ctx,
  version?: number,
  once: 'kept' | 'fresh' = 'kept',
): { csrf: string; once: string; version?: number } {
  const kept = once === 'kept' ? c.var.form?.get('once') : undefined;
  const key = typeof kept === 'string' && kept !== '' ? kept : crypto.randomUUID();
  return version === undefined
    ? { csrf: csrfToken(c), once: key }
    : { csrf: csrfToken(c), once: key, version };
}
