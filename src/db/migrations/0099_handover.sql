-- Somebody leaves, is kept out by a wall, or has a role that works on no case any more: what she held goes to
-- a colleague. Whoever passes it on sees numbers, capacities and clocks, and never becomes one of the case.

-- Can this colleague still work on the case: here, in a role that reads, before no wall?
create function sec.works_on(of_case uuid, of_staff uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not sec.blocked(of_case, of_staff) and exists (
    select 1 from auth.staff s where s.id = of_staff and s.active
      and exists (select 1 from sec.role_class c where c.role = s.role))
$$;

-- The centre's work on a case, as against a desk's.
create function sec.centre_work(of_capacity text) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select of_capacity in ('intake', 'manager', 'cover')
$$;

-- Who may pass on what this holder cannot go on with: her institution's lead; the centre manager for the
-- centre's own work, and for an institution that has nobody else to do it. Never the holder, nobody walled.
create function sec.may_pass_on(of_case uuid, holder uuid, of_capacity text, me jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(me->>'kind' = 'staff' and not sec.works_on(of_case, holder)
    and not sec.blocked(of_case, (me->>'id')::uuid)
    and exists (select 1 from auth.staff h where h.id = holder and h.center_id = me->>'center'
      and case me->>'role'
        when 'institution_lead' then h.institution = me->>'institution'
        when 'centre_manager' then sec.centre_work(of_capacity) or not exists (
          select 1 from auth.staff l where l.center_id = h.center_id and l.institution = h.institution
            and l.role = 'institution_lead' and sec.works_on(of_case, l.id))
        else false end), false)
$$;

-- What waits for somebody: coded columns only. A restricted case keeps its number to those named on it.
create function sec.left_behind() returns table (
  of_case uuid, number text, status text, holder uuid, holder_name text, institution text, why text,
  capacity text, since timestamptz, referrals integer, tasks integer, meetings integer, due timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 50 as $$
  with asking as (
    select sec.ctx() as c
  ), holding as (
    select a.case_id, a.staff_id, a.capacity, a.since, s.display_name, s.institution,
           case when s.active then 'role' else 'left' end as why
    from asking, auth.staff s join app.assignment a on a.staff_id = s.id and a.until > statement_timestamp()
    where s.center_id = asking.c->>'center' and asking.c->>'role' in ('centre_manager', 'institution_lead')
      and (not s.active or not exists (select 1 from sec.role_class r where r.role = s.role))
    union all
    select a.case_id, a.staff_id, a.capacity, a.since, s.display_name, s.institution, 'wall'
    from asking, app.access_block b
      join app.assignment a on a.case_id = b.case_id and a.staff_id = b.staff_id and a.until > statement_timestamp()
      join auth.staff s on s.id = b.staff_id and s.active
    where s.center_id = asking.c->>'center' and asking.c->>'role' in ('centre_manager', 'institution_lead')
      and exists (select 1 from sec.role_class r where r.role = s.role)
  )
  select f.id, case when not f.restricted then f.number end, f.status, h.staff_id, h.display_name, h.institution,
         h.why, h.capacity, h.since, r.n, t.n, m.n, least(r.due, t.due, m.due, u.due)
  from asking, holding h
    join app.case_file f on f.id = h.case_id and f.center_id = (select sec.ctx())->>'center'
    cross join lateral (select count(*)::int as n, min(x.clock_due) as due from app.referral x
      where x.case_id = f.id and x.claimed_by = h.staff_id
        and x.status in ('received', 'accepted', 'in_progress', 'provided', 'not_provided')) r
    cross join lateral (select count(*)::int as n, (min(x.due_on) + 1)::timestamp at time zone 'Asia/Seoul' as due from app.task x
      where x.case_id = f.id and x.assignee_id = h.staff_id and x.done_at is null) t
    cross join lateral (select count(*)::int as n, min(x.starts_at) as due from app.appointment x
      where x.case_id = f.id and x.staff_id = h.staff_id and x.outcome is null) m
    cross join lateral (select count(*)::int as n, (min(x.due_on) + 1)::timestamp at time zone 'Asia/Seoul' as due from app.follow_up x
      where x.case_id = f.id and x.done_at is null) u
    cross join lateral (select count(*)::int as n from app.intake x
      where x.case_id = f.id and x.claimed_by = h.staff_id and x.status in ('claimed', 'in_progress')) i
  where sec.may_pass_on(f.id, h.staff_id, h.capacity, asking.c) and f.status <> 'discarded'
    and (r.n + t.n + m.n + i.n > 0 or (sec.centre_work(h.capacity)
      and (f.status in ('intake', 'advice', 'open') or u.n > 0)
      -- What waits in the list of new intakes waits for nobody in particular.
      and not exists (select 1 from app.intake x where x.case_id = f.id and x.status = 'new')
      and (f.manager_id is not distinct from h.staff_id or not exists (
        select 1 from app.assignment o where o.case_id = f.id and o.until > statement_timestamp()
          and sec.centre_work(o.capacity) and sec.works_on(f.id, o.staff_id)))))
$$;
comment on function sec.left_behind() is 'What colleagues hold who cannot go on with it, for whoever may pass it on.';

-- How many cases each colleague of an institution works on now; a number, and none of the cases.
create function sec.caseloads(of_institution text) returns table (staff_id uuid, cases integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, count(f.id)::int
  from (select sec.ctx() as c) asking, auth.staff s
    left join app.assignment a on a.staff_id = s.id and a.until > statement_timestamp()
    left join app.case_file f on f.id = a.case_id and f.status in ('intake', 'advice', 'open')
  where s.center_id = asking.c->>'center' and s.institution = of_institution and s.active
    and asking.c->>'kind' = 'staff' and (asking.c->>'institution' = of_institution or asking.c->>'role' = 'centre_manager')
  group by s.id
$$;

-- Passes one case on with everything that hangs on the holder: the assignment, the case's manager, the
-- intake, claimed referrals with their clocks, open tasks, meetings without an outcome. `gone` also for
-- whoever may not: not there and not yours are one answer.
create function sec.pass_on(of_case uuid, holder uuid, successor uuid)
returns table (result text, referrals integer, tasks integer, meetings integer)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb := sec.ctx();
  held record;
  taken integer;
  done integer[] := '{}';
begin
  select a.capacity, a.since, s.institution into held
  from app.assignment a join auth.staff s on s.id = a.staff_id
  where a.case_id = of_case and a.staff_id = holder and a.until > statement_timestamp() for update of a;
  if not found or not exists (select 1 from app.case_file f where f.id = of_case and f.center_id = me->>'center')
     or not sec.may_pass_on(of_case, holder, held.capacity, me) then
    return query select 'gone'::text, 0, 0, 0;
    return;
  end if;
  if sec.blocked(of_case, successor) then
    return query select 'walled'::text, 0, 0, 0;
    return;
  end if;
  if not sec.assignable(of_case, successor) or not exists (
      select 1 from auth.staff s where s.id = successor and s.institution = held.institution
        and s.role = any(case when sec.centre_work(held.capacity) then array['case_manager', 'intake_counsellor']
                         else array['institution_worker', 'institution_lead'] end)) then
    return query select 'not_here'::text, 0, 0, 0;
    return;
  end if;

  update app.assignment a set until = now() where a.case_id = of_case and a.staff_id = holder and a.since = held.since;
  insert into app.assignment (case_id, staff_id, capacity)
  select of_case, successor, held.capacity where not exists (
    select 1 from app.assignment a where a.case_id = of_case and a.staff_id = successor and a.until > statement_timestamp());
  update app.case_file f set manager_id = successor, version = f.version + 1, changed_at = now()
  where f.id = of_case and f.manager_id = holder;
  update app.intake n set claimed_by = successor, version = n.version + 1
  where n.case_id = of_case and n.claimed_by = holder and n.status in ('claimed', 'in_progress');
  with moved as (
    update app.referral r set claimed_by = successor, version = r.version + 1, changed_at = now()
    where r.case_id = of_case and r.claimed_by = holder
      and r.status in ('received', 'accepted', 'in_progress', 'provided', 'not_provided')
    returning r.id)
  insert into app.referral_claim (id, case_id, referral_id, staff_id, given_by)
  select gen_random_uuid(), of_case, moved.id, successor, (me->>'id')::uuid from moved;
  get diagnostics taken = row_count;
  done := done || taken;
  update app.task t set assignee_id = successor where t.case_id = of_case and t.assignee_id = holder and t.done_at is null;
  get diagnostics taken = row_count;
  done := done || taken;
  update app.appointment m set staff_id = successor, version = m.version + 1
  where m.case_id = of_case and m.staff_id = holder and m.outcome is null;
  get diagnostics taken = row_count;
  done := done || taken;
  insert into app.timeline_entry (id, case_id, institution, class, kind, by_staff)
  values (gen_random_uuid(), of_case, held.institution, 'service_use', 'case.handed_over', (me->>'id')::uuid);
  return query select 'done'::text, done[1], done[2], done[3];
end $$;
comment on function sec.pass_on(uuid, uuid, uuid) is 'Hands over one case of a colleague who cannot go on with it; the caller leaves the leaf.';

-- A claimed referral goes with its case where the one who passes it on may do that.
create or replace function sec.claim_guard() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb;
begin
  if session_user <> 'hangot_rt' then
    return new;
  end if;
  me := sec.ctx();
  if not exists (select 1 from auth.staff s
       where s.id = new.claimed_by and s.institution = new.to_institution and s.active)
     or not (sec.may_pass_on(new.case_id, old.claimed_by, 'desk', me)
       or sec.desk_of(me) is not distinct from new.to_institution and (me->>'role' = 'institution_lead'
         or new.claimed_by = (me->>'id')::uuid and old.status = 'sent' and new.status = 'received')) then
    raise exception 'this referral is held by somebody' using errcode = '42501';
  end if;
  return new;
end $$;

grant insert on app.assignment, app.referral_claim, app.timeline_entry to hangot_definer;
grant update (manager_id, version, changed_at) on app.case_file to hangot_definer;
grant update (claimed_by, version, changed_at) on app.referral to hangot_definer;
grant update (assignee_id) on app.task to hangot_definer;
grant update (staff_id, version) on app.appointment to hangot_definer;
create policy definer_passes_on on app.assignment for insert to hangot_definer with check (true);
create policy definer_passes_on on app.referral_claim for insert to hangot_definer with check (true);
create policy definer_passes_on on app.timeline_entry for insert to hangot_definer with check (true);
create policy definer_passes_on on app.case_file for update to hangot_definer using (true) with check (true);
create policy definer_passes_on on app.task for update to hangot_definer using (true) with check (true);
create policy definer_passes_on on app.appointment for update to hangot_definer using (true) with check (true);

-- Whoever oversees the centre looks at it. Cases are opened, assigned and changed by those who take them in and
-- those who work on them: a centre manager can put nobody on a case but through `sec.pass_on`.
create function sec.takes_in(me jsonb) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select me->>'kind' = 'system' or (me->>'kind' = 'staff'
    and me->>'role' = 'intake_counsellor' and me->>'institution' = 'center')
$$;
do $$
declare
  p record;
begin
  for p in
    select n.nspname, c.relname, pol.polname, pg_get_expr(pol.polqual, pol.polrelid) as qual,
           pg_get_expr(pol.polwithcheck, pol.polrelid) as checked
    from pg_policy pol join pg_class c on c.oid = pol.polrelid join pg_namespace n on n.oid = c.relnamespace
    where pol.polcmd in ('a', 'w')
  loop
    if p.qual ~ 'oversees' then
      execute format('alter policy %I on %I.%I using (%s)', p.polname, p.nspname, p.relname,
                     replace(p.qual, 'oversees', 'takes_in'));
    end if;
    if p.checked ~ 'oversees' then
      execute format('alter policy %I on %I.%I with check (%s)', p.polname, p.nspname, p.relname,
                     replace(p.checked, 'oversees', 'takes_in'));
    end if;
  end loop;
end $$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['sec.takes_in(jsonb)', 'sec.works_on(uuid, uuid)', 'sec.centre_work(text)', 'sec.may_pass_on(uuid, uuid, text, jsonb)',
      'sec.left_behind()', 'sec.caseloads(text)', 'sec.pass_on(uuid, uuid, uuid)']::regprocedure[] loop
    execute format('alter function %s owner to hangot_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to hangot_rt', f);
  end loop;
end $$;
