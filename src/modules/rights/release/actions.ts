// A release of the rules: its effect on the open cases is counted before a person publishes it.
import { type Deps, read, type StaffActor, write, writeOnce } from '../../../db/access.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { assess, type Compared, type Effect, releaseEffect, ruleVersion } from '../../eligibility/index.ts';
import { readFacts } from '../../intake/index.ts';
import { assessor } from '../assessment/actions.ts';
import { storedAssessment } from '../assessment/assessment-store.ts';
import { casesOfOtherVersions } from '../assessment/due-store.ts';
import { comparable } from '../assessment/stored.ts';
import {
  type EffectId,
  insertEffect,
  insertRelease,
  latestEffect,
  publishedVersion,
  putCounts,
} from './release-store.ts';

/** Asks for the effect of the present rules against those published last; a job counts it. */
export function askEffect(
  deps: Deps,
  actor: StaffActor,
  key: string,
): Promise<{ readonly effect: EffectId }> {
  return writeOnce(deps, actor, { key, action: 'rules.effect' }, async (w) => {
    const from = await publishedVersion(w);
    const effect = await insertEffect(w, actor.id, from, ruleVersion);
    await w.enqueue({ name: 'rules-effect', data: { effect } });
    w.record({ event: 'rules.effect_asked', detail: { from, to: ruleVersion } });
    return { effect };
  });
}

type Pair = { readonly before: Compared; readonly after: Compared };

function pairOf(deps: Deps, center: string, of: CaseId): Promise<Pair | null> {
  return read(deps, assessor(center), async (r) => {
    const stored = await storedAssessment(r, of);
    if (stored === null) return null;
    const { facts } = await readFacts(r, of);
    return { before: comparable(stored), after: assess(facts, r.today.toString()) };
  });
}

/**
 * Counts, case by case, who gains and who loses a service: the kept verdicts against the present rules. Leaves
 * of the assessor say which cases were read; of the cases only numbers stay.
 */
export async function countEffect(
  deps: Deps,
  center: string,
  effect: EffectId,
): Promise<{ readonly cases: number; readonly services: readonly Effect[] }> {
  const total = new Map<string, Effect>();
  let cases = 0;
  let after: CaseId | null = null;
  for (;;) {
    const from: CaseId | null = after;
    const page: readonly CaseId[] = await read(deps, assessor(center), (r) =>
      casesOfOtherVersions(r, ruleVersion, from),
    );
    for (const of of page) {
      const pair = await pairOf(deps, center, of);
      if (pair === null) continue;
      cases += 1;
      for (const one of releaseEffect([pair])) total.set(one.slug, sum(total.get(one.slug), one));
    }
    const last: CaseId | undefined = page.at(-1);
    if (last === undefined) break;
    after = last;
  }
  const services = [...total.values()].sort(
    (one, two) => two.gained + two.lost - one.gained - one.lost || one.slug.localeCompare(two.slug),
  );
  await write(deps, assessor(center), async (w) => {
    await putCounts(w, effect, cases, services);
    w.record({ event: 'rules.effect_counted', detail: { to: ruleVersion, cases } });
  });
  return { cases, services };
}

function sum(known: Effect | undefined, one: Effect): Effect {
  return {
    slug: one.slug,
    gained: (known?.gained ?? 0) + one.gained,
    lost: (known?.lost ?? 0) + one.lost,
    otherwise: (known?.otherwise ?? 0) + one.otherwise,
  };
}

export type Published =
  | { readonly kind: 'published' }
  /** This version is the published one already. */
  | { readonly kind: 'already' }
  /** Nobody has seen yet what it would do. */
  | { readonly kind: 'stale' };

/**
 * Publishes the present version of the rules with a note. Refused until its effect against the version
 * published last has been counted; afterwards every open case is worked out anew.
 */
export function publishRules(deps: Deps, actor: StaffActor, key: string, note: string): Promise<Published> {
  return writeOnce(deps, actor, { key, action: 'rules.publish' }, async (w): Promise<Published> => {
    const from = await publishedVersion(w);
    const effect = await latestEffect(w, from, ruleVersion);
    if (from === ruleVersion || effect === null || effect.counted === null) {
      const kind = from === ruleVersion ? 'already' : 'stale';
      w.record({ event: 'rules.publication_refused', detail: { version: ruleVersion, because: kind } });
      return { kind };
    }
    await insertRelease(w, actor.id, { version: ruleVersion, note, effect: effect.id });
    await w.enqueue({ name: 'assess-release', data: { version: ruleVersion } });
    w.record({ event: 'rules.published', detail: { from, version: ruleVersion } });
    return { kind: 'published' };
  });
}
