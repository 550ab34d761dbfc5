package org.earshot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.earshot.EarshotException;
import org.earshot.lrp.check.ReferenceCase;
import org.earshot.lrp.check.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code verify-lrp DIR}: compares relevance with reference cases. */
@Command(
        name = "verify-lrp",
        description = {
            "Runs every *.npz reference case of a folder through the engine and prints the worst relative L2 error of a sample.",
            "The exit code is 1 if an error is over its bound."
        },
        mixinStandardHelpOptions = true)
public final class VerifyLrpCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "folder of reference cases")
    private Path folder;

    @Option(names = "--json", description = "print one JSON line per network and composite")
    private boolean json;

    @Override
    public Integer call() {
        boolean passed = true;
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : cases()) {
            for (Verification result : Verification.of(ReferenceCase.read(file))) {
                out.println(json ? JSON.writeValueAsString(fields(result)) : line(result));
                out.flush();
                passed &= result.passed();
            }
        }
        return passed ? 0 : 1;
    }

    private List<Path> cases() {
        if (!Files.isDirectory(folder)) {
            throw new EarshotException("There is no folder " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".npz"))
                    .sorted()
                    .toList();
            if (cases.isEmpty()) {
                throw new EarshotException(folder + " holds no reference case (*.npz)");
            }
            return cases;
        } catch (IOException e) {
            throw new EarshotException("Cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String line(Verification result) {
        return String.format(
                Locale.ROOT,
                "%-22s %-28s %.1e  (bound %.0e)  %s",
                result.network(),
                result.composite(),
                result.error(),
                result.bound(),
                result.passed() ? "ok" : "FAILED");
    }

    private static Map<String, Object> fields(Verification result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("network", result.network());
        fields.put("composite", result.composite());
        fields.put("error", result.error());
        fields.put("bound", result.bound());
        fields.put("passed", result.passed());
        return fields;
    }
}
