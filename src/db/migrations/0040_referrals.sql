-- Referrals: one act sends many, each institution answers at its own desk, and a clock watches every state.
-- Coded columns only; the words for an institution and what was delivered are sealed.

create table dir.clock_rule (
  center_id text not null,
  urgency text not null check (urgency in ('U0', 'U1', 'U2', 'U3')),
  status text not null,
  amount integer not null check (amount between 1 and 400),
  unit text not null check (unit in ('hours', 'working_days')),
  changed_at timestamptz not null default now(),
  primary key (center_id, urgency, status)
);
comment on table dir.clock_rule is 'A centre''s own clock where it differs from the default of the house.';

create table sec.referral_transition (
  from_status text not null,
  to_status text not null,
  side text not null check (side in ('sender', 'desk')),
  primary key (from_status, to_status)
);
alter table sec.referral_transition owner to hangot_definer;
comment on table sec.referral_transition is 'What may follow what and who moves it; the same table as in src/modules/referrals/referral.ts.';
insert into sec.referral_transition (from_status, to_status, side) values
  ('draft', 'sent', 'sender'), ('draft', 'withdrawn', 'sender'),
  ('sent', 'received', 'desk'), ('sent', 'closed', 'sender'), ('sent', 'withdrawn', 'sender'),
  ('received', 'accepted', 'desk'), ('received', 'declined', 'desk'),
  ('received', 'closed', 'sender'), ('received', 'withdrawn', 'sender'),
  ('accepted', 'in_progress', 'desk'), ('accepted', 'provided', 'desk'), ('accepted', 'not_provided', 'desk'),
  ('accepted', 'closed', 'sender'), ('accepted', 'withdrawn', 'sender'),
  ('in_progress', 'provided', 'desk'), ('in_progress', 'not_provided', 'desk'), ('in_progress', 'withdrawn', 'sender'),
  ('declined', 'closed', 'sender'), ('declined', 'withdrawn', 'sender'),
  ('provided', 'closed', 'sender'), ('provided', 'in_progress', 'desk'), ('provided', 'withdrawn', 'sender'),
  ('not_provided', 'closed', 'sender'), ('not_provided', 'withdrawn', 'sender');

create table app.bundle (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  from_institution text not null,
  sent_at timestamptz not null default now(),
  sent_by uuid references auth.staff
);
create index bundle_case on app.bundle (case_id, sent_at desc, id);
comment on table app.bundle is 'Referrals sent in one act. Its status is derived from theirs and stored nowhere.';

create table app.referral (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  bundle_id uuid not null references app.bundle,
  case_number text not null,
  service text not null,
  from_institution text not null,
  to_institution text not null,
  desk text not null,
  status text not null check (status in ('draft', 'sent', 'received', 'accepted', 'declined', 'in_progress',
    'provided', 'not_provided', 'closed', 'withdrawn')),
  urgency text not null check (urgency in ('U0', 'U1', 'U2', 'U3')),
  risk_band text,
  needs text[] not null check (cardinality(needs) > 0),
  claimed_by uuid references auth.staff,
  instead_of uuid references app.referral,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  changed_at timestamptz not null default now(),
  clock_due timestamptz,
  clock_level integer not null default 0 check (clock_level between 0 and 3),
  next_step_at timestamptz,
  booked_on date,
  version integer not null default 1,
  check (claimed_by is not null or status not in ('received', 'accepted', 'in_progress')),
  check (sent_at is not null or status in ('draft', 'withdrawn'))
);
comment on table app.referral is 'One service asked of one institution. Coded columns only: what a queue may show before the claim.';
create index referral_queue on app.referral (center_id, to_institution, status, clock_due, id)
  include (case_id, from_institution, case_number, service, urgency, risk_band, claimed_by, sent_at, clock_level, version)
  where status in ('sent', 'received', 'accepted', 'in_progress');
create index referral_worker on app.referral (claimed_by, clock_due, id) where status in ('received', 'accepted', 'in_progress');
create index referral_clock on app.referral (next_step_at) where next_step_at is not null;
create index referral_late on app.referral (center_id, clock_due, id) where clock_level > 0;
create index referral_case on app.referral (case_id, created_at desc, id);
create index referral_bundle on app.referral (bundle_id);
create index referral_instead_of on app.referral (instead_of) where instead_of is not null;
create unique index referral_open on app.referral (case_id, service)
  where status not in ('closed', 'withdrawn', 'declined');

create table app.referral_message (
  referral_id uuid primary key references app.referral,
  case_id uuid not null references app.case_file,
  from_institution text not null,
  to_institution text not null,
  class text not null,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  written_at timestamptz not null default now()
);
comment on table app.referral_message is 'Sealed words of the sender for one institution; nobody else''s.';

