import { routes } from '../../routes.ts';
import { fill, type Language, say } from '../../shared/text.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { formState } from '../../ui/form-state.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RowLink, Table } from '../../ui/table.tsx';
import { Tag, Tags } from '../../ui/tag.tsx';
import { editText } from './editing/text.ts';
import { isFiltered } from './filter.ts';
import type { Confidence } from './institution.ts';
import type { Directory, LiveService, ServiceFilter } from './live.ts';
import { directoryPaths } from './paths.ts';
import { serviceDomains, urgencies } from './service.ts';
import { confidenceWords, domainWords, directoryText as t, urgencyWords } from './text.ts';

type Spoken = { readonly language: Language };

/** How sure the house is of a fact, in words. */
export function ConfidenceTag({ confidence, language }: Spoken & { confidence: Confidence }) {
  const tone = confidence === 'high' ? 'ok' : confidence === 'medium' ? 'neutral' : 'warn';
  return <Tag tone={tone} label={confidenceWords[confidence]} language={language} />;
}

/** Services in a table; each opens to its page. */
export function ServiceTable(
  props: Spoken & {
    readonly directory: Directory;
    readonly services: readonly LiveService[];
    readonly withInstitution: boolean;
  },
) {
  const { language, directory, services } = props;
  const institution = {
    key: 'institution',
    head: t.institution,
    cell: (row: LiveService) => say(directory.nameOf(row.institution), language),
  };
  return (
    <Table
      language={language}
      caption={t.results}
      quietCaption
      rows={services}
      empty={<EmptyState title={t.nothing} body={t.nothingHelp} language={language} />}
      columns={[
        {
          key: 'name',
          head: t.service,
          names: true,
          cell: (row) => (
            <RowLink href={routes.directory.service(row.slug)}>{say(row.name, language)}</RowLink>
          ),
        },
        ...(props.withInstitution ? [institution] : []),
        { key: 'benefit', head: t.benefit, cell: (row) => say(row.benefit, language) },
        { key: 'domain', head: t.domain, cell: (row) => say(domainWords[row.domain], language) },
        { key: 'urgency', head: t.urgency, cell: (row) => say(urgencyWords[row.urgency], language) },
        {
          key: 'confidence',
          head: t.confidence,
          cell: (row) => (
            <Tags>
              <ConfidenceTag confidence={row.confidence} language={language} />
              {row.edited ? <Tag tone="info" label={t.edited} language={language} /> : null}
            </Tags>
          ),
        },
      ]}
    />
  );
}

function Institutions({ language, directory }: Spoken & { directory: Directory }) {
  return (
    <Table
      language={language}
      caption={t.institutions}
      quietCaption
      rows={directory.institutions}
      columns={[
        {
          key: 'name',
          head: t.institution,
          names: true,
          cell: (row) => (
            <RowLink href={routes.directory.institution(row.slug)}>
              {say(directory.nameOf(row.slug), language)}
            </RowLink>
          ),
        },
        { key: 'role', head: t.role, cell: (row) => say(row.role, language) },
        {
          key: 'phone',
          head: t.phone,
          cell: (row) => [...new Set(row.desks.flatMap((desk) => desk.phone ?? []))].join(', '),
        },
        {
          key: 'count',
          head: t.count,
          align: 'end',
          cell: (row) => directory.servicesOf(row.slug).length,
        },
      ]}
    />
  );
}

function Filters({ language, filter }: Spoken & { filter: ServiceFilter }) {
  const state = formState({ q: filter.text, domain: filter.domain ?? '', urgency: filter.urgency ?? '' });
  const field = { state, language };
  return (
    <FilterBar
      language={language}
      action={routes.directory.index()}
      clearHref={isFiltered(filter) ? routes.directory.index() : undefined}
    >
      <TextField {...field} name="q" label={t.search} type="search" maxlength={80} />
      <Select
        {...field}
        name="domain"
        label={t.domain}
        blank={t.any}
        options={serviceDomains.map((value) => ({ value, label: domainWords[value] }))}
      />
      <Select
        {...field}
        name="urgency"
        label={t.urgency}
        blank={t.any}
        options={urgencies.map((value) => ({ value, label: urgencyWords[value] }))}
      />
    </FilterBar>
  );
}

/** The institutions, or the services that match. */
export function DirectoryPage(
  props: Spoken & {
    readonly directory: Directory;
    readonly filter: ServiceFilter;
    readonly found: readonly LiveService[];
    readonly manages: boolean;
  },
) {
  const { language, directory, filter } = props;
  const lead = fill(say(t.lead, language), {
    institutions: directory.institutions.length,
    services: directory.services.length,
  });
  return (
    <>
      <PageHead
        title={t.title}
        lead={lead}
        language={language}
        actions={
          props.manages ? (
            <LinkButton href={directoryPaths.newService()}>{say(editText.addService, language)}</LinkButton>
          ) : undefined
        }
      />
      <Filters language={language} filter={filter} />
      {isFiltered(filter) ? (
        <ServiceTable language={language} directory={directory} services={props.found} withInstitution />
      ) : (
        <Institutions language={language} directory={directory} />
      )}
    </>
  );
}
