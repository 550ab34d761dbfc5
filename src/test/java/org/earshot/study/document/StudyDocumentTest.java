package org.earshot.study.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.study.configuration.ConfigurationProblem;
import org.earshot.web.BilingualStudy;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changing a configuration value by value, as the form does. */
class StudyDocumentTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final StudyConfigurationReader READER = new StudyConfigurationReader();

    private static final String COMMENTED = """
            # Our pilot.
            slug: pilot # in links

            # Asked for by the ethics committee.
            title: Pilot
            unusual: {kept: [1, 2]}
            samples: {correct: 1, incorrect: 0, seed: 3} # few
            texts:
              information: |
                First line.
                # no comment
              # Short.
              consent: I agree.
            demographics:
              # The first.
              - id: one
                type: text
                label: One?
              # The second.
              - id: two
                type: text
                label: Two?
            """;

    static Stream<String> configurations() throws IOException {
        List<String> all = new ArrayList<>(List.of(
                new TonesStudy("tones").yaml(), BilingualStudy.yaml("two"), new TonesStudy("every", """
                        languages: [en]
                        start: contrastive
                        rules: {first: flat, layers: {conv2: "alpha-beta(2, 1)"}}
                        headphoneCheck: {test: huggins, required: false}
                        practice: {criterion: 0.5, rounds: 3}
                        breaks: {seconds: 20}
                        attentionChecks: {perBlock: 2, allowedFailures: 0}
                        participants: {max: 20, onlyWithLink: true}
                        completion: {code: ABC, redirect: "https://example.org/?c={code}", screenedOut: {code: NO}}
                        """).yaml()));
        for (Path folder : List.of(Path.of("study-configs"), Path.of("src/main/resources/org/earshot"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    String text = Files.readString(file);
                    // The template has no title yet, and bench studies are filled in when they run.
                    if (READER.problems(text).isEmpty()) {
                        all.add(text);
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(4);
        return all.stream();
    }

    /** As if somebody had opened the form and typed every value anew. */
    @ParameterizedTest
    @MethodSource("configurations")
    void settingEveryValueToWhatItIsChangesNothing(String yaml) {
        StudyDocument document = new StudyDocument(yaml);
        StudyDocument changed = document;
        for (Map.Entry<String, JsonNode> value : scalars("", document.value("")).entrySet()) {
            changed = changed.with(value.getKey(), value.getValue());
            assertThat(changed.value("")).as(value.getKey()).isEqualTo(document.value(""));
        }
        assertThat(READER.read("changed", changed.yaml())).isEqualTo(READER.read("original", yaml));
        assertThat(document.keepsComments()).isTrue();
        assertThat(changed.yaml().lines().filter(line -> line.startsWith("#")))
                .containsExactlyElementsOf(
                        yaml.lines().filter(line -> line.startsWith("#")).toList());
    }

    /** As if somebody had made the study in the form from nothing. */
    @ParameterizedTest
    @MethodSource("configurations")
    void documentThatIsFilledInFromNothingIsTheSameStudy(String yaml) {
        StudyDocument original = new StudyDocument(yaml);
        StudyDocument built = new StudyDocument("slug: x\n");
        for (Map.Entry<String, JsonNode> key : original.value("").properties()) {
            built = built.with(key.getKey(), key.getValue());
        }
        assertThat(built.value("").properties()).containsAll(original.value("").properties());
        assertThat(READER.read("built", built.yaml())).isEqualTo(READER.read("original", yaml));
        assertThat(List.copyOf(built.value("").propertyNames())).isEqualTo(inTheOrderOfTheSchema(built.value("")));
    }

    private static List<String> inTheOrderOfTheSchema(JsonNode root) {
        return ConfigurationSchema.fields().properties().stream()
                .map(FieldSchema::name)
                .filter(root::has)
                .toList();
    }

    private static Map<String, JsonNode> scalars(String path, JsonNode value) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        if (value.isObject()) {
            value.properties()
                    .forEach(entry -> found.putAll(
                            scalars(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue())));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                found.putAll(scalars(path + "[" + i + "]", value.get(i)));
            }
        } else {
            found.put(path, value);
        }
        return found;
    }

    @Test
    void changeTouchesOneValueAndKeepsCommentsAndUnknownKeys() {
        StudyDocument changed = new StudyDocument(COMMENTED)
                .with("samples.correct", JSON.numberNode(12))
                .with("title", JSON.stringNode("Main study: yes"));
        assertThat(changed.yaml())
                .isEqualTo(COMMENTED
                        .replace("correct: 1", "correct: 12")
                        .replace("title: Pilot", "title: 'Main study: yes'"));
    }

    @Test
    void firstItemMakesItsList() {
        StudyDocument changed = new StudyDocument("slug: own\ndemographics:\n  - {id: device, type: choice}\n")
                .with("demographics[0].options[0]", JSON.objectNode().put("value", "a"));
        assertThat(changed.value("demographics[0].options").isArray()).isTrue();
        assertThat(changed.value("demographics[0].options[0].value").asString()).isEqualTo("a");
    }

    @Test
    void newKeyComesWhereTheSchemaHasIt() {
        StudyDocument changed = new StudyDocument(COMMENTED)
                .with("texts.consentVersion", JSON.stringNode("2"))
                .with("trials.plays.max", JSON.numberNode(3));
        assertThat(changed.yaml()).contains("""
                          consent: I agree.
                          consentVersion: '2'
                        """).contains("""
                        trials:
                          plays:
                            max: 3
                        texts:
                        """);
    }

    @Test
    void itemsAreAddedMovedAndRemovedWithTheirComments() {
        ObjectNode third = JSON.objectNode();
        third.put("id", "three").put("type", "text").put("label", "Three?");
        StudyDocument changed = new StudyDocument(COMMENTED)
                .with("demographics[2]", third)
                .withMoved("demographics", 1, 0)
                .without("demographics[1]");
        assertThat(changed.yaml()).endsWith("""
                demographics:
                  # The second.
                  - id: two
                    type: text
                    label: Two?
                  - id: three
                    type: text
                    label: Three?
                """);
    }

    @Test
    void textOfSeveralLinesIsWrittenInLines() {
        StudyDocument changed = new StudyDocument(COMMENTED).with("texts.consent", JSON.stringNode("One.\n\n- Two.\n"));
        assertThat(changed.yaml()).contains("  consent: |\n    One.\n\n    - Two.\n");
        assertThat(changed.value("texts.consent").asString()).isEqualTo("One.\n\n- Two.\n");
    }

    @Test
    void templateNeedsOnlyATitleAndItsShortName() {
        StudyDocument template = StudyTemplate.document(77);
        assertThat(template.problems()).extracting(ConfigurationProblem::path).containsExactly("slug", "title");
        String title = "Was hört man: größer?";
        StudyDocument study =
                template.with("title", JSON.stringNode(title)).with("slug", JSON.stringNode(StudyTemplate.slug(title)));
        assertThat(study.problems()).isEmpty();
        assertThat(READER.read("new", study.yaml()).slug()).isEqualTo("was-hort-man-grosser");
        assertThat(READER.read("new", study.yaml()).samples().seed()).isEqualTo(77);
    }

    @Test
    void whatIsNoYamlCannotBeChangedButSaysWhatIsWrong() {
        StudyDocument broken = new StudyDocument("title: [");
        assertThat(broken.isReadable()).isFalse();
        assertThat(broken.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("not YAML"));
        assertThat(new StudyDocument("just text").isReadable()).isFalse();
    }
}
