-- The centre's own screens: a device that a worker made a kiosk, and the visits that follow one another on it.
-- A visit is one person in front of the screen: two minutes idle, fifteen in all, and nothing for the next.

create table app.kiosk (
  id uuid primary key,
  center_id text not null,
  name text not null check (length(name) between 1 and 40),
  link_hash bytea not null unique,
  link_until timestamptz not null,
  staff_id uuid not null references auth.staff,
  made_at timestamptz not null,
  device_hash bytea unique,
  set_up_at timestamptz,
  removed_at timestamptz,
  removed_by uuid references auth.staff,
  check ((device_hash is null) = (set_up_at is null)),
  check ((removed_at is null) = (removed_by is null))
);
create index kiosk_list on app.kiosk (center_id, made_at desc, id desc);
comment on table app.kiosk is
  'A screen of the centre for visitors. Link and device are kept as hashes; a removed kiosk is an ordinary browser again.';

create table auth.kiosk_visit (
  id uuid primary key,
  kiosk_id uuid not null references app.kiosk,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz
);
create unique index kiosk_visit_open on auth.kiosk_visit (kiosk_id) where ended_at is null;
comment on table auth.kiosk_visit is 'One person in front of a kiosk; at most one at a time. Holds nothing about her.';
alter table auth.kiosk_visit owner to hangot_owner;
grant select, insert, update (seen_at, ended_at) on auth.kiosk_visit to hangot_rt;
grant select on auth.kiosk_visit to hangot_definer;

alter table auth.victim_session add column visit_id uuid references auth.kiosk_visit;
create index victim_session_visit on auth.victim_session (visit_id) where visit_id is not null and revoked_at is null;
comment on column auth.victim_session.visit_id is 'Opened on a kiosk: the session lives no longer than this visit and nowhere else.';

-- A kiosk is set up once and removed once; whatever else it is stays.
create function sec.kiosk_stays() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (to_jsonb(new) - 'device_hash' - 'set_up_at' - 'removed_at' - 'removed_by')
     is distinct from (to_jsonb(old) - 'device_hash' - 'set_up_at' - 'removed_at' - 'removed_by')
     or old.removed_at is not null
     or (old.device_hash is not null and new.device_hash is distinct from old.device_hash) then
    raise exception 'a kiosk is set up once and removed once' using errcode = '42501';
  end if;
  return new;
end $$;
alter function sec.kiosk_stays() owner to hangot_definer;
revoke execute on function sec.kiosk_stays() from public;

call sec.guard('app.kiosk', 'select, insert, update (device_hash, set_up_at, removed_at, removed_by)');
create trigger stays_put before update on app.kiosk for each row execute function sec.kiosk_stays();

create policy reads on app.kiosk for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and ((select sec.ctx())->>'kind' = 'system'
    or (select sec.ctx())->>'role' in ('centre_manager', 'administrator')));
create policy makes on app.kiosk for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'role' in ('centre_manager', 'administrator')
  and staff_id = (select sec.me()) and device_hash is null and removed_at is null);
create policy sets_up on app.kiosk for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system' and removed_at is null)
  with check (removed_at is null);
create policy removes on app.kiosk for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'role' in ('centre_manager', 'administrator'))
  with check (removed_by = (select sec.me()));
