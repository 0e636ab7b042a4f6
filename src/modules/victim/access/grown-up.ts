import { type Deps, write } from '../../../db/access.ts';
import { portalActor } from './access.ts';
import { endOverdue } from './access-store.ts';

/**
 * The daily job `grown-up`, just after midnight in Seoul: a guardian's access ends on the day of majority
 * (민법 §4). The door is shut from that day on anyway; here it is written down, with a leaf of its own.
 */
export function grownUpJob(deps: Deps) {
  return {
    name: 'grown-up',
    cron: '5 15 * * *',
    async handle(): Promise<void> {
      await write(deps, portalActor, async (w) => {
        const ended = await endOverdue(w);
        for (const { id, caseId } of ended) {
          w.record({ event: 'helper.grown-up', case: caseId, detail: { access: id } });
        }
        w.record({ event: 'helpers.checked', detail: { ended: ended.length } });
      });
    },
  } as const;
}
