-- What takes place in the town, as imported; dates are YYYY-MM-DD.
CREATE TABLE activity (
    id        TEXT NOT NULL PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    document  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_last_day ON activity (last_day);
