-- The most scored submissions per participant and exercise; null: as many as they like.
alter table round add column attempts int check (attempts > 0);

-- The order of the queue lies ready in an index, so that a claim costs the same however many wait. Whose a judging is and of which
-- kind never changes; ahead is how many of the same participant's are to be judged before it, since is when that number became zero,
-- or until then when it was queued.
alter table judging
    add column participant_id bigint references participant on delete cascade,
    add column practice boolean,
    add column ahead int not null default 0,
    add column since timestamptz,
    add column started_at timestamptz;
update judging j set participant_id = s.participant_id, practice = s.practice, since = j.queued_at
from submission s where s.id = j.submission_id;
update judging j
set ahead = (select count(*) from judging b
             where b.participant_id = j.participant_id and b.state <> 'JUDGED' and b.id < j.id and b.practice <= j.practice)
where j.state = 'QUEUED';
alter table judging
    alter column participant_id set not null,
    alter column practice set not null,
    alter column since set not null;

drop index judging_waiting;
create index judging_line on judging (practice, ahead, since, id) where state = 'QUEUED';
create index judging_waiting_of on judging (participant_id) where state = 'QUEUED';
-- How long the latest ones took.
create index judging_latest on judging (practice, judged_at) where state = 'JUDGED';

-- What one participant may use up is counted in a row of its own, so that one statement both looks and takes.
create table in_hand (
    participant_id bigint primary key references participant on delete cascade,
    scored         int not null check (scored >= 0),
    practice       int not null check (practice >= 0)
);
insert into in_hand
select participant_id, count(*) filter (where not practice), count(*) filter (where practice)
from judging where state <> 'JUDGED' group by participant_id;

create table tries (
    participant_id bigint not null references participant on delete cascade,
    round_id       bigint not null references round on delete cascade,
    exercise       text   not null,
    used           int    not null check (used >= 0),
    primary key (participant_id, round_id, exercise)
);
insert into tries
select s.participant_id, s.round_id, s.exercise, count(*)
from submission s join judging j on j.submission_id = s.id
where not s.practice and j.verdict is distinct from 'INTERNAL_ERROR'
group by s.participant_id, s.round_id, s.exercise;
