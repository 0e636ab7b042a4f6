-- The request context of the portal: a session behind a receipt code, live now, of this very case. Which
-- world it opens and which parts it may see come from the rows, never from the claims.
create or replace function sec.ctx() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  raw text := nullif(current_setting('app.ctx', true), '');
  body text;
  claims jsonb;
  signing bytea;
  live jsonb;
begin
  if raw is null then
    return null;
  end if;
  body := split_part(raw, '.', 1);
  select key into strict signing from sec.secret where name = 'context';
  if encode(public.hmac(convert_to(body, 'utf8'), signing, 'sha256'), 'hex') is distinct from split_part(raw, '.', 2) then
    raise exception 'context is forged' using errcode = '42501';
  end if;
  claims := convert_from(decode(body, 'base64'), 'utf8')::jsonb;
  if claims->>'exp' is null or (claims->>'exp')::timestamptz < clock_timestamp() then
    raise exception 'context is expired' using errcode = '42501';
  end if;
  if claims->>'kind' = 'staff' and not exists (
    select 1 from auth.session s join auth.staff p on p.id = s.staff_id
    where s.id = (claims->>'session')::uuid and s.staff_id = (claims->>'id')::uuid
      and s.revoked_at is null and s.expires_at > clock_timestamp() and s.purpose = claims->>'purpose'
      and p.active and p.institution = claims->>'institution' and p.role = claims->>'role'
      and p.center_id = claims->>'center'
  ) then
    return null;
  end if;
  if claims->>'kind' in ('victim', 'helper') then
    select jsonb_build_object('bland', s.bland or a.bland, 'parts', a.parts) into live
    from auth.victim_session s join app.victim_access a on a.id = s.access_id
    where s.id = (claims->>'session')::uuid and a.id = (claims->>'id')::uuid
      and s.revoked_at is null and s.expires_at > clock_timestamp() and a.revoked_at is null
      and (a.ends_on is null or a.ends_on > (clock_timestamp() at time zone 'Asia/Seoul')::date)
      and a.kind = claims->>'kind' and a.case_id = (claims->>'case')::uuid and a.center_id = claims->>'center'
      and claims->>'institution' = 'center' and claims->>'role' = a.kind and claims->>'purpose' = 'support'
      and not exists (select 1 from app.victim_setting v where v.case_id = a.case_id and v.no_trace);
    return claims || live;
  end if;
  return claims;
end $$;
