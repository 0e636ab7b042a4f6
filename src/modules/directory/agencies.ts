import type { Institution } from './institution.ts';

/** A public body outside the fifteen whose name in papers depends on the day (see `nameOn`). */
export type Agency = { readonly slug: string; readonly names: Institution['names'] };

/** Names before this day are not needed: it is when the centre became a unit of the ministry. */
const earliest = '2024-06-25';

function renamed(
  slug: string,
  before: readonly [string, string],
  after: readonly [string, string],
  from: string,
): Agency {
  const last = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString();
  return {
    slug,
    names: [
      { ko: before[0], en: before[1], from: earliest, to: last },
      { ko: after[0], en: after[1], from },
    ],
  };
}

/** Source: 정부조직법 (2025-10-01), 공소청법 and 중대범죄수사청 (2026-10-02). */
export const agencies: readonly Agency[] = [
  renamed(
    'supreme-prosecution',
    ['대검찰청', 'Supreme Prosecutors’ Office'],
    ['공소청', 'Public Prosecution Office'],
    '2026-10-02',
  ),
  renamed(
    'regional-prosecution',
    ['고등검찰청', 'High Prosecutors’ Office'],
    ['광역공소청', 'Regional Public Prosecution Office'],
    '2026-10-02',
  ),
  renamed(
    'district-prosecution',
    ['지방검찰청', 'District Prosecutors’ Office'],
    ['지방공소청', 'District Public Prosecution Office'],
    '2026-10-02',
  ),
  {
    slug: 'serious-crimes',
    names: [{ ko: '중대범죄수사청', en: 'Serious Crimes Investigation Agency', from: '2026-10-02' }],
  },
  renamed(
    'gender-equality-ministry',
    ['여성가족부', 'Ministry of Gender Equality and Family'],
    ['성평등가족부', 'Ministry of Gender Equality and Family'],
    '2025-10-01',
  ),
  renamed(
    'media-commission',
    ['방송통신위원회', 'Korea Communications Commission'],
    ['방송미디어통신위원회', 'Korea Media and Communications Commission'],
    '2025-10-01',
  ),
  renamed(
    'media-standards',
    ['방송통신심의위원회', 'Korea Communications Standards Commission'],
    ['방송미디어통신심의위원회', 'Korea Media and Communications Standards Commission'],
    '2025-10-01',
  ),
];
