-- Papers and meetings of a case.

create table app.document (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  institution text not null,
  class text not null,
  kind text not null,
  shared boolean not null default false,
  media_type text not null,
  bytes integer not null check (bytes between 1 and 12582912),
  sha256 bytea not null,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  sealed_view bytea,
  sealed_name bytea not null,
  added_at timestamptz not null default now(),
  added_by uuid not null references auth.staff
);
alter table app.document alter column sealed set storage external;
alter table app.document alter column sealed_view set storage external;
comment on table app.document is 'The sealed original as it came (evidence) and, for pictures, a copy without its hidden data.';
create index document_case on app.document (case_id, added_at desc, id desc);

create table app.appointment (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  institution text not null,
  class text not null default 'service_use',
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 10 and 480),
  kind text not null,
  outcome text check (outcome in ('attended', 'missed', 'cancelled')),
  staff_id uuid not null references auth.staff,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  made_at timestamptz not null default now(),
  version integer not null default 1
);
comment on table app.appointment is 'Who meets when; place and words are sealed.';
create index appointment_case on app.appointment (case_id, starts_at, id);
create index appointment_staff on app.appointment (staff_id, starts_at, id) where outcome is null;

call sec.guard('app.document', 'select, insert');
call sec.guard('app.appointment', 'select, insert, update');

create policy reads on app.document for select to hangot_rt using (
  (shared or institution = (select sec.ctx())->>'institution')
  and sec.can_read(case_id, institution, class, (select sec.ctx())));
create policy mine_only on app.document as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())));
create policy writes on app.document for insert to hangot_rt with check (
  institution = (select sec.ctx())->>'institution' and added_by = ((select sec.ctx())->>'id')::uuid
  and sec.can_read(case_id, institution, class, (select sec.ctx())));

create policy reads on app.appointment for select to hangot_rt
  using (sec.can_read(case_id, institution, class, (select sec.ctx())));
create policy mine_only on app.appointment as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())));
create policy writes on app.appointment for insert to hangot_rt with check (
  institution = (select sec.ctx())->>'institution'
  and sec.can_read(case_id, institution, class, (select sec.ctx())));
create policy changes on app.appointment for update to hangot_rt
  using (institution = (select sec.ctx())->>'institution' and case_id = any(array(select sec.my_cases())))
  with check (institution = (select sec.ctx())->>'institution');
