-- Whoever asks online is given a receipt, and nobody has seen who that is: she herself, somebody who means
-- well, or the one she flees from, who gave her name and her own telephone number. Until a worker has made
-- sure, such a receipt opens the conversation with its holder and nothing of the case.

create function sec.holder_known(me jsonb) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.victim_access a
    where a.id = (me->>'id')::uuid and (a.issued_through <> 'request' or a.checked_by is not null))
$$;
alter function sec.holder_known(jsonb) owner to hangot_definer;
revoke execute on function sec.holder_known(jsonb) from public;
grant execute on function sec.holder_known(jsonb) to hangot_rt;
comment on function sec.holder_known(jsonb) is 'Has anybody made sure who holds this receipt?';

create or replace function sec.portal_case(part text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when not (c->>'bland')::boolean and (part in ('messages', 'documents') or sec.holder_known(c))
    and (c->>'kind' = 'victim' or (c->>'kind' = 'helper' and part <> 'own' and c->'parts' ? part)) then (c->>'case')::uuid end
  from sec.ctx() c where c->>'kind' in ('victim', 'helper')
$$;
create or replace function sec.portal_any(part text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when ((c->>'bland')::boolean or part in ('', 'messages', 'documents') or sec.holder_known(c))
    and (c->>'kind' = 'victim' or part = '' or c->'parts' ? part) then (c->>'case')::uuid end
  from sec.ctx() c where c->>'kind' in ('victim', 'helper')
$$;

-- Who holds a receipt is made sure of once, by somebody who works on the case, and only for the person herself.
create or replace function sec.access_stays() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (to_jsonb(new) - 'second_hash' - 'third_hash' - 'revoked_at' - 'revoked_because' - 'notices' - 'ends_on' - 'checked_by')
     is distinct from (to_jsonb(old) - 'second_hash' - 'third_hash' - 'revoked_at' - 'revoked_because' - 'notices' - 'ends_on' - 'checked_by')
     or old.revoked_at is not null
     or (old.ends_on is not null and (new.ends_on is null or new.ends_on > old.ends_on)) then
    raise exception 'an access can only be ended' using errcode = '42501';
  end if;
  if new.checked_by is distinct from old.checked_by and not (old.checked_by is null
      and old.issued_through = 'request' and old.kind = 'victim' and coalesce(sec.ctx()->>'kind' = 'staff', false)) then
    raise exception 'only a worker makes sure who holds a receipt, once' using errcode = '42501';
  end if;
  return new;
end $$;
grant update (checked_by) on app.victim_access to hangot_rt;

-- What she writes beside her settings (to stop, to share more, how it was) is for those in charge: a helper
-- who was let into the messages reads the messages.
alter policy victim_reads on app.victim_message using (
  case_id = (select sec.portal_any('messages')) and bland = (select sec.portal_bland())
  and (kind = 'message' or (select sec.ctx())->>'kind' = 'victim'));
