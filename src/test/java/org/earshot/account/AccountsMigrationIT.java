package org.earshot.account;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.earshot.web.RunningApplication;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation from before there were roles, in a schema of its own. */
class AccountsMigrationIT {

    private final DataSource data = RunningApplication.get().bean(DataSource.class);

    @Test
    void firstResearcherBecomesAnAdministratorAndOldStudiesBelongToNobodyElse() {
        flyway("7").migrate();
        JdbcClient jdbc = JdbcClient.create(data);
        jdbc.sql("INSERT INTO before_roles.account (username, password_hash, created_at)"
                        + " VALUES ('admin', '{noop}x', now())")
                .update();
        jdbc.sql("INSERT INTO before_roles.study (slug, status, created_at) VALUES ('old', 'DRAFT', now())")
                .update();
        flyway("11").migrate();
        assertThat(jdbc.sql("SELECT administrator AND NOT disabled AND NOT one_time FROM before_roles.account")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM before_roles.study_member")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** With connections of its own: Flyway leaves a connection with the search path of its schema, which the pool would hand out. */
    private static Flyway flyway(String version) {
        JdbcConnectionDetails database = RunningApplication.get().bean(JdbcConnectionDetails.class);
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                .schemas("before_roles")
                .locations("classpath:db/migration")
                .target(version);
        return configuration.load();
    }
}
