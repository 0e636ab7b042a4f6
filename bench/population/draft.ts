// One case while it is being written: its keys, its leaves, its lines. Content is sealed exactly as the
// house seals it (src/db/sections.ts), under data keys wrapped for whoever was entitled.
import type { DataClass } from '../../src/db/data-class.ts';
import { encrypt } from '../../src/db/keys/aead.ts';
import type { Keyring } from '../../src/db/keys/keyring.ts';
import { hashOf, randomness } from './bulk.ts';
import { type Random, randomOf, type Uid } from './random.ts';
import type { Sheets } from './tables.ts';
import type { Person, Traits, World } from './world.ts';

type Key = {
  readonly id: Uid;
  readonly owner: string;
  readonly class: DataClass;
  readonly bytes: Buffer;
  readonly made: number;
};

/** What an institution may see, or could once. */
export type Grant = {
  readonly institution: string;
  readonly classes: readonly DataClass[];
  readonly from: number;
  readonly until: number;
  readonly endedAt: number | null;
};

/** A leaf's key in the order of the log, with its hash. */
export type SealedLeaf = { readonly at: number; readonly id: Uid; readonly hash: Buffer };

type Detail = Readonly<Record<string, string | number | boolean | null>>;

export type Draft = {
  readonly index: number;
  readonly id: Uid;
  readonly number: string;
  readonly opened: number;
  readonly random: Random;
  readonly world: World;
  readonly traits: Traits;
  readonly sheets: Sheets;
  readonly keyring: Keyring;
  readonly leaves: SealedLeaf[];
  readonly grants: Grant[];
  seal(
    owner: string,
    of: DataClass,
    row: string,
    content: unknown,
    at: number,
  ): { readonly data_key_id: Uid; readonly sealed: Buffer };
  section(by: Person, of: DataClass, name: string, content: unknown, at: number): void;
  /** Puts somebody on the case from one moment to another; Infinity means until now and further. */
  assign(person: Person, capacity: string, since: number, until: number): void;
  /** A leaf of the log. */
  leaf(by: Person | null, event: string, at: number, classes?: readonly DataClass[], detail?: Detail): void;
  /** A line of the timeline and its leaf. */
  happened(by: Person, kind: string, of: DataClass, at: number, detail?: Detail): void;
  /** Data keys and their wraps, once every consent of the case is known. */
  finish(): Promise<void>;
};

const caseStream = 10;
/** Whole seconds, so that every clock of the house writes the moment the same way. */
export const whole = (moment: number) => Math.floor(moment / 1000) * 1000;
const spelled = (moment: number) => new Date(moment).toISOString().replace('.000Z', 'Z');

export function beginDraft(
  world: World,
  index: number,
  sheets: Sheets,
  keyring: Keyring,
  leaves: SealedLeaf[],
): Draft {
  const { center, seed, now } = world.settings;
  const random = randomOf(seed, caseStream, index);
  const id = world.caseId(index);
  const keys = new Map<string, Key>();
  const grants: Grant[] = [];
  const assigned = new Set<string>();

  function keyOf(owner: string, of: DataClass, at: number): Key {
    const name = `${owner}/${of}`;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = { id: random.id(), owner, class: of, bytes: Buffer.from(randomness(32)), made: whole(at) };
    keys.set(name, key);
    return key;
  }

  function leaf(
    by: Person | null,
    event: string,
    at: number,
    classes: readonly DataClass[] = [],
    detail: Detail = {},
  ) {
    const own = {
      id: random.id(),
      at: whole(Math.min(at, now)),
      place: by === null ? null : `10.${by.session.bytes[0]}.${by.session.bytes[1]}.${by.session.bytes[2]}`,
      classes,
    };
    const who = {
      kind: by === null ? 'system' : 'staff',
      actor: by?.id.text ?? 'clock',
      session: by?.session.text ?? null,
      institution: by?.institution ?? 'center',
      role: by?.role ?? 'system',
      purpose: 'support',
    };
    sheets.leaf.add({
      id: own.id,
      at: own.at,
      center_id: center,
      actor_kind: who.kind,
      actor_id: who.actor,
      session_id: who.session,
      institution: who.institution,
      role: who.role,
      purpose: who.purpose,
      place: own.place,
      event,
      case_id: id,
      classes,
      detail: JSON.stringify(detail),
    });
    const { place } = own;
    const record = {
      ...who,
      id: own.id.text,
      at: spelled(own.at),
      center,
      place,
      event,
      case: id.text,
      classes,
      detail,
    };
    leaves.push({ at: own.at, id: own.id, hash: hashOf(record) });
  }

  return {
    index,
    id,
    number: world.numberOf(index),
    opened: world.openedAt(index),
    random,
    world,
    traits: world.traits(index),
    sheets,
    keyring,
    leaves,
    grants,
    seal(owner, of, row, content, at) {
      const key = keyOf(owner, of, at);
      const binding = `${row}|${id.text}|${owner}|${of}|${key.id.text}`;
      return { data_key_id: key.id, sealed: encrypt(key.bytes, JSON.stringify(content), binding) };
    },
    section(by, of, name, content, at) {
      const kept = this.seal(by.institution, of, `section/${name}/1`, content, at);
      const row = { case_id: id, owner_institution: by.institution, class: of, name, version: 1 };
      sheets.section.add({ ...row, ...kept, changed_at: whole(at), changed_by: by.id });
    },
    assign(person, capacity, since, until) {
      let from = whole(since);
      while (assigned.has(`${person.id.text} ${from}`)) from += 1000;
      assigned.add(`${person.id.text} ${from}`);
      const row = { case_id: id, center_id: center, staff_id: person.id, capacity, since: from };
      sheets.assignment.add({ ...row, until: Math.max(until, from + 1000) });
    },
    leaf,
    happened(by, kind, of, at, detail = {}) {
      sheets.timeline.add({
        id: random.id(),
        case_id: id,
        at: whole(at),
        institution: by.institution,
        class: of,
        kind,
        detail: JSON.stringify(detail),
        by_staff: by.id,
      });
      leaf(by, kind, at, [of], detail);
    },
    async finish() {
      for (const key of keys.values()) {
        const others = grants.filter(
          (one) => one.institution !== key.owner && one.classes.includes(key.class),
        );
        const live = others.filter((one) => one.endedAt === null).map((one) => one.institution);
        // A key that somebody could open and no longer may is retired when the consent ends.
        const retired = others.map((one) => one.endedAt).filter((at) => at !== null && at > key.made);
        sheets.dataKey.add({
          id: key.id,
          case_id: id,
          owner_institution: key.owner,
          class: key.class,
          made_at: key.made,
          retired_at: retired.length === 0 ? null : whole(Math.max(...retired.map(Number))),
        });
        for (const institution of new Set([key.owner, ...live])) {
          const { version, bytes } = await keyring.wrap(institution, key.bytes, key.id.text);
          sheets.wrap.add({
            data_key_id: key.id,
            case_id: id,
            institution,
            kek_version: version,
            wrapped: bytes,
          });
        }
      }
    },
  };
}
