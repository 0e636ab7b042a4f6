import { roleText } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { type Language, say } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/choice.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { formState } from '../../../ui/form-state.ts';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { Pagination, RowLink, Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { StaffPage } from './actions.ts';
import { staffKeyText } from './form.ts';
import type { StaffFilter } from './store.ts';
import { staffText as t } from './text.ts';

type ListProps = {
  readonly language: Language;
  readonly page: StaffPage;
  readonly filter: StaffFilter;
  readonly first: boolean;
  readonly institutions: readonly { readonly value: string; readonly label: Phrase }[];
  readonly nameOf: (slug: string) => Phrase;
};

function query(filter: StaffFilter, after?: string): string {
  const params = new URLSearchParams();
  if (filter.institution !== null) params.set('institution', filter.institution);
  if (filter.role !== null) params.set('role', filter.role);
  if (filter.state !== 'active') params.set('state', filter.state);
  if (after !== undefined) params.set('after', after);
  const text = params.toString();
  return text === '' ? routes.staff.index() : `${routes.staff.index()}?${text}`;
}

function Filters({ language, filter, institutions }: ListProps) {
  const { institution, role, state } = filter;
  const set = institution !== null || role !== null || state !== 'active';
  const field = {
    language,
    state: formState({ institution: institution ?? '', role: role ?? '', state }),
  };
  const states = [
    { value: 'active', label: t.active },
    { value: 'inactive', label: t.inactive },
    { value: 'all', label: t.all },
  ];
  return (
    <FilterBar
      language={language}
      action={routes.staff.index()}
      clearHref={set ? routes.staff.index() : undefined}
    >
      <Select
        {...field}
        name="institution"
        label={t.institution}
        options={institutions}
        blank={t.anyInstitution}
      />
      <Select
        {...field}
        name="role"
        label={t.role}
        options={Object.entries(roleText).map(([value, label]) => ({ value, label }))}
        blank={t.anyRole}
      />
      <Select {...field} name="state" label={t.state} options={states} blank={false} />
    </FilterBar>
  );
}

/** Everybody who works here, by name. */
export function StaffListPage(props: ListProps) {
  const { language, page, filter, nameOf } = props;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        language={language}
        actions={<LinkButton href={routes.staff.invitations()}>{say(t.invite, language)}</LinkButton>}
      />
      <Filters {...props} />
      <Table
        language={language}
        caption={t.list}
        quietCaption
        rows={page.rows}
        mark={(row) => (row.active ? undefined : 'quiet')}
        empty={<EmptyState title={t.empty} body={t.emptyHelp} language={language} />}
        columns={[
          {
            key: 'name',
            head: t.name,
            names: true,
            cell: (row) => <RowLink href={routes.staff.show(row.id)}>{row.name}</RowLink>,
          },
          {
            key: 'institution',
            head: t.institution,
            cell: (row) => phrase(nameOf(row.institution), language),
          },
          { key: 'role', head: t.role, cell: (row) => say(roleText[row.role], language) },
          { key: 'email', head: t.email, cell: (row) => row.email },
          {
            key: 'state',
            head: t.state,
            cell: (row) => (
              <Tag
                tone={row.active ? 'ok' : 'neutral'}
                label={row.active ? t.active : t.inactive}
                language={language}
              />
            ),
          },
        ]}
      />
      <Pagination
        language={language}
        total={page.total}
        previousHref={props.first ? undefined : query(filter)}
        nextHref={page.next === null ? undefined : query(filter, staffKeyText(page.next))}
      />
    </>
  );
}
