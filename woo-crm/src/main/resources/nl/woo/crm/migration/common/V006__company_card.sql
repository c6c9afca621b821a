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
