import { Hono } from 'hono';
import { read } from '../../../db/access.ts';
import { routes } from '../../../routes.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, Stack, Stats } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { phrase } from '../../../ui/say.ts';
import { Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { consolePage, institutionName } from '../../../web/console.tsx';
import type { Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { workText } from '../text.ts';
import { countCentre, loadByInstitution } from './operations-store.ts';

export const operationsPages = new Hono<Env>();

operationsPages.get('/operations', requires('operations.view', 'none'), async (c) => {
  const { deps, actor, language } = c.var;
  const { loads, counts } = await read(deps, actor, async (r) => ({
    loads: await loadByInstitution(r),
    counts: await countCentre(r),
  }));
  const body = (
    <Stack>
      <PageHead
        title={workText.operations}
        lead={workText.operationsLead}
        actions={<LinkButton href={routes.clocks()}>{phrase(workText.clocks, language)}</LinkButton>}
        language={language}
      />
      <Stats
        language={language}
        stats={[
          { label: workText.openCases, value: counts.openCases },
          { label: workText.intakesToday, value: counts.intakesToday },
          { label: workText.newIntakes, value: counts.waitingIntakes, tone: 'warn' },
        ]}
      />
      <Card title={workText.byInstitution} look="flush" language={language}>
        <Table
          caption={workText.byInstitution}
          quietCaption
          language={language}
          rows={loads}
          mark={(row) => (row.late > 0 ? 'late' : undefined)}
          empty={<EmptyState title={workText.calm} language={language} />}
          columns={[
            {
              key: 'who',
              head: workText.institution,
              names: true,
              cell: (row) => phrase(institutionName(row.institution), language),
            },
            { key: 'waiting', head: workText.waiting, align: 'end', cell: (row) => row.waiting },
            { key: 'working', head: workText.working, align: 'end', cell: (row) => row.working },
            {
              key: 'late',
              head: workText.late,
              align: 'end',
              cell: (row) =>
                row.late === 0 ? 0 : <Tag label={String(row.late)} tone="warn" language={language} />,
            },
          ]}
        />
      </Card>
    </Stack>
  );
  return consolePage(c, { title: workText.operations, section: 'operations', body });
});
