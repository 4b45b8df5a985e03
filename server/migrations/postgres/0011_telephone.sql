-- Where to tell of a change, if the citizen gave it: in E.164.
ALTER TABLE enrolment ADD COLUMN telephone TEXT;
