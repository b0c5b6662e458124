-- A set of scored submissions that are judged again. What comes of it lies beside what counts, until it is applied or thrown away.
create table rejudging (
    id           bigint generated always as identity primary key,
    workshop_id  bigint      not null references workshop on delete cascade,
    -- A finale: of this round, on instances that are drawn from a secret of its own.
    final_of     bigint references round on delete cascade,
    secret       text,
    chosen       text        not null,
    reason       text,
    begun_at     timestamptz not null,
    applied_at   timestamptz,
    cancelled_at timestamptz,
    check ((final_of is null) = (secret is null)),
    check (applied_at is null or cancelled_at is null)
);
create index rejudging_of_workshop on rejudging (workshop_id, id);
create unique index rejudging_final on rejudging (final_of) where cancelled_at is null;

-- One of the set. A queue of its own, claimed as judgings are, from which is taken only when nobody waits for a judging.
create table retrial (
    id              bigint generated always as identity primary key,
    rejudging_id    bigint  not null references rejudging on delete cascade,
    submission_id   uuid    not null references submission on delete cascade,
    -- Until its rejudging is applied.
    undecided       boolean not null default true,
    state           text    not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'JUDGED')),
    claims          int     not null default 0,
    worker          text,
    lease_until     timestamptz,
    deadline        timestamptz,
    started_at      timestamptz,
    judged_at       timestamptz,
    exercise_digest text,
    verdict         text,
    score           double precision,
    oracle_calls    bigint,
    message         text,
    error_line      int,
    transcript      text,
    log             text,
    tape            text,
    autopsy         text,
    unique (rejudging_id, submission_id),
    check ((state = 'JUDGED') = (verdict is not null))
);
create unique index retrial_undecided on retrial (submission_id) where undecided;
create index retrial_line on retrial (id) where state = 'QUEUED';
create index retrial_running on retrial (lease_until) where state = 'RUNNING';

-- With which version of the exercise it was judged; null: the one that its submission names.
alter table judging add column exercise_digest text;

-- What counted before a rejudging was applied.
create table former_judging (
    id               bigint generated always as identity primary key,
    submission_id    uuid        not null references submission on delete cascade,
    rejudging_id     bigint      not null references rejudging on delete cascade,
    judged_at        timestamptz not null,
    exercise_digest  text        not null,
    verdict          text        not null,
    score            double precision,
    oracle_calls     bigint,
    message          text,
    error_line       int,
    nondeterministic boolean     not null,
    log              text,
    tape             text,
    autopsy          text,
    unique (rejudging_id, submission_id)
);
create index former_judging_of on former_judging (submission_id);

-- How far a round's final results have been revealed. Where everybody stood when it was begun is kept, since it decides who is called.
create table finale (
    id           bigint generated always as identity primary key,
    round_id     bigint      not null unique references round on delete cascade,
    rejudging_id bigint      not null references rejudging on delete cascade,
    places       text        not null,
    step         int         not null default 0 check (step >= 0),
    replayed     text,
    begun_at     timestamptz not null,
    ended_at     timestamptz
);
