package org.earshot.study.simulated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.earshot.study.configuration.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the network says of stimuli. */
@Component
class NetworkAnswerCache {

    private final JdbcClient jdbc;

    NetworkAnswerCache(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isComplete(long version) {
        return jdbc.sql("SELECT count(*) = 0 FROM stimulus m JOIN sample s ON s.id = m.sample_id"
                        + " WHERE s.version_id = :version AND m.network_answer IS NULL")
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    String weights(long version) {
        return jdbc.sql("SELECT weights_sha256 FROM study_version WHERE id = :version")
                .param("version", version)
                .query(String.class)
                .single();
    }

    List<StimulusTruth> stimuli(long version) {
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

    void keep(Map<Long, String> answers) {
        answers.forEach((stimulus, answer) -> jdbc.sql("UPDATE stimulus SET network_answer = :answer WHERE id = :id")
                .param("answer", answer)
                .param("id", stimulus)
                .update());
    }

    private static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
