-- The victim's own door: what opens it, what she and those she names may see, and what they write.
-- Nothing here names anybody: codes and PINs are kept as tokens and hashes, every word is sealed.

create table app.victim_access (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  kind text not null check (kind in ('victim', 'helper')),
  relation text check (relation in ('family', 'friend', 'guardian', 'professional', 'other')),
  parts text[] not null default '{}',
  code bytea not null unique,
  pin_hash text not null,
  second_hash text,
  third_hash text,
  bland boolean not null default false,
  notices boolean not null default false,
  contact_sealed bytea,
  ends_on date,
  issued_at timestamptz not null,
  issued_by uuid references auth.staff,
  issued_through text not null check (issued_through in ('request', 'staff', 'link')),
  checked_by text,
  revoked_at timestamptz,
  revoked_because text,
  check ((kind = 'helper') = (relation is not null))
);
create index victim_access_case on app.victim_access (case_id, issued_at desc);
create unique index victim_access_own on app.victim_access (case_id) where kind = 'victim' and revoked_at is null;
comment on table app.victim_access is
  'A receipt code (keyed token) with its PIN (Argon2id): the victim''s own, or a helper''s with limited parts. The second PIN opens a bland view.';

create table auth.victim_session (
  id uuid primary key,
  token_hash bytea not null unique,
  access_id uuid not null references app.victim_access,
  bland boolean not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index victim_session_access on auth.victim_session (access_id) where revoked_at is null;
comment on table auth.victim_session is 'Opaque sessions behind a receipt code: five minutes idle, thirty in all.';
alter table auth.victim_session owner to hangot_owner;
grant select, insert, update (seen_at, revoked_at) on auth.victim_session to hangot_rt;
grant select on auth.victim_session to hangot_definer;

create table app.helper_link (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  token_hash bytea not null unique,
  relation text not null,
  parts text[] not null check (cardinality(parts) > 0),
  notices boolean not null,
  ends_on date,
  bland boolean not null,
  made_by uuid not null references app.victim_access,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  access_id uuid references app.victim_access,
  withdrawn_at timestamptz,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null
);
create index helper_link_case on app.helper_link (case_id, made_at desc, id desc);
comment on table app.helper_link is 'A link used once, bound to one case; the helper''s name is sealed.';

create table app.victim_setting (
  case_id uuid primary key references app.case_file,
  no_trace boolean not null,
  changed_at timestamptz not null
);
comment on table app.victim_setting is 'No digital trace: while it holds, the portal stays closed and no notice goes out.';

create table app.duress_alert (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  raised_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references auth.staff
);
create index duress_alert_open on app.duress_alert (center_id, raised_at, case_id) where answered_at is null;
create index duress_alert_case on app.duress_alert (case_id, raised_at desc);
comment on table app.duress_alert is 'Somebody signed in with the second PIN: open until a person has answered it. Never shown in the portal.';

create table app.victim_message (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  institution text not null,
  kind text not null check (kind in ('message', 'correction', 'complaint', 'satisfaction', 'withdrawal', 'widening')),
  bland boolean not null default false,
  access_id uuid references app.victim_access,
  staff_id uuid references auth.staff,
  score smallint check (score between 1 and 5),
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  sent_at timestamptz not null,
  read_at timestamptz,
  check ((access_id is null) <> (staff_id is null))
);
create index victim_message_case on app.victim_message (case_id, sent_at desc, id desc);
create index victim_message_unread on app.victim_message (center_id, sent_at, case_id)
  where read_at is null and access_id is not null;
comment on table app.victim_message is 'Between the victim and her case manager, both ways, sealed; not for any other institution.';

create table app.ask (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  institution text not null,
  fields text[] not null default '{}',
  papers text[] not null default '{}',
  asked_at timestamptz not null,
  asked_by uuid not null references auth.staff,
  answered_at timestamptz,
  withdrawn_at timestamptz,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  check (cardinality(fields) + cardinality(papers) > 0)
);
create index ask_case on app.ask (case_id, asked_at desc, id desc);
comment on table app.ask is 'Please complete: only the fields and papers asked for are open. The covering words are sealed.';

create table app.ask_answer (
  ask_id uuid not null references app.ask,
  case_id uuid not null references app.case_file,
  institution text not null,
  field text not null,
  class text not null,
  access_id uuid not null references app.victim_access,
  answered_at timestamptz not null,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  primary key (ask_id, field)
);
comment on table app.ask_answer is 'One answer to one asked field, sealed under its own class.';

create table app.request_draft (
  id uuid primary key,
  center_id text not null,
  code bytea not null unique,
  pin_hash text not null,
  sealed bytea,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  submitted_at timestamptz
);
create index request_draft_expiry on app.request_draft (expires_at) where sealed is not null;
comment on table app.request_draft is 'A request not yet sent: sealed, opened with code and PIN, emptied after thirty days or when sent.';

create table app.notice (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  access_id uuid references app.victim_access,
  template text not null,
  language text not null,
  channel text check (channel in ('sms', 'email')),
  state text not null check (state in ('queued', 'sent', 'failed', 'silent')),
  because text not null,
  not_before timestamptz,
  tries smallint not null default 0,
  made_at timestamptz not null,
  settled_at timestamptz
);
create index notice_queue on app.notice (center_id, not_before, id) where state = 'queued';
create index notice_case on app.notice (case_id, made_at desc, id desc);
comment on table app.notice is 'The outbox: codes only. Where it goes is read from the safe contact at the moment of sending.';

-- Papers handed in by the person herself have no colleague behind them.
alter table app.document
  alter column added_by drop not null,
  add column handed_in_by uuid references app.victim_access,
  add column bland boolean not null default false,
  add constraint document_from_somebody check ((added_by is null) <> (handed_in_by is null));

-- Decisions ------------------------------------------------------------------------------------------

-- The case whose part this context may see: the victim all of hers, a helper the parts named, and nobody
-- in the bland view. `own` is no helper's part.
create function sec.portal_case(part text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when not (c->>'bland')::boolean and (c->>'kind' = 'victim'
    or (c->>'kind' = 'helper' and part <> 'own' and c->'parts' ? part)) then (c->>'case')::uuid end
  from sec.ctx() c where c->>'kind' in ('victim', 'helper')
$$;
-- Both worlds: rows carry which one they belong to.
create function sec.portal_any(part text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when c->>'kind' = 'victim' or part = '' or c->'parts' ? part then (c->>'case')::uuid end
  from sec.ctx() c where c->>'kind' in ('victim', 'helper')
$$;
create function sec.portal_bland() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (c->>'bland')::boolean from sec.ctx() c where c->>'kind' in ('victim', 'helper')
$$;
-- Where somebody is, what happened to her and what she told a therapist never come through this door; nor
-- does what concerns the offender, images or protective measures.
create function sec.portal_class(of_class text) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select of_class in ('identity', 'contact', 'legal', 'money', 'work', 'welfare', 'service_use')
$$;

-- Coded lines only, and no colleague's name: what a list in the portal shows.
create function sec.portal_head() returns table (number text, status text, opened_at timestamptz, closed_at timestamptz, managed boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.number, f.status, f.opened_at, f.closed_at, f.manager_id is not null
  from app.case_file f where f.id = sec.portal_case('status')
$$;
create function sec.portal_referrals() returns table (id uuid, service text, to_institution text, status text,
  sent_at timestamptz, changed_at timestamptz, booked_on date, expected_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.service, r.to_institution, r.status, r.sent_at, r.changed_at, r.booked_on, r.clock_due
  from app.referral r where r.case_id = sec.portal_case('status') and r.status <> 'draft'
  order by r.to_institution, r.created_at desc, r.id
$$;
create function sec.portal_deadlines() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.deadlines from app.assessment a where a.case_id = sec.portal_case('dates')
$$;
-- Who looked: institution, when, which classes. The view under duress left leaves too; they are not told here.
create function sec.portal_leaves(before timestamptz, size integer) returns table (at timestamptz, who text, institution text, event text, classes text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.at, l.actor_kind, l.institution, l.event, l.classes
  from audit.leaf l
  where l.case_id = sec.portal_case('own') and l.at < before and l.actor_kind in ('staff', 'helper') and l.classes <> '{}'
    and l.event not like 'portal.alarm%'
    and not exists (select 1 from auth.victim_session s where s.bland and s.id::text = l.session_id)
  order by l.at desc, l.id desc limit least(size, 200)
$$;
create function sec.portal_seen() returns table (institution text, class text, last_at timestamptz, times bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.institution, c, max(l.at), count(*)
  from audit.leaf l, unnest(l.classes) c
  where l.case_id = sec.portal_case('own') and l.actor_kind = 'staff' and l.event = 'case.viewed'
  group by 1, 2
$$;

-- What was handed in, in the world it was handed in: that it arrived, and nothing of what it says.
create function sec.portal_papers() returns table (id uuid, kind text, added_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.id, d.kind, d.added_at from app.document d
  where d.case_id = sec.portal_any('documents') and d.handed_in_by is not null and d.bland = sec.portal_bland()
  order by d.added_at desc, d.id desc limit 100
$$;

create function sec.portal_answered(of_ask uuid) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.field from app.ask_answer a where a.ask_id = of_ask and a.case_id = sec.portal_case('documents')
$$;

-- The person may take anything back herself, at any time.
create or replace function sec.referral_guard() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb;
  mover text;
begin
  if tg_op = 'UPDATE' then
    if (new.id, new.center_id, new.case_id, new.bundle_id, new.case_number, new.service, new.from_institution,
        new.to_institution, new.needs, new.urgency, new.instead_of, new.created_at)
       is distinct from (old.id, old.center_id, old.case_id, old.bundle_id, old.case_number, old.service,
        old.from_institution, old.to_institution, old.needs, old.urgency, old.instead_of, old.created_at) then
      raise exception 'a referral stays what it was sent as' using errcode = '42501';
    end if;
    if new.status = old.status then
      return new;
    end if;
    select t.side into mover from sec.referral_transition t
    where t.from_status = old.status and t.to_status = new.status;
    if mover is null then
      raise exception 'no-transition: % to %', old.status, new.status using errcode = 'HG001';
    end if;
  else
    mover := 'sender';
  end if;
  -- Whoever is not the application moves data as a whole; who may do what concerns the application.
  if session_user <> 'hangot_rt' then
    return new;
  end if;
  if tg_op = 'INSERT' and new.status not in ('draft', 'sent') then
    raise exception 'no-transition: a referral begins as a draft or sent' using errcode = 'HG001';
  end if;
  me := sec.ctx();
  if mover = 'desk' and sec.desk_of(me) is distinct from new.to_institution
     or mover = 'sender' and not coalesce(me->>'kind' = 'system' or sec.records_consent(me)
       or (new.status = 'withdrawn' and new.case_id = sec.portal_case('own')), false) then
    raise exception 'the other side moves this referral' using errcode = '42501';
  end if;
  if new.status in ('sent', 'received') and not sec.consented(new.case_id, new.to_institution, new.needs) then
    raise exception 'no-consent' using errcode = 'HG002';
  end if;
  return new;
end $$;

-- Whoever may end a consent ends what hung on it, although she may not touch a referral otherwise.
create or replace function sec.consent_ends_referrals() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  with gone as (
    update app.referral r set status = 'withdrawn', changed_at = now(), version = r.version + 1,
      clock_due = null, clock_level = 0, next_step_at = null
    where r.case_id = new.case_id and r.to_institution = new.to_institution
      and r.status not in ('draft', 'closed', 'withdrawn')
      and not sec.consented(r.case_id, r.to_institution, r.needs)
    returning r.id, r.case_id)
  insert into app.referral_withdrawal (referral_id, case_id, ground, recorded_by)
  select id, case_id, 'consent_withdrawn', coalesce((select sec.ctx())->>'id', 'database') from gone;
  return null;
end $$;
grant insert on app.referral_withdrawal to hangot_definer;
grant update (status, changed_at, version, clock_due, clock_level, next_step_at) on app.referral to hangot_definer;
create policy definer_withdraws on app.referral_withdrawal for insert to hangot_definer with check (true);

-- An access is ended or given a second PIN; it never moves and never widens.
create function sec.access_stays() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (to_jsonb(new) - 'second_hash' - 'third_hash' - 'revoked_at' - 'revoked_because' - 'notices' - 'ends_on')
     is distinct from (to_jsonb(old) - 'second_hash' - 'third_hash' - 'revoked_at' - 'revoked_because' - 'notices' - 'ends_on')
     or old.revoked_at is not null
     or (old.ends_on is not null and (new.ends_on is null or new.ends_on > old.ends_on)) then
    raise exception 'an access can only be ended' using errcode = '42501';
  end if;
  return new;
end $$;

do $$
declare
  f regprocedure;
begin
  for f in select oid from pg_proc where pronamespace = 'sec'::regnamespace and prokind = 'f'
      and proowner <> 'hangot_definer'::regrole loop
    execute format('alter function %s owner to hangot_definer', f);
  end loop;
end $$;

call sec.guard('app.victim_access', 'select, insert, update (second_hash, third_hash, revoked_at, revoked_because, notices, ends_on)');
call sec.guard('app.helper_link', 'select, insert, update (access_id, withdrawn_at)');
call sec.guard('app.victim_setting', 'select, insert, update');
call sec.guard('app.duress_alert', 'select, insert, update (answered_at, answered_by)');
call sec.guard('app.victim_message', 'select, insert, update (read_at)');
call sec.guard('app.ask', 'select, insert, update (answered_at, withdrawn_at)');
call sec.guard('app.ask_answer', 'select, insert');
call sec.guard('app.request_draft', 'select, insert, update (sealed, saved_at, submitted_at)');
call sec.guard('app.notice', 'select, insert, update (state, because, not_before, tries, settled_at)');
create trigger stays_put before update on app.victim_access for each row execute function sec.access_stays();

-- Those on the case who manage it; the system before anybody is signed in; the person her own.
create policy reads on app.victim_access for select to hangot_rt using (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system');
create policy victim_reads on app.victim_access for select to hangot_rt using (
  (case_id = (select sec.portal_any('')) and id::text = (select sec.ctx())->>'id')
  or (case_id = (select sec.portal_any('own')) and kind = 'helper' and bland = (select sec.portal_bland())));
create policy issues on app.victim_access for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and ((select sec.ctx())->>'kind' = 'system'
    or (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx()))
      and issued_by = (select sec.me()))));
create policy ends on app.victim_access for update to hangot_rt using (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system') with check (true);
create policy victim_ends on app.victim_access for update to hangot_rt
  using (case_id = (select sec.portal_any('own')) and kind = 'helper' and bland = (select sec.portal_bland()))
  with check (revoked_at is not null);

create policy reads on app.helper_link for select to hangot_rt using (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system');
create policy victim_reads on app.helper_link for select to hangot_rt using (
  case_id = (select sec.portal_any('own')) and bland = (select sec.portal_bland()));
create policy victim_names on app.helper_link for insert to hangot_rt with check (
  case_id = (select sec.portal_any('own')) and bland = (select sec.portal_bland())
  and made_by::text = (select sec.ctx())->>'id' and access_id is null);
create policy uses on app.helper_link for update to hangot_rt using (
  (select sec.ctx())->>'kind' = 'system'
  or (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))) with check (true);
create policy victim_withdraws on app.helper_link for update to hangot_rt
  using (case_id = (select sec.portal_any('own')) and bland = (select sec.portal_bland()))
  with check (withdrawn_at is not null);

create policy reads on app.victim_setting for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy victim_reads on app.victim_setting for select to hangot_rt using (case_id = (select sec.portal_case('own')));
create policy sets on app.victim_setting for insert to hangot_rt with check (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (no_trace and (select sec.ctx())->>'kind' = 'system'));
create policy changes on app.victim_setting for update to hangot_rt
  using (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx()))) with check (true);
create policy closes on app.victim_setting for update to hangot_rt
  using ((select sec.ctx())->>'kind' = 'system') with check (no_trace);

create policy reads on app.duress_alert for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and (
    (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
    or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id))));
create policy raises on app.duress_alert for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system');
create policy answers on app.duress_alert for update to hangot_rt
  using (answered_at is null and ((case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
    or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id))))
  with check (answered_by = (select sec.me()));

create policy reads on app.victim_message for select to hangot_rt using (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system');
create policy victim_reads on app.victim_message for select to hangot_rt using (
  case_id = (select sec.portal_any('messages')) and bland = (select sec.portal_bland())
  and (kind <> 'complaint' or (select sec.ctx())->>'kind' = 'victim'));
create policy writes on app.victim_message for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and institution = 'center' and not bland
  and case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())) and staff_id = (select sec.me()));
