import { Hono } from 'hono';
import { NotFound, read } from '../../../db/access.ts';
import { may } from '../../../db/decision.ts';
import { routes } from '../../../routes.ts';
import { formValues, onceKey, versionField } from '../../../shared/form.ts';
import { type CaseId, parseId } from '../../../shared/ids.ts';
import type { FieldError } from '../../../shared/parsed.ts';
import { fill, say, type Words } from '../../../shared/text.ts';
import { type FormState, formState, typedValues } from '../../../ui/form-state.ts';
import { formSecrets } from '../../../web/console.tsx';
import type { Ctx, Env } from '../../../web/env.ts';
import { requires } from '../../../web/requires.ts';
import { caseHead, caseIdOf, caseText, NewWork } from '../../cases/index.ts';
import { parseCrimeCategory, recommendOutside } from '../../directory/index.ts';
import { decideTrackFor, type Saving, saveNeeds, type TrackChoice, type TrackOutcome } from '../actions.ts';
import { decideTrack, type Needs, parseNeeds, type TrackReason, wantedDomains } from '../needs.ts';
import { managersFor, readNeeds, readNeedsSheet } from '../needs-store.ts';
import { pageText as text } from '../page-text.ts';
import { riskBands } from '../risk.ts';
import { suggestedServices } from '../summary.ts';
import { trackReasonWords, trackWords } from '../text.ts';
import { HelpList } from '../views/help-list.tsx';
import { NeedsForm, TrackChooser } from '../views/needs.tsx';
import { assessmentPage, load } from './page.tsx';

export const needsPages = new Hono<Env>();

function needValues(needs: Needs | null): FormState {
  const entries = Object.entries(needs ?? {}).map(([domain, level]) => [`need-${domain}`, level]);
  return formState(Object.fromEntries(entries));
}

async function showNeeds(c: Ctx, typed: FormState | null, status: 200 | 409 | 422) {
  const of = caseIdOf(c);
  const { language, actor } = c.var;
  const loaded = await load(c, of, async (r) => {
    r.viewed(of, 'service_use');
    return { sheet: await readNeedsSheet(r, of), managers: await managersFor(r, of) };
  });
  const { head } = loaded.frame;
  const { managers } = loaded.data;
  const { needs, version } = loaded.data.sheet;
  const band = riskBands.find((known) => known === head.riskBand) ?? null;
  const state = typed ?? needValues(needs);
  // A decision that was refused brings no needs along: the sheet shows what is stored.
  const sheet =
    state.values['need-safety'] === undefined ? { ...needValues(needs), errors: state.errors } : state;
  const track = decidedTrack(head.track);
  const fresh = { ...formSecrets(c, head.version), once: crypto.randomUUID() };
  // The key of a decision was used up by it; only the sheet's own form keeps the key it was sent with.
  const sheetSecrets = formSecrets(c, version, c.var.form?.has('decide') ? 'fresh' : 'kept');
  const body = (
    <>
      <NewWork head={head} state={state} language={language}>
        <NeedsForm case={of} state={sheet} secrets={sheetSecrets} language={language} />
      </NewWork>
      {may(actor.role, 'case.manage') ? (
        <TrackChooser
          case={of}
          decision={needs === null ? null : decideTrack(needs, band)}
          decided={
            head.status === 'intake' || head.status === 'advice' || track === null
              ? null
              : say(track, language)
          }
          managers={managers}
          state={state}
          secrets={{ ...fresh, once: crypto.randomUUID() }}
          language={language}
        />
      ) : null}
    </>
  );
  return assessmentPage(c, loaded, { tab: 'needs', state, status, body });
}

function decidedTrack(track: string | null): Words | null {
  if (track === 'simple_guidance') return trackWords.simple_guidance;
  return track === 'case_management' ? trackWords.case_management : null;
}

