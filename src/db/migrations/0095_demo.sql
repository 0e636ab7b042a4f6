-- A demo centre is made by many small transactions; only one that was finished is ever opened.
alter table dir.installation add column demo_made_at timestamptz;
comment on column dir.installation.demo_made_at is 'When the synthetic centre was complete; null while it is being made, and for a real centre.';
