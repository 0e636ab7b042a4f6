-- Consent as given (receipts, withdrawals, expiry) and what the initial counselling found out.

-- Consent ---------------------------------------------------------------------------------------------
alter table app.consent
  add column narrowed_from uuid references app.consent,
  add column warned_at timestamptz,
  add column keys_withdrawn_at timestamptz;
create index consent_receipt_rows on app.consent (receipt_id);
create index consent_ending on app.consent (valid_until) where revoked_at is null and keys_withdrawn_at is null;

create table app.consent_receipt (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  institution text not null,
  given_at timestamptz not null,
  given_by text not null check (given_by in ('victim', 'guardian', 'representative')),
  method text not null check (method in ('signature', 'paper', 'spoken')),
  language text not null,
  sensitive boolean not null,
  text_version text not null,
  text_hash bytea not null check (octet_length(text_hash) = 32),
  receipt_hash bytea not null check (octet_length(receipt_hash) = 32),
  recorded_by uuid not null references auth.staff,
  witness_id uuid references auth.staff,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null,
  check (witness_id <> recorded_by)
);
create index consent_receipt_case on app.consent_receipt (case_id, given_at desc, id desc);
comment on table app.consent_receipt is 'One act of consent: how, by whom, in which words. The signature, the place of the paper and names are sealed.';

create table app.consent_withdrawal (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  consent_id uuid not null references app.consent,
  classes text[] not null check (cardinality(classes) > 0),
  asked_by text not null check (asked_by in ('victim', 'guardian', 'representative')),
  reason text,
  at timestamptz not null default now(),
  by_staff uuid references auth.staff
);
create index consent_withdrawal_case on app.consent_withdrawal (case_id, at desc);
comment on table app.consent_withdrawal is 'What was taken back, when, at whose word. The reason is a code, and nobody has to give one.';

call sec.guard('app.consent_receipt', 'select, insert');
call sec.guard('app.consent_withdrawal', 'select, insert');

create policy reads on app.consent_receipt for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.consent_receipt for insert to hangot_rt with check (
  case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx()))
  and institution = (select sec.ctx())->>'institution' and recorded_by = (select sec.me()));
