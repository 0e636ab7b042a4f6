import { dataClassText, isDataClass } from '../../../db/data-class.ts';
import { isRole, roleText } from '../../../db/decision.ts';
import { formatInstant } from '../../../shared/calendar-day.ts';
import type { Language } from '../../../shared/text.ts';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { Pagination, Table } from '../../../ui/table.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { accessText } from '../text.ts';
import { eventWords } from './event-words.ts';
import type { AccessLine, Lines, TimelineLine } from './timeline-store.ts';

type Shared = {
  readonly language: Language;
  readonly nextHref: string | undefined;
  readonly nameOf: (slug: string) => Phrase;
};

/** The coded lines of a case, newest first. */
export function CaseTimeline({ page, language, nextHref, nameOf }: Shared & { page: Lines<TimelineLine> }) {
  return (
    <>
      <Timeline
        language={language}
        entries={page.lines.map((line) => ({
          at: line.at,
          title: phrase(eventWords(line.kind), language),
          who: `${phrase(nameOf(line.institution), language)}${line.by === null ? '' : ` · ${line.by}`}`,
        }))}
      />
      <Pagination nextHref={nextHref} language={language} />
    </>
  );
}

function who(line: AccessLine, language: Language): string {
  const role = line.role !== null && isRole(line.role) ? phrase(roleText[line.role], language) : '';
  return line.who === null ? (language === 'en' ? 'The system' : '시스템') : `${line.who} ${role}`.trim();
}

/** Who opened or changed what, for those who manage the case. */
export function AccessLog({ page, language, nextHref, nameOf }: Shared & { page: Lines<AccessLine> }) {
  return (
    <>
      <PageHead level={2} title={accessText.title} lead={accessText.lead} language={language} />
      <Table
        caption={accessText.title}
        quietCaption
        language={language}
        rows={page.lines}
        empty={<EmptyState title={accessText.empty} language={language} />}
        columns={[
          {
            key: 'at',
            head: accessText.when,
            cell: (line) => <span class="num">{formatInstant(line.at)}</span>,
          },
          {
            key: 'who',
            head: accessText.who,
            names: true,
            cell: (line) => (
              <>
                {who(line, language)}
                {line.institution === null ? null : (
                  <small> {phrase(nameOf(line.institution), language)}</small>
                )}
              </>
            ),
          },
          { key: 'what', head: accessText.what, cell: (line) => phrase(eventWords(line.event), language) },
          {
            key: 'classes',
            head: accessText.classes,
            cell: (line) =>
              line.classes
                .filter(isDataClass)
                .map((name) => phrase(dataClassText[name], language))
                .join(', '),
          },
        ]}
      />
      <Pagination nextHref={nextHref} language={language} />
    </>
  );
}
