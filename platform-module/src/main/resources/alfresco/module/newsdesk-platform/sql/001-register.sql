-- Statements end with two semicolons, because functions contain single ones.

CREATE TABLE IF NOT EXISTS newsdesk_register_entry (
    seq BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    entry_year INTEGER NOT NULL,
    entry_number INTEGER,
    label VARCHAR,
    draft_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    unit_code VARCHAR NOT NULL,
    unit_name VARCHAR NOT NULL,
    actor_id VARCHAR NOT NULL,
    actor_name VARCHAR NOT NULL,
    recorded_at BIGINT NOT NULL,
    content_sha256 VARCHAR(64) NOT NULL,
    trail_sha256 VARCHAR(64),
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    CONSTRAINT newsdesk_register_entry_pk PRIMARY KEY (seq),
    CONSTRAINT newsdesk_register_number UNIQUE (entry_year, entry_number)
);;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_draft ON newsdesk_register_entry (draft_id);;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_unit ON newsdesk_register_entry (unit_code, entry_year);;

-- One row; whoever appends locks it until the end of the transaction.
CREATE TABLE IF NOT EXISTS newsdesk_register_head (
    id INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    CONSTRAINT newsdesk_register_head_pk PRIMARY KEY (id),
    CONSTRAINT newsdesk_register_head_one CHECK (id = 1)
);;

INSERT INTO newsdesk_register_head (id, seq, hash)
SELECT 1, 0, '0000000000000000000000000000000000000000000000000000000000000000'
WHERE NOT EXISTS (SELECT 1 FROM newsdesk_register_head);;
