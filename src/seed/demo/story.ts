// What a story of the demo says: a composite person, what happened, and how far the help has come.
// Facts of nobody real; names are invented and telephone numbers lie in a block that is not assigned.
import type { z } from 'zod';
import type { DataClass } from '../../db/data-class.ts';
import type {
  InstrumentId,
  Needs,
  RecordedAssessment,
  RiskFactor,
  TriageQuestion,
} from '../../modules/assessments/index.ts';
import type { Channel, SealReason } from '../../modules/cases/index.ts';
import type {
  CrimeCategory,
  DocumentCode,
  InstitutionSlug,
  NeedDomain,
} from '../../modules/directory/index.ts';
import type { Start } from '../../modules/intake/index.ts';
import type { PartyKind, Relation } from '../../modules/people/index.ts';
import type { TaskKind } from '../../modules/plans/index.ts';
import type { DeclineReason, NotProvidedReason } from '../../modules/referrals/index.ts';
import type { Ago } from './clock.ts';

export type Someone = {
  readonly kind: PartyKind;
  readonly relation: Relation;
  readonly name: string;
  /** `1990-04-10`, or a year alone. */
  readonly born?: string;
  readonly note?: string;
  readonly address?: string;
  readonly workplace?: string;
};

/** A value, or a day so many days ago. */
export type FactValue = z.core.util.JSONType | { readonly ago: Ago };
export type FactGroupValues = Readonly<Record<string, FactValue>>;
/** Group → field → value, as on the fact sheet; crimes stand apart. */
export type StoryFacts = Readonly<Record<string, FactGroupValues>>;

export type StoryDelivery = {
  readonly action: string;
  readonly ago: Ago;
  readonly quantity?: number;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly words?: string;
};

export type StoryReferral = {
  readonly service: string;
  /** How far it came. `sent` waits in the queue. */
  readonly state:
    | 'sent'
    | 'claimed'
    | 'accepted'
    | 'working'
    | 'provided'
    | 'not_provided'
    | 'declined'
    | 'closed'
    | 'withdrawn';
  /** When the desk took it; soon after it was sent unless it says otherwise. */
  readonly claimed?: Ago;
  readonly accepted?: Ago;
  readonly booked?: { readonly ago: Ago; readonly on: Ago; readonly time: string; readonly place: string };
  readonly did?: readonly StoryDelivery[];
  readonly ended?: Ago;
  readonly closed?: Ago;
  readonly declined?: DeclineReason;
  readonly notProvided?: NotProvidedReason;
  /** Which worker of the institution, by name; the first by default. */
  readonly by?: string;
};

export type StoryBundle = {
  readonly ago: Ago;
  readonly send: readonly StoryReferral[];
  /** Services kept as drafts because consent is still missing. */
  readonly hold?: readonly string[];
  readonly messages?: Readonly<Record<string, string>>;
};

export type StoryNote = {
  readonly ago: Ago;
  readonly text: string;
  readonly class?: DataClass;
  readonly shared?: boolean;
};

export type StoryPlan = {
  readonly goals?: readonly { readonly domain: NeedDomain; readonly text: string; readonly met?: boolean }[];
  readonly tasks?: readonly {
    readonly kind: TaskKind;
    readonly text: string;
    /** Days until it is due; negative is late. */
    readonly due: number;
    readonly done?: boolean;
  }[];
  readonly notes?: readonly StoryNote[];
  readonly meetings?: readonly {
    readonly kind: 'counselling' | 'phone' | 'visit' | 'accompany';
    /** Days from now; negative lies behind. */
    readonly on: number;
    readonly time: string;
    readonly minutes: number;
    readonly place: string;
    readonly text: string;
    readonly outcome?: 'attended' | 'missed' | 'cancelled';
  }[];
  readonly papers?: readonly {
    readonly kind: DocumentCode;
    readonly class: DataClass;
    readonly as: 'pdf' | 'png';
    readonly title: string;
    readonly lines: readonly string[];
  }[];
};

export type StoryConsent = {
  readonly to: readonly InstitutionSlug[];
  /** Classes beyond what an institution needs at least. */
  readonly more?: Readonly<Partial<Record<InstitutionSlug, readonly DataClass[]>>>;
  readonly method?: 'drawn' | 'typed' | 'paper' | 'spoken';
  /** Days from now. */
  readonly days?: number;
  readonly guardian?: string;
  /** Taken back at the end of the story. */
  readonly withdrawn?: {
    readonly institution: InstitutionSlug | null;
    readonly classes?: readonly DataClass[];
    readonly reason?: 'changed_mind' | 'no_longer_needed' | 'worried' | 'institution_problem';
  };
};

export type StoryRisk = {
  readonly yes: readonly RiskFactor[];
  readonly fear: number | null;
  readonly violatedLately?: boolean;
  /** The rest was answered with no; otherwise it is unknown. */
  readonly asked?: boolean;
};

export type StoryScreen = { readonly instrument: InstrumentId; readonly answers: readonly number[] };

export type Story = {
  /** A name for the story itself, for links between stories. */
  readonly key: string;
  readonly opened: Ago;
  readonly by: string;
  readonly channel: Channel;
  readonly caller?: Start['caller'];
  readonly referrer?: string;
  readonly language?: Start['language'];
  readonly interpreter?: boolean;
  readonly anonymous?: boolean;
  /** Questions of the first triage answered with yes; all others with no. */
  readonly triage?: readonly TriageQuestion[];
  readonly contact?: 'free' | 'daytime' | 'silent' | 'messenger' | 'none' | 'trusted';
  readonly people?: readonly Someone[];
  readonly incident?: {
    readonly categories: readonly CrimeCategory[];
    readonly on: Ago;
    readonly until?: Ago;
    readonly ongoing?: boolean;
    readonly place: string;
    readonly story: string;
  };
  readonly crimes?: readonly FactGroupValues[];
  readonly facts?: StoryFacts;
  /** How far the intake itself came; `waiting` stands at the desk's list and nobody has taken it. */
  readonly end: 'waiting' | 'triage' | 'contact' | 'people' | 'facts' | 'case' | 'advice' | 'discarded';
  readonly discarded?: 'mistake' | 'duplicate' | 'withdrawn' | 'not_a_victim';
  readonly sameAs?: { readonly key: string; readonly kind: 'same_person' | 'same_incident' | 'family' };
  /** A colleague takes the intake over after the writer stood before a wall. */
  readonly takenOverBy?: string;
  readonly needs?: Readonly<Partial<Needs>>;
  readonly risk?: StoryRisk;
  readonly grade?: Omit<RecordedAssessment, 'on'> & { readonly ago: Ago };
  readonly track?: { readonly kind: 'guide' } | { readonly kind: 'manage'; readonly manager: string };
  readonly screens?: readonly StoryScreen[];
  readonly alarmAnswered?: boolean;
  readonly consent?: StoryConsent;
  readonly bundles?: readonly StoryBundle[];
  readonly plan?: StoryPlan;
  /** The invented victim whose numbers stand on the demo's first page. */
  readonly numbers?: true;
  readonly transferredTo?: string;
  /** Restricted by its manager; nobody else sees it from then on. */
  readonly sealed?: SealReason;
  readonly closed?: {
    readonly ago: Ago;
    readonly outcome: 'goals_met' | 'moved' | 'declined' | 'unreachable' | 'other_agency';
    readonly summary: string;
  };
  readonly reopened?: {
    readonly ago: Ago;
    readonly reason: 'offender_release' | 'new_harm' | 'new_deadline' | 'person_asks';
  };
};
