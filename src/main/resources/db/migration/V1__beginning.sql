create table organizer (
    id            bigint generated always as identity primary key,
    name          text        not null unique,
    password_hash text        not null,
    created_at    timestamptz not null
);

create table workshop (
    id         bigint generated always as identity primary key,
    code       text        not null unique,
    name       text        not null,
    kind       text        not null check (kind in ('SESSION', 'HACKATHON')),
    created_at timestamptz not null
);

-- A round's state follows from its times, so that no timer has to fire for it to be right.
create table round (
    id           bigint generated always as identity primary key,
    workshop_id  bigint      not null references workshop on delete cascade,
    position     int         not null,
    name         text        not null,
    minutes      int check (minutes > 0),
    secret       text        not null,
    opens_at     timestamptz,
    freezes_at   timestamptz,
    closes_at    timestamptz,
    finalized_at timestamptz,
    unique (workshop_id, position)
);

create table round_exercise (
    round_id bigint not null references round on delete cascade,
    position int    not null,
    slug     text   not null,
    primary key (round_id, position),
    unique (round_id, slug)
);

create table participant (
    id           bigint generated always as identity primary key,
    workshop_id  bigint      not null references workshop on delete cascade,
    nickname     text        not null,
    nickname_key text        not null,
    resume_code  text        not null,
    join_key     text,
    baseline     boolean     not null default false,
    joined_at    timestamptz not null,
    unique (workshop_id, nickname_key),
    unique (workshop_id, resume_code),
    unique (workshop_id, join_key)
);

create table submission (
    id              uuid primary key,
    participant_id  bigint      not null references participant on delete cascade,
    round_id        bigint      not null references round on delete cascade,
    exercise        text        not null,
    exercise_digest text        not null,
    language        text        not null check (language in ('PYTHON', 'SETTINGS')),
    practice        boolean     not null,
    idempotency_key text        not null,
    created_at      timestamptz not null,
    unique (participant_id, idempotency_key)
);
create index submission_of_round on submission (round_id, exercise, created_at) where not practice;

-- Big things have rows of their own, out of the tables that boards read.
create table submission_source (
    submission_id uuid primary key references submission on delete cascade,
    source        text not null
);

-- The queue: a judging is claimed with FOR UPDATE SKIP LOCKED under a lease that its worker renews, and a deadline that it does not.
create table judging (
    id            bigint generated always as identity primary key,
    submission_id uuid        not null unique references submission on delete cascade,
    state         text        not null check (state in ('QUEUED', 'RUNNING', 'JUDGED')),
    claims        int         not null default 0,
    worker        text,
    lease_until   timestamptz,
    deadline      timestamptz,
    queued_at     timestamptz not null,
    judged_at     timestamptz,
    verdict       text,
    score         double precision,
    oracle_calls  bigint,
    message       text,
    error_line    int,
    check ((state = 'JUDGED') = (verdict is not null))
);
create index judging_waiting on judging (id) where state = 'QUEUED';
create index judging_running on judging (lease_until) where state = 'RUNNING';

create table judging_record (
    judging_id bigint primary key references judging on delete cascade,
    log        text not null,
    tape       text,
    autopsy    text
);