create table app.referral_claim (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  referral_id uuid not null references app.referral,
  staff_id uuid not null references auth.staff,
  given_by uuid not null references auth.staff,
  at timestamptz not null default now()
);
create index referral_claim_referral on app.referral_claim (referral_id, at);
comment on table app.referral_claim is 'Who took a referral, or was given it by the institution''s lead, and when.';

create table app.referral_acceptance (
  referral_id uuid primary key references app.referral,
  case_id uuid not null references app.case_file,
  staff_id uuid not null references auth.staff,
  at timestamptz not null default now()
);
comment on table app.referral_acceptance is 'The institution takes the referral on.';

create table app.referral_declination (
  referral_id uuid primary key references app.referral,
  case_id uuid not null references app.case_file,
  staff_id uuid not null references auth.staff,
  reason text not null,
  at timestamptz not null default now(),
  settled text check (settled in ('fallback', 'returned')),
  settled_at timestamptz
);
comment on table app.referral_declination is 'The institution cannot take it, with a coded reason; then a fallback, or back to the case manager.';

create table app.referral_outcome (
  id uuid primary key,
  referral_id uuid not null references app.referral,
  case_id uuid not null references app.case_file,
  staff_id uuid not null references auth.staff,
  result text not null check (result in ('provided', 'not_provided')),
  reason text,
  at timestamptz not null default now(),
  check ((result = 'not_provided') = (reason is not null))
);
create index referral_outcome_referral on app.referral_outcome (referral_id, at desc);
comment on table app.referral_outcome is 'What became of it, told back to the sender.';

create table app.referral_closure (
  referral_id uuid primary key references app.referral,
  case_id uuid not null references app.case_file,
  ground text not null,
  closed_by text not null,
  at timestamptz not null default now()
);
comment on table app.referral_closure is 'The sender has taken note: done, replaced by another, or given up.';

create table app.referral_withdrawal (
  referral_id uuid primary key references app.referral,
  case_id uuid not null references app.case_file,
  ground text not null,
  recorded_by text not null,
  at timestamptz not null default now()
);
comment on table app.referral_withdrawal is 'The victim takes it back, at any time and without a reason.';

create table app.booking (
  id uuid primary key,
  referral_id uuid not null references app.referral,
  case_id uuid not null references app.case_file,
  institution text not null,
  on_day date not null,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  booked_at timestamptz not null default now(),
  staff_id uuid not null references auth.staff
);
create index booking_referral on app.booking (referral_id, booked_at desc);
comment on table app.booking is 'A day at the institution; hour and place are sealed. The newest row counts.';

create table app.delivery (
  id uuid primary key,
  referral_id uuid not null references app.referral,
  case_id uuid not null references app.case_file,
  institution text not null,
  desk_kind text not null,
  kind text not null check (kind in ('session', 'item', 'amount', 'advice', 'measure')),
  action text not null,
  on_day date not null,
  quantity integer not null check (quantity between 1 and 9999),
  class text not null,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  recorded_at timestamptz not null default now(),
  staff_id uuid not null references auth.staff
);
create index delivery_referral on app.delivery (referral_id, on_day desc, id desc);
create index delivery_case on app.delivery (case_id, on_day desc);
comment on table app.delivery is 'What was given: sessions, items, amounts, advice, measures. Sums and words are sealed by class.';

create table app.escalation (
  id uuid primary key default gen_random_uuid(),
  center_id text not null,
  case_id uuid not null references app.case_file,
  referral_id uuid not null references app.referral,
  institution text not null,
  level integer not null check (level between 1 and 3),
  ground text not null check (ground in ('silence', 'returned', 'not_provided')),
  raised_at timestamptz not null default now(),
  settled_at timestamptz
);
create index escalation_open on app.escalation (center_id, institution, raised_at, id) where settled_at is null;
create index escalation_case on app.escalation (case_id) where settled_at is null;
create unique index escalation_once on app.escalation (referral_id, level, ground) where settled_at is null;
comment on table app.escalation is 'Silence has consequences: 1 the institution''s lead, 2 the case manager, 3 the centre manager.';

-- Decisions ------------------------------------------------------------------------------------------

-- The institution whose queue this person works; null for everybody else.
create function sec.desk_of(me jsonb) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case when me->>'kind' = 'staff' and me->>'role' in ('institution_worker', 'institution_lead')
    then me->>'institution' end
$$;

