-- One's own cases, found in one index. `sec.my_cases` is asked in nearly every statement; with the centre of
-- the case beside the assignment it needs no look at the case any more, so that it costs by the entries of
-- one index and not by three pages a case. No right changes here (docs/performance.md).

alter table app.assignment add column center_id text not null default '';
alter table app.assignment disable trigger user;
update app.assignment a set center_id = f.center_id from app.case_file f where f.id = a.case_id;
alter table app.assignment enable trigger user;

-- Whatever is written, the centre is the case's own.
create function sec.centre_of_assignment() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.center_id := coalesce((select f.center_id from app.case_file f where f.id = new.case_id), '');
  return new;
end $$;
alter function sec.centre_of_assignment() owner to hangot_definer;
revoke execute on function sec.centre_of_assignment() from public;
create trigger of_its_centre before insert on app.assignment
  for each row execute function sec.centre_of_assignment();

drop trigger stays on app.assignment;
create trigger stays before update on app.assignment for each row
  when (new.case_id is distinct from old.case_id or new.center_id is distinct from old.center_id)
  execute function sec.stays();

drop index app.assignment_staff;
create index assignment_staff on app.assignment (staff_id, center_id, until) include (case_id, since);

-- The context is asked once. The moment is that of the statement: what has just ended is over for a
-- transaction still open.
create or replace function sec.my_cases() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp rows 200 as $$
  with me as materialized (
    select c->>'center' as center, case when c->>'kind' = 'staff' then (c->>'id')::uuid end as id from sec.ctx() c)
  select a.case_id from app.assignment a
  where a.staff_id = (select id from me) and a.center_id = (select center from me)
    and a.until > statement_timestamp() and a.since <= statement_timestamp()
    and a.case_id <> all(array(select b.case_id from app.access_block b where b.staff_id = (select id from me)))
$$;

-- Once, not once for every wall of the centre.
create or replace function sec.my_blocks() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp rows 10 as $$
  select b.case_id from app.access_block b where b.staff_id = (select sec.me())
$$;
