-- Her letters are sealed for the centre. Somebody of another institution who leads her case opens them only while
-- she shares what she was given with that institution; until then her own page tells her so. In the other world
-- nobody leads anything.
create function sec.portal_unheard() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select 1 from app.case_file f join auth.staff s on s.id = f.manager_id
    where f.id = sec.portal_case('messages') and s.institution <> 'center'
      and not exists (select 1 from app.consent n where n.case_id = f.id and n.to_institution = s.institution
        and 'service_use' = any(n.classes) and n.revoked_at is null
        and n.valid_from <= now() and n.valid_until > now()))
$$;
alter function sec.portal_unheard() owner to hangot_definer;
revoke execute on function sec.portal_unheard() from public;
grant execute on function sec.portal_unheard() to hangot_rt;
