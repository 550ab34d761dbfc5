package org.earshot.database;

import org.earshot.DataFolder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Provides the embedded database where {@code spring.datasource.url} names none. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoUrl.class)
class EmbeddedDatabase {

    /** Closed by Spring after the connection pool, which depends on the connection details. */
    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DataFolder folder) {
        return DatabaseServer.start(folder);
    }

    @Bean
    JdbcConnectionDetails connectionDetails(DatabaseServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return server.user();
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }

    /** No database was configured. */
    static final class NoUrl implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }
}
