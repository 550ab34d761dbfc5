package org.earshot.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the database for its name once, at the start. */
@Configuration(proxyBeanMethods = false)
class PresentDatabase {

    @Bean
    Database database(DataSource source, ObjectProvider<DatabaseServer> embedded) throws SQLException {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            return new Database(
                    embedded.getIfAvailable() != null,
                    data.getDatabaseProductName() + " " + data.getDatabaseProductVersion());
        }
    }
}
