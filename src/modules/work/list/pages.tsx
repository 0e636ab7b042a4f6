import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { formState } from '../../../ui/form-state.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { phrase } from '../../../ui/say.ts';
import { Pagination } from '../../../ui/table.tsx';
import { consolePage } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { bandWords, riskBands } from '../../assessments/index.ts';
import { caseStatuses, statusWords } from '../../cases/index.ts';
import { crimeCategories, crimeWords } from '../../directory/index.ts';
import { workText } from '../text.ts';
import { type CaseFilter, filterQuery, filterWithin, sorts } from './case-list.ts';
import { listCases } from './case-list-store.ts';
import { CaseTable } from './views.tsx';

export const caseListPages = new Hono<Env>();

const sortWords = {
  opened: workText.sortOpened,
  changed: workText.sortChanged,
  risk: workText.sortRisk,
} as const;

function Filters({ c, filter }: { c: Ctx; filter: CaseFilter }) {
  const { language, actor } = c.var;
  const values = Object.fromEntries(
    Object.entries(filter).flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]])),
  );
  const common = { state: formState(values), language, width: 'md' } as const;
  const wide = actor.institution === 'center';
  return (
    <FilterBar action={routes.cases.index()} clearHref={routes.cases.index()} language={language}>
      <TextField
        {...common}
        name="number"
        label={workText.number}
        type="search"
        maxlength={20}
        shortcut="/"
      />
      <Select
        {...common}
        name="status"
        label={workText.status}
        blank={workText.all}
        options={caseStatuses.map((value) => ({ value, label: statusWords[value] }))}
      />
      <Select
        {...common}
        name="risk"
        label={workText.risk}
        blank={workText.all}
        options={riskBands.map((value) => ({ value, label: bandWords[value] }))}
      />
      <Select
        {...common}
        name="crime"
        label={workText.crime}
        blank={workText.all}
        options={crimeCategories.map((value) => ({ value, label: crimeWords[value] }))}
      />
      <Select
        {...common}
        name="sort"
        label={workText.sort}
        blank={false}
        options={sorts.map((value) => ({ value, label: sortWords[value] }))}
      />
      {wide ? (
        <Select
          {...common}
          name="mine"
          label={workText.whose}
          blank={false}
          options={[
            { value: 'mine', label: workText.mine },
            { value: 'centre', label: workText.centre },
          ]}
        />
      ) : null}
    </FilterBar>
  );
}

caseListPages.get('/cases', requires('case.list', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const filter = filterWithin(actor.institution, c.req.query());
  const page = await read(deps, actor, (r) => listCases(r, filter));
  const nextHref =
    page.next === null ? undefined : `${routes.cases.index()}?${filterQuery(filter, { after: page.next })}`;
  return consolePage(c, {
    title: workText.cases,
    section: 'cases',
    body: (
      <>
        <PageHead
          title={workText.cases}
          actions={
            may(actor.role, 'case.export') && page.total > 0 ? (
              <LinkButton
                kind="tertiary"
                href={`${routes.cases.export()}?${filterQuery(filter, { after: null })}`}
              >
                {phrase(workText.takeOut, language)}
              </LinkButton>
            ) : undefined
          }
          language={language}
        />
        <Filters c={c} filter={filter} />
        <CaseTable
          rows={page.rows}
          caption={phrase(workText.cases, language)}
          opens={may(actor.role, 'case.view')}
          language={language}
        />
        <Pagination nextHref={nextHref} total={page.total} language={language} />
      </>
    ),
  });
});
