-- Divisions of a workshop that are ranked each by itself. Who competes in none stands on the whole board alone.
create table bracket (
    id          bigint generated always as identity primary key,
    workshop_id bigint not null references workshop on delete cascade,
    position    int    not null,
    name        text   not null,
    -- Names change places when a plan is saved, one row after the other.
    unique (workshop_id, name) deferrable initially deferred
);
alter table participant add column bracket_id bigint references bracket on delete set null;
create index participant_of_bracket on participant (bracket_id) where bracket_id is not null;

-- What a workshop's helpers answer again and again, in their own words.
create table kept_answer (
    id          bigint generated always as identity primary key,
    workshop_id bigint not null references workshop on delete cascade,
    position    int    not null,
    text        text   not null
);
create index kept_answer_of_workshop on kept_answer (workshop_id, position);
