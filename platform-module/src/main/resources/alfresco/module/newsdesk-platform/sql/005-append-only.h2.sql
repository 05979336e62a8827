-- Entries never change and are never deleted, whoever is connected.

CREATE TRIGGER IF NOT EXISTS newsdesk_register_no_update BEFORE UPDATE ON newsdesk_register_entry
FOR EACH ROW CALL 'org.newsdesk.register.AppendOnly';;

CREATE TRIGGER IF NOT EXISTS newsdesk_register_no_delete BEFORE DELETE ON newsdesk_register_entry
FOR EACH ROW CALL 'org.newsdesk.register.AppendOnly';;

CREATE TRIGGER IF NOT EXISTS newsdesk_register_head_stays BEFORE DELETE ON newsdesk_register_head
FOR EACH ROW CALL 'org.newsdesk.register.AppendOnly';;
