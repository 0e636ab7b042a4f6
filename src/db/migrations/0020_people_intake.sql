-- The people of a case, how they are found again without a name in the clear, and the intake that
-- brings them. Every word about a person is in a sealed section; here stand codes, tokens and ciphertext.

create table app.party (
  id uuid primary key,
  case_id uuid not null references app.case_file,
  kind text not null check (kind in ('victim', 'family', 'helper', 'offender', 'witness', 'caller')),
  relation text not null,
  person_id uuid references app.person,
  added_at timestamptz not null default now(),
  added_by uuid,
  version integer not null default 1
);
comment on table app.party is 'Who belongs to a case and in what part; names and addresses are in the sections party/<id>/...';
create index party_case on app.party (case_id, added_at, id);
create unique index party_victim on app.party (case_id) where kind = 'victim';

create table app.party_label (
  party_id uuid primary key references app.party,
  case_id uuid not null references app.case_file,
  kind text not null,
  sealed bytea not null
);
comment on table app.party_label is 'The masked name (홍○동) and birth year of a party, sealed for the centre, for lists and candidates.';
create index party_label_case on app.party_label (case_id);

create table app.person_search (
  id uuid primary key,
  center_id text not null,
  staff_id uuid not null references auth.staff,
  at timestamptz not null default now(),
  reason text not null,
  reason_sealed bytea not null,
  found integer not null
);
comment on table app.person_search is 'Each act of looking for a person, with its reason; the words looked for are never kept.';
create index person_search_staff on app.person_search (staff_id, at desc);

create table app.conflict_mark (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references app.case_file,
  kind text not null check (kind in ('offender_is_victim', 'victim_is_offender', 'staff_relation')),
  party_id uuid not null references app.party,
  other_case_id uuid references app.case_file,
  marked_at timestamptz not null default now(),
  unique nulls not distinct (case_id, kind, party_id, other_case_id)
);
comment on table app.conflict_mark is 'Adverse interests inside the centre: the offender of one case is the victim of another, or a colleague''s relation.';
create index conflict_mark_other on app.conflict_mark (other_case_id) where other_case_id is not null;

create table app.intake (
  id uuid primary key,
  center_id text not null,
  case_id uuid not null unique references app.case_file,
  channel text not null check (channel in ('visit', 'phone', 'online', 'police', 'prosecution', 'agency')),
  referrer text,
  caller text not null check (caller in ('victim', 'family', 'agency', 'other')),
  language text not null default 'ko',
  interpreter boolean not null default false,
  anonymous boolean not null default false,
  status text not null check (status in ('new', 'claimed', 'in_progress', 'done', 'discarded')),
  urgency text check (urgency in ('U0', 'U1', 'U2', 'U3')),
  triage text check (triage in ('call_112_now', 'same_day_safety', 'continue')),
  done text[] not null default '{}',
  outcome text,
  received_at timestamptz not null default now(),
  claimed_by uuid references auth.staff,
  finished_at timestamptz,
  version integer not null default 1
);
comment on table app.intake is 'One object for every door: visit, phone, online, police, prosecution, another agency.';
create index intake_list on app.intake (center_id, status, received_at desc, id desc);
create index intake_recent on app.intake (center_id, received_at desc, id desc);
create index intake_mine on app.intake (claimed_by, status, received_at desc, id desc);

create table app.incident (
  id uuid primary key,
  center_id text not null,
  categories text[] not null check (cardinality(categories) > 0),
  ongoing boolean not null default false,
  recorded_at timestamptz not null default now(),
  version integer not null default 1
);
comment on table app.incident is 'What happened, apart from person and case; several crimes at once. Days, place and story are sealed per case.';
create index incident_center on app.incident (center_id, recorded_at desc);

create table app.case_incident (
  case_id uuid not null references app.case_file,
  incident_id uuid not null references app.incident,
  primary key (case_id, incident_id)
);
comment on table app.case_incident is 'Which cases belong to one incident: several victims, one event.';
create index case_incident_incident on app.case_incident (incident_id);

