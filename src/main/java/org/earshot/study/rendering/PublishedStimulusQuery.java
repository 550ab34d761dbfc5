package org.earshot.study.rendering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.earshot.database.Json;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What researchers see of a version's stimuli, straight from SQL. */
@Component
public class PublishedStimulusQuery {

    private static final String STIMULI = """
            SELECT m.media_id, s.name, s.recording, s.speaker, s.true_label, s.prediction, s.practice, m.condition, m.kind,
                   m.silent, s.absorbed, m.gain
            FROM stimulus m JOIN sample s ON s.id = m.sample_id
            WHERE s.version_id = :version
            ORDER BY s.ordinal
            """;

    private final JdbcClient jdbc;

    PublishedStimulusQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Samples in their order, conditions in the configuration's. */
    public List<PublishedStimulus> of(long version, StudyConfiguration configuration) {
        List<PublishedStimulus> stimuli = jdbc.sql(STIMULI)
                .param("version", version)
                .query((row, number) -> stimulus(row))
                .list();
        List<String> samples =
                stimuli.stream().map(PublishedStimulus::sample).distinct().toList();
        return stimuli.stream()
                .sorted(Comparator.comparingInt((PublishedStimulus stimulus) -> samples.indexOf(stimulus.sample()))
                        .thenComparingInt(stimulus -> configuration.conditions().indexOf(stimulus.condition())))
                .toList();
    }

    private static PublishedStimulus stimulus(ResultSet row) throws SQLException {
        return new PublishedStimulus(
                row.getString("media_id"),
                row.getString("name"),
                row.getString("recording"),
                row.getString("speaker"),
                row.getString("true_label"),
                row.getString("prediction"),
                row.getBoolean("practice"),
                Condition.parse(row.getString("condition")),
                RenderedStimulus.Kind.valueOf(row.getString("kind")),
                row.getBoolean("silent"),
                Json.readList(row.getString("absorbed"), AbsorbedShare.class),
                gain(row));
    }

    private static OptionalDouble gain(ResultSet row) throws SQLException {
        double gain = row.getDouble("gain");
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(gain);
    }
}
