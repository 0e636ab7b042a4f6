import { Hono } from 'hono';
import { routes } from '../../../routes.ts';
import { formValues, onceKey, parseForm } from '../../../shared/form.ts';
import { type FieldError, type Parsed, refused } from '../../../shared/parsed.ts';
import { type FormState, formState, typedValues, untouched } from '../../../ui/form-state.ts';
import { consolePage, formSecrets } from '../../../web/console.tsx';
import { setSessionToken } from '../../../web/cookies.ts';
import { csrfToken } from '../../../web/csrf.ts';
import type { Ctx, Env } from '../../../web/env.ts';
import { isPublic, requires } from '../../../web/requires.ts';
import { directoryToday } from '../../directory/index.ts';
import { openForm, openPage } from '../open-page.tsx';
import { seedPicture } from '../sign-in/credentials.ts';
import { passwordFaultText } from '../sign-in/text.ts';
import {
  type Acceptance,
  type AcceptanceFault,
  acceptLink,
  invite,
  openInvitations,
  openLink,
  withdrawInvitation,
} from './actions.ts';
import { inviteForm, joinForm, setupForm } from './form.ts';
import type { Invitation } from './store.ts';
import { invitationText } from './text.ts';
import { GonePage, InvitationMade, InvitationsPage, JoinPage } from './views.tsx';

export const invitationPages = new Hono<Env>();

async function showInvitations(c: Ctx, state: FormState, status: 200 | 422) {
  const { deps, actor, language } = c.var;
  const directory = await directoryToday(deps);
  const open = await openInvitations(deps, actor);
  const institutions = directory.institutions.map(({ slug }) => ({
    value: slug,
    label: directory.nameOf(slug),
  }));
  return await consolePage(c, {
    title: invitationText.title,
    section: 'staff',
    status,
    flash: c.req.query('done') === 'withdrawn' ? invitationText.withdrawn : undefined,
    body: (
      <InvitationsPage
        language={language}
        state={state}
        secrets={formSecrets(c)}
        freshSecrets={() => ({ csrf: csrfToken(c), once: crypto.randomUUID() })}
        institutions={institutions}
        open={open}
        nameOf={directory.nameOf}
      />
    ),
  });
}

invitationPages.get(routes.staff.invitations(), requires('staff.manage', 'none'), (c) =>
  showInvitations(c, untouched, 200),
);

invitationPages.post(routes.staff.invitations(), requires('staff.manage', 'write'), async (c) => {
  const { deps, actor, form, language } = c.var;
  const again = (errors: readonly FieldError[]) =>
    showInvitations(c, formState(typedValues(form), errors), 422);
  const parsed = parseForm(inviteForm, form);
  if (!parsed.ok) return await again(parsed.errors);
  const outcome = await invite(deps, actor, parsed.value, onceKey(form));
  if ('refusal' in outcome) {
    return await again(
      outcome.refusal === 'email-taken'
        ? [{ field: 'email', message: invitationText.emailTaken }]
        : [{ field: 'role', message: invitationText.roleNotHere }],
    );
  }
  // No redirect here: the link is shown in this answer and cannot be asked for again.
  const link = `${deps.origin}${routes.invitation(outcome.token)}`;
  return await consolePage(c, {
    title: invitationText.title,
    section: 'staff',
    body: <InvitationMade language={language} name={parsed.value.name} link={link} />,
  });
});

invitationPages.post('/staff/invitations/:id/withdrawal', requires('staff.manage', 'write'), async (c) => {
  await withdrawInvitation(c.var.deps, c.var.actor, c.req.param('id'), onceKey(c.var.form));
  return c.redirect(`${routes.staff.invitations()}?done=withdrawn`, 303);
});

function faultError(fault: AcceptanceFault): FieldError {
  if (fault === 'code') return { field: 'code', message: invitationText.wrongCode };
  if (fault === 'email-taken') return { field: 'email', message: invitationText.emailTaken };
  return { field: 'password', message: passwordFaultText[fault] };
}

function gone(c: Ctx) {
  return openPage(c, { status: 404, body: <GonePage language={c.var.language} /> });
}

async function showJoin(
  c: Ctx,
  kind: Invitation['kind'],
  token: string,
  state: FormState,
  status: 200 | 422,
) {
  const { deps, language } = c.var;
  const link = await openLink(deps, kind, token);
  if (link === null) return await gone(c);
  const { invitation } = link;
  const directory = await directoryToday(deps);
  return await openPage(c, {
    title: invitationText.joinTitle,
    status,
    body: (
      <JoinPage
        language={language}
        state={state}
        action={kind === 'setup' ? routes.setup(token) : routes.invitation(token)}
        invitation={invitation}
        institution={directory.nameOf(invitation.institution)}
        picture={await seedPicture(link.seed, invitation.email ?? 'administrator')}
      />
    ),
  });
}

async function join(
  c: Ctx,
  kind: Invitation['kind'],
  token: string,
  parse: (form: FormData) => Parsed<Acceptance>,
) {
  const form = await openForm(c);
  const { name, email } = formValues(form);
  const state = (errors: readonly FieldError[]) =>
    formState({ name: String(name ?? ''), email: String(email ?? '') }, errors);
  const link = await openLink(c.var.deps, kind, token);
  if (link === null) return await gone(c);
  const parsed = parse(form);
  if (!parsed.ok) return await showJoin(c, kind, token, state(parsed.errors), 422);
  const outcome = await acceptLink(c.var.deps, link, parsed.value);
  if (outcome.kind === 'gone') return await gone(c);
  if (outcome.kind === 'refused') {
    const failure = refused([faultError(outcome.fault)]);
    return await showJoin(c, kind, token, state(failure.ok ? [] : failure.errors), 422);
  }
  if (outcome.token === null) return c.redirect(routes.signIn(), 303);
  setSessionToken(c, outcome.token);
  return c.redirect(routes.work(), 303);
}

invitationPages.get('/invitations/:token', isPublic(), (c) =>
  showJoin(c, 'invitation', c.req.param('token'), untouched, 200),
);
invitationPages.post('/invitations/:token', isPublic('write'), (c) =>
  join(c, 'invitation', c.req.param('token'), (form) => parseForm(joinForm, form)),
);
invitationPages.get('/setup/:token', isPublic(), (c) =>
  showJoin(c, 'setup', c.req.param('token'), untouched, 200),
);
invitationPages.post('/setup/:token', isPublic('write'), (c) =>
  join(c, 'setup', c.req.param('token'), (form) => parseForm(setupForm, form)),
);
