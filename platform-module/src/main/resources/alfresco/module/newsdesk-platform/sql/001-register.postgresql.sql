-- Entries never change and are never deleted, whoever is connected.

CREATE OR REPLACE FUNCTION newsdesk_register_refuse() RETURNS trigger AS $refuse$
BEGIN
    RAISE EXCEPTION 'the register of Newsdesk is append-only (I5)';
END;
$refuse$ LANGUAGE plpgsql;;

DROP TRIGGER IF EXISTS newsdesk_register_append_only ON newsdesk_register_entry;;

CREATE TRIGGER newsdesk_register_append_only BEFORE UPDATE OR DELETE ON newsdesk_register_entry
FOR EACH ROW EXECUTE FUNCTION newsdesk_register_refuse();;

DROP TRIGGER IF EXISTS newsdesk_register_no_truncate ON newsdesk_register_entry;;

CREATE TRIGGER newsdesk_register_no_truncate BEFORE TRUNCATE ON newsdesk_register_entry
FOR EACH STATEMENT EXECUTE FUNCTION newsdesk_register_refuse();;

DROP TRIGGER IF EXISTS newsdesk_register_head_stays ON newsdesk_register_head;;

CREATE TRIGGER newsdesk_register_head_stays BEFORE DELETE ON newsdesk_register_head
FOR EACH ROW EXECUTE FUNCTION newsdesk_register_refuse();;
