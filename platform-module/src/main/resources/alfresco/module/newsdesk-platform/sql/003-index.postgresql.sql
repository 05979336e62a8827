-- What entries are ordered by: the beginnings, because an index cannot hold a text of any length.

ALTER TABLE newsdesk_register_entry
    ADD COLUMN IF NOT EXISTS title_start VARCHAR(100) COLLATE "C" GENERATED ALWAYS AS (LEFT(title, 100)) STORED;;

ALTER TABLE newsdesk_register_entry
    ADD COLUMN IF NOT EXISTS unit_start VARCHAR(100) COLLATE "C" GENERATED ALWAYS AS (LEFT(unit_name, 100)) STORED;;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_title ON newsdesk_register_entry (title_start, seq);;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_unit_name ON newsdesk_register_entry (unit_start, seq);;
