package org.earshot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodebookTest {

    @Test
    void noTwoColumnsOfAFileHaveTheSameNameAndEveryMeaningIsASentence() {
        for (CsvTable<?> file : List.of(
                TrialsCsv.table(),
                EventsCsv.table(),
                StimuliCsv.table(),
                ParticipantsCsv.table(List.of()),
                TrialListsCsv.table(),
                MediaCsv.table())) {
            assertThat(file.columns()).extracting(CsvColumn::name).doesNotHaveDuplicates();
            assertThat(file.columns())
                    .extracting(CsvColumn::description)
                    .allSatisfy(description -> assertThat(description).endsWith("."));
        }
    }

    @Test
    void everyColumnIsExplained() {
        Codebook codebook =
                new Codebook("s", "S", 1, List.of("A note."), List.of(ResponsesCsv.table(answer -> Optional.empty())));
        JsonMapper json = JsonMapper.builder().build();
        JsonNode file =
                json.readTree(json.writeValueAsString(codebook)).get("files").get(0);
        assertThat(file.get("name").asString()).isEqualTo("responses.csv");
        assertThat(file.get("columns").valueStream()).hasSize(23).allSatisfy(column -> {
            assertThat(column.propertyNames()).containsExactlyInAnyOrder("name", "type", "description");
            assertThat(column.get("description").asString()).endsWith(".");
        });
        assertThat(file.get("columns").get(1).get("type").asString()).isEqualTo("integer");
    }
}
