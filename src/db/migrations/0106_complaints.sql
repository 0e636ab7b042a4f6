-- What she was not content with goes to whoever runs the centre, past those who work on her case: they may be
-- who it is about. No case stands here and no number: whoever answers reads the words, where they are about,
-- and nothing else of her.

create table app.complaint (
  id uuid primary key,
  center_id text not null,
  access_id uuid not null references app.victim_access,
  about text not null check (about in ('person', 'place', 'head', 'other')),
  bland boolean not null,
  made_at timestamptz not null,
  sealed bytea not null,
  answered_at timestamptz,
  answered_by uuid references auth.staff,
  answer_sealed bytea,
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer_sealed is null))
);
create index complaint_open on app.complaint (center_id, made_at, id) where answered_at is null;
create index complaint_list on app.complaint (center_id, made_at desc, id desc);
create index complaint_access on app.complaint (access_id);
comment on table app.complaint is
  'A complaint and its one answer, both sealed. Read by the centre manager, or the privacy officer where the manager may not; never by those on the case.';

-- The manager hears what is not about the manager and concerns no case from which a wall keeps her; whatever
-- no manager may hear is the privacy officer's.
create function sec.hears_complaint(of_access uuid, about text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.victim_access a, sec.ctx() me
    where a.id = of_access and me->>'kind' = 'staff' and me->>'center' = a.center_id
      and not sec.blocked(a.case_id, (me->>'id')::uuid)
      and ((me->>'role' = 'centre_manager' and about <> 'head')
        or (me->>'role' = 'privacy_officer' and (about = 'head' or not exists (
          select 1 from auth.staff s where s.active and s.role = 'centre_manager' and s.center_id = a.center_id
            and not sec.blocked(a.case_id, s.id))))))
$$;
create function sec.complains_here(of_access uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.victim_access a, sec.ctx() me
    where a.id = of_access and me->>'kind' = 'victim' and a.case_id = sec.portal_any('messages')
      and (a.id::text = me->>'id' or sec.holder_known(me)))
$$;
-- Written once, answered once.
create function sec.complaint_stays() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.answered_at is not null
     or (to_jsonb(new) - 'answered_at' - 'answered_by' - 'answer_sealed')
       is distinct from (to_jsonb(old) - 'answered_at' - 'answered_by' - 'answer_sealed') then
    raise exception 'a complaint is answered once and changed never' using errcode = '42501';
  end if;
  return new;
end $$;
do $$
declare
  f regprocedure;
begin
  foreach f in array array['sec.hears_complaint(uuid, text)', 'sec.complains_here(uuid)', 'sec.complaint_stays()']::regprocedure[] loop
    execute format('alter function %s owner to hangot_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to hangot_rt', f);
  end loop;
end $$;

call sec.guard('app.complaint', 'select, insert, update (answered_at, answered_by, answer_sealed)');
create trigger stays_put before update on app.complaint for each row execute function sec.complaint_stays();

create policy hears on app.complaint for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and sec.hears_complaint(access_id, about));
create policy answers on app.complaint for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and answered_at is null and sec.hears_complaint(access_id, about))
  with check (answered_by = (select sec.me()));
create policy victim_reads on app.complaint for select to hangot_rt using (
  bland = (select sec.portal_bland()) and sec.complains_here(access_id));
create policy victim_writes on app.complaint for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and access_id::text = (select sec.ctx())->>'id' and answered_at is null
  and bland = (select sec.portal_bland()) and sec.complains_here(access_id));
