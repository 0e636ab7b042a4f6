-- The log as a Merkle tree: leaves get a number once, in an order that never changes, and every batch
-- ends in a signed checkpoint. Nothing here can be changed or removed by the runtime role.

-- 접속지: where the person sat, as far as the server knows (개인정보의 안전성 확보조치 기준 제8조).
alter table audit.leaf add column place text;

create or replace function sec.record(events jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  me jsonb := sec.ctx();
begin
  if me is null then
    raise exception 'nobody may record nothing' using errcode = '42501';
  end if;
  insert into audit.leaf (center_id, actor_kind, actor_id, session_id, institution, role, purpose, place, event, case_id, classes, detail)
  select me->>'center', me->>'kind', me->>'id', me->>'session', me->>'institution', me->>'role', me->>'purpose',
         me->>'place', e->>'event', (e->>'case')::uuid,
         coalesce(array(select jsonb_array_elements_text(e->'classes')), '{}'), coalesce(e->'detail', '{}')
  from jsonb_array_elements(events) e;
end $$;

create table audit.sealed (
  seq bigint primary key check (seq >= 0),
  leaf_id uuid not null unique references audit.leaf,
  hash bytea not null check (octet_length(hash) = 32)
);
comment on table audit.sealed is 'The place of each leaf in the tree and its hash; the hash of a leaf without its words gives nothing away.';

create table audit.checkpoint (
  size bigint primary key check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  peaks bytea[] not null,
  note text not null,
  at timestamptz not null default clock_timestamp()
);
comment on table audit.checkpoint is 'Signed statements of the tree''s size and root, with the peaks from which it grows on.';

-- Leaves are sealed in the order of their transactions.
create index leaf_order on audit.leaf (tx, at, id);
drop index audit.leaf_tx;

-- One sequencer at a time; the lock is held until its transaction ends.
create function sec.become_sequencer() returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if sec.ctx()->>'kind' is distinct from 'system' then
    raise exception 'only the system seals the log' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('hangot.audit.sequence'));
end $$;

-- Only leaves of transactions older than every one still running: what is not visible now can never
-- come to stand before what has been sealed.
create function sec.unsealed(at_most integer) returns setof audit.leaf
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  last audit.leaf;
begin
  perform sec.become_sequencer();
  select l.* into last from audit.leaf l
  where l.id = (select s.leaf_id from audit.sealed s order by s.seq desc limit 1);
  if last.id is null then
    return query select * from audit.leaf l where l.tx < pg_snapshot_xmin(pg_current_snapshot())
      order by l.tx, l.at, l.id limit at_most;
  else
    return query select * from audit.leaf l
      where (l.tx, l.at, l.id) > (last.tx, last.at, last.id) and l.tx < pg_snapshot_xmin(pg_current_snapshot())
      order by l.tx, l.at, l.id limit at_most;
  end if;
end $$;

create function sec.seal(from_size bigint, leaves uuid[], hashes bytea[], new_root bytea, new_peaks bytea[], new_note text)
returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  known bigint;
begin
  perform sec.become_sequencer();
  select coalesce(max(c.size), 0) into known from audit.checkpoint c;
  if known <> from_size or cardinality(leaves) = 0 or cardinality(leaves) <> cardinality(hashes) then
    raise exception 'the log has % leaves, not %', known, from_size using errcode = '40001';
  end if;
  insert into audit.sealed (seq, leaf_id, hash)
  select from_size + b.n - 1, b.leaf_id, b.hash
  from unnest(leaves, hashes) with ordinality b(leaf_id, hash, n);
  insert into audit.checkpoint (size, root, peaks, note)
  values (from_size + cardinality(leaves), new_root, new_peaks, new_note);
end $$;

do $$ begin
  execute (select string_agg(format('alter function %s owner to hangot_definer;', oid::regprocedure), ' ')
           from pg_proc where pronamespace = 'sec'::regnamespace and proname in ('become_sequencer', 'unsealed', 'seal'));
end $$;

alter table audit.sealed owner to hangot_owner;
alter table audit.checkpoint owner to hangot_owner;
alter table audit.sealed enable row level security;
alter table audit.sealed force row level security;
alter table audit.checkpoint enable row level security;
alter table audit.checkpoint force row level security;
grant select, insert on audit.sealed, audit.checkpoint to hangot_definer;
grant select on audit.sealed, audit.checkpoint to hangot_rt;
create policy definer_reads on audit.sealed for select to hangot_definer using (true);
create policy definer_writes on audit.sealed for insert to hangot_definer with check (true);
create policy definer_reads on audit.checkpoint for select to hangot_definer using (true);
create policy definer_writes on audit.checkpoint for insert to hangot_definer with check (true);
create policy reviewers on audit.sealed for select to hangot_rt using (
  (select sec.ctx())->>'role' in ('privacy_officer', 'auditor') or (select sec.ctx())->>'kind' = 'system');
create policy reviewers on audit.checkpoint for select to hangot_rt using (
  (select sec.ctx())->>'role' in ('privacy_officer', 'auditor') or (select sec.ctx())->>'kind' = 'system');
