-- The trust core: who the database believes, what it records, what it refuses.
-- Three roles besides the administrator's: an owner nobody signs in as, a definer for the few functions
-- that look further than their caller, and the runtime role, which owns nothing and bypasses nothing.

create extension if not exists pgcrypto with schema public;
create extension if not exists btree_gist with schema public;

create schema auth authorization hangot_owner;
create schema dir authorization hangot_owner;
create schema app authorization hangot_owner;
create schema audit authorization hangot_owner;
create schema sec authorization hangot_definer;
revoke create on schema public from public;
grant usage on schema auth, dir, app, audit, sec to hangot_rt;
grant usage on schema auth, app, audit to hangot_definer;

create table sec.secret (
  name text primary key,
  key bytea not null
);
alter table sec.secret owner to hangot_definer;
revoke all on sec.secret from public;
comment on table sec.secret is 'The key that signs the request context. Unreadable to the runtime role.';

-- Staff and sessions ---------------------------------------------------------------------------------

create table auth.staff (
  id uuid primary key,
  center_id text not null,
  institution text not null,
  role text not null,
  email text not null unique check (email = lower(email)),
  display_name text not null,
  password_hash text,
  totp_sealed bytea,
  totp_last_step bigint not null default 0,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  left_on date,
  version integer not null default 1
);
comment on table auth.staff is 'One row per person who works here; one person, one account.';

create table auth.session (
  id uuid primary key,
  token_hash bytea not null unique,
  staff_id uuid not null references auth.staff,
  purpose text not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_staff on auth.session (staff_id) where revoked_at is null;
comment on table auth.session is 'Opaque sessions; the cookie holds the token, the row only its hash.';

-- The request context --------------------------------------------------------------------------------
-- app.ctx is '<base64 json>.<hex hmac>', set transaction-local. A setting can be forged, the HMAC cannot.
-- Live means: the session row and the staff row say so now, not when the request began.

create function sec.ctx() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  raw text := nullif(current_setting('app.ctx', true), '');
  body text;
  claims jsonb;
  signing bytea;
begin
  if raw is null then
    return null;
  end if;
  body := split_part(raw, '.', 1);
  select key into strict signing from sec.secret where name = 'context';
  if encode(public.hmac(convert_to(body, 'utf8'), signing, 'sha256'), 'hex') is distinct from split_part(raw, '.', 2) then
    raise exception 'context is forged' using errcode = '42501';
  end if;
  claims := convert_from(decode(body, 'base64'), 'utf8')::jsonb;
  if (claims->>'exp')::timestamptz < clock_timestamp() then
    raise exception 'context is expired' using errcode = '42501';
  end if;
  if claims->>'kind' = 'staff' and not exists (
    select 1 from auth.session s join auth.staff p on p.id = s.staff_id
    where s.id = (claims->>'session')::uuid and s.staff_id = (claims->>'id')::uuid
      and s.revoked_at is null and s.expires_at > clock_timestamp()
      and p.active and p.institution = claims->>'institution' and p.role = claims->>'role'
  ) then
    return null;
  end if;
  return claims;
end $$;
alter function sec.ctx() owner to hangot_definer;
comment on function sec.ctx() is 'The verified claims of this transaction, or null: no rows for nobody.';

-- The audit trail ------------------------------------------------------------------------------------

create table audit.leaf (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  tx xid8 not null default pg_current_xact_id(),
  center_id text not null,
  actor_kind text not null,
  actor_id text not null,
  session_id text,
  institution text,
  role text,
  purpose text,
  event text not null,
  case_id uuid,
  classes text[] not null default '{}',
  detail jsonb not null default '{}'
);
create index leaf_tx on audit.leaf (tx);
create index leaf_case on audit.leaf (case_id, at desc) where case_id is not null;
create index leaf_actor on audit.leaf (actor_id, at desc);
create index leaf_at on audit.leaf (center_id, at desc, id desc);
comment on table audit.leaf is 'One leaf per read and write of case content, written in the same transaction. Insert only.';

create function sec.record(events jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb := sec.ctx();
begin
  if me is null then
    raise exception 'nobody may record nothing' using errcode = '42501';
  end if;
  insert into audit.leaf (center_id, actor_kind, actor_id, session_id, institution, role, purpose, event, case_id, classes, detail)
  select me->>'center', me->>'kind', me->>'id', me->>'session', me->>'institution', me->>'role', me->>'purpose',
         e->>'event', (e->>'case')::uuid,
         coalesce(array(select jsonb_array_elements_text(e->'classes')), '{}'), coalesce(e->'detail', '{}')
  from jsonb_array_elements(events) e;
end $$;
alter function sec.record(jsonb) owner to hangot_definer;
comment on function sec.record(jsonb) is 'Writes leaves. Who acted comes from the context, never from the caller.';

create function sec.require_leaf() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from audit.leaf where tx = pg_current_xact_id()) then
    raise exception 'a write to %.% left no audit leaf', tg_table_schema, tg_table_name using errcode = '42501';
  end if;
  return null;
end $$;
alter function sec.require_leaf() owner to hangot_definer;
comment on function sec.require_leaf() is 'Deferred on every table of case data: no leaf, no commit.';

-- Guards a table of case data: forced row security, the leaf guard, and no more privileges than named.
create procedure sec.guard(target regclass, privileges text)
language plpgsql as $$
begin
  execute format('alter table %s owner to hangot_owner', target);
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('revoke all on %s from public', target);
  execute format('grant %s on %s to hangot_rt', privileges, target);
  execute format('grant select on %s to hangot_definer', target);
  execute format('create policy definer_reads on %s for select to hangot_definer using (true)', target);
  execute format('create constraint trigger leaf_guard after insert or update or delete on %s
                  deferrable initially deferred for each row execute function sec.require_leaf()', target);
end $$;
alter procedure sec.guard(regclass, text) owner to hangot_definer;

-- Idempotency: the same form sent twice has one effect -----------------------------------------------

create table app.once (
  key uuid primary key,
  actor_id text not null,
  action text not null,
  outcome jsonb,
  at timestamptz not null default now()
);
comment on table app.once is 'One row per submitted form; the second arrival gets the first outcome.';

alter table auth.staff owner to hangot_owner;
alter table auth.session owner to hangot_owner;
alter table audit.leaf owner to hangot_owner;
alter table app.once owner to hangot_owner;
alter table app.once enable row level security;
alter table app.once force row level security;
create policy mine on app.once for all to hangot_rt
  using (actor_id = (select sec.ctx())->>'id') with check (actor_id = (select sec.ctx())->>'id');
grant select, insert, update on app.once to hangot_rt;

alter table audit.leaf enable row level security;
alter table audit.leaf force row level security;
create policy definer_writes on audit.leaf for insert to hangot_definer with check (true);
create policy definer_reads on audit.leaf for select to hangot_definer using (true);
grant select, insert on audit.leaf to hangot_definer;
grant select on audit.leaf to hangot_rt;
-- The log is for those who review it, and the one person it is about reads it through her case.
create policy reviewers on audit.leaf for select to hangot_rt
  using ((select sec.ctx())->>'role' in ('privacy_officer', 'auditor') or (select sec.ctx())->>'kind' = 'system');

grant select, insert, update on auth.staff, auth.session to hangot_rt;
grant select on auth.staff, auth.session to hangot_definer;
