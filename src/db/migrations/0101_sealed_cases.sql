-- A restricted case (접근 제한): for everybody who is not named on it, it does not exist. The row of the seal is
-- the truth; `restricted` on the case and on its referrals is a copy that only triggers write.

create table app.case_seal (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  reason text not null,
  sealed_at timestamptz not null default now(),
  sealed_by uuid not null references auth.staff,
  unsealed_at timestamptz,
  unsealed_by uuid references auth.staff,
  unseal_reason text,
  check ((unsealed_at is null) = (unsealed_by is null) and (unsealed_at is null) = (unseal_reason is null))
);
create unique index case_seal_open on app.case_seal (case_id) where unsealed_at is null;
create index case_seal_case on app.case_seal (case_id, sealed_at);
comment on table app.case_seal is 'Who restricted a case and why, and who lifted it; insert, then one ending.';
create index case_file_restricted on app.case_file (center_id, id) where restricted;

alter table app.referral add column restricted boolean not null default false;

-- Walls alone, for the policies that read `restricted` from the row itself.
create function sec.my_walls() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp rows 10 as $$
  select b.case_id from app.access_block b where b.staff_id = (select sec.me())
$$;

-- Cases that do not exist for the reader: behind a wall, or restricted without naming her. Every policy that
-- leaves out blocked cases leaves out restricted ones by this.
create or replace function sec.my_blocks() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp rows 10 as $$
  select b.case_id from app.access_block b where b.staff_id = (select sec.me())
  union all
  select f.id from app.case_file f
  where f.restricted and f.center_id = (select sec.ctx())->>'center' and (select sec.me()) is not null
    and not exists (select 1 from app.assignment a where a.case_id = f.id and a.staff_id = (select sec.me())
      and a.since <= statement_timestamp() and a.until > statement_timestamp())
$$;

-- May this person restrict the case and lift it: its manager, or whoever works on it while it has none.
create function sec.seals(of_case uuid, me jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(sec.records_consent(me) and of_case = any(array(select sec.my_cases())) and exists (
    select 1 from app.case_file f where f.id = of_case and f.status <> 'discarded'
      and (f.manager_id is null or f.manager_id = (me->>'id')::uuid)), false)
$$;

create function sec.seal_copied() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update app.case_file f set restricted = new.unsealed_at is null, version = f.version + 1, changed_at = now()
  where f.id = new.case_id;
  update app.referral r set restricted = new.unsealed_at is null where r.case_id = new.case_id;
  return null;
end $$;

create function sec.restricted_by_seal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if session_user = 'hangot_rt' and new.restricted is distinct from exists (
      select 1 from app.case_seal s where s.case_id = new.id and s.unsealed_at is null) then
    raise exception 'a case is restricted by its seal alone' using errcode = '42501';
  end if;
  return new;
end $$;

create function sec.referral_restricted() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.restricted := coalesce((select f.restricted from app.case_file f where f.id = new.case_id), false);
  return new;
end $$;

call sec.guard('app.case_seal', 'select, insert, update (unsealed_at, unsealed_by, unseal_reason)');
create policy reads on app.case_seal for select to hangot_rt using (case_id = any(array(select sec.my_cases())));
create policy writes on app.case_seal for insert to hangot_rt with check (
  sec.seals(case_id, (select sec.ctx())) and sealed_by = (select sec.me()) and unsealed_at is null);
create policy lifts on app.case_seal for update to hangot_rt
  using (unsealed_at is null and sec.seals(case_id, (select sec.ctx())))
  with check (unsealed_at is not null and unsealed_by = (select sec.me()));

create trigger copied after insert or update on app.case_seal for each row execute function sec.seal_copied();
create trigger restricted_by_seal before insert on app.case_file for each row
  when (new.restricted) execute function sec.restricted_by_seal();
create trigger restricted_by_seal_still before update on app.case_file for each row
  when (new.restricted is distinct from old.restricted) execute function sec.restricted_by_seal();
create trigger restricted before insert or update on app.referral for each row
  execute function sec.referral_restricted();
grant update (restricted) on app.case_file to hangot_definer;
grant update (restricted) on app.referral to hangot_definer;

-- The case itself, its queue and its escalations read the column: the lists they serve grow with the centre.
alter policy reads on app.case_file using (
  center_id = (select sec.ctx())->>'center'
    and (((select sec.oversees(sec.ctx())) and (not restricted or (select sec.ctx())->>'kind' = 'system')
        and id <> all(array(select sec.my_walls())))
      or id = any(array(select sec.my_cases()))));
alter policy changes on app.case_file using (
  center_id = (select sec.ctx())->>'center'
    and (((select sec.takes_in(sec.ctx())) and (not restricted or (select sec.ctx())->>'kind' = 'system')
        and id <> all(array(select sec.my_walls())))
      or id = any(array(select sec.my_cases()))));

-- In an institution a restricted case's referral is seen by its lead, who assigns it, and by those named.
alter policy reads on app.referral using (
  center_id = (select sec.ctx())->>'center' and (
    (to_institution = (select sec.desk_of(sec.ctx())) and status <> 'draft'
      and case_id <> all(array(select sec.my_walls()))
      and (not restricted or (select sec.ctx())->>'role' = 'institution_lead' or case_id = any(array(select sec.my_cases()))))
    or (case_id = any(array(select sec.my_cases())) and ((select sec.records_consent(sec.ctx()))
      or (status <> 'draft' and sec.can_read(case_id, from_institution, 'service_use', (select sec.ctx())))))
    or ((select sec.ctx())->>'role' = 'centre_manager' and not restricted and case_id <> all(array(select sec.my_walls())))
    or (select sec.ctx())->>'kind' = 'system'));
alter policy changes on app.referral using (
  center_id = (select sec.ctx())->>'center' and (
    (to_institution = (select sec.desk_of(sec.ctx())) and status <> 'draft'
      and case_id <> all(array(select sec.my_walls()))
      and (not restricted or (select sec.ctx())->>'role' = 'institution_lead' or case_id = any(array(select sec.my_cases()))))
    or (case_id = any(array(select sec.my_cases())) and (select sec.records_consent(sec.ctx())))
    or (select sec.ctx())->>'kind' = 'system'));
alter policy reads on app.escalation using (
  center_id = (select sec.ctx())->>'center' and (
    (institution = (select sec.desk_of(sec.ctx())) and (select sec.ctx())->>'role' = 'institution_lead'
      and case_id <> all(array(select sec.my_walls())))
    or (level >= 2 and case_id = any(array(select sec.my_cases())) and (select sec.records_consent(sec.ctx())))
    or (level >= 3 and (select sec.ctx())->>'role' = 'centre_manager' and case_id <> all(array(select sec.my_blocks())))
    or (select sec.ctx())->>'kind' = 'system'));
-- A link from a case at hand gives no hint of one that does not exist for the reader.
alter policy reads on app.case_link using (
  case_id = any(array(select sec.my_cases())) and other_case_id <> all(array(select sec.my_blocks())));

do $$
declare
  f regprocedure;
begin
  foreach f in array array['sec.my_walls()', 'sec.seals(uuid, jsonb)']::regprocedure[] loop
    execute format('alter function %s owner to hangot_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to hangot_rt', f);
  end loop;
  foreach f in array array['sec.seal_copied()', 'sec.restricted_by_seal()', 'sec.referral_restricted()']::regprocedure[] loop
    execute format('alter function %s owner to hangot_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
create trigger stays before update on app.case_seal for each row
  when (new.case_id is distinct from old.case_id) execute function sec.stays();
