-- Kinds and audiences are texts in languages now: activities are to be imported again.
DELETE FROM activity;
