// The life of a case as it must be, written by hand: no table, no policy and no rule of the house is asked.
import type { CaseStatus } from '../cases/index.ts';
import type { IntakeStatus, Step as IntakeStep, Outcome } from './intake.ts';

/** Two at the front desk, who see what waits and what is not restricted, and two case managers. */
export const hands = ['counsellor', 'other', 'first', 'second'] as const;
export type Hand = (typeof hands)[number];
export const isFront = (hand: Hand) => hand === 'counsellor' || hand === 'other';
const managers: ReadonlySet<Hand> = new Set(['first', 'second']);

export const verbs = {
  intake: ['claim', 'safety', 'contact', 'people', 'name', 'finish', 'needs'],
  case: ['guide', 'manage', 'close', 'reopen', 'transfer', 'seal', 'unseal', 'depart'],
} as const;

/** What the front desk alone may send: those of the intake. */
export const forms: ReadonlySet<Act['do']> = new Set([
  'claim',
  'safety',
  'contact',
  'people',
  'name',
  'finish',
]);

export type Act = {
  readonly do: (typeof verbs.intake)[number] | (typeof verbs.case)[number];
  readonly who: Hand;
  readonly to: Hand;
  /** The form was opened before somebody else's change. */
  readonly stale: boolean;
  readonly keep: boolean;
  readonly outcome: Outcome;
};

export type Model = {
  status: CaseStatus;
  manager: Hand | null;
  on: Set<Hand>;
  restricted: boolean;
  intake: IntakeStatus;
  anonymous: boolean;
  claimedBy: Hand | null;
  done: Set<IntakeStep>;
  /** The needs were asked for. */
  needs: boolean;
  /** Contacts after the closing are still to come. */
  followUps: boolean;
};

/** A case as it begins: taken by the counsellor, or come through the public site and nobody's yet. */
export function firstContact(online: boolean, anonymous: boolean): Model {
  return {
    status: anonymous ? 'advice' : 'intake',
    manager: null,
    on: new Set(online ? [] : ['counsellor']),
    restricted: false,
    intake: online ? 'new' : 'in_progress',
    anonymous,
    claimedBy: online ? null : 'counsellor',
    done: new Set(),
    needs: false,
    followUps: false,
  };
}

export const sees = (model: Model, who: Hand) => model.on.has(who) || (isFront(who) && !model.restricted);
const begun = (model: Model) => model.intake === 'claimed' || model.intake === 'in_progress';
const ended = (model: Model) => model.intake === 'done' || model.intake === 'discarded';
const over = (model: Model) => model.status === 'closed' || model.status === 'discarded';

/** What the application must answer. Changes the model when something is done. */
export function expectedOf(model: Model, act: Act): string {
  if (act.do === 'depart') return departed(model, act.who, act.to);
  if (!sees(model, act.who)) return 'not-found';
  if (act.do === 'claim') return claimed(model, act.who);
  switch (act.do) {
    case 'safety':
    case 'contact':
    case 'people':
    case 'name':
    case 'finish':
      return atIntake(model, act, act.do);
    case 'needs':
    case 'guide':
    case 'manage':
      return model.on.has(act.who) ? counselled(model, act, act.do) : 'not-found';
    default:
      return onCase(model, act, act.do);
  }
}

function claimed(model: Model, who: Hand): string {
  if (model.intake !== 'new') return 'taken';
  model.intake = 'claimed';
  model.claimedBy = who;
  model.on.add(who);
  return 'claimed';
}

