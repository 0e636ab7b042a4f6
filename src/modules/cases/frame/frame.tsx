import type { Child } from 'hono/jsx';
import { routes } from '../../../routes.ts';
import type { Language, Words } from '../../../shared/text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { MaskedName } from '../../../ui/masked-name.tsx';
import { Tabs } from '../../../ui/navigation.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { Tag, Tags, type Tone } from '../../../ui/tag.tsx';
import type { CaseHead } from '../store.ts';
import { caseText, statusWords } from '../text.ts';

export type CaseTabKey =
  | 'summary'
  | 'plan'
  | 'referrals'
  | 'eligibility'
  | 'timeline'
  | 'schedule'
  | 'documents'
  | 'notes'
  | 'consents'
  | 'portal'
  | 'access-log';

/** What stands above every page of a case; the parts beyond the head come from other modules. */
export type CaseFrameData = {
  readonly head: CaseHead;
  /** 홍○동, or null where this reader may not even see that. */
  readonly maskedName?: string | null;
  /** How to reach the person safely; the first thing anybody reads. */
  readonly safeContact?: Phrase | null;
  /** The person must not be reached in any way. */
  readonly contactForbidden?: boolean;
  readonly risk?: { readonly label: Words; readonly tone: Tone };
  readonly counts?: Readonly<Partial<Record<CaseTabKey, number>>>;
  /** Parts this reader has no business with are left out. */
  readonly hidden?: ReadonlySet<CaseTabKey>;
};

const tabs = [
  ['summary', caseText.summary],
  ['plan', caseText.plan],
  ['referrals', caseText.referrals],
  ['eligibility', caseText.eligibility],
  ['timeline', caseText.timeline],
  ['schedule', caseText.schedule],
  ['documents', caseText.documents],
  ['notes', caseText.notes],
  ['consents', caseText.consents],
  ['portal', caseText.portal],
  ['access-log', caseText.accessLog],
] as const satisfies readonly (readonly [CaseTabKey, Words])[];

const statusTone = {
  intake: 'progress',
  advice: 'neutral',
  open: 'progress',
  guided: 'ok',
  closed: 'ok',
  discarded: 'neutral',
} as const satisfies Record<CaseHead['status'], Tone>;

function hrefOf(id: CaseHead['id'], tab: CaseTabKey): string {
  if (tab === 'summary') return routes.cases.show(id);
  if (tab === 'consents') return routes.cases.consents(id);
  if (tab === 'portal') return routes.cases.portal(id);
  return routes.cases.tab(id, tab);
}

/** The head of a case, its safe-contact line and its parts; `children` is the open part. */
export function CaseFrame(
  props: CaseFrameData & { readonly tab: CaseTabKey; readonly language: Language; readonly children?: Child },
) {
  const { head, language, risk } = props;
  return (
    <>
      <header class="case-head">
        <p class="case-number">
          <span class="num">{head.number}</span> · {phrase(caseText.manager, language)}{' '}
          {head.managerName ?? phrase(caseText.noManager, language)}
        </p>
        <h1>
          {props.maskedName == null ? (
            phrase(caseText.case, language)
          ) : (
            <MaskedName
              masked={props.maskedName}
              openHref={routes.cases.identity(head.id)}
              language={language}
            />
          )}
        </h1>
        <Tags>
          <Tag label={statusWords[head.status]} tone={statusTone[head.status]} language={language} />
          <Tag
            label={risk?.label ?? caseText.riskUnknown}
            tone={risk?.tone ?? 'neutral'}
            language={language}
          />
          {head.restricted ? (
            <Tag label={caseText.restricted} tone="warn" icon="lock" language={language} />
          ) : null}
        </Tags>
      </header>
      {props.safeContact == null ? null : (
        <p class={props.contactForbidden ? 'safe-contact safe-contact-none' : 'safe-contact'}>
          <Icon name={props.contactForbidden ? 'stop' : 'phone'} />
          <span class="quiet">{phrase(caseText.safeContact, language)}</span>
          <strong>{phrase(props.safeContact, language)}</strong>
        </p>
      )}
      <Tabs
        label={caseText.tabs}
        language={language}
        tabs={tabs
          .filter(([key]) => !props.hidden?.has(key))
          .map(([key, label]) => ({
            href: hrefOf(head.id, key),
            label,
            current: key === props.tab,
            count: props.counts?.[key],
          }))}
      />
      {props.children}
    </>
  );
}
