create table planning_round (
  id bigint primary key,
  version bigint not null,
  state varchar(20) not null,
  stage varchar(20) not null,
  started_by_id bigint references person,
  started_at timestamp with time zone not null,
  alive_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  stop_asked boolean not null,
  fit_weight double precision not null,
  multi_level_weight double precision not null,
  waiting_weight double precision not null,
  keep_weight double precision not null,
  spread_weight double precision not null,
  plan_value double precision not null,
  plan_bound double precision not null,
  seconds double precision not null,
  failure varchar(1000)
);
create sequence planning_round_seq start with 50 increment by 50;
create index planning_round_started on planning_round (started_at, id);

create table round_part (
  id bigint primary key,
  version bigint not null,
  round_id bigint not null references planning_round,
  part_id bigint not null references part,
  offering_id bigint references offering,
  was_offering_id bigint references offering,
  points integer not null,
  explanation varchar(4000),
  explanation_en varchar(4000),
  left_out varchar(30),
  near_id bigint references offering,
  loss double precision not null,
  moves varchar(2000),
  accepted_by_id bigint references person,
  accepted_at timestamp with time zone,
  proposal_id bigint references proposal
);
create sequence round_part_seq start with 50 increment by 50;
create unique index round_part_round on round_part (round_id, part_id);
create index round_part_offering on round_part (offering_id, accepted_at);
create index round_part_proposal on round_part (proposal_id);

create table round_offering (
  id bigint primary key,
  round_id bigint not null references planning_round,
  offering_id bigint not null references offering,
  places integer not null,
  price double precision not null,
  gain double precision not null,
  moves varchar(2000)
);
create sequence round_offering_seq start with 50 increment by 50;
create unique index round_offering_round on round_offering (round_id, offering_id);

create table round_pin (
  id bigint primary key,
  version bigint not null,
  question_id bigint not null references question,
  offering_id bigint not null references offering,
  kind varchar(10) not null,
  reason varchar(1000) not null,
  pinned_by_id bigint references person,
  pinned_at timestamp with time zone not null
);
create sequence round_pin_seq start with 50 increment by 50;
create unique index round_pin_question on round_pin (question_id, offering_id);
