-- The directory: the repository's rows, which an administrator may change without code.

create table dir.institution (
  slug text primary key,
  kind text not null,
  position integer not null,
  statutory_name_ko text,
  statutory_name_en text,
  role_ko text not null,
  role_en text not null,
  legal_body boolean not null,
  confidence text not null,
  version integer not null default 1,
  edited boolean not null default false
);
comment on table dir.institution is 'The institutions of the centre. A row an administrator edited is never overwritten by a release.';

create table dir.institution_name (
  institution text not null references dir.institution,
  valid_from date not null,
  valid_to date,
  name_ko text not null,
  name_en text not null,
  primary key (institution, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table dir.institution_name is 'Names by day: 검찰 until 2026-10-01, 공소청 from 2026-10-02.';

create table dir.desk (
  slug text primary key,
  institution text not null references dir.institution,
  name_ko text not null,
  name_en text not null,
  phone text,
  address_ko text,
  address_en text,
  opening_hours jsonb not null,
  version integer not null default 1,
  edited boolean not null default false
);
create index desk_institution on dir.desk (institution);
comment on table dir.desk is 'Where an institution answers: telephone, address, hours.';

create table dir.service (
  slug text primary key,
  institution text not null references dir.institution,
  position integer not null,
  name_ko text not null,
  name_en text not null,
  domain text not null,
  urgency text not null,
  report_required text not null,
  documents text[] not null,
  legal_basis text[] not null,
  benefit_ko text not null,
  benefit_en text not null,
  summary_ko text not null,
  summary_en text not null,
  apply_by_ko text,
  apply_by_en text,
  decision_ko text,
  decision_en text,
  duplicates text[] not null,
  needs text[] not null,
  crimes text[],
  offer text not null,
  source text not null,
  confidence text not null,
  valid_from date,
  valid_to date,
  version integer not null default 1,
  edited boolean not null default false,
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index service_institution on dir.service (institution, position);
comment on table dir.service is 'What each institution gives; crimes null means any crime.';

create table dir.change (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null check (kind in ('institution', 'desk', 'service')),
  slug text not null,
  version integer not null,
  by_staff uuid not null references auth.staff,
  before jsonb,
  after jsonb not null
);
create index change_of on dir.change (kind, slug, id desc);
comment on table dir.change is 'What an administrator changed, from what to what. Insert only.';

create table dir.loaded (
  only_row boolean primary key default true check (only_row),
  version text not null,
  at timestamptz not null
);
comment on table dir.loaded is 'Which release of the directory this database holds.';

create function sec.directory_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb;
begin
  if current_user <> 'hangot_rt' then
    return new;
  end if;
  me := sec.ctx();
  if me is null or not (me->>'kind' = 'system' or me->>'role' = 'administrator') then
    raise exception 'only an administrator changes the directory' using errcode = '42501';
  end if;
  return new;
end $$;
alter function sec.directory_guard() owner to hangot_definer;

do $$
declare
  t text;
begin
  foreach t in array array['institution', 'institution_name', 'desk', 'service', 'change', 'loaded'] loop
    execute format('alter table dir.%I owner to hangot_owner', t);
    execute format('grant select, insert, update on dir.%I to hangot_rt', t);
    execute format('create trigger guarded before insert or update on dir.%I
                    for each row execute function sec.directory_guard()', t);
  end loop;
end $$;
revoke update on dir.change from hangot_rt;
revoke execute on function sec.directory_guard() from public;
