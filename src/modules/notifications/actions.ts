import { type Deps, type Reader, read, type SystemActor, type Writer, write } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { say } from '../../shared/text.ts';
import { caseHead } from '../cases/index.ts';
import { readSafeContact } from '../intake/index.ts';
import type { Gateways } from './gateways.ts';
import { decideNotice, type Gate, languageOf, type NoticeChannel, untilMoment } from './notice.ts';
import {
  type DueNotice,
  helperAddress,
  insertNotice,
  meetingStands,
  noTraceOf,
  settleNotice,
  takeDue,
  toldHelpers,
} from './notice-store.ts';
import { subject, type Template, templates } from './templates.ts';

/** Who queues and sends what leaves by itself. */
export function messenger(center: string): SystemActor {
  return {
    kind: 'system',
    id: 'messenger',
    center,
    institution: 'center',
    role: 'system',
    purpose: 'support',
  };
}

/**
 * Tells the person, and the helpers she wants told, that there is news: queued here, decided at the moment
 * of sending. Part of the act it belongs to; whether anything leaves is not its business.
 */
export async function tell(w: Writer, of: CaseId, template: Template): Promise<void> {
  const language = languageOf((await caseHead(w, of)).language);
  await insertNotice(w, of, { template, language, to: null });
  for (const to of await toldHelpers(w, of)) await insertNotice(w, of, { template, language, to });
}

async function personGate(r: Reader, notice: DueNotice, open: ReadonlySet<NoticeChannel>): Promise<Gate> {
  const noTrace = await noTraceOf(r, notice.case);
  if (notice.to === null) {
    const { contact } = await readSafeContact(r, notice.case);
    const { template, language } = notice;
    return decideNotice({ contact, noTrace, language, template, now: r.now, gateways: open });
  }
  if (noTrace) return { kind: 'silent', because: 'no_trace' };
  const to = await helperAddress(r, notice.to);
  if (to === null) return { kind: 'silent', because: 'no_contact' };
  if (!open.has('email')) return { kind: 'silent', because: 'no_gateway' };
  return { kind: 'send', channel: 'email', to, text: say(templates[notice.template], notice.language) };
}

async function gateFor(r: Reader, notice: DueNotice, open: ReadonlySet<NoticeChannel>): Promise<Gate> {
  const { meeting } = notice;
  if (meeting === null) return await personGate(r, notice, open);
  if (!(await meetingStands(r, meeting.id))) return { kind: 'silent', because: 'cancelled' };
  return untilMoment(await personGate(r, notice, open), meeting.until, r.now);
}

async function settle(deps: Deps, center: string, notice: DueNotice, gateways: Gateways): Promise<boolean> {
  const actor = messenger(center);
  const open = new Set((['sms', 'email'] as const).filter((channel) => gateways[channel] !== undefined));
  const gate = await read(deps, actor, (r) => gateFor(r, notice, open));
  const note = (outcome: Parameters<typeof settleNotice>[2]) =>
    write(deps, actor, async (w) => {
      await settleNotice(w, notice.id, outcome);
      w.record({
        event: `notice.${outcome.state}`,
        case: notice.case,
        detail: { notice: notice.id, because: outcome.because },
      });
    });
  if (gate.kind === 'silent') await note({ state: 'silent', because: gate.because });
  if (gate.kind === 'later') await note({ state: 'queued', because: 'window', notBefore: gate.at });
  if (gate.kind !== 'send') return false;
  try {
    await gateways[gate.channel]?.({ to: gate.to, subject: say(subject, notice.language), text: gate.text });
  } catch {
    // What a gateway says may name the address; only that it failed is kept.
    await note({ state: 'failed', because: gate.channel });
    return false;
  }
  await note({ state: 'sent', because: gate.channel });
  return true;
}

/** One round over what is due. Returns how many messages left the house. */
export async function sendNotices(deps: Deps, center: string, gateways: Gateways): Promise<number> {
  let sent = 0;
  for (;;) {
    const due = await write(deps, messenger(center), async (w) => {
      const taken = await takeDue(w, 50);
      w.record({ event: 'notices.taken', detail: { count: taken.length } });
      return taken;
    });
    for (const notice of due) if (await settle(deps, center, notice, gateways)) sent += 1;
    if (due.length < 50) return sent;
  }
}
