-- Finds entries that record the same thing. Derived from the entries, never truth.

CREATE TABLE IF NOT EXISTS newsdesk_achievement_key (
    key_sha256 VARCHAR(64) NOT NULL,
    seq BIGINT NOT NULL,
    CONSTRAINT newsdesk_achievement_key_pk PRIMARY KEY (key_sha256, seq)
);;
