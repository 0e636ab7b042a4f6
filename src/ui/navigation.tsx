import { type Phrase, phrase, type Spoken } from './say.ts';
import { Count } from './tag.tsx';
import { uiText } from './text.ts';

export type TabLink = {
  readonly href: string;
  readonly label: Phrase;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
  readonly live?: string | undefined;
};

/** Tabs that are links: each has its own address, Back works. `label` names the group. */
export function Tabs({ tabs, language, label }: Spoken & { tabs: readonly TabLink[]; label?: Phrase }) {
  return (
    <nav class="tabs no-print" aria-label={phrase(label ?? uiText.tabs, language)}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {phrase(tab.label, language)}
              {tab.count === undefined ? null : <Count value={tab.count} live={tab.live} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way back up. The last crumb is the page itself and has no link. */
export function Breadcrumb({
  crumbs,
  language,
}: Spoken & { crumbs: readonly { readonly label: Phrase; readonly href?: string | undefined }[] }) {
  return (
    <nav class="breadcrumb no-print" aria-label={phrase(uiText.breadcrumb, language)}>
      <ol>
        {crumbs.map((crumb) => (
          <li>
            {crumb.href ? (
              <a href={crumb.href}>{phrase(crumb.label, language)}</a>
            ) : (
              <span aria-current="page">{phrase(crumb.label, language)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
