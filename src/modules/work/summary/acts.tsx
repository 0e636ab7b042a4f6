import { may, type Permission, type Role } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import type { Language } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { workText } from '../text.ts';
import type { CaseSummaryData } from './views.tsx';

type Act = {
  readonly href: string;
  readonly label: Phrase;
  readonly allowed: readonly Permission[];
  /** Whether it has been done; absent for what is never finished. */
  readonly done?: boolean;
};

function actsOf({ head, assessments, consents, referrals }: CaseSummaryData): readonly Act[] {
  const end: Act = { href: routes.cases.closure(head.id), label: workText.end, allowed: ['case.close'] };
  const seal: Act = { href: routes.cases.seal(head.id), label: workText.seal, allowed: ['case.manage'] };
  const facts: Act = {
    href: routes.cases.facts(head.id),
    label: workText.facts,
    allowed: ['intake.manage', 'case.manage'],
  };
  if (head.status !== 'open' && head.status !== 'intake')
    return [facts, seal, { ...end, label: workText.endOver }];
  return [
    facts,
    {
      href: routes.cases.needs(head.id),
      label: workText.needsLook,
      allowed: ['assessment.record'],
      done: assessments?.needs != null,
    },
    {
      href: routes.cases.risk(head.id),
      label: workText.riskLook,
      allowed: ['assessment.record'],
      done: assessments?.band != null,
    },
    {
      href: routes.cases.newConsent(head.id),
      label: workText.consent,
      allowed: ['consent.record'],
      done: (consents ?? []).length > 0,
    },
    {
      href: routes.cases.newBundle(head.id),
      label: workText.refer,
      allowed: ['referral.send'],
      done: referrals.length > 0,
    },
    seal,
    end,
  ];
}

/** The acts a worker may do here, in the order of the job: what is done is marked, the next one stands out. */
export function Acts({ role, data, language }: { role: Role; data: CaseSummaryData; language: Language }) {
  const acts = actsOf(data).filter(({ allowed }) => allowed.some((permission) => may(role, permission)));
  const next = acts.find(({ done }) => done === false);
  return (
    <ul class="acts no-print">
      {acts.map((act) => (
        <li>
          <LinkButton
            href={act.href}
            kind={act === next ? 'primary' : 'tertiary'}
            icon={act.done ? 'check' : undefined}
          >
            {phrase(act.label, language)}
            {act.done ? <span class="sr-only"> ({phrase(workText.actDone, language)})</span> : null}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
