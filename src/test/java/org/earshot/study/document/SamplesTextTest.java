package org.earshot.study.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.earshot.EarshotException;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.junit.jupiter.api.Test;

/** Exclusions and seeds are changed where they stand; everything else stays as somebody wrote it. */
class SamplesTextTest {

    private static final Exclusion FIRST = new Exclusion("fsdd/7_theo_3", "a \"click\": # loud");
    private static final Exclusion SECOND = new Exclusion("fsdd/2_x_1", "cut off 🙂");
    private static final String FIRST_WRITTEN = "{recording: \"fsdd/7_theo_3\", reason: \"a \\\"click\\\": # loud\"}";
    private static final String SECOND_WRITTEN = "{recording: \"fsdd/2_x_1\", reason: \"cut off 🙂\"}";

    private static final String BLOCK = """
            # My study 🙂
            slug: own
            title: "Ünïcode 🙂"
            samples:
              correct: 3 # as in the paper
              incorrect: 2
              seed: 1 # drawn by lot

            # What is shown.
            conditions: [audible-signal]
            """;

    private static final String FLOW = """
            slug: own
            samples: {correct: 3, incorrect: 2, seed: 1} # a comment
            conditions: [audible-signal]
            """;

    @Test
    void exclusionIsAddedToABlockBelowItsLastLine() {
        String once = new SamplesText(BLOCK).exclude(FIRST);
        assertThat(once).isEqualTo(BLOCK.replace("lot\n", "lot\n  excluded:\n    - " + FIRST_WRITTEN + "\n"));
        assertThat(new SamplesText(once).exclude(SECOND))
                .isEqualTo(BLOCK.replace(
                        "lot\n", "lot\n  excluded:\n    - " + FIRST_WRITTEN + "\n    - " + SECOND_WRITTEN + "\n"));
    }

    @Test
    void exclusionIsAddedToWhatIsWrittenInOneLine() {
        String once = new SamplesText(FLOW).exclude(FIRST);
        assertThat(once).isEqualTo(FLOW.replace("seed: 1}", "seed: 1, excluded: [" + FIRST_WRITTEN + "]}"));
        assertThat(new SamplesText(once).exclude(SECOND))
                .isEqualTo(FLOW.replace(
                        "seed: 1}", "seed: 1, excluded: [" + FIRST_WRITTEN + ", " + SECOND_WRITTEN + "]}"));
    }

    @Test
    void takingExclusionsBackGivesTheVeryTextFromBefore() {
        for (String source : List.of(BLOCK, FLOW, BLOCK.stripTrailing(), "samples:\n  correct: 1\n  seed: 2")) {
            String once = new SamplesText(source).exclude(FIRST);
            String twice = new SamplesText(once).exclude(SECOND);
            assertThat(new SamplesText(twice).include(SECOND.recording())).isEqualTo(once);
            assertThat(new SamplesText(once).include(FIRST.recording()).stripTrailing())
                    .isEqualTo(source.stripTrailing());
            String other = new SamplesText(twice).include(FIRST.recording());
            assertThat(other).contains("cut off").doesNotContain("click");
            assertThat(new SamplesText(other).include(SECOND.recording()).stripTrailing())
                    .isEqualTo(source.stripTrailing());
        }
    }

    @Test
    void seedIsReplacedWhereItStands() {
        assertThat(new SamplesText(BLOCK).reseed(-42)).isEqualTo(BLOCK.replace("seed: 1 #", "seed: -42 #"));
        assertThat(new SamplesText(FLOW).reseed(42)).isEqualTo(FLOW.replace("seed: 1}", "seed: 42}"));
    }

    @Test
    void commentsBetweenExclusionsStay() {
        String source = """
                samples:
                  excluded:
                    # Heard by two of us.
                    - recording: a
                      reason: |
                        noise
                        throughout

                    - {recording: b, reason: cut} # at the end
                  seed: 1
                  correct: 2
                """;
        assertThat(new SamplesText(source).include("b"))
                .isEqualTo(source.replace("    - {recording: b, reason: cut} # at the end\n", ""));
        assertThat(new SamplesText(source).exclude(FIRST))
                .isEqualTo(source.replace("# at the end\n", "# at the end\n    - " + FIRST_WRITTEN + "\n"));
        assertThat(new SamplesText(source).include("a")).contains("# Heard by two of us.", "recording: b");
    }

    @Test
    void unusualWritingIsWrittenAnewAndTheRestStays() {
        for (String source : List.of(
                "# one\nsamples: {correct: 3, seed: 1,}\n# two\nslug: own\n",
                "# one\nsamples:\n  correct: 3\n  seed: 1\n  excluded:\n# two\nslug: own\n",
                "# one\nsamples:\n  correct: 3\n  seed: 1\n  excluded:\n  -\n    recording: b\n    reason: c\n# two\nslug: own\n")) {
            String changed = new SamplesText(source).exclude(FIRST);
            assertThat(changed).contains("# one", "# two", "slug: own");
            assertThat(new YamlDocument(changed)
                            .root()
                            .path("samples")
                            .path("excluded")
                            .valueStream()
                            .toList()
                            .getLast()
                            .path("reason")
                            .asString())
                    .isEqualTo(FIRST.reason());
        }
    }

    @Test
    void excludingTwiceOrTakingBackWhatIsNotExcludedIsRefused() {
        String once = new SamplesText(FLOW).exclude(FIRST);
        assertThatThrownBy(() -> new SamplesText(once).exclude(FIRST))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("excluded already");
        assertThatThrownBy(() -> new SamplesText(once).include("other"))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("is not excluded");
    }
}
