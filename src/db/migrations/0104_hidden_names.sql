-- Whoever sits beside her need not read which institutions help: their names can be hidden in the portal.
-- Hiding is hers and at once; only a worker on the case shows them again. Each world keeps its own answer.

alter table app.victim_setting
  add column names_hidden boolean not null default false,
  add column names_hidden_bland boolean not null default false;
comment on column app.victim_setting.names_hidden is 'The portal speaks of a first and a second help, never of an institution or a service.';

create policy hides on app.victim_setting for insert to hangot_rt with check (
  (select sec.ctx())->>'kind' = 'system' and not no_trace and (names_hidden or names_hidden_bland));
create policy hides_again on app.victim_setting for update to hangot_rt
  using ((select sec.ctx())->>'kind' = 'system')
  with check (not no_trace and (names_hidden or names_hidden_bland));

-- The system closes the portal and hides names; it never opens or shows them again.
create function sec.setting_narrows() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user = 'hangot_rt' and sec.ctx()->>'kind' = 'system' and (old.no_trace and not new.no_trace
      or old.names_hidden and not new.names_hidden or old.names_hidden_bland and not new.names_hidden_bland) then
    raise exception 'only a worker opens or shows again' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger narrows before update on app.victim_setting for each row execute function sec.setting_narrows();

create function sec.portal_names_hidden() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select case when sec.portal_bland() then s.names_hidden_bland else s.names_hidden end
    from app.victim_setting s where s.case_id = (select (c->>'case')::uuid from sec.ctx() c where c->>'kind' in ('victim', 'helper'))), false)
$$;
-- The institutions of her case in the order in which they came, the centre last: what "the first help"
-- means, on every page.
create function sec.portal_places() returns table (institution text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with mine as (select coalesce(sec.portal_case('own'), sec.portal_case('status'), sec.portal_case('dates')) as id)
  select p.institution from (
    select r.to_institution as institution, r.created_at as at from app.referral r, mine where r.case_id = mine.id and r.status <> 'draft'
    union all select n.to_institution, n.valid_from from app.consent n, mine where n.case_id = mine.id
    union all select a.institution, a.made_at from app.appointment a, mine where a.case_id = mine.id and a.class = 'service_use'
  ) p group by p.institution order by p.institution = 'center', min(p.at), p.institution
$$;
do $$
declare
  f regprocedure;
begin
  foreach f in array array['sec.setting_narrows()', 'sec.portal_names_hidden()', 'sec.portal_places()']::regprocedure[] loop
    execute format('alter function %s owner to hangot_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to hangot_rt', f);
  end loop;
end $$;
