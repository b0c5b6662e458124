-- Deleting a workshop looks for the judgings of each of its participants: without an index once through the whole table for each.
create index judging_of_participant on judging (participant_id);
