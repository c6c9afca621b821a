create table vocabulary_edition (
  id bigint primary key,
  number bigint not null
);
insert into vocabulary_edition (id, number) values (1, 0);

create table own_words (
  id bigint primary key,
  version bigint not null,
  concept varchar(60) not null unique,
  lines varchar(20000) not null,
  taken_back boolean not null,
  changed_by_id bigint references person,
  changed_at timestamp with time zone not null
);
create sequence own_words_seq start with 50 increment by 50;

create index history_entry_record on history_entry (kind, record_id, id);
