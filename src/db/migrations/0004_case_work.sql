-- What happens on a case: one timeline over all institutions, and notes.

create table app.timeline_entry (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  at timestamptz not null default now(),
  institution text not null,
  class text not null,
  kind text not null,
  detail jsonb not null default '{}',
  by_staff uuid
);
comment on table app.timeline_entry is 'One coded line per event; the reader sees the lines of classes and institutions open to her.';
create index timeline_case on app.timeline_entry (case_id, at desc, id desc);

create table app.note (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  institution text not null,
  class text not null,
  shared boolean not null default false,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  written_at timestamptz not null default now(),
  written_by uuid not null references auth.staff
);
comment on table app.note is 'A sealed note: of the own institution only, or shared with whoever may read its class.';
create index note_case on app.note (case_id, written_at desc, id desc);

create table app.case_closure (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  outcome text not null,
  closed_at timestamptz not null default now(),
  closed_by uuid not null references auth.staff,
  reopened_at timestamptz,
  reopened_by uuid references auth.staff,
  reopen_reason text
);
create unique index case_closure_open on app.case_closure (case_id) where reopened_at is null;
comment on table app.case_closure is 'Closing is a row; reopening ends it.';

create table app.follow_up (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  due_on date not null,
  done_at timestamptz,
  outcome text
);
create index follow_up_due on app.follow_up (due_on, case_id) where done_at is null;
comment on table app.follow_up is 'Contacts after closure, by default at one, three and six months.';

create table app.case_link (
  case_id uuid not null references app.case_file,
  other_case_id uuid not null references app.case_file,
  kind text not null,
  at timestamptz not null default now(),
  primary key (case_id, other_case_id),
  check (case_id <> other_case_id)
);
comment on table app.case_link is 'Victims of one incident, families, repeat visits.';

call sec.guard('app.timeline_entry', 'select, insert');
call sec.guard('app.note', 'select, insert');
call sec.guard('app.case_closure', 'select, insert, update');
call sec.guard('app.follow_up', 'select, insert, update');
call sec.guard('app.case_link', 'select, insert');

create policy reads on app.timeline_entry for select to hangot_rt
  using (sec.can_read(case_id, institution, class, (select sec.ctx())));
create policy mine_only on app.timeline_entry as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.timeline_entry for insert to hangot_rt with check (
  institution = (select sec.ctx())->>'institution'
  and (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system'
       or sec.oversees((select sec.ctx()))));

-- An unshared note is its institution's alone, whatever was consented to.
create policy reads on app.note for select to hangot_rt using (
  (shared or institution = (select sec.ctx())->>'institution')
  and sec.can_read(case_id, institution, class, (select sec.ctx())));
create policy mine_only on app.note as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())));
create policy writes on app.note for insert to hangot_rt with check (
  institution = (select sec.ctx())->>'institution' and written_by = ((select sec.ctx())->>'id')::uuid
  and sec.can_read(case_id, institution, class, (select sec.ctx())));

create policy reads on app.case_closure for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or sec.oversees((select sec.ctx())));
create policy writes on app.case_closure for insert to hangot_rt with check (case_id = any(array(select sec.my_cases())));
create policy reopens on app.case_closure for update to hangot_rt
  using (case_id = any(array(select sec.my_cases()))) with check (true);
create policy reads on app.follow_up for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.follow_up for insert to hangot_rt with check (case_id = any(array(select sec.my_cases())));
create policy ends on app.follow_up for update to hangot_rt
  using (case_id = any(array(select sec.my_cases()))) with check (true);
create policy reads on app.case_link for select to hangot_rt using (case_id = any(array(select sec.my_cases())));
create policy writes on app.case_link for insert to hangot_rt with check (
  case_id = any(array(select sec.my_cases())) and other_case_id = any(array(select sec.my_cases())));

-- Case numbers: one sequence per centre and year, taken inside the transaction that opens the case.
create table app.case_number (
  center_id text not null,
  year integer not null,
  last integer not null,
  primary key (center_id, year)
);
alter table app.case_number owner to hangot_owner;
alter table app.case_number enable row level security;
alter table app.case_number force row level security;
create policy counts on app.case_number for all to hangot_rt
  using (center_id = (select sec.ctx())->>'center') with check (center_id = (select sec.ctx())->>'center');
grant select, insert, update on app.case_number to hangot_rt;
comment on table app.case_number is 'The last case number given out in a year.';

-- Who looked at a case is known to those who manage it, so that they can tell the person.
create policy case_team on audit.leaf for select to hangot_rt using (
  (select sec.ctx())->>'role' in ('intake_counsellor', 'case_manager') and case_id = any(array(select sec.my_cases())));

-- The orders in which lists of cases are read; each has its index.
alter table app.case_file add column risk_rank smallint not null generated always as (
  case risk_band when 'critical' then 4 when 'high' then 3 when 'elevated' then 2 when 'standard' then 1 else 0 end) stored;
create index case_file_opened on app.case_file (center_id, opened_at desc, id desc);
create index case_file_changed on app.case_file (center_id, changed_at desc, id desc);
create index case_file_risk on app.case_file (center_id, risk_rank desc, opened_at desc, id desc);
