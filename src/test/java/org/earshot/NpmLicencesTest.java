package org.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages are built from and with is under licences that docs/licences.md lists; what is built in stands in NOTICE. */
class NpmLicencesTest {

    private static final String RESEARCHERS = "package-lock.json";
    private static final String PARTICIPANTS = "frontend/participant/package-lock.json";

    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "OFL-1.1");

    /** Of tools that leave nothing of themselves in what is shipped: lightningcss, caniuse-lite, argparse. */
    private static final Set<String> ALLOWED_FOR_TOOLS = Set.of("MPL-2.0", "CC-BY-4.0", "Python-2.0");

    @ParameterizedTest
    @ValueSource(strings = {RESEARCHERS, PARTICIPANTS})
    void everyPackageIsUnderALicenceOfTheList(String lockFile) throws IOException {
        List<String> others = new ArrayList<>();
        for (var installed : json(lockFile).path("packages").properties()) {
            String licence = installed.getValue().path("license").asString("none");
            if (!installed.getKey().isEmpty() && !isAllowed(licence)) {
                others.add(installed.getKey() + ": " + licence);
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void everythingBuiltIntoThePagesIsInTheNotice() throws IOException {
        assertThat(Files.readString(Path.of("NOTICE"))).contains(builtIn());
    }

    /** One of several licences suffices. */
    private static boolean isAllowed(String expression) {
        return Stream.of(expression.replaceAll("[()]", "").split(" OR "))
                .anyMatch(licence -> ALLOWED.contains(licence) || ALLOWED_FOR_TOOLS.contains(licence));
    }

    private static List<String> builtIn() throws IOException {
        List<String> packages = new ArrayList<>(
                json("frontend/participant/package.json").path("dependencies").propertyNames());
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle");
                InputStream statistics = bundle.getInputStream(bundle.getEntry("config/stats.json"))) {
            packages.addAll(
                    JsonMapper.shared().readTree(statistics).path("npmModules").propertyNames());
        }
        return packages;
    }

    private static JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of(file)));
    }
}
