package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.Sha256;
import org.junit.jupiter.api.Test;

/** The committed script against the sources beside it: {@code frontend/build-participant.sh} writes both. */
class ParticipantBundleTest {

    private static final Path SOURCES = Path.of("frontend/participant");
    private static final Path SUMS = Path.of("src/main/resources/org/earshot/web/participant/sources.sha256");

    @Test
    void scriptWasBuiltFromThePresentSources() throws IOException {
        Map<String, String> recorded = Files.readAllLines(SUMS).stream()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
        Map<String, String> present = present();
        Set<String> changed = new TreeSet<>(recorded.keySet());
        changed.addAll(present.keySet());
        changed.removeIf(file -> Objects.equals(recorded.get(file), present.get(file)));
        assertThat(changed)
                .as("changed since the script was built; run frontend/build-participant.sh")
                .isEmpty();
    }

    private static Map<String, String> present() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("node_modules"))
                    .toList()) {
                sums.put(file.toString(), Sha256.hex(file));
            }
        }
        return sums;
    }
}
