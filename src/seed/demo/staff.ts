// Who works here: invented people of all fifteen institutions. Nobody has a password; the demo's doors
// open with one click.
import { type Deps, type StaffActor, write } from '../../db/access.ts';
import type { Role } from '../../db/decision.ts';
import type { InstitutionSlug } from '../../modules/directory/index.ts';
import {
  addStaff,
  endSession,
  findActor,
  keepRelation,
  setupActor,
  startSession,
} from '../../modules/identity/index.ts';
import { newId, type StaffId } from '../../shared/ids.ts';

type Place = {
  readonly institution: InstitutionSlug;
  readonly role: Role;
  readonly names: readonly string[];
};

const at = (institution: InstitutionSlug, lead: string, ...workers: readonly string[]): readonly Place[] => [
  { institution, role: 'institution_lead', names: [lead] },
  { institution, role: 'institution_worker', names: workers },
];
const here = (role: Role, ...names: readonly string[]): Place => ({ institution: 'center', role, names });

export const places: readonly Place[] = [
  here('intake_counsellor', '한지원', '서보경', '문태현'),
  here('case_manager', '오세린'),
  here('institution_worker', '노아름'),
  here('centre_manager', '권혜숙'),
  here('privacy_officer', '배성우'),
  here('auditor', '차은정'),
  here('administrator', '심규호'),
  here('analyst', '탁민서'),
  { institution: 'cvsc', role: 'case_manager', names: ['윤미래', '장현석', '고은비', '류정훈'] },
  ...at('cvsc', '안미경', '표지수'),
  ...at('prosecution', '임상철', '김나영', '천동욱'),
  ...at('police', '강문식', '박도현', '이수빈', '정하늘'),
  ...at('employment', '신경애', '조민규'),
  ...at('klac', '최윤석', '이은솔', '황재호'),
  ...at('homedoctor', '우정임', '곽상진'),
  ...at('finance', '전기훈', '김보람'),
  ...at('welfare', '송미영', '엄소희', '이정민'),
  ...at('dsc', '백지현', '남유진', '도하린'),
  ...at('stalking', '양희정', '김가은', '마동건'),
  ...at('seoul-jobs', '구본철', '이지혜'),
  ...at('smile', '하영란', '박서윤', '석주원'),
  ...at('statement-assistant', '진소영', '이다온'),
  ...at('victim-attorney', '방준호', '김예지', '유태경'),
];

export type Staff = {
  /** Signs this person in; the same session every time. */
  actor(name: string): Promise<StaffActor>;
  /** The workers of an institution, in the order above. */
  workersAt(institution: string): readonly string[];
  idOf(name: string): StaffId;
  /** Closes every session that was opened. */
  leave(): Promise<void>;
};

/** A neutral address: the institution and a running number. */
function mailOf(place: Place, number: number): string {
  return `${place.institution}-${place.role.replaceAll('_', '-')}${number + 1}@hangot.example`;
}

/** Adds everybody, with whom the desks must never meet in a case. */
export async function hireStaff(deps: Deps): Promise<Staff> {
  const ids = new Map<string, StaffId>();
  const began = deps.now().subtract({ hours: 24 * 60 });
  await write({ ...deps, now: () => began }, setupActor, async (w) => {
    for (const place of places) {
      for (const [number, name] of place.names.entries()) {
        const id = newId<'staff'>();
        ids.set(name, id);
        const { institution, role } = place;
        await addStaff(w, { id, institution, role, name, email: mailOf(place, number), reason: 'setup' });
      }
    }
    for (const relation of relations) {
      await keepRelation(w, { ...relation, staff: idIn(ids, relation.staff) });
    }
  });
  const actors = new Map<string, Promise<StaffActor>>();
  return {
    actor(name) {
      const known = actors.get(name) ?? signIn(deps, idIn(ids, name));
      actors.set(name, known);
      return known;
    },
    workersAt: (institution) =>
      places.find((place) => place.institution === institution && place.role === 'institution_worker')
        ?.names ?? [],
    idOf: (name) => idIn(ids, name),
    async leave() {
      const signedIn = await Promise.all(actors.values());
      await Promise.all(signedIn.map((actor) => endSession(deps, actor)));
    },
  };
}

/** What two colleagues declared when they came: the walls of the stories `walled` and `colleagues-brother`. */
export const relations = [
  { staff: '한지원', kind: 'former_partner', name: '여지안', birthYear: 1991 },
  { staff: '서보경', kind: 'relative', name: '서동만', birthYear: 1963 },
  { staff: '정하늘', kind: 'sibling', name: '정도균', birthYear: 1989 },
] as const;

function idIn(ids: ReadonlyMap<string, StaffId>, name: string): StaffId {
  const id = ids.get(name);
  if (id === undefined) throw new RangeError(`nobody here is called ${name}`);
  return id;
}

async function signIn(deps: Deps, id: StaffId): Promise<StaffActor> {
  const token = await startSession(deps, id, 'demo');
  const actor = token === null ? null : await findActor(deps, token);
  if (actor === null) throw new Error('a member of the demo could not sign in');
  return actor;
}
