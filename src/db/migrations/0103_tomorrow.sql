-- A reminder of tomorrow's meeting: once for a meeting and a person, and worth nothing when the day has come.

alter table app.notice
  add column appointment_id uuid references app.appointment,
  add column not_after timestamptz,
  add constraint notice_reminder check ((appointment_id is null) = (not_after is null));
create unique index notice_once on app.notice
  (appointment_id, coalesce(access_id, '00000000-0000-0000-0000-000000000000'::uuid)) where appointment_id is not null;
create index appointment_day on app.appointment (center_id, starts_at) where outcome is null;
comment on column app.notice.not_after is 'From this moment on the sentence would be wrong: then nothing is sent.';

-- Coded columns only: which meetings stand between two moments and were not yet reminded of. Meetings of
-- colleagues about a case are not hers, and what the portal does not show her nobody reminds her of.
create function sec.meetings_to_remind(since timestamptz, until timestamptz) returns table (id uuid, case_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.case_id
  from app.appointment a, sec.ctx() c
  where c->>'kind' = 'system' and a.center_id = c->>'center' and a.outcome is null
    and a.class = 'service_use' and a.kind <> 'conference' and a.starts_at >= since and a.starts_at < until
    and not exists (select 1 from app.notice n where n.appointment_id = a.id)
  order by a.starts_at, a.id
$$;
create function sec.meeting_stands(of_meeting uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.appointment a, sec.ctx() c
    where c->>'kind' = 'system' and a.center_id = c->>'center' and a.id = of_meeting and a.outcome is null)
$$;
do $$
declare
  f regprocedure;
begin
  foreach f in array array['sec.meetings_to_remind(timestamptz, timestamptz)', 'sec.meeting_stands(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to hangot_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to hangot_rt', f);
  end loop;
end $$;
