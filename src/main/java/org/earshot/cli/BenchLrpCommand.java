package org.earshot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.EarshotException;
import org.earshot.Quantiles;
import org.earshot.lrp.Composite;
import org.earshot.lrp.check.RelevanceBenchmark;
import org.earshot.model.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench lrp}: what relevance costs, compared with the gradient. */
@Command(
        name = "lrp",
        description = {
            "Times the forward pass, the forward pass with TensorFlow's gradient, and relevance by composites, which take turns, and"
                    + " prints medians: milliseconds, and the ratio to the gradient within each round."
        },
        mixinStandardHelpOptions = true)
public final class BenchLrpCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--model",
            arity = "1..*",
            paramLabel = "NAME|DIR",
            description = "default: audionet-digit and alexnet-digit")
    private List<String> models = List.of("audionet-digit", "alexnet-digit");

    @Option(
            names = "--composite",
            arity = "1..*",
            paramLabel = "NAME",
            description = "default: epsilon, epsilon-plus and epsilon-alpha2-beta1; 'all' for all")
    private List<String> composites = List.of("epsilon", "epsilon-plus", "epsilon-alpha2-beta1");

    @Option(names = "--batch", arity = "1..*", paramLabel = "N", description = "default: 1, 16 and 100")
    private List<Integer> batches = List.of(1, 16, 100);

    @Option(names = "--rounds", defaultValue = "15", paramLabel = "N", description = "default 15")
    private int rounds;

    @Option(names = "--json", description = "print one JSON line per figure")
    private boolean json;

    @Override
    public Integer call() {
        if (rounds < 1 || batches.stream().anyMatch(batch -> batch < 1)) {
            throw new EarshotException("--rounds and --batch must be at least 1");
        }
        List<Composite> chosen = composites.equals(List.of("all"))
                ? Composite.all()
                : composites.stream().map(Composite::named).toList();
        for (String name : models) {
            Model model = Model.named(name);
            try (RelevanceBenchmark benchmark = new RelevanceBenchmark(model.architecture(), model.weights(), chosen)) {
                batches.forEach(batch -> print(model.name(), batch, benchmark.time(batch, rounds, 2)));
            }
        }
        return 0;
    }

    private void print(String model, int batch, Map<String, List<Double>> times) {
        PrintWriter out = spec.commandLine().getOut();
        List<Double> gradient = times.getOrDefault(RelevanceBenchmark.GRADIENT, List.of());
        times.forEach((subject, values) -> {
            double[] ratios = new double[values.size()];
            for (int round = 0; round < ratios.length; round++) {
                ratios[round] = values.get(round) / gradient.get(round);
            }
            double[] milliseconds =
                    values.stream().mapToDouble(Double::doubleValue).toArray();
            Quantiles time = new Quantiles(milliseconds);
            Quantiles ratio = new Quantiles(ratios);
            if (json) {
                out.println(JSON.writeValueAsString(fields(model, batch, subject, time, ratio)));
            } else {
                out.println(String.format(
                        Locale.ROOT,
                        "%-16s batch %3d  %-26s %8.1f ms   %.2f of the gradient (quartiles %.2f to %.2f)",
                        model,
                        batch,
                        subject,
                        time.median(),
                        ratio.median(),
                        ratio.at(0.25),
                        ratio.at(0.75)));
            }
            out.flush();
        });
    }

    private Map<String, Object> fields(String model, int batch, String subject, Quantiles time, Quantiles ratio) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("model", model);
        fields.put("batch", batch);
        fields.put("subject", subject);
        fields.put("rounds", rounds);
        fields.put("milliseconds", time.median());
        fields.put("ratio", ratio.median());
        fields.put("ratioLowerQuartile", ratio.at(0.25));
        fields.put("ratioUpperQuartile", ratio.at(0.75));
        return fields;
    }
}
