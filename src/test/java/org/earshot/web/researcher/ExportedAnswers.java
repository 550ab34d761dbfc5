package org.earshot.web.researcher;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Predicate;

/**
 * The figures of the dashboard computed from {@code responses.csv} by code that shares nothing with the application: by
 * counting rows, one predicate after the other.
 */
record ExportedAnswers(List<Row> rows) {

    record Row(String session, String condition, String spoken, String decided, String answered, double milliseconds) {}

    static ExportedAnswers read(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> header = List.of(lines.getFirst().split(",", -1));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            rows.add(new Row(
                    fields[header.indexOf("session")],
                    fields[header.indexOf("condition")],
                    fields[header.indexOf("true_digit")],
                    fields[header.indexOf("prediction")],
                    fields[header.indexOf("answer")],
                    Double.parseDouble(fields[header.indexOf("response_time_ms")])));
        }
        return new ExportedAnswers(rows);
    }

    /** @param stratum all, correct or incorrect */
    ExportedAnswers of(String condition, String stratum) {
        return where(row -> row.condition().equals(condition)
                && switch (stratum) {
                    case "correct" -> row.decided().equals(row.spoken());
                    case "incorrect" -> !row.decided().equals(row.spoken());
                    default -> true;
                });
    }

    /** P(answered c | decided c) - P(answered c | decided otherwise). */
    OptionalDouble informedness(String label) {
        return difference(
                where(row -> row.decided().equals(label)),
                where(row -> !row.decided().equals(label)),
                row -> row.answered().equals(label));
    }

    /** P(decided c | answered c) - P(decided c | answered otherwise). */
    OptionalDouble markedness(String label) {
        return difference(
                where(row -> row.answered().equals(label)),
                where(row -> !row.answered().equals(label)),
                row -> row.decided().equals(label));
    }

    OptionalDouble agreement() {
        return share(row -> row.answered().equals(row.decided()));
    }

    long count(String decided, String answered) {
        return where(row -> row.decided().equals(decided) && row.answered().equals(answered))
                .rows()
                .size();
    }

    List<String> sessions() {
        return rows.stream().map(Row::session).distinct().toList();
    }

    double medianMilliseconds() {
        List<Double> sorted = rows.stream().map(Row::milliseconds).sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** The quantiles of agreement when whole sessions are drawn with replacement. */
    double[] agreementQuantiles(double tail, int resamples) {
        List<ExportedAnswers> sessions = sessions().stream()
                .map(session -> where(row -> row.session().equals(session)))
                .toList();
        Random random = new Random(1);
        List<Double> drawn = new ArrayList<>();
        for (int resample = 0; resample < resamples; resample++) {
            double agreeing = 0;
            double all = 0;
            for (int draw = 0; draw < sessions.size(); draw++) {
                ExportedAnswers session = sessions.get(random.nextInt(sessions.size()));
                all += session.rows().size();
                agreeing += session.rows().size() * session.agreement().orElseThrow();
            }
            drawn.add(agreeing / all);
        }
        drawn.sort(null);
        return new double[] {drawn.get((int) (tail * resamples)), drawn.get((int) ((1 - tail) * resamples))};
    }

    static OptionalDouble mean(List<OptionalDouble> values) {
        return values.stream().flatMapToDouble(OptionalDouble::stream).average();
    }

    private ExportedAnswers where(Predicate<Row> condition) {
        return new ExportedAnswers(rows.stream().filter(condition).toList());
    }

    private OptionalDouble share(Predicate<Row> condition) {
        return rows.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) where(condition).rows().size() / rows.size());
    }

    private static OptionalDouble difference(ExportedAnswers these, ExportedAnswers those, Predicate<Row> condition) {
        return these.rows().isEmpty() || those.rows().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(these.share(condition).orElseThrow()
                        - those.share(condition).orElseThrow());
    }
}