/** By those who work on it, while it is open, safety first; somebody without a name is asked for none. */
function atIntake(model: Model, act: Act, form: 'safety' | 'contact' | 'people' | 'name' | 'finish'): string {
  if (!model.on.has(act.who)) return 'not-found';
  if (ended(model)) return 'finished';
  const first = form === 'safety' || form === 'name';
  if (!first && !model.done.has('safety')) return 'not-found';
  if (model.anonymous && (form === 'contact' || form === 'people')) return 'not-found';
  switch (form) {
    case 'finish':
      return finished(model, act.outcome);
    case 'name':
      model.anonymous = false;
      if (model.status === 'advice') model.status = 'intake';
      return 'named';
    case 'people':
      if (model.done.has('people')) return 'second_victim';
      break;
    default:
      if (act.stale) return 'stale';
  }
  model.done.add(form);
  model.intake = 'in_progress';
  return 'saved';
}

/** A case that somebody took further meanwhile goes on; one that is only an intake ends with it. */
function finished(model: Model, outcome: Outcome): string {
  if (outcome === 'advice' && !model.anonymous) return 'not_anonymous';
  if (outcome === 'case' && (model.anonymous || !model.done.has('contact') || !model.done.has('people')))
    return 'missing';
  if (outcome !== 'case' && (model.status === 'intake' || model.status === 'advice'))
    model.status = outcome === 'discarded' && model.status === 'intake' ? 'discarded' : 'closed';
  model.intake = outcome === 'discarded' ? 'discarded' : 'done';
  model.done.add('outcome');
  return 'ended';
}

/** What the initial counselling finds out, and the fork after it. */
function counselled(model: Model, act: Act, form: 'needs' | 'guide' | 'manage'): string {
  switch (form) {
    case 'needs':
      if (over(model)) return 'over';
      if (act.stale) return 'stale';
      model.needs = true;
      return 'saved';
    case 'guide':
      if (model.status !== 'intake' && model.status !== 'advice') return 'impossible';
      if (!model.needs) return 'needs_case';
      if (act.stale) return 'stale';
      model.status = 'guided';
      return 'guided';
    case 'manage':
      if (model.status !== 'intake' && model.status !== 'guided') return 'impossible';
      if (!managers.has(act.to)) return 'no_manager';
      if (act.stale) return 'stale';
      Object.assign(model, { status: 'open', manager: act.to });
      model.on.add(act.to);
      return 'managed';
  }
}

function onCase(model: Model, act: Act, form: 'close' | 'reopen' | 'transfer' | 'seal' | 'unseal'): string {
  const { who, to } = act;
  const when = (allowed: boolean, change: () => void): string => {
    if (!allowed || !model.on.has(who)) return 'refused';
    if (act.stale) return 'stale';
    change();
    return 'done';
  };
  const heads = (model.manager === null || model.manager === who) && model.status !== 'discarded';
  switch (form) {
    case 'close':
      return when(model.status === 'open' || model.status === 'advice', () => {
        Object.assign(model, { status: 'closed', followUps: true });
      });
    case 'reopen':
      return when(model.status === 'closed' || model.status === 'guided', () => {
        Object.assign(model, { status: 'open', followUps: false });
      });
    case 'transfer':
      return when(to !== who, () => passOn(model, who, to));
    case 'seal':
      return when(heads && !model.restricted, () => {
        model.restricted = true;
        if (!act.keep) model.on = new Set([who]);
      });
    case 'unseal':
      return when(heads && model.restricted, () => {
        model.restricted = false;
      });
  }
}

function passOn(model: Model, who: Hand, to: Hand): void {
  model.on.delete(who);
  model.on.add(to);
  if (model.manager === who) model.manager = to;
}

/** Somebody's account is closed; the centre manager gives what waits for her to another. */
function departed(model: Model, who: Hand, to: Hand): string {
  const holdsIntake = begun(model) && model.claimedBy === who;
  const goesOn = ['intake', 'advice', 'open'].includes(model.status) || model.followUps;
  const waits = holdsIntake || (goesOn && (model.manager === who || model.on.size === 1));
  if (!model.on.has(who) || model.status === 'discarded' || !waits || to === who) return 'refused';
  passOn(model, who, to);
  if (holdsIntake) model.claimedBy = to;
  return 'done';
}
