package org.earshot.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.check.SoakRun;
import org.earshot.model.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench soak}: memory and throughput while many threads ask for single explanations. */
@Command(
        name = "soak",
        description = {
            "Explains noise, one input per request from several threads, and prints the resident memory as it goes on; before it,"
                    + " the throughput of such requests as a ratio to batches of 16, in rounds that alternate."
        },
        mixinStandardHelpOptions = true)
public final class BenchSoakCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int INPUTS = 64;
    private static final int BATCHES_PER_ROUND = 4;
    private static final int BATCH = 16;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelArgument model;

    @Option(
            names = "--composite",
            defaultValue = "epsilon-plus",
            paramLabel = "NAME",
            description = "default epsilon-plus")
    private String composite;

    @Option(names = "--explanations", defaultValue = "10000", paramLabel = "N", description = "default 10000")
    private int explanations;

    @Option(
            names = "--every",
            defaultValue = "1000",
            paramLabel = "N",
            description = "how often memory is printed (1000)")
    private int every;

    @Option(names = "--threads", defaultValue = "32", paramLabel = "N", description = "that ask at once (default 32)")
    private int threads;

    @Option(names = "--rounds", defaultValue = "5", paramLabel = "N", description = "of the throughput (default 5)")
    private int rounds;

    @Option(names = "--json", description = "print one JSON line per figure")
    private boolean json;

    @Override
    public Integer call() {
        refuseNonsense();
        Model read = model.read();
        Composite chosen = Composite.named(composite);
        print("start", 0);
        try (Explainer explainer = model.open(read)) {
            SoakRun run = new SoakRun(
                    explainer, chosen, noise(read.architecture().input().size()), threads);
            warmUp(run);
            throughput(run);
            soak(run);
        }
        print("closed", explanations);
        return 0;
    }

    private void refuseNonsense() {
        if (explanations < 0 || every < 1 || threads < 1 || rounds < 0) {
            throw new EarshotException(
                    "--every and --threads must be at least 1, --explanations and --rounds not negative");
        }
    }

    private static void warmUp(SoakRun run) {
        run.batchesPerSecond(2);
        run.singlesPerSecond(2 * BATCH);
    }

    private void throughput(SoakRun run) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double batches = run.batchesPerSecond(BATCHES_PER_ROUND);
            double singles = run.singlesPerSecond(BATCHES_PER_ROUND * BATCH);
            ratios.add(singles / batches);
            print(fields("round", round + 1, "batchesPerSecond", batches, "singlesPerSecond", singles));
        }
        if (!ratios.isEmpty()) {
            ratios.sort(null);
            print(fields("medianRatio", ratios.get(ratios.size() / 2)));
        }
    }

    private void soak(SoakRun run) {
        print("before", 0);
        for (int done = 0; done < explanations; done += every) {
            int next = Math.min(every, explanations - done);
            run.singlesPerSecond(next);
            print("during", done + next);
        }
    }

    /** After a collection: the buffers that inputs go through are native memory, but freed by the collector. */
    private void print(String when, int done) {
        System.gc();
        print(fields("memory", when, "explanations", done, "residentMebibytes", ResidentMemory.mebibytes()));
    }

    private void print(Map<String, Object> fields) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? JSON.writeValueAsString(fields) : line(fields));
        out.flush();
    }

    private static String line(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " " + words(field.getValue()))
                .collect(Collectors.joining("  "));
    }

    private static String words(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : value.toString();
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static List<float[]> noise(int size) {
        SplittableRandom random = new SplittableRandom(1);
        List<float[]> inputs = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            float[] input = new float[size];
            for (int j = 0; j < size; j++) {
                input[j] = (float) (0.1 * random.nextGaussian());
            }
            inputs.add(input);
        }
        return inputs;
    }
}
