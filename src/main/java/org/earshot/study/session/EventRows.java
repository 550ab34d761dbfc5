package org.earshot.study.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.earshot.Sha256;
import org.earshot.database.Json;
import org.earshot.study.session.input.SessionEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions' events, straight from SQL. */
@Component
class EventRows {

    private static final String ADD = """
            INSERT INTO session_event (session_id, type, data, content_sha256, received_at)
            VALUES (:session, :type, :data::jsonb, :hash, :now)
            ON CONFLICT (session_id, content_sha256) DO NOTHING
            """;

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever adds has locked the session. */
    void add(UUID session, List<SessionEvent> events, Instant now) {
        for (SessionEvent event : events) {
            String data = Json.write(event.values());
            jdbc.sql(ADD)
                    .param("session", session)
                    .param("type", event.type())
                    .param("data", data)
                    .param("hash", Sha256.of((event.type() + data).getBytes(StandardCharsets.UTF_8)))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    int count(UUID session) {
        return jdbc.sql("SELECT count(*) FROM session_event WHERE session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }
}
