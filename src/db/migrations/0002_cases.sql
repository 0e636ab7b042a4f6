-- Cases, who works on them, what was consented to, and the sealed sections that hold every word.

create table app.person (
  id uuid primary key,
  center_id text not null,
  created_at timestamptz not null default now()
);
comment on table app.person is 'A human being, without a single attribute; attributes live in sealed sections.';

create table app.case_file (
  id uuid primary key,
  center_id text not null,
  person_id uuid references app.person,
  number text not null,
  status text not null,
  track text,
  channel text not null,
  crime_category text,
  age_band text,
  risk_band text,
  language text not null default 'ko',
  manager_id uuid references auth.staff,
  restricted boolean not null default false,
  opened_at timestamptz not null default now(),
  opened_by uuid,
  closed_at timestamptz,
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  unique (center_id, number)
);
comment on table app.case_file is 'Coded columns only: nothing here identifies anybody.';
create index case_file_person on app.case_file (person_id);
create index case_file_manager on app.case_file (manager_id, status, opened_at desc, id);
create index case_file_status on app.case_file (center_id, status, opened_at desc, id);

create table app.assignment (
  case_id uuid not null references app.case_file,
  staff_id uuid not null references auth.staff,
  capacity text not null,
  since timestamptz not null default now(),
  until timestamptz not null default 'infinity',
  primary key (case_id, staff_id, since)
);
comment on table app.assignment is 'Who works on which case; reading follows assignment.';
create index assignment_staff on app.assignment (staff_id, until, case_id);

create table app.access_block (
  case_id uuid not null references app.case_file,
  staff_id uuid not null references auth.staff,
  ground text not null,
  since timestamptz not null default now(),
  primary key (case_id, staff_id)
);
comment on table app.access_block is 'A conflict wall: for this person the case does not exist.';
create index access_block_staff on app.access_block (staff_id);

create table app.consent (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  to_institution text not null,
  classes text[] not null check (cardinality(classes) > 0),
  purpose text not null,
  valid_from timestamptz not null default now(),
  valid_until timestamptz not null,
  revoked_at timestamptz,
  given_by text not null,
  method text not null,
  text_version text not null,
  text_hash bytea not null,
  receipt_id uuid not null,
  check (valid_until > valid_from and valid_until - valid_from <= interval '180 days')
);
comment on table app.consent is 'Which institution may read which classes, for what, until when. Never open-ended (at most 180 days).';
create index consent_case on app.consent (case_id, to_institution);

create table app.data_key (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  owner_institution text not null,
  class text not null,
  made_at timestamptz not null default now(),
  retired_at timestamptz
);
comment on table app.data_key is 'One data key per case, owner institution and class; the key itself exists only wrapped.';
create unique index data_key_current on app.data_key (case_id, owner_institution, class) where retired_at is null;

create table app.key_wrap (
  data_key_id uuid not null references app.data_key,
  case_id uuid not null references app.case_file,
  institution text not null,
  kek_version integer not null,
  wrapped bytea not null,
  primary key (data_key_id, institution)
);
comment on table app.key_wrap is 'A data key wrapped for one institution. Consent adds a row, withdrawal removes it.';
create index key_wrap_case on app.key_wrap (case_id, institution);

create table app.section (
  case_id uuid not null references app.case_file,
  owner_institution text not null,
  class text not null,
  name text not null,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  changed_by uuid,
  primary key (case_id, owner_institution, class, name)
);
comment on table app.section is 'Sealed content by case, owner institution and class; only ciphertext.';

create table app.person_index (
  token bytea not null,
  kind text not null,
  center_id text not null,
  person_id uuid references app.person,
  case_id uuid not null references app.case_file,
  subject text not null,
  primary key (token, kind, case_id, subject)
);
comment on table app.person_index is 'Keyed blind index for search-before-create and conflict marks; read only through sec functions.';
create index person_index_case on app.person_index (case_id);

-- Decisions ------------------------------------------------------------------------------------------

create table sec.role_class (
  role text not null,
  class text not null,
  primary key (role, class)
);
comment on table sec.role_class is 'Which classes a role may ever read. Filled from the decision table in src/db/decision.ts.';

