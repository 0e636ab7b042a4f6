-- What the profile of a large population asked for (docs/performance.md). No right changes here: the same
-- cases for the same people, found with less work.

-- Pages of the data folder lie in memory or on flash; PostgreSQL's default of 4 prices them like a disk's
-- arm and makes it read whole tables instead of a few hundred rows by their keys.
alter role hangot_rt set random_page_cost = 1.1;

-- Everything the visibility of a case hangs on stands in the index: no visit to the table.
drop index app.assignment_staff;
create index assignment_staff on app.assignment (staff_id, until, case_id, since);

-- Evaluated once or more in nearly every statement, so it must cost by the reader's cases and never by the
-- centre's. `offset 0` keeps the centre a look-up by key per case; as a join it was planned as a pass over
-- all cases. The moment is that of the statement: what has just ended is over for a transaction still open.
create or replace function sec.my_cases() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp rows 200 as $$
  select a.case_id from app.assignment a
  where a.staff_id = (select sec.me()) and a.until > statement_timestamp() and a.since <= statement_timestamp()
    and exists (select 1 from app.case_file f
                where f.id = a.case_id and f.center_id = (select sec.ctx())->>'center' offset 0)
    and a.case_id <> all(array(select b.case_id from app.access_block b where b.staff_id = (select sec.me())))
$$;

-- Whoever oversees the centre needs no list of her own cases to see a case of it: asked first, it spares
-- counsellors with thousands of cases from gathering them for every statement.
alter policy reads on app.case_file using (
  center_id = (select sec.ctx())->>'center'
    and ((sec.oversees((select sec.ctx())) and id <> all(array(select sec.my_blocks())))
      or id = any(array(select sec.my_cases()))));
alter policy changes on app.case_file using (
  center_id = (select sec.ctx())->>'center'
    and ((sec.oversees((select sec.ctx())) and id <> all(array(select sec.my_blocks())))
      or id = any(array(select sec.my_cases()))));
alter policy reads on app.intake using (
  center_id = (select sec.ctx())->>'center'
    and ((sec.oversees((select sec.ctx())) and case_id <> all(array(select sec.my_blocks())))
      or case_id = any(array(select sec.my_cases()))));
alter policy changes on app.intake using (
  center_id = (select sec.ctx())->>'center'
    and ((sec.oversees((select sec.ctx())) and case_id <> all(array(select sec.my_blocks())))
      or case_id = any(array(select sec.my_cases()))));

-- What depends on the reader alone is asked once per statement, not once per row: a function with a search
-- path of its own is never inlined, and thousands of rows are counted past these policies.
do $$
declare
  p record;
  once constant text := '(?<!SELECT )(sec\.(oversees|records_consent|desk_of|sees_labels)\(\( SELECT sec\.ctx\(\) AS ctx\)\))';
begin
  for p in
    select n.nspname, c.relname, pol.polname, pg_get_expr(pol.polqual, pol.polrelid) as qual,
           pg_get_expr(pol.polwithcheck, pol.polrelid) as checked
    from pg_policy pol join pg_class c on c.oid = pol.polrelid join pg_namespace n on n.oid = c.relnamespace
  loop
    if p.qual ~ once then
      execute format('alter policy %I on %I.%I using (%s)', p.polname, p.nspname, p.relname,
                     regexp_replace(p.qual, once, '(select \1)', 'g'));
    end if;
    if p.checked ~ once then
      execute format('alter policy %I on %I.%I with check (%s)', p.polname, p.nspname, p.relname,
                     regexp_replace(p.checked, once, '(select \1)', 'g'));
    end if;
  end loop;
end $$;