create policy victim_writes on app.victim_message for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and institution = 'center' and access_id::text = (select sec.ctx())->>'id'
  and case_id = (select sec.portal_any('messages')) and bland = (select sec.portal_bland())
  and (kind = 'message' or (select sec.ctx())->>'kind' = 'victim'));
create policy hears on app.victim_message for update to hangot_rt
  using (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx()))) with check (read_at is not null);

create policy reads on app.ask for select to hangot_rt using (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system');
create policy victim_reads on app.ask for select to hangot_rt using (case_id = (select sec.portal_case('documents')));
create policy asks on app.ask for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and institution = 'center'
  and case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())) and asked_by = (select sec.me()));
create policy ends on app.ask for update to hangot_rt
  using (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx()))) with check (withdrawn_at is not null);
create policy victim_answers on app.ask for update to hangot_rt
  using (case_id = (select sec.portal_case('documents')) and answered_at is null and withdrawn_at is null)
  with check (answered_at is not null and withdrawn_at is null);

create policy reads on app.ask_answer for select to hangot_rt using (
  sec.records_consent((select sec.ctx())) and sec.can_read(case_id, institution, class, (select sec.ctx())));
create policy mine_only on app.ask_answer as restrictive for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system'
  or case_id = (select sec.portal_case('own')));
