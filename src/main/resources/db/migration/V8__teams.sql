-- Who compete as one stand on the board in one row: a team is a participant whom others belong to, and nobody signs in as it.
alter table workshop add column teams boolean not null default false;
alter table participant
    add column is_team boolean not null default false,
    add column team_id bigint references participant;
create index participant_of_team on participant (team_id) where team_id is not null;

-- Which of a team handed it in; as the name was then.
alter table submission add column author text;

-- What a team writes together: changes in the order in which they came, each numbered under the lock of its text. What they
-- mean only browsers know, who merge them; one of them now and then replaces the oldest by their sum.
create table shared_text (
    id       bigint generated always as identity primary key,
    team_id  bigint not null references participant on delete cascade,
    exercise text   not null,
    language text   not null check (language in ('PYTHON', 'JAVA', 'SETTINGS')),
    seq      bigint not null,
    unique (team_id, exercise, language)
);
create table shared_change (
    text_id bigint not null references shared_text on delete cascade,
    seq     bigint not null,
    change  bytea  not null,
    primary key (text_id, seq)
);
