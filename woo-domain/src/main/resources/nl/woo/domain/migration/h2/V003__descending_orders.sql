-- H2 reads an index in its own direction only, where PostgreSQL reads it backwards too: the lists' descending orders.
create index question_waiting_down on question (status_since desc, id desc);
create index question_reported_down on question (reported_at desc, id desc);
create index question_title_down on question (title desc, id desc);
create index question_code_down on question (code desc, id desc);
create index question_status_down on question (status, status_since desc, id desc);
create index question_status_reported_down on question (status, reported_at desc, id desc);
create index question_status_title_down on question (status, title desc, id desc);
create index question_status_code_down on question (status, code desc, id desc);
create index question_theme_down on question (theme_id, status_since desc, id desc);
create index question_theme_reported_down on question (theme_id, reported_at desc, id desc);
create index question_theme_title_down on question (theme_id, title desc, id desc);
create index question_theme_code_down on question (theme_id, code desc, id desc);