-- The staff member who asks; null for a system actor, whose id is a word and no uuid.
create function sec.me() returns uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when c->>'kind' = 'staff' then (c->>'id')::uuid end from sec.ctx() c
$$;

-- Of this statement, not of this transaction: what has just ended is over for a transaction still open.
create function sec.my_cases() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with me as (select sec.ctx() c)
  select a.case_id from me, app.assignment a join app.case_file f on f.id = a.case_id
  where me.c->>'kind' = 'staff' and a.staff_id = (me.c->>'id')::uuid
    and a.until > statement_timestamp() and a.since <= statement_timestamp()
    and f.center_id = me.c->>'center'
    and not exists (select 1 from app.access_block b where b.case_id = a.case_id and b.staff_id = a.staff_id)
$$;

create function sec.can_read(of_case uuid, owner text, of_class text, me jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case me->>'kind'
    when 'system' then true
    when 'staff' then
      exists (select 1 from sec.role_class rc where rc.role = me->>'role' and rc.class = of_class)
      and not exists (select 1 from app.access_block b where b.case_id = of_case and b.staff_id = (me->>'id')::uuid)
      and exists (select 1 from app.assignment a where a.case_id = of_case and a.staff_id = (me->>'id')::uuid
                    and a.since <= statement_timestamp() and a.until > statement_timestamp())
      and exists (select 1 from app.case_file f where f.id = of_case and f.center_id = me->>'center')
      and (owner = me->>'institution' or exists (
        select 1 from app.consent n where n.case_id = of_case and n.to_institution = me->>'institution'
          and of_class = any(n.classes) and n.purpose = me->>'purpose' and n.revoked_at is null
          and n.valid_from <= statement_timestamp() and n.valid_until > statement_timestamp()))
    else false
  end
$$;

-- The coded columns of a case: its workers, the centre's intake and managers, and named system actors.
create function sec.oversees(me jsonb) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select me->>'kind' = 'system' or (me->>'kind' = 'staff'
    and me->>'role' in ('intake_counsellor', 'centre_manager') and me->>'institution' = 'center')
$$;

create function sec.my_blocks() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.case_id from app.access_block b where b.staff_id = sec.me()
$$;

create function sec.records_consent(me jsonb) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select me->>'kind' = 'staff' and me->>'role' in ('intake_counsellor', 'case_manager')
$$;

-- Nobody blocked, gone or of another centre is ever assigned, whoever asks.
create function sec.blocked(of_case uuid, of_staff uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.access_block b where b.case_id = of_case and b.staff_id = of_staff)
$$;
create function sec.assignable(of_case uuid, of_staff uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not sec.blocked(of_case, of_staff) and exists (
    select 1 from app.case_file f join auth.staff s on s.center_id = f.center_id
    where f.id = of_case and s.id = of_staff and s.active)
$$;
create function sec.colleague(of_staff uuid, me jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from auth.staff s where s.id = of_staff and s.institution = me->>'institution')
$$;

do $$ begin
  execute (select string_agg(format('alter function %s owner to hangot_definer;', oid::regprocedure), ' ')
           from pg_proc where pronamespace = 'sec'::regnamespace and prokind = 'f');
end $$;
alter table sec.role_class owner to hangot_definer;

call sec.guard('app.person', 'select, insert');
call sec.guard('app.case_file', 'select, insert, update');
call sec.guard('app.assignment', 'select, insert, update');
call sec.guard('app.access_block', 'select, insert');
call sec.guard('app.consent', 'select, insert, update');
call sec.guard('app.data_key', 'select, insert, update (retired_at)');
call sec.guard('app.key_wrap', 'select, insert, update, delete');
call sec.guard('app.section', 'select, insert, update');
call sec.guard('app.person_index', 'insert, delete');

create policy reads on app.person for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and (sec.oversees((select sec.ctx()))
    or id in (select f.person_id from app.case_file f)));
create policy writes on app.person for insert to hangot_rt
  with check (center_id = (select sec.ctx())->>'center' and sec.oversees((select sec.ctx())));

create policy reads on app.case_file for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and (id = any(array(select sec.my_cases()))
    or (sec.oversees((select sec.ctx())) and id <> all(array(select sec.my_blocks())))));
