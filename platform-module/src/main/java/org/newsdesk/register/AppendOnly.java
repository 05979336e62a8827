package org.newsdesk.register;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Keeps an H2 database from changing or deleting entries, as a function does on PostgreSQL (I5). Only H2 ever loads this class. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("the register of Newsdesk is append-only (I5)");
    }
}
