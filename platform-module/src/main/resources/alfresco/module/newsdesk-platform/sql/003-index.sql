-- The index by which the register is searched: derived from the entries, made anew whenever it is missing. The entries of a
-- block that have a term, as positions within the block; blocks are written once and never changed.

CREATE TABLE IF NOT EXISTS newsdesk_register_term (
    term BIGINT NOT NULL,
    level INTEGER NOT NULL,
    block BIGINT NOT NULL,
    positions BYTEA NOT NULL,
    CONSTRAINT newsdesk_register_term_pk PRIMARY KEY (term, level, block)
);;

-- One row: how many blocks of either level there are, and how their terms were made.
CREATE TABLE IF NOT EXISTS newsdesk_register_extent (
    id INTEGER NOT NULL,
    form VARCHAR(100) NOT NULL,
    large_blocks BIGINT NOT NULL,
    small_blocks BIGINT NOT NULL,
    CONSTRAINT newsdesk_register_extent_pk PRIMARY KEY (id),
    CONSTRAINT newsdesk_register_extent_one CHECK (id = 1)
);;

INSERT INTO newsdesk_register_extent (id, form, large_blocks, small_blocks)
SELECT 1, '', 0, 0 WHERE NOT EXISTS (SELECT 1 FROM newsdesk_register_extent);;

-- What is rare by itself needs no block.

CREATE INDEX IF NOT EXISTS newsdesk_register_by_number ON newsdesk_register_entry (entry_number);;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_label ON newsdesk_register_entry (label, seq);;

DROP INDEX IF EXISTS newsdesk_register_by_unit;;

DROP INDEX IF EXISTS newsdesk_register_by_unit_in_order;;

DROP INDEX IF EXISTS newsdesk_register_by_year;;

DROP INDEX IF EXISTS newsdesk_register_by_kind;;

DROP INDEX IF EXISTS newsdesk_register_by_actor;;
