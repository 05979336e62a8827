-- Released pieces as the lists of the archive ask for them; a row is also the lock for what is done to its piece.

CREATE TABLE IF NOT EXISTS newsdesk_piece (
    draft_id VARCHAR NOT NULL,
    release_seq BIGINT NOT NULL,
    unit_code VARCHAR NOT NULL,
    author_id VARCHAR,
    director BOOLEAN NOT NULL,
    release_year INTEGER NOT NULL,
    category VARCHAR,
    holds INTEGER NOT NULL,
    disposed BOOLEAN NOT NULL,
    CONSTRAINT newsdesk_piece_pk PRIMARY KEY (draft_id)
);;

CREATE INDEX IF NOT EXISTS newsdesk_piece_by_category ON newsdesk_piece (disposed, category, release_year);;

CREATE INDEX IF NOT EXISTS newsdesk_piece_by_holds ON newsdesk_piece (holds, disposed);;

CREATE INDEX IF NOT EXISTS newsdesk_piece_by_place ON newsdesk_piece (disposed, release_year, unit_code, director);;

CREATE INDEX IF NOT EXISTS newsdesk_piece_by_author ON newsdesk_piece (author_id, release_seq);;

CREATE INDEX IF NOT EXISTS newsdesk_piece_by_unit ON newsdesk_piece (unit_code, release_seq);;

CREATE INDEX IF NOT EXISTS newsdesk_piece_by_director ON newsdesk_piece (director, release_seq);;

-- What was released before there was this table; its category is the one the list gives what is named nowhere.
INSERT INTO newsdesk_piece (draft_id, release_seq, unit_code, author_id, director, release_year, category, holds, disposed)
SELECT e.draft_id, e.seq, e.unit_code, NULL, FALSE, e.entry_year, NULL, 0, FALSE FROM newsdesk_register_entry e
WHERE e.kind = 'RELEASE' AND NOT EXISTS (SELECT 1 FROM newsdesk_piece p WHERE p.draft_id = e.draft_id);;
