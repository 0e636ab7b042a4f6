// What a reader is shown of the coded lines: neighbours that are one act (a bundle of four referrals) are one
// entry. Knows nothing of content; a line carries codes only.
import { type NeedDomain, parseNeedDomain } from '../../directory/index.ts';
import type { TimelineLine } from './timeline-store.ts';

/** What one line is about: a service, the institution it went to, a need. */
export type About = {
  readonly service: string | null;
  readonly to: string | null;
  readonly domain: NeedDomain | null;
};

export type Happening = Pick<TimelineLine, 'at' | 'institution' | 'kind' | 'by'> & {
  readonly about: readonly About[];
};

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

function aboutOf({ detail: { service, to, domain } }: TimelineLine): readonly About[] {
  const about = { service: textOf(service), to: textOf(to), domain: parseNeedDomain(textOf(domain) ?? '') };
  return about.service === null && about.domain === null ? [] : [about];
}

const minute = (at: Temporal.Instant) => Math.floor(at.epochMilliseconds / 60_000);

/** Lines that follow one another in the same minute, of one kind and by one person, become one. */
export function gather(lines: readonly TimelineLine[]): readonly Happening[] {
  const all: (Omit<Happening, 'about'> & { about: About[] })[] = [];
  for (const line of lines) {
    const { at, institution, kind, by } = line;
    const last = all.at(-1);
    const same =
      last?.kind === kind &&
      last.institution === institution &&
      last.by === by &&
      minute(last.at) === minute(at);
    if (same) last.about.push(...aboutOf(line));
    else all.push({ at, institution, kind, by, about: [...aboutOf(line)] });
  }
  return all;
}
