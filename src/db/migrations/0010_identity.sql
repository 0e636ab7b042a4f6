-- How people come to work here and go: invitations, sign-in attempts, grants, declared relations.

create table auth.invitation (
  id uuid primary key,
  center_id text not null,
  kind text not null check (kind in ('setup', 'invitation')),
  token_hash bytea not null unique,
  institution text not null,
  role text not null,
  email text check (email = lower(email)),
  display_name text,
  totp_sealed bytea not null,
  invited_by uuid references auth.staff,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid references auth.staff,
  withdrawn_at timestamptz,
  check (kind = 'setup' or (email is not null and display_name is not null and invited_by is not null))
);
create index invitation_open on auth.invitation (center_id, created_at desc)
  where used_at is null and withdrawn_at is null;
comment on table auth.invitation is 'A link used once: the first administrator''s, or one an administrator gave. Only its hash is kept.';

create table auth.sign_in_attempt (
  id uuid primary key,
  at timestamptz not null,
  account bytea not null,
  address bytea not null,
  outcome text not null check (outcome in ('open', 'passed', 'failed'))
);
create index sign_in_attempt_account on auth.sign_in_attempt (account, at desc) where outcome <> 'passed';
create index sign_in_attempt_address on auth.sign_in_attempt (address, at desc) where outcome <> 'passed';
comment on table auth.sign_in_attempt is 'One row per guess, by keyed token of account and network address; what the throttle counts.';

create table auth.grant_event (
  id uuid primary key,
  at timestamptz not null,
  center_id text not null,
  staff_id uuid not null references auth.staff,
  by_staff uuid references auth.staff,
  kind text not null check (kind in ('granted', 'changed', 'suspended', 'left', 'resumed')),
  from_role text,
  to_role text,
  institution text not null,
  reason text not null
);
create index grant_event_staff on auth.grant_event (staff_id, at desc, id desc);
comment on table auth.grant_event is
  'Who was given, changed or lost which privilege; kept three years or longer (개인정보의 안전성 확보조치 기준 제5조제3항). Insert only.';

create table auth.staff_relation (
  id uuid primary key,
  center_id text not null,
  staff_id uuid not null references auth.staff,
  kind text not null check (kind in ('self', 'spouse', 'former_partner', 'parent', 'child', 'sibling', 'relative', 'household')),
  token bytea not null,
  declared_at timestamptz not null,
  declared_by uuid references auth.staff,
  ended_at timestamptz
);
create index staff_relation_token on auth.staff_relation (center_id, token) where ended_at is null;
create index staff_relation_staff on auth.staff_relation (staff_id) where ended_at is null;
comment on table auth.staff_relation is
  'Keyed tokens of the name and birth year of a staff member and her relatives, to find conflicts; no name is stored.';

-- Only an administrator, or the system when nobody is there yet, gives people a place here.
create function sec.privilege_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb;
begin
  if current_user <> 'hangot_rt' then
    return new;
  end if;
  me := sec.ctx();
  if me is null or new.center_id is distinct from me->>'center'
     or not (me->>'kind' = 'system' or me->>'role' = 'administrator') then
    raise exception 'only an administrator changes who works here' using errcode = '42501';
  end if;
  return new;
end $$;
alter function sec.privilege_guard() owner to hangot_definer;

create trigger guarded before insert or update on auth.invitation
  for each row execute function sec.privilege_guard();
create trigger guarded before insert on auth.grant_event
  for each row execute function sec.privilege_guard();
create trigger guarded before insert or update on auth.staff_relation
  for each row execute function sec.privilege_guard();

-- What was promised in a link stays as it was; a link is used or withdrawn, once.
create function sec.invitation_closes() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (to_jsonb(new) - 'used_at' - 'used_by' - 'withdrawn_at')
     is distinct from (to_jsonb(old) - 'used_at' - 'used_by' - 'withdrawn_at')
     or old.used_at is not null or old.withdrawn_at is not null then
    raise exception 'an invitation can only be used or withdrawn, once' using errcode = '42501';
  end if;
  return new;
end $$;
alter function sec.invitation_closes() owner to hangot_definer;
create trigger closes before update on auth.invitation
  for each row execute function sec.invitation_closes();

alter table auth.invitation owner to hangot_owner;
alter table auth.sign_in_attempt owner to hangot_owner;
alter table auth.grant_event owner to hangot_owner;
alter table auth.staff_relation owner to hangot_owner;
grant select, insert, update (used_at, used_by, withdrawn_at) on auth.invitation to hangot_rt;
grant select, insert, update (outcome) on auth.sign_in_attempt to hangot_rt;
grant select, insert on auth.grant_event to hangot_rt;
grant select, insert, update (ended_at) on auth.staff_relation to hangot_rt;
grant select on auth.staff_relation to hangot_definer;
create index staff_list on auth.staff (center_id, display_name, id);
revoke execute on function sec.privilege_guard() from public;
revoke execute on function sec.invitation_closes() from public;
