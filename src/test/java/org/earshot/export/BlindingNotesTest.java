package org.earshot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.earshot.account.AuditEntry;
import org.earshot.study.blinding.Look;
import org.junit.jupiter.api.Test;

class BlindingNotesTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void everyLookIsALineOfItsOwn() {
        assertThat(new BlindingNotes(
                                true,
                                List.of(
                                        new Look(NOON, "ada", "Planned interim analysis", 30, 480),
                                        new Look(NOON, AuditEntry.SYSTEM, "Opened again", 31, 496)))
                        .lines())
                .containsExactly(
                        "The study is blinded: results are hidden until it is closed. Looks before: 2, listed from here on.",
                        "Look at results on 2026-01-01T12:00:00Z by ada, when 480 answers of 30 participants were there;"
                                + " the reason: Planned interim analysis",
                        "Look at results on 2026-01-01T12:00:00Z by everybody, when 496 answers of 31 participants were there;"
                                + " the reason: Opened again");
    }

    @Test
    void studyThatNobodyLookedIntoAndOneThatWasOpenSaySo() {
        assertThat(new BlindingNotes(true, List.of()).lines())
                .singleElement()
                .asString()
                .endsWith("Nobody has looked before.");
        assertThat(new BlindingNotes(false, List.of()).lines())
                .singleElement()
                .asString()
                .contains("is not blinded");
    }
}
