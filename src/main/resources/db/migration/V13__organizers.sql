-- Who organizes has a role. Those who were here before may go on doing everything; who comes without a word may do the least.
alter table organizer add column role text not null default 'OWNER' check (role in ('OWNER', 'HELPER'));
alter table organizer alter column role set default 'HELPER';

-- A session of an earlier generation has ended: the number is raised when the password changes.
alter table organizer add column generation int not null default 0;

-- Who has no password is let in on the word of another server, which knows them by a number of its own.
alter table organizer
    alter column password_hash drop not null,
    add column provider text,
    add column subject text,
    add unique (provider, subject),
    add check ((provider is null) = (subject is null)),
    add check (password_hash is not null or provider is not null);

-- A right to become an organizer, gone when it is used. Only the digest of its secret is kept; nobody made the one for the first owner.
create table invitation (
    id          bigint generated always as identity primary key,
    secret_hash text        not null unique,
    role        text        not null check (role in ('OWNER', 'HELPER')),
    invited_by  text,
    created_at  timestamptz not null,
    expires_at  timestamptz not null
);
