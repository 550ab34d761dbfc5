package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.earshot.Sha256;
import org.junit.jupiter.api.Test;

/** The committed script against what it was built from: {@code frontend/build-participant.sh} writes it and the check sums. */
class ParticipantBundleTest {

    private static final Path SUMS = Path.of("src/main/resources/org/earshot/web/participant/sources.sha256");

    @Test
    void scriptWasBuiltFromThePresentSources() throws IOException {
        List<String> changed = new ArrayList<>();
        for (String line : Files.readAllLines(SUMS)) {
            Path source = Path.of(line.split("  ", 2)[1]);
            if (!Files.exists(source) || !line.startsWith(Sha256.hex(source) + " ")) {
                changed.add(source.toString());
            }
        }
        assertThat(changed)
                .as("changed since the script was built; run frontend/build-participant.sh")
                .isEmpty();
    }

    @Test
    void sumsAreOfTheWholePage() throws IOException {
        assertThat(Files.readString(SUMS))
                .contains("earshot-session.ts", "session/session.ts", "trial/trial.ts", "package-lock.json");
    }
}
