-- A row stays with its case, its centre and its institution. A policy's USING looks at the old row only
-- and a lenient WITH CHECK would let an update carry it away; this holds for every table at once.

create function sec.stays() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'a row of %.% stays with its case, centre and institution', tg_table_schema, tg_table_name
    using errcode = '42501';
end $$;
alter function sec.stays() owner to hangot_definer;
revoke execute on function sec.stays() from public;

do $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as name,
           string_agg(format('new.%1$I is distinct from old.%1$I', a.attname), ' or ' order by a.attnum) as moved
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and a.attname in ('case_id', 'center_id', 'institution', 'owner_institution')
    group by c.oid
  loop
    execute format('create trigger stays before update on %s for each row when (%s) execute function sec.stays()',
                   t.name, t.moved);
  end loop;
end $$;

-- The front desk oversees its own centre and nothing behind a wall: the subselect passes through the
-- policy of case_file, which knows both.
alter policy reads on app.case_closure using (case_id = any(array(select sec.my_cases()))
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));
alter policy writes on app.timeline_entry with check (institution = (select sec.ctx())->>'institution'
  and (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system'
    or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id))));
alter policy writes on app.task with check (case_id = any(array(select sec.my_cases()))
  or (select sec.ctx())->>'kind' = 'system'
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));
