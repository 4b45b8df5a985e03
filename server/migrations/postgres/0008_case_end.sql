-- When a case ended: what it gave counts its validity from then.
ALTER TABLE case_file ADD COLUMN ended_on TEXT;
