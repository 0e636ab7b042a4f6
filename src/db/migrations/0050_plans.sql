-- The plan of a case: goals in the person's own words (sealed) and tasks with an owner and a day.

create table app.goal (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  institution text not null,
  class text not null default 'service_use',
  domain text not null,
  state text not null default 'open' check (state in ('open', 'met', 'dropped')),
  agreed_on date,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  made_at timestamptz not null default now(),
  version integer not null default 1
);
comment on table app.goal is 'What the person wants to reach, by need domain; the words are sealed.';
create index goal_case on app.goal (case_id, made_at, id);

create table app.task (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  goal_id uuid references app.goal,
  institution text not null,
  class text not null default 'service_use',
  kind text not null,
  assignee_id uuid references auth.staff,
  due_on date,
  done_at timestamptz,
  done_by uuid references auth.staff,
  data_key_id uuid references app.data_key,
  sealed bytea,
  made_at timestamptz not null default now()
);
comment on table app.task is 'Who does what by when; lists show kind, day and case number only.';
create index task_mine on app.task (assignee_id, due_on, id) where done_at is null;
create index task_case on app.task (case_id, done_at, due_on, id);

call sec.guard('app.goal', 'select, insert, update');
call sec.guard('app.task', 'select, insert, update');

create policy reads on app.goal for select to hangot_rt using (
  sec.can_read(case_id, institution, class, (select sec.ctx())));
create policy mine_only on app.goal as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())));
create policy writes on app.goal for insert to hangot_rt with check (
  institution = (select sec.ctx())->>'institution' and case_id = any(array(select sec.my_cases())));
create policy changes on app.goal for update to hangot_rt
  using (institution = (select sec.ctx())->>'institution' and case_id = any(array(select sec.my_cases())))
  with check (true);

-- A task is seen by its assignee, its institution on the case, and system jobs that make them.
create policy reads on app.task for select to hangot_rt using (
  (case_id = any(array(select sec.my_cases())) and institution = (select sec.ctx())->>'institution')
  or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.task for insert to hangot_rt with check (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system'
  or sec.oversees((select sec.ctx())));
create policy changes on app.task for update to hangot_rt
  using (case_id = any(array(select sec.my_cases())) and institution = (select sec.ctx())->>'institution')
  with check (true);
