import { sql } from 'kysely';
import { z } from 'zod';
import type { Reader, Writer } from '../../../db/access.ts';
import { seal, unseal } from '../../../db/sections.ts';
import { type AccessId, type CaseId, newId } from '../../../shared/ids.ts';
import { type HelperPart, type HelperRelation, isHelperPart, isHelperRelation } from '../access/access.ts';

const content = z.object({ name: z.string() });
const placeOf = (of: CaseId, id: string) =>
  ({ case: of, owner: 'center', class: 'identity', row: `helper-link/${id}` }) as const;

export type NewLink = {
  readonly token: Buffer;
  readonly name: string;
  readonly relation: HelperRelation;
  readonly parts: readonly HelperPart[];
  readonly notices: boolean;
  readonly endsOn: string | null;
  readonly expiresAt: Temporal.Instant;
};

export async function insertLink(w: Writer, of: CaseId, link: NewLink): Promise<string> {
  const { actor } = w;
  if (actor.kind !== 'victim') throw new Error('only the victim names a helper');
  const id = newId<'helper-link'>();
  const sealed = await seal(w, placeOf(of, id), { name: link.name });
  await w.db
    .insertInto('app.helper_link')
    .values({
      id,
      case_id: of,
      token_hash: link.token,
      relation: link.relation,
      parts: [...link.parts],
      notices: link.notices,
      ends_on: link.endsOn,
      bland: actor.bland,
      made_by: actor.id,
      made_at: w.now,
      expires_at: link.expiresAt,
      ...sealed,
    })
    .execute();
  return id;
}

export type OpenLink = {
  readonly id: string;
  readonly case: CaseId;
  readonly relation: HelperRelation;
  readonly parts: readonly HelperPart[];
  readonly notices: boolean;
  readonly endsOn: string | null;
  readonly bland: boolean;
};

/** A link nobody has used, that is not too old and was not taken back. */
export async function findOpenLink(r: Reader, token: Buffer): Promise<OpenLink | null> {
  const row = await r.db
    .selectFrom('app.helper_link as l')
    .innerJoin('app.victim_access as a', 'a.id', 'l.made_by')
    .select(['l.id', 'l.case_id', 'l.relation', 'l.parts', 'l.notices', 'l.bland'])
    .select(sql<string | null>`l.ends_on::text`.as('ends_on'))
    .where('l.token_hash', '=', token)
    .where('l.access_id', 'is', null)
    .where('l.withdrawn_at', 'is', null)
    .where('l.expires_at', '>', r.now)
    .where('a.revoked_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined || !isHelperRelation(row.relation)) return null;
  return {
    id: row.id,
    case: row.case_id,
    relation: row.relation,
    parts: row.parts.filter(isHelperPart),
    notices: row.notices,
    endsOn: row.ends_on,
    bland: row.bland,
  };
}

/** Uses a link up; false when somebody was faster. */
export async function spendLink(w: Writer, id: string, access: AccessId): Promise<boolean> {
  const row = await w.db
    .updateTable('app.helper_link')
    .set({ access_id: access })
    .where('id', '=', id)
    .where('access_id', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a link back; false when it was used, or taken back before. */
export async function withdrawLink(w: Writer, of: CaseId, id: string): Promise<boolean> {
  const row = await w.db
    .updateTable('app.helper_link')
    .set({ withdrawn_at: w.now })
    .where('id', '=', id)
    .where('case_id', '=', of)
    .where('access_id', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export type Helper = {
  /** Null for somebody who sent the request and was never named. */
  readonly link: string | null;
  readonly access: AccessId | null;
  readonly name: string | null;
  readonly relation: HelperRelation;
  readonly parts: readonly HelperPart[];
  readonly endsOn: string | null;
  readonly state: 'waiting' | 'joined' | 'ended';
};

type Dated = Helper & { readonly since: Temporal.Instant };

/** Whoever can look: those this person has named, and whoever sent the request for her; newest first. */
export async function listHelpers(r: Reader, of: CaseId): Promise<readonly Helper[]> {
  const all = [...(await namedHelpers(r, of)), ...(await unnamedHelpers(r, of))];
  return all
    .toSorted((one, two) => Temporal.Instant.compare(two.since, one.since))
    .map(({ since, ...helper }) => helper);
}

/** An access without a link: it came with the request, and nobody was asked for a name. */
async function unnamedHelpers(r: Reader, of: CaseId): Promise<readonly Dated[]> {
  const rows = await r.db
    .selectFrom('app.victim_access as a')
    .select(['a.id', 'a.relation', 'a.parts', 'a.issued_at', 'a.revoked_at'])
    .select(sql<string | null>`a.ends_on::text`.as('ends_on'))
    .where('a.case_id', '=', of)
    .where('a.kind', '=', 'helper')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('app.helper_link as l').select('l.id').whereRef('l.access_id', '=', 'a.id'))),
    )
    .orderBy('a.issued_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(30)
    .execute();
  return rows.flatMap((row) => {
    if (row.relation === null || !isHelperRelation(row.relation)) return [];
    const ended = row.revoked_at !== null || isGrown(r, row.ends_on);
    return [
      {
        link: null,
        access: row.id,
        name: null,
        relation: row.relation,
        parts: row.parts.filter(isHelperPart),
        endsOn: row.ends_on,
        state: ended ? 'ended' : 'joined',
        since: row.issued_at,
      } as const,
    ];
  });
}

const isGrown = (r: Reader, endsOn: string | null) => endsOn !== null && endsOn <= r.today.toString();

async function namedHelpers(r: Reader, of: CaseId): Promise<readonly Dated[]> {
  const rows = await r.db
    .selectFrom('app.helper_link as l')
    .innerJoin('app.key_wrap as k', (join) =>
      join.onRef('k.data_key_id', '=', 'l.data_key_id').on('k.institution', '=', r.actor.institution),
    )
    .leftJoin('app.victim_access as a', 'a.id', 'l.access_id')
    .select(['l.id', 'l.access_id', 'l.relation', 'l.parts', 'l.made_at', 'l.expires_at', 'l.withdrawn_at'])
    .select(['l.data_key_id', 'l.sealed', 'k.wrapped', 'k.kek_version', 'a.revoked_at'])
    .select(sql<string | null>`l.ends_on::text`.as('ends_on'))
    .where('l.case_id', '=', of)
    .orderBy('l.made_at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(30)
    .execute();
  const found: Dated[] = [];
  for (const row of rows) {
    if (!isHelperRelation(row.relation)) continue;
    const opened = content.parse(await unseal(r, placeOf(of, row.id), row));
    const late = row.access_id === null && Temporal.Instant.compare(row.expires_at, r.now) <= 0;
    const ended = row.withdrawn_at !== null || row.revoked_at !== null || late || isGrown(r, row.ends_on);
    found.push({
      link: row.id,
      access: row.access_id,
      name: opened.name,
      relation: row.relation,
      parts: row.parts.filter(isHelperPart),
      endsOn: row.ends_on,
      state: ended ? 'ended' : row.access_id === null ? 'waiting' : 'joined',
      since: row.made_at,
    });
  }
  return found;
}