create policy reads on app.consent_withdrawal for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.consent_withdrawal for insert to hangot_rt with check (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system');

-- Needs, risk, symptom screens, grades of others --------------------------------------------------------

create table app.need (
  case_id uuid not null references app.case_file,
  domain text not null,
  level text not null check (level in ('none', 'some', 'urgent')),
  changed_at timestamptz not null,
  changed_by uuid references auth.staff,
  primary key (case_id, domain)
);
comment on table app.need is 'What help is wanted, by domain; coded, and it identifies nobody.';

create table app.risk_assessment (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  institution text not null,
  at timestamptz not null,
  by_staff uuid not null references auth.staff,
  band text not null check (band in ('standard', 'elevated', 'high', 'critical')),
  computed_band text not null check (computed_band in ('standard', 'elevated', 'high', 'critical')),
  decided_by text not null,
  yes_count integer not null,
  unknown_count integer not null,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null
);
create index risk_assessment_case on app.risk_assessment (case_id, at desc, id desc);
comment on table app.risk_assessment is 'One pass of the checklist (not a validated instrument). Answers, notes and the reason of a raise are sealed as protection.';

create table app.reassessment (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  due_on date not null,
  ground text not null,
  done_at timestamptz
);
create unique index reassessment_open on app.reassessment (case_id) where done_at is null;
create index reassessment_due on app.reassessment (center_id, due_on, case_id) where done_at is null;
comment on table app.reassessment is 'When the risk has to be looked at again; the next look ends it.';

create table app.instrument_result (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  institution text not null,
  instrument text not null,
  at timestamptz not null,
  by_staff uuid not null references auth.staff,
  band text,
  complete boolean not null,
  alarms text[] not null default '{}',
  data_key_id uuid not null references app.data_key,
  sealed bytea not null
);
create index instrument_result_case on app.instrument_result (case_id, instrument, at desc, id desc);
comment on table app.instrument_result is 'A symptom screen. Answers and total are sealed as therapy of the recording institution.';

create table app.recorded_grade (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  institution text not null,
  class text not null check (class in ('protection', 'therapy')),
  tool text not null,
  grade text,
  on_day date not null,
  at timestamptz not null,
  by_staff uuid not null references auth.staff,
  data_key_id uuid not null references app.data_key,
  sealed bytea not null
);
create index recorded_grade_case on app.recorded_grade (case_id, on_day desc, id desc);
comment on table app.recorded_grade is 'A grade given elsewhere. Points and who gave it are sealed.';

create table app.safety_alarm (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null references app.case_file,
  kind text not null check (kind in ('suicide_check', 'suicide_acuity_open', 'suicide_acute')),
  source text not null,
  raised_at timestamptz not null,
  raised_by uuid not null references auth.staff,
  answered_at timestamptz,
  answered_by uuid references auth.staff
);
create index safety_alarm_case on app.safety_alarm (case_id, raised_at desc);
create index safety_alarm_open on app.safety_alarm (center_id, raised_at, case_id) where answered_at is null;
comment on table app.safety_alarm is 'Somebody spoke of suicide: a coded alarm that stays open until a person has answered it.';

call sec.guard('app.need', 'select, insert, update');
call sec.guard('app.risk_assessment', 'select, insert');
call sec.guard('app.reassessment', 'select, insert, update (done_at)');
call sec.guard('app.instrument_result', 'select, insert');
call sec.guard('app.recorded_grade', 'select, insert');
call sec.guard('app.safety_alarm', 'select, insert, update (answered_at, answered_by)');

create policy reads on app.need for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.need for insert to hangot_rt with check (case_id = any(array(select sec.my_cases())));
create policy changes on app.need for update to hangot_rt
  using (case_id = any(array(select sec.my_cases()))) with check (case_id = any(array(select sec.my_cases())));

create policy reads on app.risk_assessment for select to hangot_rt
  using (sec.can_read(case_id, institution, 'protection', (select sec.ctx())));
create policy mine_only on app.risk_assessment as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.risk_assessment for insert to hangot_rt with check (
  case_id = any(array(select sec.my_cases())) and institution = (select sec.ctx())->>'institution'
  and by_staff = (select sec.me()));

create policy reads on app.reassessment for select to hangot_rt using (
  case_id = any(array(select sec.my_cases()))
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));
create policy writes on app.reassessment for insert to hangot_rt with check (
  case_id = any(array(select sec.my_cases())) and center_id = (select sec.ctx())->>'center');
create policy ends on app.reassessment for update to hangot_rt
  using (case_id = any(array(select sec.my_cases()))) with check (done_at is not null);

-- What was asked in confidence is read by the institution that asked and by whom the consent names; the
-- person who records it may lack the class, so writing needs no reading.
create policy reads on app.instrument_result for select to hangot_rt
  using (sec.can_read(case_id, institution, 'therapy', (select sec.ctx())));
create policy mine_only on app.instrument_result as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.instrument_result for insert to hangot_rt with check (
  case_id = any(array(select sec.my_cases())) and institution = (select sec.ctx())->>'institution'
  and by_staff = (select sec.me()));

create policy reads on app.recorded_grade for select to hangot_rt
  using (sec.can_read(case_id, institution, class, (select sec.ctx())));
create policy mine_only on app.recorded_grade as restrictive for select to hangot_rt
  using (case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.recorded_grade for insert to hangot_rt with check (
  case_id = any(array(select sec.my_cases())) and institution = (select sec.ctx())->>'institution'
  and by_staff = (select sec.me()));

create policy reads on app.safety_alarm for select to hangot_rt using (
  case_id = any(array(select sec.my_cases()))
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));
create policy writes on app.safety_alarm for insert to hangot_rt with check (
  case_id = any(array(select sec.my_cases())) and center_id = (select sec.ctx())->>'center'
  and raised_by = (select sec.me()));
create policy answers on app.safety_alarm for update to hangot_rt
  using (case_id = any(array(select sec.my_cases())) and answered_at is null)
  with check (answered_by = (select sec.me()));
