-- What this database is for. A demo database can never become a real centre, nor the other way round.
create table dir.installation (
  only_row boolean primary key default true check (only_row),
  mode text not null check (mode in ('start', 'demo')),
  center_id text not null,
  made_at timestamptz not null default now()
);
alter table dir.installation owner to hangot_owner;
grant select on dir.installation to hangot_rt;
comment on table dir.installation is 'Written by the administrator connection at first start, never changed.';
