package org.earshot.study.rendering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In how many sessions a researcher tried a version, straight from SQL. */
@Component
class TestSessionQuery {

    private final JdbcClient jdbc;

    TestSessionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(long version) {
        return jdbc.sql("SELECT count(*) FROM session WHERE version_id = :version AND flag = 'TEST'")
                .param("version", version)
                .query(Integer.class)
                .single();
    }
}
