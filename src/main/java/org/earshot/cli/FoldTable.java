package org.earshot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.model.Task;
import org.earshot.model.training.CrossValidation;
import org.earshot.model.training.PublishedResult;
import tools.jackson.databind.json.JsonMapper;

/** What a cross-validation gave, beside what is published. */
record FoldTable(String architecture, Task task, CrossValidation.Result result) {

    void print(PrintWriter out, boolean json) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(fields()));
        } else {
            printLines(out);
        }
        out.flush();
    }

    private void printLines(PrintWriter out) {
        for (CrossValidation.Fold fold : result.folds()) {
            out.println(String.format(
                    Locale.ROOT,
                    "fold %d: %.2f%%  (%d of %d recordings of its test speakers)",
                    fold.number(),
                    100 * fold.score().accuracy(),
                    fold.score().right(),
                    fold.score().total()));
        }
        out.println(String.format(
                Locale.ROOT,
                "mean %.2f%%, standard deviation %.2f over %d folds",
                result.mean(),
                result.deviation(),
                result.folds().size()));
        published()
                .ifPresent(figures -> out.println(String.format(
                        Locale.ROOT,
                        "published (%s, %s): %.2f%% +- %.2f",
                        architecture,
                        task.title(),
                        figures.mean(),
                        figures.deviation())));
    }

    private Optional<PublishedResult> published() {
        return PublishedResult.of(architecture, task);
    }

    private Map<String, Object> fields() {
        List<Map<String, Object>> folds =
                result.folds().stream().map(FoldTable::fields).toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("architecture", architecture);
        fields.put("task", task.title());
        fields.put("folds", folds);
        fields.put("mean", result.mean());
        fields.put("standardDeviation", result.deviation());
        published().ifPresent(figures -> fields.put("published", figures(figures)));
        return fields;
    }

    private static Map<String, Object> fields(CrossValidation.Fold fold) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fold", fold.number());
        fields.put("accuracy", 100 * fold.score().accuracy());
        fields.put("right", fold.score().right());
        fields.put("total", fold.score().total());
        fields.put("folder", fold.folder().toString());
        return fields;
    }

    private static Map<String, Object> figures(PublishedResult published) {
        return Map.of("mean", published.mean(), "standardDeviation", published.deviation());
    }
}
