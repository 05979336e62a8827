-- One row: for which time the head of the register was mailed last, so that one host sends it.
CREATE TABLE IF NOT EXISTS newsdesk_register_mail (
    id INTEGER NOT NULL,
    due BIGINT NOT NULL,
    CONSTRAINT newsdesk_register_mail_pk PRIMARY KEY (id)
);;

INSERT INTO newsdesk_register_mail (id, due) SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM newsdesk_register_mail);;
