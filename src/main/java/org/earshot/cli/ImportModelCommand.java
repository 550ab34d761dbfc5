package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.DataFolder;
import org.earshot.model.ModelStore;
import org.earshot.model.UnfitModelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code import-model DIR}: makes a network of one's own known to studies. */
@Command(
        name = "import-model",
        description = {
            "Copies a network of your own, weights.npz and model.json, into the app's data, where studies find it by its name.",
            "Layers: convolution, relu, maxPool, flatten, dropout, dense; docs/model.md describes the form.",
            "Everything that does not fit is listed at once. Repeating it changes nothing."
        },
        mixinStandardHelpOptions = true)
public final class ImportModelCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder with model.json and the weights it names")
    private Path folder;

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try {
            print(ModelStore.in(new DataFolder(data.path())).importFolder(folder));
            return ExitCode.OK;
        } catch (UnfitModelException e) {
            print(e);
            return ExitCode.USAGE;
        }
    }

    private void print(ModelStore.Imported imported) {
        PrintWriter out = spec.commandLine().getOut();
        String name = imported.model().name();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("model", name);
            fields.put("folder", imported.folder().toString());
            fields.put("added", imported.added());
            out.println(JsonMapper.shared().writeValueAsString(fields));
        } else if (imported.added()) {
            out.println("imported " + name + "; a study uses it with 'model: " + name + "'");
        } else {
            out.println(name + " was imported before; nothing changed");
        }
        out.flush();
    }

    private void print(UnfitModelException unfit) {
        if (json) {
            spec.commandLine()
                    .getOut()
                    .println(JsonMapper.shared().writeValueAsString(Map.of("problems", unfit.problems())));
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("earshot: " + folder + " was not imported:");
        unfit.problems().forEach(problem -> err.println("  " + problem));
        err.flush();
    }
}