/** The list to take home. It names places and papers, and nothing about the person. */
async function showList(c: Ctx) {
  const of = caseIdOf(c);
  const { deps, actor, language } = c.var;
  const { slugs, outside, today } = await read(deps, actor, async (r) => {
    const head = await caseHead(r, of);
    const [needs, slugs] = [await readNeeds(r, of), await suggestedServices(r, of)];
    const crime = parseCrimeCategory(head.crimeCategory);
    r.viewed(of, 'service_use');
    const wanted = needs === null ? [] : wantedDomains(needs);
    return { slugs, outside: recommendOutside(wanted, crime === null ? [] : [crime]), today: r.today };
  });
  return c.html(
    <HelpList
      slugs={slugs}
      outside={outside}
      today={today}
      backHref={routes.cases.needs(of)}
      language={language}
    />,
  );
}

needsPages.get('/cases/:id/needs', requires('assessment.record', 'read'), (c) =>
  c.req.query('list') === 'print' ? showList(c) : showNeeds(c, null, 200),
);

function savingOf(c: Ctx, of: CaseId): Saving {
  return { deps: c.var.deps, actor: c.var.actor, key: onceKey(c.var.form), case: of };
}

const again = (c: Ctx, errors: readonly FieldError[], status: 409 | 422) =>
  showNeeds(c, formState(typedValues(c.var.form), errors), status);

needsPages.post('/cases/:id/needs', requires('assessment.record', 'write'), async (c) => {
  const of = caseIdOf(c);
  if (c.var.form.has('decide')) return decide(c, of);
  const needs = parseNeeds(formValues(c.var.form));
  if (!needs.ok) return again(c, needs.errors, 422);
  const saved = await saveNeeds(savingOf(c, of), needs.value, versionOf(c));
  if (saved.kind === 'stale') return again(c, [{ field: '', message: text.stale }], 409);
  if (saved.kind === 'over') return again(c, [{ field: '', message: caseText.over }], 409);
  return c.redirect(`${routes.cases.needs(of)}?done=saved`, 303);
});

function versionOf(c: Ctx): number {
  const version = versionField.safeParse(c.var.form.get('version') ?? undefined);
  return version.success ? version.data : 0;
}

function choiceOf(form: FormData): TrackChoice | FieldError {
  if (form.get('decide') === 'guide') return { kind: 'guide' };
  if (form.get('decide') !== 'manage') return { field: '', message: text.chooseTrack };
  const manager = parseId<'staff'>(form.get('manager'));
  return manager === null ? { field: 'manager', message: text.chooseManager } : { kind: 'manage', manager };
}

async function decide(c: Ctx, of: CaseId) {
  if (!may(c.var.actor.role, 'case.manage')) throw new NotFound('not for this role');
  const choice = choiceOf(c.var.form);
  if ('field' in choice) return again(c, [choice], 422);
  const outcome = await decideTrackFor(savingOf(c, of), choice, versionOf(c));
  return answer(c, of, outcome);
}

function answer(c: Ctx, of: CaseId, outcome: TrackOutcome) {
  switch (outcome.kind) {
    case 'guided':
      return c.redirect(`${routes.cases.needs(of)}?list=print`, 303);
    case 'managed':
      return c.redirect(routes.cases.show(of), 303);
    case 'stale':
      return again(c, [{ field: '', message: text.stale }], 409);
    case 'impossible':
      return again(c, [{ field: '', message: text.impossible }], 409);
    case 'no_manager':
      return again(c, [{ field: 'manager', message: text.chooseManager }], 422);
    case 'needs_case':
      return again(c, [{ field: '', message: needsCase(outcome.reasons) }], 422);
  }
}

function needsCase(reasons: readonly TrackReason[]): Words {
  const joined = (language: 'ko' | 'en') =>
    reasons.map((reason) => say(trackReasonWords[reason], language)).join(', ');
  return {
    ko: fill(text.needsCase.ko, { reasons: joined('ko') }),
    en: fill(text.needsCase.en, { reasons: joined('en') }),
  };
}