create policy victim_reads on app.ask_answer for select to hangot_rt using (
  case_id = (select sec.portal_case('own')) and sec.portal_class(class));
create policy victim_writes on app.ask_answer for insert to hangot_rt with check (
  institution = 'center' and access_id::text = (select sec.ctx())->>'id' and case_id = (select sec.portal_case('documents'))
  and exists (select 1 from app.ask a where a.id = ask_id and a.case_id = ask_answer.case_id
    and ask_answer.field = any(a.fields) and a.withdrawn_at is null));

create policy reads on app.request_draft for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system');
create policy saves on app.request_draft for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system');
create policy saves_again on app.request_draft for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system')
  with check (center_id = (select sec.ctx())->>'center');

create policy reads on app.notice for select to hangot_rt using (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system'));
create policy queues on app.notice for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and ((select sec.ctx())->>'kind' = 'system'
    or (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))));
create policy settles on app.notice for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system')
  with check (center_id = (select sec.ctx())->>'center');

-- What was there before and is hers to see -------------------------------------------------------------

create policy victim_reads on app.consent for select to hangot_rt using (case_id = (select sec.portal_case('own')));
-- Narrowing only: the rest of a consent that ends in this very statement's transaction, and never longer.
create function sec.narrows(of_case uuid, parent uuid, to_institution text, classes text[], purpose text, until timestamptz)
returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.consent p where p.id = parent and p.case_id = of_case
    and p.to_institution = narrows.to_institution and p.purpose = narrows.purpose and narrows.classes <@ p.classes
    and cardinality(narrows.classes) < cardinality(p.classes) and until <= p.valid_until and p.revoked_at = now())
