-- What is being written and was not handed in yet, so that it waits on whatever device its writer comes back with. Revisions are
-- counted by those who write; a row is changed by one statement, which compares and takes.
create table draft (
    id             bigint generated always as identity primary key,
    participant_id bigint      not null references participant on delete cascade,
    exercise       text        not null,
    language       text        not null check (language in ('PYTHON', 'JAVA', 'SETTINGS')),
    revision       bigint      not null check (revision > 0),
    writer         text        not null,
    source         text        not null,
    saved_at       timestamptz not null,
    unique (participant_id, exercise, language)
);
