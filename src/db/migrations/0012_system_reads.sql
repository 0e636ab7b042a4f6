-- A system actor's id is a word and no uuid: whether the old text cast it anyway hung on the planner's mood.
create or replace function sec.my_cases() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.case_id from app.assignment a join app.case_file f on f.id = a.case_id
  where a.staff_id = sec.me() and a.until > now() and a.since <= now()
    and f.center_id = (select sec.ctx())->>'center'
    and not exists (select 1 from app.access_block b where b.case_id = a.case_id and b.staff_id = a.staff_id)
$$;
