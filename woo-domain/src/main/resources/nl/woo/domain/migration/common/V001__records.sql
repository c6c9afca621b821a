create table institution (
  id bigint primary key,
  name varchar(120) not null unique,
  short_name varchar(20) not null unique
);
create sequence institution_seq start with 50 increment by 50;

create table person (
  id bigint primary key,
  version bigint not null,
  login varchar(100) not null unique,
  name varchar(120) not null,
  email varchar(254) not null,
  role varchar(30) not null,
  institution_id bigint not null references institution,
  language varchar(2) not null,
  password_hash varchar(300) not null,
  active boolean not null,
  failed_attempts integer not null,
  last_failure_at timestamp with time zone
);
create sequence person_seq start with 50 increment by 50;
create index person_role on person (role, name, id);

create table theme (
  id bigint primary key,
  version bigint not null,
  code varchar(30) not null unique,
  name varchar(120) not null,
  definition varchar(2000) not null,
  retired boolean not null
);
create sequence theme_seq start with 50 increment by 50;

create table programme (
  id bigint primary key,
  name varchar(200) not null,
  level varchar(3) not null,
  institution_id bigint not null references institution,
  unique (institution_id, name)
);
create sequence programme_seq start with 50 increment by 50;

create table track (
  id bigint primary key,
  version bigint not null,
  code varchar(40) not null unique,
  programme_id bigint not null references programme,
  name varchar(200) not null,
  form varchar(20) not null,
  text varchar(20000) not null,
  competences varchar(20000) not null,
  group_size integer not null,
  hours_per_student integer not null,
  preparation_weeks integer not null,
  language varchar(4) not null,
  hub varchar(120),
  contact_role varchar(120) not null,
  deliverables varchar(200) not null,
  retired boolean not null
);
create sequence track_seq start with 50 increment by 50;
create index track_programme on track (programme_id);

create table track_theme (
  track_id bigint not null references track,
  theme_id bigint not null references theme,
  primary key (track_id, theme_id)
);
create index track_theme_theme on track_theme (theme_id);

create table offering (
  id bigint primary key,
  version bigint not null,
  track_id bigint not null references track,
  intake date not null,
  ends_on date not null,
  places integer not null,
  taken integer not null,
  retired boolean not null,
  unique (track_id, intake),
  constraint offering_not_overbooked check (taken >= 0 and taken <= places)
);
create sequence offering_seq start with 50 increment by 50;
create index offering_intake on offering (intake, id);

create table company (
  id bigint primary key,
  version bigint not null,
  name varchar(200) not null,
  sector varchar(120),
  place varchar(120) not null,
  employees integer not null,
  kvk_number varchar(8),
  accreditation varchar(20) not null
);
create sequence company_seq start with 50 increment by 50;
create index company_name on company (name, id);

create table contact (
  id bigint primary key,
  version bigint not null,
  company_id bigint not null references company,
  name varchar(120) not null,
  role varchar(120),
  email varchar(254),
  phone varchar(30)
);
create sequence contact_seq start with 50 increment by 50;
create index contact_company on contact (company_id);

create table question (
  id bigint primary key,
  version bigint not null,
  code varchar(20) not null unique,
  title varchar(200) not null,
  text varchar(20000) not null,
  language varchar(2) not null,
  company_id bigint not null references company,
  contact_id bigint references contact,
  relation_manager_id bigint references person,
  wished_start date not null,
  wished_weeks integer not null,
  size varchar(6),
  channel varchar(10) not null,
  reported_at timestamp with time zone not null,
  intake_at timestamp with time zone,
  waiting_since timestamp with time zone,
  accepted_at timestamp with time zone,
  triaged_at timestamp with time zone,
  outcome varchar(20),
  outcome_at timestamp with time zone,
  outcome_reason varchar(1000),
  referred_to varchar(200),
  theme_id bigint references theme,
  status varchar(20) not null,
  status_since timestamp with time zone not null
);
create sequence question_seq start with 50 increment by 50;
create sequence question_code_seq start with 1001;
create index question_status on question (status, status_since, id);
create index question_status_reported on question (status, reported_at, id);
create index question_status_title on question (status, title, id);
create index question_status_code on question (status, code, id);
create index question_waiting on question (status_since, id);
create index question_reported on question (reported_at, id);
create index question_title on question (title, id, code);
create index question_open on question (outcome, status_since, id);
create index question_open_reported on question (outcome, reported_at, id);
create index question_company on question (company_id, reported_at, id);
create index question_relation_manager on question (relation_manager_id, status, status_since, id);
create index question_theme_open on question (theme_id, outcome, status_since, id);
create index question_theme on question (theme_id, status_since, id);
create index question_theme_reported on question (theme_id, reported_at, id);
create index question_theme_title on question (theme_id, title, id);
create index question_theme_code on question (theme_id, code, id);

create table part (
  id bigint primary key,
  question_id bigint not null references question,
  position integer not null,
  title varchar(200) not null,
  level varchar(3) not null,
  form varchar(20),
  waits_for_id bigint references offering,
  status varchar(20) not null,
  status_since timestamp with time zone not null
);
create sequence part_seq start with 50 increment by 50;
create index part_question on part (question_id, position);
create index part_level on part (question_id, level);

create table proposal (
  id bigint primary key,
  version bigint not null,
  part_id bigint not null references part,
  offering_id bigint not null references offering,
  explanation varchar(4000),
  state varchar(20) not null,
  proposed_by_id bigint references person,
  proposed_at timestamp with time zone not null,
  answered_by_id bigint references person,
  answered_at timestamp with time zone,
  ground varchar(20),
  answer_reason varchar(1000)
);
create sequence proposal_seq start with 50 increment by 50;
create index proposal_part on proposal (part_id, id);
create index proposal_state on proposal (state, proposed_at, id);
create index proposal_answered on proposal (answered_at, id);
create index proposal_offering on proposal (offering_id, state, proposed_at, id);

create table placement (
  id bigint primary key,
  version bigint not null,
  proposal_id bigint not null unique references proposal,
  relation_manager_id bigint not null references person,
  teacher_id bigint references person,
  status varchar(20) not null,
  placed_at timestamp with time zone not null,
  agreed_at timestamp with time zone,
  agreement varchar(4000),
  started_at timestamp with time zone,
  interruption_reason varchar(1000),
  ended_early_at timestamp with time zone,
  ended_early_reason varchar(1000),
  delivered_at timestamp with time zone,
  result varchar(4000),
  evaluated_at timestamp with time zone,
  score integer,
  evaluation varchar(4000)
);
create sequence placement_seq start with 50 increment by 50;
create index placement_status on placement (status, placed_at, id);

create table history_entry (
  id bigint primary key,
  at timestamp with time zone not null,
  actor_id bigint,
  actor varchar(120) not null,
  on_behalf varchar(120) not null,
  action varchar(100) not null,
  reason varchar(1000),
  event varchar(10) not null,
  kind varchar(40) not null,
  record_id bigint not null,
  label varchar(300) not null,
  changes text not null,
  question_id bigint,
  company_id bigint,
  track_id bigint,
  person_id bigint
);
create sequence history_entry_seq start with 50 increment by 50;
create index history_entry_question on history_entry (question_id, id);
create index history_entry_company on history_entry (company_id, id);
create index history_entry_track on history_entry (track_id, id);
create index history_entry_person on history_entry (person_id, id);
