-- What a kind of entry adds, and an index for each way in which the register is asked.

ALTER TABLE newsdesk_register_entry ADD COLUMN IF NOT EXISTS details VARCHAR;;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_year ON newsdesk_register_entry (entry_year, seq);;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_kind ON newsdesk_register_entry (kind, seq);;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_unit_in_order ON newsdesk_register_entry (unit_code, seq);;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_actor ON newsdesk_register_entry (actor_id, seq);;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_content ON newsdesk_register_entry (content_sha256);;

CREATE INDEX IF NOT EXISTS newsdesk_register_by_hash ON newsdesk_register_entry (hash);;