$$;
alter function sec.narrows(uuid, uuid, text, text[], text, timestamptz) owner to hangot_definer;
create policy victim_narrows on app.consent for insert to hangot_rt with check (
  case_id = (select sec.portal_case('own')) and narrowed_from is not null and revoked_at is null and valid_from >= now()
  and sec.narrows(case_id, narrowed_from, to_institution, classes, purpose, valid_until));
create policy victim_withdraws on app.consent for update to hangot_rt
  using (case_id = (select sec.portal_case('own'))) with check (revoked_at is not null);
create policy victim_reads on app.consent_withdrawal for select to hangot_rt using (case_id = (select sec.portal_case('own')));
create policy victim_writes on app.consent_withdrawal for insert to hangot_rt with check (
  case_id = (select sec.portal_case('own')) and by_staff is null and asked_by = 'victim');

create policy victim_reads on app.data_key for select to hangot_rt using (case_id = (select sec.portal_any('')));
create policy victim_retires on app.data_key for update to hangot_rt
  using (case_id = (select sec.portal_case('own'))) with check (retired_at is not null);
create policy victim_reads on app.key_wrap for select to hangot_rt using (case_id = (select sec.portal_any('')));
create policy victim_removes on app.key_wrap for delete to hangot_rt using (
  case_id = (select sec.portal_case('own'))
  and exists (select 1 from app.data_key d where d.id = data_key_id and d.owner_institution <> institution));

