-- Case numbers from a sequence. The counter of a year was one row that every new case locked until it committed:
-- thirty intakes at once stood in line behind each other, and whoever could read the row knew how many people had
-- come. A number is a name, not a count: after a refused form one is left out, and a new year goes on counting.
create sequence app.case_number_taken;
select setval('app.case_number_taken', greatest(1, (select max(last) from app.case_number)),
  exists (select from app.case_number));
alter sequence app.case_number_taken owner to hangot_owner;
grant usage on sequence app.case_number_taken to hangot_rt;
drop table app.case_number;
