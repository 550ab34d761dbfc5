package org.earshot.study.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfigurationChangeTest {

    @Test
    void changedNewAndDroppedValuesAreNamedByTheirPath() {
        assertThat(changes(
                        "samples: {correct: 2, incorrect: 1}\nmodel: a\n",
                        "samples: {correct: 3, seed: 7}\nmodel: a\n"))
                .containsExactly(
                        change("samples.correct", "2", "3"),
                        change("samples.incorrect", "1", null),
                        change("samples.seed", null, "7"));
    }

    @Test
    void ofANewGroupEveryValueIsTold() {
        assertThat(changes("model: a\n", "model: a\ntrials: {confidence: true, plays: {min: 1}}\n"))
                .containsExactly(change("trials.confidence", null, "true"), change("trials.plays.min", null, "1"));
        assertThat(changes("trials: {confidence: true}\n", "title: x\n"))
                .containsExactly(change("trials.confidence", "true", null), change("title", null, "x"));
    }

    @Test
    void itemsAreToldByTheirNamesAndWhereverTheyStand() {
        String one = "demographics:\n  - {id: age, type: number}\n  - {id: note, type: text}\n";
        String other = "demographics:\n  - {id: note, type: text}\n  - {id: age, type: number, min: 18}\n";

        assertThat(changes(one, other))
                .containsExactly(
                        change("demographics[age].min", null, "18"), change("demographics", "age, note", "note, age"));
        assertThat(changes(one, "demographics:\n  - {id: age, type: number}\n"))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.path()).isEqualTo("demographics[note]");
                    assertThat(gone.after()).isEmpty();
                });
    }

    @Test
    void howAValueIsWrittenDoesNotCount() {
        assertThat(changes("# one\nsamples: {correct: 2}\n", "samples:\n  correct: 2 # two\n"))
                .isEmpty();
    }

    private static List<ConfigurationChange> changes(String before, String after) {
        return ConfigurationChange.between(new StudyDocument(before), new StudyDocument(after));
    }

    private static ConfigurationChange change(String path, @Nullable String before, @Nullable String after) {
        return new ConfigurationChange(path, Optional.ofNullable(before), Optional.ofNullable(after));
    }
}
