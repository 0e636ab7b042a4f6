-- What was last worked out for a case, what changed since, and the releases of the rules. Codes and days
-- only: facts, amounts and their traces are worked out again whenever somebody may see them.

create table app.assessment (
  case_id uuid primary key references app.case_file,
  center_id text not null,
  at timestamptz not null,
  as_of date not null,
  rule_version text not null,
  facts_hash bytea not null,
  verdicts jsonb not null,
  deadlines jsonb not null,
  recheck_on date not null
);
comment on table app.assessment is 'The latest verdict of every service for a case, by code; the hash of the facts is keyed.';
create index assessment_version on app.assessment (center_id, rule_version, case_id);
create index assessment_recheck on app.assessment (center_id, recheck_on, case_id);

create table app.assessment_change (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  at timestamptz not null,
  kind text not null check (kind in ('gained', 'lost', 'changed', 'deadline')),
  service text not null,
  from_verdict text,
  to_verdict text,
  advised_on date,
  because text not null check (because in ('facts', 'rules', 'both', 'day')),
  rule_version text not null,
  task_id uuid references app.task
);
comment on table app.assessment_change is 'What a changed fact, a new day or a new release did to a case; insert only.';
create index assessment_change_case on app.assessment_change (case_id, at desc, id desc);
create index assessment_change_task on app.assessment_change (task_id) where task_id is not null;
create unique index assessment_change_deadline on app.assessment_change (case_id, service, advised_on)
  where kind = 'deadline';

call sec.guard('app.assessment', 'select, insert, update');
call sec.guard('app.assessment_change', 'select, insert');

-- Verdicts say much about a person: the centre's own people on the case, and nobody else. Only the
-- assessor writes, because it alone reads every fact the centre holds.
create policy reads on app.assessment for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and ((select sec.ctx())->>'kind' = 'system'
    or (sec.records_consent((select sec.ctx())) and case_id = any(array(select sec.my_cases())))));
create policy writes on app.assessment for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system'
  and exists (select 1 from app.case_file f where f.id = case_id));
create policy changes on app.assessment for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system')
  with check (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system');
create policy reads on app.assessment_change for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and ((select sec.ctx())->>'kind' = 'system'
    or (sec.records_consent((select sec.ctx())) and case_id = any(array(select sec.my_cases())))));
create policy writes on app.assessment_change for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system'
  and exists (select 1 from app.case_file f where f.id = case_id));

-- Releases of the rules: counted before, published by a person, with a reason.

create table dir.rule_effect (
  id uuid primary key,
  center_id text not null,
  from_version text,
  to_version text not null,
  asked_at timestamptz not null,
  asked_by uuid not null references auth.staff,
  counted_at timestamptz,
  cases integer,
  services jsonb
);
comment on table dir.rule_effect is 'What a release would do to the open cases: per service how many gain and lose it. Counts only.';
create index rule_effect_latest on dir.rule_effect (center_id, asked_at desc, id desc);

create table dir.rule_release (
  id uuid primary key,
  center_id text not null,
  version text not null,
  published_at timestamptz not null,
  by_staff uuid not null references auth.staff,
  note text not null,
  effect_id uuid not null references dir.rule_effect
);
comment on table dir.rule_release is 'Which release of the rules was published when, by whom and why. Insert only.';
create index rule_release_latest on dir.rule_release (center_id, published_at desc, id desc);

do $$
declare
  t text;
begin
  foreach t in array array['rule_effect', 'rule_release'] loop
    execute format('alter table dir.%I owner to hangot_owner', t);
    execute format('alter table dir.%I enable row level security', t);
    execute format('alter table dir.%I force row level security', t);
  end loop;
end $$;
grant select, insert on dir.rule_effect, dir.rule_release to hangot_rt;
grant update (counted_at, cases, services) on dir.rule_effect to hangot_rt;

create policy reads on dir.rule_effect for select to hangot_rt using (center_id = (select sec.ctx())->>'center');
create policy asks on dir.rule_effect for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'role' in ('administrator', 'centre_manager')
  and counted_at is null and asked_by = (select sec.me()));
create policy counts on dir.rule_effect for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system')
  with check (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system');
create policy reads on dir.rule_release for select to hangot_rt using (center_id = (select sec.ctx())->>'center');
create policy publishes on dir.rule_release for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'role' in ('administrator', 'centre_manager')
  and by_staff = (select sec.me()));
