import { fill, say } from '../../../shared/text.ts';
import { type Phrase, phrase, type Spoken } from '../../../ui/say.ts';
import type { SummaryRow } from '../../../ui/summary-list.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Details } from '../../../ui/verdict.tsx';
import type { ServiceResult } from '../../eligibility/index.ts';
import { conflictWords, rightsText as text } from '../text.ts';

type Props = Spoken & {
  readonly result: ServiceResult;
  /** The name of a service named by a conflict; null for a benefit from elsewhere. */
  readonly titleOf: (slug: string) => Phrase | null;
};

function Conflicts({
  conflicts,
  titleOf,
  language,
}: Spoken & Pick<Props, 'titleOf'> & { conflicts: ServiceResult['conflicts'] }) {
  if (conflicts.length === 0) return null;
  return (
    <ul>
      {conflicts.map((conflict) => {
        const other = titleOf(conflict.with);
        return (
          <li>
            {other === null ? null : <strong>{phrase(other, language)}</strong>}{' '}
            {phrase(conflictWords[conflict.rule], language)}: {say(conflict.label, language)}{' '}
            <cite class="law">{conflict.law}</cite>
          </li>
        );
      })}
    </ul>
  );
}

/** What bears on this person now stands open; the other rules of the matrix are folded. */
export function conflictRow(props: Props): SummaryRow[] {
  const { result, language } = props;
  if (result.conflicts.length === 0) return [];
  const active = result.conflicts.filter((conflict) => conflict.active);
  const others = result.conflicts.filter((conflict) => !conflict.active);
  return [
    {
      key: text.conflicts,
      value: (
        <>
          {active.length === 0 ? null : <Tag label={text.conflictActive} tone="warn" language={language} />}
          <Conflicts {...props} conflicts={active} />
          {others.length === 0 ? null : (
            <Details
              summary={fill(say(text.conflictOthers, language), { n: others.length })}
              language={language}
            >
              <Conflicts {...props} conflicts={others} />
            </Details>
          )}
        </>
      ),
    },
  ];
}
