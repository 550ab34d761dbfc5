package org.earshot.study.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Content;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.session.Step.Shown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the samples to practise on is shown before practice, straight from SQL: the results never see them. */
@Component
class PracticeStimulusQuery {

    private static final String STIMULI = """
            SELECT s.ordinal, m.condition, m.kind, m.media_id, m.silent
            FROM stimulus m JOIN sample s ON s.id = m.sample_id
            WHERE s.version_id = :version AND s.practice
            ORDER BY s.ordinal, m.id
            """;

    private final JdbcClient jdbc;

    PracticeStimulusQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(int sample, Condition condition, Shown shown, boolean silent) {}

    /** The first sample under each of these conditions, in their order. */
    List<Shown> examples(long version, List<Condition> conditions) {
        List<Found> all = all(version);
        return conditions.stream()
                .flatMap(condition -> all.stream()
                        .filter(found -> found.sample() == all.getFirst().sample())
                        .filter(found -> found.condition().equals(condition)))
                .map(Found::shown)
                .toList();
    }

    /** Something to hear under one of these conditions, plain speech if they have it; never a silent explanation. */
    Optional<Shown> audible(long version, List<Condition> conditions) {
        List<Found> sounds = all(version).stream()
                .filter(found -> conditions.contains(found.condition()))
                .filter(found -> found.shown().kind() == RenderedStimulus.Kind.AUDIO && !found.silent())
                .toList();
        Stream<Found> speech = sounds.stream().filter(found -> found.condition().content() == Content.SIGNAL);
        return Stream.concat(speech, sounds.stream()).map(Found::shown).findFirst();
    }

    private List<Found> all(long version) {
        return jdbc.sql(STIMULI)
                .param("version", version)
                .query((row, number) -> new Found(
                        row.getInt("ordinal"),
                        Condition.parse(row.getString("condition")),
                        new Shown(RenderedStimulus.Kind.valueOf(row.getString("kind")), row.getString("media_id")),
                        row.getBoolean("silent")))
                .list();
    }
}
