create table timeline_entry (
  id bigint primary key,
  company_id bigint not null references company,
  question_code varchar(20),
  placement_id bigint references placement,
  at timestamp with time zone not null,
  kind varchar(12) not null,
  institution_id bigint references institution,
  own_institution_only boolean not null,
  headline varchar(60) not null,
  arguments varchar(2000) not null,
  text varchar(4000),
  heard_entrepreneur boolean not null,
  heard_teacher boolean not null,
  author_id bigint references person,
  author varchar(120) not null,
  record_kind varchar(40),
  record_id bigint
);
create sequence timeline_entry_seq start with 50 increment by 50;
create index timeline_entry_company on timeline_entry (company_id, at desc, id desc);
create index timeline_entry_kind on timeline_entry (company_id, kind, at desc, id desc);
create index timeline_entry_placement on timeline_entry (placement_id, at);
create index timeline_entry_question on timeline_entry (question_code, at);
create index timeline_entry_record on timeline_entry (record_kind, record_id);

create table planned_contact (
  id bigint primary key,
  version bigint not null,
  company_id bigint not null references company,
  question_id bigint references question,
  planned_on date not null,
  way varchar(5) not null,
  with_whom varchar(120) not null,
  about varchar(300),
  owner_id bigint not null references person,
  state varchar(10) not null,
  settled_at timestamp with time zone
);
create sequence planned_contact_seq start with 50 increment by 50;
create index planned_contact_company on planned_contact (company_id, state, planned_on, id);
create index planned_contact_owner on planned_contact (owner_id, state, planned_on, id);

insert into timeline_entry (
  id, company_id, question_code, at, kind, own_institution_only, headline, arguments,
  heard_entrepreneur, heard_teacher, author)
select nextval('timeline_entry_seq'), company_id, code, reported_at, 'STEP', false, 'reported.before', '[]', false, false, 'WOO'
from question;
insert into timeline_entry (
  id, company_id, question_code, placement_id, at, kind, institution_id, own_institution_only, headline, arguments, text,
  heard_entrepreneur, heard_teacher, author)
select nextval('timeline_entry_seq'), q.company_id, q.code, pl.id, pl.placed_at, 'PLACEMENT', pg.institution_id, false,
  'placed.before', '[]', t.name, false, true, 'WOO'
from placement pl
join proposal pr on pr.id = pl.proposal_id
join offering o on o.id = pr.offering_id
join track t on t.id = o.track_id
join programme pg on pg.id = t.programme_id
join part pt on pt.id = pr.part_id
join question q on q.id = pt.question_id;
insert into timeline_entry (
  id, company_id, question_code, placement_id, at, kind, institution_id, own_institution_only, headline, arguments, text,
  heard_entrepreneur, heard_teacher, author)
select nextval('timeline_entry_seq'), q.company_id, q.code, pl.id, pl.delivered_at, 'RESULT', pg.institution_id, false,
  'delivered.before', '[]', pl.result, false, true, 'WOO'
from placement pl
join proposal pr on pr.id = pl.proposal_id
join offering o on o.id = pr.offering_id
join track t on t.id = o.track_id
join programme pg on pg.id = t.programme_id
join part pt on pt.id = pr.part_id
join question q on q.id = pt.question_id
where pl.delivered_at is not null;