create policy opens on app.case_file for insert to hangot_rt
  with check (center_id = (select sec.ctx())->>'center' and sec.oversees((select sec.ctx())));
create policy changes on app.case_file for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (id = any(array(select sec.my_cases()))
    or (sec.oversees((select sec.ctx())) and id <> all(array(select sec.my_blocks())))))
  with check (center_id = (select sec.ctx())->>'center');

-- One sees one's own assignments and, on the cases one sees as a colleague or as the centre, the others'.
-- The subselects pass through case_file's own policy: its centre, its walls.
create policy reads on app.assignment for select to hangot_rt using (
  (staff_id = (select sec.me()) and case_id <> all(array(select sec.my_blocks())))
  or case_id = any(array(select sec.my_cases()))
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));
-- An institution assigns its own people only; it joins by claiming a referral (0030).
create policy writes on app.assignment for insert to hangot_rt with check (
  (case_id = any(array(select sec.my_cases()))
    and (sec.records_consent((select sec.ctx())) or sec.colleague(staff_id, (select sec.ctx()))))
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));
create policy assignable on app.assignment as restrictive for insert to hangot_rt
  with check (sec.assignable(case_id, staff_id));
create policy ends on app.assignment for update to hangot_rt using (
  staff_id = (select sec.me()) or case_id = any(array(select sec.my_cases()))
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)))
  with check (true);

create policy reads on app.access_block for select to hangot_rt using (
  case_id = any(array(select sec.my_cases()))
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));
-- A wall is never taken down here, so a desk may raise one against itself only.
create policy writes on app.access_block for insert to hangot_rt with check (
  (case_id = any(array(select sec.my_cases()))
    and (sec.records_consent((select sec.ctx())) or staff_id = (select sec.me())))
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));

create policy reads on app.consent for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.consent for insert to hangot_rt with check (
  case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())));
create policy withdraws on app.consent for update to hangot_rt using (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system') with check (true);

-- Keys are useless without the institution's own key, yet nobody sees another institution's wraps but the
-- people on the case. A wrap of the owner itself is the only way to its content: only the system removes it.
create policy reads on app.data_key for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.data_key for insert to hangot_rt with check (
  (case_id = any(array(select sec.my_cases())) and owner_institution = (select sec.ctx())->>'institution')
  or (select sec.ctx())->>'kind' = 'system');
create policy retires on app.data_key for update to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system')
  with check (retired_at is not null);
create policy reads on app.key_wrap for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy adds on app.key_wrap for insert to hangot_rt with check (
  (select sec.ctx())->>'kind' = 'system' or (case_id = any(array(select sec.my_cases()))
    and exists (select 1 from app.data_key d where d.id = data_key_id and d.case_id = key_wrap.case_id
      and (sec.records_consent((select sec.ctx())) or d.owner_institution = (select sec.ctx())->>'institution'))));
create policy rewraps on app.key_wrap for update to hangot_rt
  using ((select sec.ctx())->>'kind' = 'system') with check ((select sec.ctx())->>'kind' = 'system');
create policy removes on app.key_wrap for delete to hangot_rt using (
  (select sec.ctx())->>'kind' = 'system' or (case_id = any(array(select sec.my_cases()))
    and sec.records_consent((select sec.ctx()))
    and exists (select 1 from app.data_key d where d.id = data_key_id and d.owner_institution <> institution)));

create policy reads on app.section for select to hangot_rt
  using (sec.can_read(case_id, owner_institution, class, (select sec.ctx())));
create policy mine_only on app.section as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.section for insert to hangot_rt with check (
  owner_institution = (select sec.ctx())->>'institution'
  and sec.can_read(case_id, owner_institution, class, (select sec.ctx())));
create policy changes on app.section for update to hangot_rt
  using (owner_institution = (select sec.ctx())->>'institution'
    and sec.can_read(case_id, owner_institution, class, (select sec.ctx())))
  with check (owner_institution = (select sec.ctx())->>'institution'
    and sec.can_read(case_id, owner_institution, class, (select sec.ctx())));

create policy writes on app.person_index for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center'
  and (case_id = any(array(select sec.my_cases())) or sec.oversees((select sec.ctx()))));
create policy erases on app.person_index for delete to hangot_rt using (
  case_id = any(array(select sec.my_cases())));