create table app.draft (
  staff_id uuid not null references auth.staff,
  intake_id uuid not null references app.intake,
  case_id uuid not null references app.case_file,
  step text not null,
  sealed bytea,
  saved_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (staff_id, intake_id, step)
);
comment on table app.draft is 'What was typed and not yet saved: of its writer alone, sealed, gone after thirty days.';
create index draft_expiry on app.draft (expires_at) where sealed is not null;

call sec.guard('app.party', 'select, insert, update');
call sec.guard('app.party_label', 'select, insert, update');
call sec.guard('app.person_search', 'select');
call sec.guard('app.conflict_mark', 'select');
call sec.guard('app.intake', 'select, insert, update');
call sec.guard('app.incident', 'select, insert, update');
call sec.guard('app.case_incident', 'select, insert');
call sec.guard('app.draft', 'select, insert, update');

create policy reads on app.party for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.party for insert to hangot_rt with check (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system');
create policy changes on app.party for update to hangot_rt
  using (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  with check (case_id = any(array(select sec.my_cases())));

-- Masked names: for those who take in and manage cases, never for a desk.
create function sec.sees_labels(me jsonb) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select me->>'kind' = 'system' or (me->>'kind' = 'staff'
    and me->>'role' = 'intake_counsellor' and me->>'institution' = 'center')
$$;
create policy reads on app.party_label for select to hangot_rt using (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (sec.sees_labels((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));
create policy writes on app.party_label for insert to hangot_rt with check (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system');
create policy changes on app.party_label for update to hangot_rt
  using (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  with check (case_id = any(array(select sec.my_cases())));

create policy reads on app.person_search for select to hangot_rt using (
  staff_id = (select sec.me()) or (center_id = (select sec.ctx())->>'center'
    and (select sec.ctx())->>'role' in ('privacy_officer', 'auditor')));

create policy reads on app.conflict_mark for select to hangot_rt using (
  case_id = any(array(select sec.my_cases()))
  or (sec.oversees((select sec.ctx())) and exists (select 1 from app.case_file f where f.id = case_id)));

create policy reads on app.intake for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and (case_id = any(array(select sec.my_cases()))
    or (sec.oversees((select sec.ctx())) and case_id <> all(array(select sec.my_blocks())))));
create policy opens on app.intake for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and sec.oversees((select sec.ctx()))
  and exists (select 1 from app.case_file f where f.id = case_id));
create policy changes on app.intake for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (case_id = any(array(select sec.my_cases()))
    or (sec.oversees((select sec.ctx())) and case_id <> all(array(select sec.my_blocks())))))
  with check (center_id = (select sec.ctx())->>'center');

-- The subselect passes through case_incident's own policy.
create policy reads on app.case_incident for select to hangot_rt using (
  case_id = any(array(select sec.my_cases())) or (select sec.ctx())->>'kind' = 'system');
create policy writes on app.case_incident for insert to hangot_rt with check (
  (case_id = any(array(select sec.my_cases())) and sec.records_consent((select sec.ctx())))
  or (select sec.ctx())->>'kind' = 'system');
create policy reads on app.incident for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center'
  and exists (select 1 from app.case_incident l where l.incident_id = id));
create policy writes on app.incident for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center'
  and (sec.records_consent((select sec.ctx())) or (select sec.ctx())->>'kind' = 'system'));
create policy changes on app.incident for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and sec.records_consent((select sec.ctx()))
    and exists (select 1 from app.case_incident l where l.incident_id = id))
  with check (center_id = (select sec.ctx())->>'center');

create policy mine on app.draft for select to hangot_rt using (
  staff_id = (select sec.me()) and case_id = any(array(select sec.my_cases())));
create policy writes on app.draft for insert to hangot_rt with check (
  staff_id = (select sec.me()) and case_id = any(array(select sec.my_cases())));
create policy changes on app.draft for update to hangot_rt
  using (staff_id = (select sec.me()) and case_id = any(array(select sec.my_cases())))
  with check (staff_id = (select sec.me()));

-- Finding, indexing, walling ---------------------------------------------------------------------------

