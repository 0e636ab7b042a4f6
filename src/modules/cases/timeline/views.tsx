import { dataClassText, isDataClass } from '../../../db/data-class.ts';
import { isRole, roleText } from '../../../db/decision.ts';
import { formatInstant } from '../../../shared/calendar-day.ts';
import type { Language } from '../../../shared/text.ts';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { Pagination, Table } from '../../../ui/table.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { findService, needLabels } from '../../directory/index.ts';
import { accessText, timelineText } from '../text.ts';
import { eventTone, eventWords } from './event-words.ts';
import { type About, gather } from './timeline.ts';
import type { AccessLine, Lines, TimelineLine } from './timeline-store.ts';

type Shared = {
  readonly language: Language;
  readonly nextHref: string | undefined;
  readonly nameOf: (slug: string) => Phrase;
};

function aboutWords(about: About, nameOf: Shared['nameOf'], language: Language): string {
  const service = about.service === null ? null : findService(about.service);
  const what =
    service !== null
      ? phrase(service.name, language)
      : about.domain === null
        ? about.service
        : phrase(needLabels[about.domain], language);
  const to = about.to === null ? null : phrase(nameOf(about.to), language);
  return [what, to].filter((part) => part !== null).join(' · ');
}

function AboutList({ about, nameOf, language }: Omit<Shared, 'nextHref'> & { about: readonly About[] }) {
  if (about.length === 0) return null;
  const said = about.map((one) => aboutWords(one, nameOf, language));
  if (said.length === 1) return <p>{said[0]}</p>;
  return (
    <ul>
      {said.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  );
}

/** The coded lines of a case, newest first. */
export function CaseTimeline({ page, language, nextHref, nameOf }: Shared & { page: Lines<TimelineLine> }) {
  if (page.lines.length === 0) {
    return <EmptyState title={timelineText.empty} body={timelineText.emptyBody} language={language} />;
  }
  return (
    <>
      <Timeline
        level={2}
        language={language}
        entries={gather(page.lines).map((one) => ({
          at: one.at,
          title: phrase(eventWords(one.kind), language),
          tone: eventTone(one.kind),
          body:
            one.about.length === 0 ? null : (
              <AboutList about={one.about} nameOf={nameOf} language={language} />
            ),
          who: [phrase(nameOf(one.institution), language), one.by]
            .filter((part) => part !== null)
            .join(' · '),
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
            cell: (line) => <span class="num">{formatInstant(line.at, language)}</span>,
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