-- Do the live consents of a case let this institution see all of these classes? The centre itself asked.
create function sec.consented(of_case uuid, institution text, wanted text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select institution = 'center' or wanted <@ coalesce((
    select array_agg(distinct c) from app.consent n, unnest(n.classes) c
    where n.case_id = of_case and n.to_institution = institution and n.purpose = 'support'
      and n.revoked_at is null and n.valid_from <= now() and n.valid_until > now()), '{}')
$$;

-- Which sections a case has, without their content, for whoever composes a referral of it.
create function sec.section_shapes(of_case uuid) returns table (owner_institution text, class text, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.owner_institution, s.class, s.name from app.section s
  where s.case_id = of_case and sec.records_consent(sec.ctx())
    and s.case_id in (select sec.my_cases())
$$;

create function sec.referral_guard() returns trigger
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
     or mover = 'sender' and not coalesce(me->>'kind' = 'system' or sec.records_consent(me), false) then
    raise exception 'the other side moves this referral' using errcode = '42501';
  end if;
  if new.status in ('sent', 'received') and not sec.consented(new.case_id, new.to_institution, new.needs) then
    raise exception 'no-consent' using errcode = 'HG002';
  end if;
  return new;
end $$;

-- A worker takes what nobody holds, for herself; what somebody holds, only the lead gives to another.
create function sec.claim_guard() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb;
begin
  if session_user <> 'hangot_rt' then
    return new;
  end if;
  me := sec.ctx();
  if sec.desk_of(me) is distinct from new.to_institution or not (
       me->>'role' = 'institution_lead' and exists (select 1 from auth.staff s
         where s.id = new.claimed_by and s.institution = new.to_institution and s.active)
       or new.claimed_by = (me->>'id')::uuid and old.status = 'sent' and new.status = 'received') then
    raise exception 'this referral is held by somebody' using errcode = '42501';
  end if;
  return new;
end $$;

-- The institution's open pages hear of it once the transaction is in.
create function sec.referral_heard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.status <> 'draft' then
    perform pg_notify('queue', new.to_institution);
    if new.from_institution <> new.to_institution then
      perform pg_notify('queue', new.from_institution);
    end if;
  end if;
  return null;
end $$;

-- When a desk has nothing open on a case any more, its assignment ends with the transaction.
create function sec.referral_released() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update app.assignment a set until = now()
  where a.case_id = new.case_id and a.staff_id = old.claimed_by and a.capacity = 'desk' and a.until > now()
    and not exists (select 1 from app.referral r where r.case_id = new.case_id and r.claimed_by = old.claimed_by
      and r.status in ('received', 'accepted', 'in_progress', 'provided', 'not_provided'));
  return null;
end $$;

-- A withdrawn or narrowed consent takes back what hung on it, in the same transaction.
create function sec.consent_ends_referrals() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
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

-- The queue's copy of the risk band follows the case, whoever assessed it.
create function sec.referral_follows_case() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update app.referral r set risk_band = new.risk_band
  where r.case_id = new.id and r.status not in ('closed', 'withdrawn') and r.risk_band is distinct from new.risk_band;
  return null;
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

call sec.guard('dir.clock_rule', 'select, insert, update');
call sec.guard('app.bundle', 'select, insert');
call sec.guard('app.referral', 'select, insert, update');
call sec.guard('app.referral_message', 'select, insert');
call sec.guard('app.referral_claim', 'select, insert');
call sec.guard('app.referral_acceptance', 'select, insert');
call sec.guard('app.referral_declination', 'select, insert, update (settled, settled_at)');
call sec.guard('app.referral_outcome', 'select, insert');
call sec.guard('app.referral_closure', 'select, insert');
call sec.guard('app.referral_withdrawal', 'select, insert');
call sec.guard('app.booking', 'select, insert');
call sec.guard('app.delivery', 'select, insert');
call sec.guard('app.escalation', 'select, insert');

create trigger guarded before insert or update on app.referral for each row execute function sec.referral_guard();
create trigger claimed before update on app.referral for each row
  when (new.claimed_by is distinct from old.claimed_by) execute function sec.claim_guard();
create trigger heard after insert or update on app.referral for each row execute function sec.referral_heard();
create constraint trigger released after update on app.referral deferrable initially deferred for each row
  when (old.claimed_by is not null and (new.claimed_by is distinct from old.claimed_by
    or new.status in ('declined', 'closed', 'withdrawn') and new.status <> old.status))
  execute function sec.referral_released();
-- At the end of the transaction: a consent is narrowed by ending it and writing the narrower one.
create constraint trigger ends_referrals after update of revoked_at, classes, valid_until on app.consent
  deferrable initially deferred for each row execute function sec.consent_ends_referrals();
create trigger followed after update of risk_band on app.case_file for each row
  when (new.risk_band is distinct from old.risk_band) execute function sec.referral_follows_case();
grant update (risk_band) on app.referral to hangot_definer;
grant update (until) on app.assignment to hangot_definer;
create policy definer_releases on app.assignment for update to hangot_definer using (true) with check (true);
create policy definer_copies on app.referral for update to hangot_definer using (true) with check (true);

create policy reads on dir.clock_rule for select to hangot_rt using (center_id = (select sec.ctx())->>'center');
create policy writes on dir.clock_rule for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'role' in ('administrator', 'centre_manager'));
create policy changes on dir.clock_rule for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'role' in ('administrator', 'centre_manager'))
  with check (center_id = (select sec.ctx())->>'center');

