-- A paper is handed in once. Where it is asked for again, the person points at the one that is there, and the
-- question is answered; she still does not see the paper.
alter table app.ask add column there text[] not null default '{}' check (there <@ papers);
comment on column app.ask.there is 'Kinds of papers for which she pointed at the one that had been handed in before.';

-- The newest paper of each kind that may answer a question: handed in by her or for her, or taken at the desk and
-- shared, of the kinds that come through this door. Not in the other world.
create function sec.portal_papers_there() returns table (kind text, added_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.kind, max(d.added_at) from app.document d
  where d.case_id = sec.portal_case('documents') and not d.bland
    and (d.handed_in_by is not null or (d.institution = 'center' and d.shared and sec.portal_class(d.class)))
  group by d.kind order by d.kind
$$;

-- Notes that an open question is answered by what is there; false where nothing is, or was not asked for.
create function sec.portal_point_at_paper(of_ask uuid, of_kind text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from sec.portal_papers_there() t where t.kind = of_kind) then
    return false;
  end if;
  update app.ask a set there = a.there || of_kind
  where a.id = of_ask and a.case_id = sec.portal_case('documents') and of_kind = any(a.papers)
    and not of_kind = any(a.there) and a.answered_at is null and a.withdrawn_at is null;
  return found;
end $$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['sec.portal_papers_there()', 'sec.portal_point_at_paper(uuid, text)']::regprocedure[] loop
    execute format('alter function %s owner to hangot_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to hangot_rt', f);
  end loop;
end $$;
grant update (there) on app.ask to hangot_definer;
create policy definer_points on app.ask for update to hangot_definer using (true) with check (true);
