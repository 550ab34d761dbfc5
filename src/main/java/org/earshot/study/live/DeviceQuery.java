package org.earshot.study.live;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.study.records.DeviceClass;
import org.earshot.study.session.CountedSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sessions that go on are seen on, told by the first answer of practice or of the trials. */
@Component
class DeviceQuery {

    private static final String DEVICES = """
            SELECT n.id, d.window ->> 'width' AS width, d.window ->> 'height' AS height, d.window ->> 'touch' AS touch
            FROM session n
            CROSS JOIN LATERAL (
                SELECT jsonb_path_query_first(a.events, '$[*] ? (@.type == "viewport" && @.width.type() == "number"
                           && @.height.type() == "number")') AS window
                FROM trial t JOIN answer a ON a.trial_id = t.id
                WHERE t.session_id = n.id AND t.position = 1
                ORDER BY t.practice LIMIT 1) d
            WHERE n.study_id = :study AND %s AND %s = 'HERE' AND d.window IS NOT NULL
            """.formatted(CountedSessions.COUNTED, CountedSessions.STANDING);

    private final JdbcClient jdbc;

    DeviceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, DeviceClass> of(long study, Timestamp since) {
        Map<UUID, DeviceClass> devices = new HashMap<>();
        jdbc.sql(DEVICES).param("study", study).param("since", since).query(row -> {
            devices.put(
                    Objects.requireNonNull(row.getObject("id", UUID.class)),
                    DeviceClass.of(
                            "true".equals(row.getString("touch")),
                            Math.min(row.getDouble("width"), row.getDouble("height"))));
        });
        return devices;
    }
}