grant insert, delete on app.person_index to hangot_definer;
grant insert on app.person_search, app.conflict_mark, app.access_block, app.case_link to hangot_definer;
grant update on app.intake to hangot_definer;
create policy definer_writes on app.person_index for insert to hangot_definer with check (true);
create policy definer_erases on app.person_index for delete to hangot_definer using (true);
create policy definer_writes on app.person_search for insert to hangot_definer with check (true);
create policy definer_writes on app.conflict_mark for insert to hangot_definer with check (true);
create policy definer_writes on app.access_block for insert to hangot_definer with check (true);
create policy definer_writes on app.case_link for insert to hangot_definer with check (true);
create policy definer_changes on app.intake for update to hangot_definer using (true) with check (true);

-- Candidates for a name with a birth year, or a telephone number. Whoever looks has a role, a reason and
-- a daily measure; a case behind a wall does not exist; an offender is never a candidate.
create function sec.find_person(
  search uuid, of_tokens bytea[], of_kinds text[], of_reason text, reason_sealed bytea, a_day integer)
returns table (found_case uuid, number text, status text, opened_at timestamptz, found_party uuid,
               found_kind text, found_person uuid, label bytea, opens boolean)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  me jsonb := sec.ctx();
  hits integer;
begin
  if me is null or me->>'kind' <> 'staff' or me->>'role' not in ('intake_counsellor', 'case_manager') then
    raise exception 'this role looks for nobody' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('person.search ' || (me->>'id'), 0));
  if (select count(*) from app.person_search s
      where s.staff_id = (me->>'id')::uuid and s.at > now() - interval '1 day') >= a_day then
    raise exception 'too many searches today' using errcode = '54000';
  end if;
  return query
    select distinct on (f.opened_at, f.id) f.id, f.number, f.status, f.opened_at, p.id, p.kind, f.person_id, l.sealed,
           f.id = any(array(select sec.my_cases()))
    from unnest(of_tokens, of_kinds) as t(token, kind)
    join app.person_index i on i.token = t.token and i.kind = t.kind and i.center_id = me->>'center'
    join app.case_file f on f.id = i.case_id
    join app.party p on p.case_id = i.case_id and i.subject = p.kind || '/' || p.id
    left join app.party_label l on l.party_id = p.id
    where p.kind <> 'offender' and f.id <> all(array(select sec.my_blocks()))
    order by f.opened_at desc, f.id limit 20;
  get diagnostics hits = row_count;
  insert into app.person_search (id, center_id, staff_id, reason, reason_sealed, found)
  values (search, me->>'center', (me->>'id')::uuid, of_reason, reason_sealed, hits);
end $$;
comment on function sec.find_person(uuid, bytea[], text[], text, bytea, integer) is 'The only way to look into the blind index.';

