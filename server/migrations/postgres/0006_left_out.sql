-- Whether the answer kept holds something that could not be read: the citizen is told.
ALTER TABLE source_answer ADD COLUMN left_out BOOLEAN NOT NULL DEFAULT FALSE;
