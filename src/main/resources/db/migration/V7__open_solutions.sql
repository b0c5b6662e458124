-- Since when participants may read each other's best solutions of a round; null: they may not.
alter table round add column solutions_opened_at timestamptz;
