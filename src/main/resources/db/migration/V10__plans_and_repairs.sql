-- Who saves a plan says which one they have changed: nobody overwrites another's unseen.
alter table workshop
    add column plan_revision int not null default 0,
    add column team_size int not null default 8 check (team_size between 2 and 20),
    add column scene text not null default 'AUTO' check (scene in ('AUTO', 'LOBBY', 'BOARD', 'RACE'));

-- A round freezes so many minutes before it closes; what was done to it last can be undone for a few seconds.
alter table round
    add column freeze_minutes int check (freeze_minutes > 0),
    add column undo_opens_at timestamptz,
    add column undo_freezes_at timestamptz,
    add column undo_closes_at timestamptz,
    add column undo_solutions_opened_at timestamptz,
    add column acted_at timestamptz;

-- Rounds and exercises change places, one row after the other.
alter table round drop constraint round_workshop_id_position_key;
alter table round add unique (workshop_id, position) deferrable initially deferred;
alter table round_exercise drop constraint round_exercise_round_id_slug_key;
alter table round_exercise add unique (round_id, slug) deferrable initially deferred;

-- Whether somebody counts; who has become one with somebody else acts as that one. Who only rehearses goes when the rehearsal ends.
alter table participant
    add column participation text not null default 'COUNTED' check (participation in ('COUNTED', 'HIDDEN', 'DISQUALIFIED', 'MERGED')),
    add column merged_into_id bigint references participant on delete cascade,
    add column extra_minutes int not null default 0 check (extra_minutes >= 0),
    add column rehearsing boolean not null default false,
    add check ((participation = 'MERGED') = (merged_into_id is not null));
alter table participant drop constraint participant_team_id_fkey;
alter table participant add foreign key (team_id) references participant on delete cascade;

-- Since when, and when last, somebody had an exercise open.
create table visit (
    participant_id bigint      not null references participant on delete cascade,
    exercise       text        not null,
    first_at       timestamptz not null,
    last_at        timestamptz not null,
    primary key (participant_id, exercise)
);
