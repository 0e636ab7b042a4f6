-- A passkey takes the place of the receipt code, never of the PIN. The code it stands for is sealed and bound
-- to the handle that only the device knows; nothing here opens anything by itself.

create table app.passkey (
  access_id uuid primary key references app.victim_access,
  center_id text not null,
  case_id uuid not null references app.case_file,
  credential bytea not null unique,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  code_sealed bytea not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_case on app.passkey (case_id);
comment on table app.passkey is
  'The one passkey of a receipt code: keyed token of its id, public key, sealed code. Ends with the access and when the portal closes.';
call sec.guard('app.passkey', 'select, insert, update (counter, used_at)');
grant delete on app.passkey to hangot_definer;
create policy definer_removes on app.passkey for delete to hangot_definer using (true);

create table auth.passkey_challenge (
  challenge bytea primary key,
  access_id uuid references app.victim_access,
  code_sealed bytea,
  expires_at timestamptz not null,
  check ((access_id is null) = (code_sealed is null))
);
create index passkey_challenge_expiry on auth.passkey_challenge (expires_at);
comment on table auth.passkey_challenge is
  'What a device was asked to sign: gone with its first answer, or after minutes. With an access: to make a passkey for it.';
alter table auth.passkey_challenge owner to hangot_owner;
alter table auth.passkey_challenge enable row level security;
alter table auth.passkey_challenge force row level security;
grant select, insert, delete on auth.passkey_challenge to hangot_definer;
create policy definer_keeps on auth.passkey_challenge for all to hangot_definer using (true) with check (true);

-- Is she at a device of her own, and not at a screen of the centre?
create function sec.on_own_device() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from auth.victim_session s, sec.ctx() c
    where c->>'kind' = 'victim' and s.id = (c->>'session')::uuid and s.visit_id is null)
$$;

create function sec.ask_passkey(of_challenge bytea, of_access uuid, of_code bytea, at timestamptz, until timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.ctx()->>'kind' is distinct from 'system' then
    raise exception 'only the house asks a device' using errcode = '42501';
  end if;
  delete from auth.passkey_challenge where expires_at <= at;
  insert into auth.passkey_challenge (challenge, access_id, code_sealed, expires_at) values (of_challenge, of_access, of_code, until);
end $$;

create function sec.spend_passkey_challenge(of_challenge bytea, at timestamptz) returns table (access_id uuid, code_sealed bytea)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from auth.passkey_challenge c using sec.ctx() me
  where me->>'kind' = 'system' and c.challenge = of_challenge and c.expires_at > at
  returning c.access_id, c.code_sealed
$$;

-- Hers to remove, in whichever world she is: without it she comes in with her code.
create function sec.remove_passkey() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb := sec.ctx();
begin
  if me->>'kind' is distinct from 'victim' then
    return false;
  end if;
  delete from app.passkey p where p.access_id = (me->>'id')::uuid and p.case_id = (me->>'case')::uuid;
  return found;
end $$;

-- A device that counts its answers never counts back: then somebody copied it.
create function sec.passkey_counts_up() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.counter < old.counter then
    raise exception 'a passkey counts up' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger counts_up before update on app.passkey for each row execute function sec.passkey_counts_up();

create function sec.passkey_ends() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name = 'victim_access' then
    delete from app.passkey p where p.access_id = new.id;
  else
    delete from app.passkey p where p.case_id = new.case_id;
  end if;
  return null;
end $$;
create trigger passkey_ends after update on app.victim_access for each row
  when (new.revoked_at is not null) execute function sec.passkey_ends();
create trigger passkey_ends after insert or update on app.victim_setting for each row
  when (new.no_trace) execute function sec.passkey_ends();

create trigger stays before update on app.passkey for each row
  when (new.case_id is distinct from old.case_id or new.center_id is distinct from old.center_id) execute function sec.stays();

do $$
declare
  f regprocedure;
begin
  foreach f in array array['sec.on_own_device()', 'sec.ask_passkey(bytea, uuid, bytea, timestamptz, timestamptz)',
      'sec.spend_passkey_challenge(bytea, timestamptz)', 'sec.remove_passkey()', 'sec.passkey_counts_up()',
      'sec.passkey_ends()']::regprocedure[] loop
    execute format('alter function %s owner to hangot_definer', f);
    execute format('revoke execute on function %s from public', f);
    if f::text not in ('sec.passkey_counts_up()', 'sec.passkey_ends()') then
      execute format('grant execute on function %s to hangot_rt', f);
    end if;
  end loop;
end $$;

create policy reads on app.passkey for select to hangot_rt using (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system');
create policy victim_reads on app.passkey for select to hangot_rt using (
  (select sec.ctx())->>'kind' = 'victim' and case_id = (select sec.portal_any('')) and access_id::text = (select sec.ctx())->>'id');
-- She herself, known in person, in her own world and at her own device.
create policy victim_makes on app.passkey for insert to hangot_rt with check (
  center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'victim'
  and case_id = (select sec.portal_case('own')) and access_id::text = (select sec.ctx())->>'id' and (select sec.on_own_device()));
create policy uses on app.passkey for update to hangot_rt
  using (center_id = (select sec.ctx())->>'center' and (select sec.ctx())->>'kind' = 'system')
  with check (center_id = (select sec.ctx())->>'center');
