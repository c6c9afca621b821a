create table follow_up (
  id bigint primary key,
  version bigint not null,
  placement_id bigint not null unique,
  question_id bigint not null references question,
  relation_manager_id bigint not null references person,
  first_contact_on date not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone
);
create sequence follow_up_seq start with 50 increment by 50;
create index follow_up_question on follow_up (question_id, id);
create index follow_up_relation_manager on follow_up (relation_manager_id, closed_at, first_contact_on, id);