create policy victim_reads on app.section for select to hangot_rt using (
  case_id = (select sec.portal_case('own')) and owner_institution = 'center' and sec.portal_class(class));
alter policy mine_only on app.section using (case_id = any(array(select sec.my_cases()))
  or (select sec.ctx())->>'kind' = 'system' or case_id = (select sec.portal_case('own')));

create policy victim_reads on app.timeline_entry for select to hangot_rt using (
  case_id = (select sec.portal_case('status')) and class = 'service_use');
create policy victim_writes on app.timeline_entry for insert to hangot_rt with check (
  case_id = (select sec.portal_case('own')) and institution = 'center' and by_staff is null);
alter policy mine_only on app.timeline_entry using (case_id = any(array(select sec.my_cases()))
  or (select sec.ctx())->>'kind' = 'system' or case_id = (select sec.portal_case('status')));

create policy victim_reads on app.appointment for select to hangot_rt using (
  case_id = (select sec.portal_case('dates')) and class = 'service_use');
alter policy mine_only on app.appointment using (case_id = any(array(select sec.my_cases()))
  or case_id = (select sec.portal_case('dates')));

-- She hands in any paper; what comes back is that it arrived (sec.portal_papers), never the paper itself.
create policy victim_hands_in on app.document for insert to hangot_rt with check (
  case_id = (select sec.portal_any('documents')) and institution = 'center' and added_by is null
  and handed_in_by::text = (select sec.ctx())->>'id' and bland = (select sec.portal_bland()));
