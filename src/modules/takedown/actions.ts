import { type Deps, type SystemActor, writeOnce } from '../../db/access.ts';
import { seoulCenter } from '../../db/installation.ts';
import { writeSections } from '../../db/sections.ts';
import { addToTimeline, insertCase, updateCase } from '../cases/index.ts';
import { type FactEntry, type SafeContact, saidToday, writeFacts } from '../intake/index.ts';
import type { TakedownRequest } from './request.ts';
import { insertOnlineIntake } from './store.ts';

const portal: SystemActor = {
  kind: 'system',
  id: 'portal',
  center: seoulCenter,
  institution: 'center',
  role: 'system',
  purpose: 'support',
};

/** A call, to this person only, without a message left behind. */
function callBack(request: TakedownRequest): SafeContact {
  return {
    mode: 'allowed',
    channels: ['call'],
    phone: request.phone,
    email: '',
    address: '',
    days: 'any',
    from: '',
    until: '',
    answerer: 'self',
    trusted: '',
    voicemail: 'never',
    forbidden: '',
    note: request.when,
  };
}

const isMinor = { yes: true, no: false, unknown: undefined } as const;

/** What the request says that the rules can use; the rest stays unasked. */
function factsOf(request: TakedownRequest): Readonly<Record<string, unknown>> {
  return {
    'applicant.referredBy': 'self',
    'applicant.anonymous': request.phone === '',
    'digital.posted': request.links.length > 0 ? true : undefined,
    'digital.personalDataPosted': request.kind === 'details' && request.links.length > 0 ? true : undefined,
    'digital.childMaterial': isMinor[request.minor],
  };
}

/**
 * Opens a case and an intake for the counsellors to take. Addresses and fingerprints go into a sealed
 * section of class `imagery`, which no counsellor opens and the takedown desk reads with consent; a
 * telephone number goes into the safe contact. Returns the number by which the person may ask.
 */
export function requestTakedown(
  deps: Deps,
  key: string,
  request: TakedownRequest,
  language: string,
): Promise<{ readonly number: string }> {
  return writeOnce(deps, portal, { key, action: 'takedown.request' }, async (w) => {
    const anonymous = request.phone === '';
    const spoken = language === 'en' ? 'en' : 'ko';
    const made = await insertCase(w, {
      channel: 'online',
      personId: null,
      language: spoken,
      status: anonymous ? 'advice' : 'intake',
    });
    await updateCase(w, made.id, { crime_category: 'digital_sexual' }, null);
    const intake = await insertOnlineIntake(w, made.id, { language: spoken, anonymous });
    const { links, prints, kind, minor } = request;
    const content = { links, prints, kind, minor };
    const asked = { class: 'imagery', name: 'takedown/request', value: content, expected: 0 } as const;
    const reach = { class: 'contact', name: 'safe-contact', value: callBack(request), expected: 0 } as const;
    await writeSections(w, made.id, anonymous ? [asked] : [asked, reach]);
    const facts: Record<string, FactEntry> = {};
    for (const [path, value] of Object.entries(factsOf(request))) {
      if (typeof value === 'string' || typeof value === 'boolean') facts[path] = saidToday(w, value);
    }
    await writeFacts(w, made.id, facts);
    await addToTimeline(w, made.id, {
      kind: 'takedown.requested',
      class: 'service_use',
      detail: { links: links.length, pictures: prints.length },
    });
    w.record({
      event: 'takedown.requested',
      case: made.id,
      classes: ['imagery'],
      detail: { intake, links: links.length, pictures: prints.length, kind, minor },
    });
    return { number: made.number };
  });
}