create policy reads on app.bundle for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and (
    (case_id = any(array(select sec.my_cases())) and (select sec.records_consent(sec.ctx())))
    or ((select sec.ctx())->>'role' = 'centre_manager' and case_id <> all(array(select sec.my_blocks())))
    or (select sec.ctx())->>'kind' = 'system'));
create policy writes on app.bundle for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (
    (case_id = any(array(select sec.my_cases())) and (select sec.records_consent(sec.ctx()))
      and sent_by = (select sec.me()))
    or (select sec.ctx())->>'kind' = 'system'));

-- Asked once per statement: `(select sec.desk_of(...))` is a constant to the rows, the bare function is not.
-- The queue of the institution, minus what lies behind a wall; the people on the case as far as the class
-- goes; the centre manager.
create policy reads on app.referral for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and (
    (to_institution = (select sec.desk_of(sec.ctx())) and status <> 'draft'
      and case_id <> all(array(select sec.my_blocks())))
    or (case_id = any(array(select sec.my_cases())) and ((select sec.records_consent(sec.ctx()))
      or (status <> 'draft' and sec.can_read(case_id, from_institution, 'service_use', (select sec.ctx())))))
    or ((select sec.ctx())->>'role' = 'centre_manager' and case_id <> all(array(select sec.my_blocks())))
    or (select sec.ctx())->>'kind' = 'system'));
create policy writes on app.referral for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and from_institution = (select sec.ctx())->>'institution'
  and ((case_id = any(array(select sec.my_cases())) and (select sec.records_consent(sec.ctx())))
    or (select sec.ctx())->>'kind' = 'system'));
create policy changes on app.referral for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (
    (to_institution = (select sec.desk_of(sec.ctx())) and status <> 'draft'
      and case_id <> all(array(select sec.my_blocks())))
    or (case_id = any(array(select sec.my_cases())) and (select sec.records_consent(sec.ctx())))
    or (select sec.ctx())->>'kind' = 'system'))
  with check (center_id = (select sec.ctx())->>'center');

create policy reads on app.referral_message for select to hangot_rt using (
  (select sec.ctx())->>'institution' in (from_institution, to_institution)
  and sec.can_read(case_id, from_institution, class, (select sec.ctx())));
create policy mine_only on app.referral_message as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.referral_message for insert to hangot_rt with check (
  from_institution = (select sec.ctx())->>'institution' and (select sec.records_consent(sec.ctx()))
  and sec.can_read(case_id, from_institution, class, (select sec.ctx())));

-- Row nouns are seen by whoever sees the referral, and written by the side whose act they are.
create policy reads on app.referral_claim for select to hangot_rt
  using (exists (select 1 from app.referral r where r.id = referral_id));
create policy writes on app.referral_claim for insert to hangot_rt with check (given_by = (select sec.me())
  and exists (select 1 from app.referral r where r.id = referral_id and r.case_id = referral_claim.case_id
    and r.to_institution = (select sec.desk_of(sec.ctx())) and r.claimed_by = referral_claim.staff_id));
create policy reads on app.referral_acceptance for select to hangot_rt
  using (exists (select 1 from app.referral r where r.id = referral_id));
create policy writes on app.referral_acceptance for insert to hangot_rt with check (staff_id = (select sec.me())
  and exists (select 1 from app.referral r where r.id = referral_id and r.case_id = referral_acceptance.case_id
    and r.to_institution = (select sec.desk_of(sec.ctx()))));
create policy reads on app.referral_declination for select to hangot_rt
  using (exists (select 1 from app.referral r where r.id = referral_id));
create policy writes on app.referral_declination for insert to hangot_rt with check (staff_id = (select sec.me())
  and exists (select 1 from app.referral r where r.id = referral_id and r.case_id = referral_declination.case_id
    and r.to_institution = (select sec.desk_of(sec.ctx()))));