-- Replaces the tokens of one party and raises what follows from them: marks on both cases when offender
-- and victim are one person, and a wall before every colleague who named the person as a relation.
create function sec.index_party(of_case uuid, of_party uuid, of_tokens bytea[], of_kinds text[])
returns table (mark text, other_case uuid, walled uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  me jsonb := sec.ctx();
  side text;
  whose uuid;
  hit record;
begin
  if me is null or not (me->>'kind' = 'system'
      or (of_case = any(array(select sec.my_cases())) and sec.records_consent(me))) then
    raise exception 'not on this case' using errcode = '42501';
  end if;
  select p.kind, f.person_id into strict side, whose
  from app.party p join app.case_file f on f.id = p.case_id where p.id = of_party and p.case_id = of_case;
  delete from app.person_index i where i.case_id = of_case and i.subject = side || '/' || of_party;
  insert into app.person_index (token, kind, center_id, person_id, case_id, subject)
  select t.token, t.kind, me->>'center', case when side = 'victim' then whose end, of_case, side || '/' || of_party
  from unnest(of_tokens, of_kinds) as t(token, kind) on conflict do nothing;
  if side not in ('victim', 'offender') then
    return;
  end if;
  for hit in
    select distinct o.id as their_party, i.case_id as their_case
    from unnest(of_tokens, of_kinds) as t(token, kind)
    join app.person_index i on i.token = t.token and i.kind = t.kind and i.center_id = me->>'center'
    join app.party o on o.case_id = i.case_id and i.subject = o.kind || '/' || o.id
    where t.kind = 'name-year' and i.case_id <> of_case
      and o.kind = case side when 'victim' then 'offender' else 'victim' end
  loop
    insert into app.conflict_mark (case_id, kind, party_id, other_case_id)
    values (of_case, case side when 'victim' then 'victim_is_offender' else 'offender_is_victim' end, of_party, hit.their_case),
           (hit.their_case, case side when 'victim' then 'offender_is_victim' else 'victim_is_offender' end, hit.their_party, of_case)
    on conflict do nothing;
    return query select case side when 'victim' then 'victim_is_offender' else 'offender_is_victim' end, hit.their_case, null::uuid;
  end loop;
  for hit in
    select distinct r.staff_id as colleague
    from unnest(of_tokens, of_kinds) as t(token, kind)
    join auth.staff_relation r on r.token = t.token and r.center_id = me->>'center' and r.ended_at is null
    where t.kind = 'name-year'
  loop
    insert into app.access_block (case_id, staff_id, ground) values (of_case, hit.colleague, 'relation_' || side)
    on conflict do nothing;
    insert into app.conflict_mark (case_id, kind, party_id) values (of_case, 'staff_relation', of_party)
    on conflict do nothing;
    update app.intake n set status = 'new', claimed_by = null, version = n.version + 1
    where n.case_id = of_case and n.claimed_by = hit.colleague and n.status in ('claimed', 'in_progress');
    return query select 'staff_relation'::text, null::uuid, hit.colleague;
  end loop;
end $$;
comment on function sec.index_party(uuid, uuid, bytea[], text[]) is 'Keeps search tokens true and raises conflict marks and walls.';

-- A relation declared later finds the cases that were there before it. Walls are never taken down here.
create function sec.wall_relation() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  hit record;
begin
  for hit in
    select p.case_id, p.id as party, p.kind
    from app.person_index i join app.party p on p.case_id = i.case_id and i.subject = p.kind || '/' || p.id
    where i.token = new.token and i.kind = 'name-year' and i.center_id = new.center_id
      and p.kind in ('victim', 'offender')
  loop
    insert into app.access_block (case_id, staff_id, ground)
    values (hit.case_id, new.staff_id, 'relation_' || hit.kind) on conflict do nothing;
    insert into app.conflict_mark (case_id, kind, party_id) values (hit.case_id, 'staff_relation', hit.party)
    on conflict do nothing;
    update app.intake n set status = 'new', claimed_by = null, version = n.version + 1
    where n.case_id = hit.case_id and n.claimed_by = new.staff_id and n.status in ('claimed', 'in_progress');
  end loop;
  return null;
end $$;
alter function sec.wall_relation() owner to hangot_definer;
revoke execute on function sec.wall_relation() from public;
create trigger walls after insert on auth.staff_relation for each row execute function sec.wall_relation();

-- A repeat visit or a second victim: both cases of the centre, neither behind a wall, one of them at hand.
create function sec.link_cases(of_case uuid, of_other uuid, of_kind text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb := sec.ctx();
begin
  if me is null or not (of_case = any(array(select sec.my_cases())) and sec.records_consent(me)) then
    raise exception 'not on this case' using errcode = '42501';
  end if;
  if of_case = of_other or of_other = any(array(select sec.my_blocks())) or not exists (
      select 1 from app.case_file f where f.id = of_other and f.center_id = me->>'center') then
    return false;
  end if;
  insert into app.case_link (case_id, other_case_id, kind)
  values (of_case, of_other, of_kind), (of_other, of_case, of_kind) on conflict do nothing;
  return true;
end $$;
comment on function sec.link_cases(uuid, uuid, text) is 'Links two cases in both directions.';

alter function sec.sees_labels(jsonb) owner to hangot_definer;
alter function sec.find_person(uuid, bytea[], text[], text, bytea, integer) owner to hangot_definer;
alter function sec.index_party(uuid, uuid, bytea[], text[]) owner to hangot_definer;
alter function sec.link_cases(uuid, uuid, text) owner to hangot_definer;
