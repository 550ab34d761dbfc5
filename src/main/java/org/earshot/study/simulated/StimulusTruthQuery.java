package org.earshot.study.simulated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.earshot.study.configuration.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a version shows, with the truth about it, and whether the network was asked about all of it; straight from SQL. */
@Component
class StimulusTruthQuery {

    private final JdbcClient jdbc;

    StimulusTruthQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean allAnswered(long version) {
        return jdbc.sql("SELECT count(*) = 0 FROM stimulus m JOIN sample s ON s.id = m.sample_id"
                        + " WHERE s.version_id = :version AND m.network_answer IS NULL")
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    List<StimulusTruth> of(long version) {
        return jdbc.sql("SELECT m.id, s.name, s.recording, m.condition, m.unprocessed FROM stimulus m"
                        + " JOIN sample s ON s.id = m.sample_id WHERE s.version_id = :version ORDER BY s.ordinal, m.id")
                .param("version", version)
                .query((row, number) -> new StimulusTruth(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("recording"),
                        Condition.parse(row.getString("condition")),
                        floats(row.getBytes("unprocessed"))))
                .list();
    }

    private static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