create policy settles on app.referral_declination for update to hangot_rt
  using ((select sec.ctx())->>'kind' = 'system') with check ((select sec.ctx())->>'kind' = 'system');
create policy reads on app.referral_outcome for select to hangot_rt
  using (exists (select 1 from app.referral r where r.id = referral_id));
create policy writes on app.referral_outcome for insert to hangot_rt with check (staff_id = (select sec.me())
  and exists (select 1 from app.referral r where r.id = referral_id and r.case_id = referral_outcome.case_id
    and r.to_institution = (select sec.desk_of(sec.ctx()))));
create policy reads on app.referral_closure for select to hangot_rt
  using (exists (select 1 from app.referral r where r.id = referral_id));
create policy writes on app.referral_closure for insert to hangot_rt with check (
  closed_by = (select sec.ctx())->>'id' and ((select sec.ctx())->>'kind' = 'system'
    or (case_id = any(array(select sec.my_cases())) and (select sec.records_consent(sec.ctx()))))
  and exists (select 1 from app.referral r where r.id = referral_id and r.case_id = referral_closure.case_id));
create policy reads on app.referral_withdrawal for select to hangot_rt
  using (exists (select 1 from app.referral r where r.id = referral_id));
create policy writes on app.referral_withdrawal for insert to hangot_rt with check (
  recorded_by = (select sec.ctx())->>'id' and ((select sec.ctx())->>'kind' = 'system'
    or (case_id = any(array(select sec.my_cases())) and (select sec.records_consent(sec.ctx()))))
  and exists (select 1 from app.referral r where r.id = referral_id and r.case_id = referral_withdrawal.case_id));

create policy reads on app.booking for select to hangot_rt using (
  sec.can_read(case_id, institution, 'service_use', (select sec.ctx())));
create policy mine_only on app.booking as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.booking for insert to hangot_rt with check (
  institution = (select sec.desk_of(sec.ctx())) and staff_id = (select sec.me())
  and case_id = any(array(select sec.my_cases()))
  and exists (select 1 from app.referral r where r.id = referral_id and r.case_id = booking.case_id
    and r.to_institution = booking.institution and r.status in ('accepted', 'in_progress')));

-- The coded line of a delivery returns to whoever sent the referral; its content follows its class.
create policy reads on app.delivery for select to hangot_rt using (
  (select sec.records_consent(sec.ctx())) or institution = (select sec.ctx())->>'institution'
  or sec.can_read(case_id, institution, 'service_use', (select sec.ctx())));
create policy mine_only on app.delivery as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.delivery for insert to hangot_rt with check (
  institution = (select sec.desk_of(sec.ctx())) and staff_id = (select sec.me())
  and sec.can_read(case_id, institution, class, (select sec.ctx()))
  and exists (select 1 from app.referral r where r.id = referral_id and r.case_id = delivery.case_id
    and r.to_institution = delivery.institution and r.status in ('accepted', 'in_progress')));

create policy reads on app.escalation for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and (
    (institution = (select sec.desk_of(sec.ctx())) and (select sec.ctx())->>'role' = 'institution_lead'
      and case_id <> all(array(select sec.my_blocks())))
    or (level >= 2 and case_id = any(array(select sec.my_cases())) and (select sec.records_consent(sec.ctx())))
    or (level >= 3 and (select sec.ctx())->>'role' = 'centre_manager' and case_id <> all(array(select sec.my_blocks())))
    or (select sec.ctx())->>'kind' = 'system'));
create policy writes on app.escalation for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system');

-- What was raised is settled the moment the referral moves on; no one has to remember it.
create function sec.referral_moved_on() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update app.escalation e set settled_at = now() where e.referral_id = new.id and e.settled_at is null;
  return null;
end $$;
alter function sec.referral_moved_on() owner to hangot_definer;
grant update (settled_at) on app.escalation to hangot_definer;
create policy definer_settles on app.escalation for update to hangot_definer using (true) with check (true);
create trigger moved_on after update on app.referral for each row
  when (new.status <> old.status) execute function sec.referral_moved_on();

-- Claiming makes the assignment: for the one who holds the claim, and nobody beside them.
create policy claims on app.assignment for insert to hangot_rt with check (
  capacity = 'desk' and (staff_id = (select sec.me()) or sec.colleague(staff_id, (select sec.ctx())))
  and exists (select 1 from app.referral r where r.case_id = assignment.case_id
    and r.to_institution = (select sec.desk_of(sec.ctx())) and r.claimed_by = assignment.staff_id
    and r.status in ('received', 'accepted', 'in_progress')));
