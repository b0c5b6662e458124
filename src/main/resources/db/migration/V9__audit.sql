-- What organizers did. Rows are only ever added; with a workshop goes what was done in it, since it names people.
create table audit_entry (
    id          bigint generated always as identity primary key,
    workshop_id bigint references workshop on delete cascade,
    at          timestamptz not null,
    organizer   text        not null,
    deed        text        not null,
    subject     text        not null,
    before      text,
    after       text
);
create index audit_of_workshop on audit_entry (workshop_id, id);
