-- An administrator changes who works in her own centre, and nobody changes it from another.

create or replace function sec.staff_guard() returns trigger
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
  if me is null or not (me->>'kind' = 'system' or me->>'role' = 'administrator')
     or new.center_id is distinct from me->>'center'
     or (tg_op = 'UPDATE' and old.center_id is distinct from me->>'center') then
    raise exception 'only an administrator changes who works here' using errcode = '42501';
  end if;
  return new;
end $$;
