-- What a program asked and was answered, summed up; when it was run again to compare; and whether it did the same.
alter table judging
    add column transcript text,
    add column looked_again_at timestamptz,
    add column nondeterministic boolean not null default false;
create index judging_to_look_at on judging (id) where transcript is not null and looked_again_at is null;
