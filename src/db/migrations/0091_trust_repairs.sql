-- What an attacker who can run statements as the runtime role found, and the repair of each.

-- What was granted may shrink and never grow: a new grant is a new row.
create function sec.assignment_shrinks() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.case_id, new.staff_id, new.since) is distinct from (old.case_id, old.staff_id, old.since)
     or new.until > old.until then
    raise exception 'an assignment can only be ended' using errcode = '42501';
  end if;
  return new;
end $$;
create function sec.consent_shrinks() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.case_id, new.to_institution, new.purpose, new.valid_from, new.given_by, new.method,
      new.text_version, new.text_hash, new.receipt_id)
     is distinct from (old.id, old.case_id, old.to_institution, old.purpose, old.valid_from, old.given_by,
      old.method, old.text_version, old.text_hash, old.receipt_id)
     or not new.classes <@ old.classes or new.valid_until > old.valid_until
     or (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at) then
    raise exception 'a consent can only be narrowed or withdrawn' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger shrinks before update on app.assignment for each row execute function sec.assignment_shrinks();
create trigger shrinks before update on app.consent for each row execute function sec.consent_shrinks();
alter function sec.assignment_shrinks() owner to hangot_definer;
alter function sec.consent_shrinks() owner to hangot_definer;

-- The context: a session reads in its own centre and for its own purpose, as its row says now.
create or replace function sec.ctx() returns jsonb
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
  if claims->>'exp' is null or (claims->>'exp')::timestamptz < clock_timestamp() then
    raise exception 'context is expired' using errcode = '42501';
  end if;
  if claims->>'kind' = 'staff' and not exists (
    select 1 from auth.session s join auth.staff p on p.id = s.staff_id
    where s.id = (claims->>'session')::uuid and s.staff_id = (claims->>'id')::uuid
      and s.revoked_at is null and s.expires_at > clock_timestamp() and s.purpose = claims->>'purpose'
      and p.active and p.institution = claims->>'institution' and p.role = claims->>'role'
      and p.center_id = claims->>'center'
  ) then
    return null;
  end if;
  return claims;
end $$;

-- Reviewers read the log of their own centre.
drop policy reviewers on audit.leaf;
create policy reviewers on audit.leaf for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center'
  and ((select sec.ctx())->>'role' in ('privacy_officer', 'auditor') or (select sec.ctx())->>'kind' = 'system'));

-- Who works where, as what, and whether at all: changed by an administrator or by the system, never by a
-- statement that slipped into a request.
create function sec.staff_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb;
begin
  if current_user <> 'hangot_rt' then
    return new;
  end if;
  if tg_op = 'UPDATE' and (new.id, new.center_id, new.institution, new.role, new.active)
     is not distinct from (old.id, old.center_id, old.institution, old.role, old.active) then
    return new;
  end if;
  me := sec.ctx();
  if me is null or not (me->>'kind' = 'system' or me->>'role' = 'administrator') then
    raise exception 'only an administrator changes who works here' using errcode = '42501';
  end if;
  return new;
end $$;
alter function sec.staff_guard() owner to hangot_definer;
create trigger guarded before insert or update on auth.staff for each row execute function sec.staff_guard();

-- The runtime role writes no code and no large objects. On a server of somebody else, what is theirs stays as
-- it is, with a warning; what nobody but they may run is not asked about, since asking would be an error.
revoke usage on language plpgsql from public;
grant usage on language plpgsql to hangot_owner, hangot_definer, hangot_jobs;
do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace
      and (p.proname ~ '^lo_' or p.proname in ('lowrite', 'loread'))
      and has_function_privilege(p.oid, 'execute') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
  -- Functions are executable by everyone unless told otherwise; here by the runtime role and nobody else.
  for f in select p.oid from pg_proc p where p.pronamespace = 'sec'::regnamespace and p.prokind = 'f'
      and (p.proacl is null or exists (select 1 from aclexplode(p.proacl) a where a.grantee = 0)) loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to hangot_rt', f);
  end loop;
end $$;
revoke execute on procedure sec.guard(regclass, text) from public;
