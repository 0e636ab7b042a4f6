-- What a statement that slipped into a request may still write: made narrower. Each guard concerns the
-- runtime role alone; functions of the definer and the administrator pass.

-- A session is opened by the house after every check was passed, under its own signed context. It ends, and
-- never comes back, changes hands or grows.
create function sec.session_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user <> 'hangot_rt' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if sec.ctx()->>'kind' is distinct from 'system' then
      raise exception 'only the house opens a session' using errcode = '42501';
    end if;
  elsif (to_jsonb(new)->'id', to_jsonb(new)->'token_hash', to_jsonb(new)->'staff_id', to_jsonb(new)->'access_id', to_jsonb(new)->'purpose', to_jsonb(new)->'bland')
     is distinct from (to_jsonb(old)->'id', to_jsonb(old)->'token_hash', to_jsonb(old)->'staff_id', to_jsonb(old)->'access_id', to_jsonb(old)->'purpose', to_jsonb(old)->'bland')
     or new.expires_at > old.expires_at or (old.revoked_at is not null and new.revoked_at is null) then
    raise exception 'a session can only end' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guarded before insert or update on auth.session for each row execute function sec.session_guard();
create trigger guarded before insert or update on auth.victim_session for each row execute function sec.session_guard();

-- What a person signs in with is set by the house or by herself; a spent one-time code stays spent.
create function sec.credential_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb;
begin
  if current_user <> 'hangot_rt' then
    return new;
  end if;
  if new.totp_last_step < old.totp_last_step then
    raise exception 'a spent code stays spent' using errcode = '42501';
  end if;
  if (new.email, new.password_hash, new.totp_sealed) is distinct from (old.email, old.password_hash, old.totp_sealed) then
    me := sec.ctx();
    if not coalesce(me->>'kind' = 'system' or me->>'role' = 'administrator' or me->>'id' = new.id::text, false) then
      raise exception 'credentials are not yours to set' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
create trigger credentials before update on auth.staff for each row execute function sec.credential_guard();

-- A case keeps its number, its door and its beginning. A desk assesses the risk and moves nothing else of it.
create function sec.case_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user <> 'hangot_rt' then
    return new;
  end if;
  if (new.number, new.channel, new.opened_at, new.opened_by) is distinct from (old.number, old.channel, old.opened_at, old.opened_by)
     or (sec.desk_of(sec.ctx()) is not null
       and (new.person_id, new.status, new.track, new.crime_category, new.age_band, new.language, new.manager_id, new.closed_at)
         is distinct from (old.person_id, old.status, old.track, old.crime_category, old.age_band, old.language, old.manager_id, old.closed_at)) then
    raise exception 'this is not moved here' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guarded before update on app.case_file for each row execute function sec.case_guard();

-- A desk ends the work of its own people; who works on a case for the centre is the centre's.
alter policy ends on app.assignment using (
  staff_id = (select sec.me())
  or (case_id = any(array(select sec.my_cases()))
    and ((select sec.records_consent(sec.ctx())) or sec.colleague(staff_id, (select sec.ctx()))))
  or ((select sec.takes_in(sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));

-- A mark does not tell of the other case to whom that case is not there.
alter policy reads on app.conflict_mark using (
  (case_id = any(array(select sec.my_cases()))
    or ((select sec.oversees(sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)))
  and (other_case_id is null or other_case_id <> all(array(select sec.my_blocks()))));

-- However the question is put: nobody looks for more than sixty people within a day (src/modules/people/search.ts).
create function sec.search_measure() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (select count(*) from app.person_search s
      where s.staff_id = new.staff_id and s.at > now() - interval '1 day') >= 60 then
    raise exception 'too many searches today' using errcode = '54000';
  end if;
  return new;
end $$;
create trigger measured before insert on app.person_search for each row execute function sec.search_measure();

do $$
declare
  f regprocedure;
begin
  foreach f in array array['sec.session_guard()', 'sec.credential_guard()', 'sec.case_guard()', 'sec.search_measure()']::regprocedure[] loop
    execute format('alter function %s owner to hangot_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
