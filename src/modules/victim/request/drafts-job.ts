import { type Deps, write } from '../../../db/access.ts';
import { portalActor } from '../access/access.ts';
import { emptyExpired } from './draft-store.ts';

/** The daily job `request-drafts`: what was begun and never sent is emptied after its thirty days. */
export function draftsJob(deps: Deps) {
  return {
    name: 'request-drafts',
    cron: '40 4 * * *',
    async handle(): Promise<void> {
      await write(deps, portalActor, async (w) => {
        const count = await emptyExpired(w);
        w.record({ event: 'request.expired', detail: { count } });
      });
    },
  } as const;
}
