import { routes } from '../../routes.ts';
import { formatDay } from '../../shared/calendar-day.ts';
import { type Language, say } from '../../shared/text.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Breadcrumb } from '../../ui/navigation.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { crimeWords } from './crime.ts';
import { documentKind } from './documents.ts';
import { serviceFields } from './editing/fields.ts';
import { editText } from './editing/text.ts';
import { History } from './editing/views.tsx';
import type { Directory, LiveService } from './live.ts';
import { directoryPaths } from './paths.ts';
import { inForce } from './service.ts';
import type { ChangeRow } from './store.ts';
import { domainWords, reportWords, directoryText as t, urgencyWords } from './text.ts';
import { ConfidenceTag } from './views.tsx';

type ServiceProps = {
  readonly language: Language;
  readonly directory: Directory;
  readonly service: LiveService;
  readonly manages: boolean;
  readonly changes: readonly ChangeRow[];
};

function Papers({ language, service }: ServiceProps) {
  if (service.documents.length === 0) return <>{say(t.noPapers, language)}</>;
  return (
    <ul>
      {service.documents.map((code) => {
        const { name, where } = documentKind(code);
        return (
          <li>
            {say(name, language)} – {say(where, language)}
          </li>
        );
      })}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function who({ language, service }: ServiceProps): string {
  if (service.crimes === 'any') return say(t.anyCrime, language);
  const crimes = service.crimes.map((crime) => say(crimeWords[crime], language)).join(', ');
  return `${say(t.victimsOf, language)}: ${crimes}`;
}

function Duplicates({ language, directory, service }: ServiceProps) {
  return (
    <ul>
      {(service.duplicates ?? []).map((slug) => {
        const other = directory.service(slug);
        return (
          <li>
            <a href={routes.directory.service(slug)}>{other === null ? slug : say(other.name, language)}</a>
          </li>
        );
      })}
    </ul>
  );
}

function period({ service, language }: ServiceProps): string {
  const day = (text: string | undefined) =>
    text === undefined ? '' : formatDay(Temporal.PlainDate.from(text), language);
  return `${day(service.from)} – ${day(service.to)}`.trim();
}

function rowsOf(props: ServiceProps) {
  const { language, directory, service } = props;
  const { applyBy, decision, legalBasis } = service;
  const institution = (
    <a href={routes.directory.institution(service.institution)}>
      {say(directory.nameOf(service.institution), language)}
    </a>
  );
  return [
    { key: t.institution, value: institution },
    { key: t.benefit, value: say(service.benefit, language) },
    { key: t.who, value: who(props) },
    { key: t.report, value: say(reportWords[service.reportRequired], language) },
    { key: t.papers, value: <Papers {...props} /> },
    ...(applyBy === undefined ? [] : [{ key: t.applyBy, value: say(applyBy, language) }]),
    ...(decision === undefined ? [] : [{ key: t.decision, value: say(decision, language) }]),
    ...(service.duplicates === undefined ? [] : [{ key: t.duplicates, value: <Duplicates {...props} /> }]),
    { key: t.domain, value: say(domainWords[service.domain], language) },
    { key: t.urgency, value: say(urgencyWords[service.urgency], language) },
    {
      key: t.legalBasis,
      value: legalBasis.length === 0 ? say(t.noLegalBasis, language) : <Lines lines={legalBasis} />,
    },
    { key: t.source, value: service.source },
    {
      key: t.confidence,
      value: <ConfidenceTag confidence={service.confidence} language={language} />,
    },
    ...(service.from === undefined && service.to === undefined
      ? []
      : [{ key: t.period, value: period(props) }]),
  ];
}

/** One service: what, for whom, with which papers, on what ground, and how sure that is. */
export function ServicePage(props: ServiceProps) {
  const { language, directory, service, manages } = props;
  const crumbs = [
    { label: t.title, href: routes.directory.index() },
    {
      label: directory.nameOf(service.institution),
      href: routes.directory.institution(service.institution),
    },
    { label: service.name },
  ];
  return (
    <>
      <Breadcrumb language={language} crumbs={crumbs} />
      <PageHead
        title={service.name}
        lead={service.summary}
        language={language}
        actions={
          manages ? (
            <LinkButton kind="tertiary" href={directoryPaths.serviceEdit(service.slug)}>
              {say(editText.edit, language)}
            </LinkButton>
          ) : undefined
        }
      />
      {inForce(service, directory.day) ? null : (
        <Notice tone="warn" language={language}>
          <p>{say(t.over, language)}</p>
        </Notice>
      )}
      <SummaryList language={language} rows={rowsOf(props)} />
      {manages ? <History language={language} fields={serviceFields} rows={props.changes} /> : null}
    </>
  );
}
