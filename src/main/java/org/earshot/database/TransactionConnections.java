package org.earshot.database;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Connections for libraries that take them from a data source themselves. */
public final class TransactionConnections {

    private TransactionConnections() {}

    /** Gives the connection of the transaction that a thread is in, so that what a library writes is there at once with the rest, or not at all. */
    public static DataSource of(DataSource source) {
        return new TransactionAwareDataSourceProxy(source);
    }
}
