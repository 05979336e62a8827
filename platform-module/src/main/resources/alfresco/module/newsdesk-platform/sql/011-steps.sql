-- What may follow for a piece is decided by few kinds of its entries, which are found however often it was published. The extent
-- says by the hash of the last entry indexed which register the index was made of; the index is made anew.

CREATE INDEX IF NOT EXISTS newsdesk_register_by_draft_and_kind ON newsdesk_register_entry (draft_id, kind);;

DROP INDEX IF EXISTS newsdesk_register_by_draft;;

ALTER TABLE newsdesk_register_extent ADD COLUMN IF NOT EXISTS last_hash VARCHAR(64);;

UPDATE newsdesk_register_extent SET form = '', last_hash = NULL WHERE id = 1;;
