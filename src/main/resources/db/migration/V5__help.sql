-- A participant calls for a helper. Lowered by its owner it leaves no trace; helped, it is kept. At most one of a participant's is up.
create table raised_hand (
    id             bigint generated always as identity primary key,
    participant_id bigint      not null references participant on delete cascade,
    exercise       text,
    raised_at      timestamptz not null,
    helped_at      timestamptz
);
create unique index raised_hand_up on raised_hand (participant_id) where helped_at is null;

-- A question and its answer, which the asker alone or everybody may read.
create table clarification (
    id              bigint generated always as identity primary key,
    participant_id  bigint      not null references participant on delete cascade,
    exercise        text,
    question        text        not null,
    idempotency_key text        not null,
    asked_at        timestamptz not null,
    answer          text,
    to_all          boolean     not null default false,
    answered_at     timestamptz,
    unique (participant_id, idempotency_key),
    check ((answer is null) = (answered_at is null)),
    check (answer is not null or not to_all)
);

-- A message to all, until it is withdrawn.
create table announcement (
    id              bigint generated always as identity primary key,
    workshop_id     bigint      not null references workshop on delete cascade,
    text            text        not null,
    idempotency_key text        not null,
    announced_at    timestamptz not null,
    withdrawn_at    timestamptz,
    unique (workshop_id, idempotency_key)
);
