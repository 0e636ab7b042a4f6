import { type Deps, type Reader, type VictimActor, type Writer, write } from '../../../db/access.ts';
import { portalClasses } from '../../../db/decision.ts';
import { readSections } from '../../../db/sections.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { liveConsents } from '../../consent/index.ts';
import { readAnswers, readAsks } from '../asks/ask-store.ts';
import { ownComplaints } from '../complaints/complaint-store.ts';
import { listHelpers } from '../helpers/link-store.ts';
import { readMessages } from '../messages/message-store.ts';
import { readDates, readDeadlines, readReferrals } from '../my-case/my-case-store.ts';
import { readPapers } from '../papers/papers-store.ts';
import { namesAreHidden, readPlaces } from '../places/places-store.ts';
import { readLog } from '../sharing/sharing-store.ts';

export const exportReasons = ['keep', 'court', 'check'] as const;
export type ExportReason = (typeof exportReasons)[number];

async function collect(r: Reader, of: CaseId) {
  return {
    sections: await readSections(r, of, { owner: 'center', classes: portalClasses }),
    sharing: await liveConsents(r, of),
    referrals: await readReferrals(r),
    dates: await readDates(r, r.now),
    deadlines: await readDeadlines(r),
    messages: await readMessages(r, of, 500),
    asks: await readAsks(r, of, 'all'),
    answers: await readAnswers(r, of),
    papers: await readPapers(r),
    helpers: await listHelpers(r, of),
    complaints: await ownComplaints(r),
    looked: (await readLog(r, null, 200)).lines,
  };
}

export type Everything = Awaited<ReturnType<typeof collect>>;

/** Everything about this person that may be shown here (개인정보 보호법 §35). Each reading is on the log. */
export function openEverything(deps: Deps, actor: VictimActor): Promise<Everything> {
  return write(deps, actor, async (w) => {
    w.record({ event: 'everything.opened', case: actor.caseId });
    return await collect(w, actor.caseId);
  });
}

/** The same with a number for each institution, and no service, place or word that would name it. */
function unnamed(all: Everything, order: readonly string[]) {
  const help = (slug: string) => order.indexOf(slug) + 1;
  return {
    ...all,
    sharing: all.sharing.map(({ institution, ...rest }) => ({ ...rest, help: help(institution) })),
    referrals: all.referrals.map(({ to, service, ...rest }) => ({ ...rest, help: help(to) })),
    dates: all.dates.map(({ institution, place, text, ...rest }) => ({ ...rest, help: help(institution) })),
    deadlines: all.deadlines.map(({ service, ...rest }) => rest),
    looked: all.looked.map(({ institution, ...rest }) => ({
      ...rest,
      help: institution === null ? null : help(institution),
    })),
  };
}

/** The same as a file, for a reason that stands on the log. */
export function downloadEverything(deps: Deps, actor: VictimActor, reason: ExportReason): Promise<string> {
  return write(deps, actor, async (w: Writer) => {
    w.record({ event: 'everything.downloaded', case: actor.caseId, detail: { reason } });
    const all = await collect(w, actor.caseId);
    const shown = (await namesAreHidden(w)) ? unnamed(all, await readPlaces(w)) : all;
    return JSON.stringify({ at: w.now, ...shown }, null, 2);
  });
}
