-- The calls after a case was closed are asked for by whoever works on the case: found from her cases, not from
-- everything that is due in the centre (docs/performance.md).
create index follow_up_case on app.follow_up (case_id, due_on) where done_at is null;
