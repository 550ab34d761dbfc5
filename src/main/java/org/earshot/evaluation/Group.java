package org.earshot.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.earshot.Quantiles;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;

/** One condition in one stratum, with all that is reported about it. */
record Group(List<Cell> cells, Summary summary, Matrix matrix, ResampledFigures resampled) {

    static Group of(
            Tally tally,
            ParticipantBootstrap bootstrap,
            List<AnsweredTrial> answers,
            int[] counts,
            int place,
            Condition condition,
            Stratum stratum) {
        ConfusionMatrix matrix = tally.matrix(counts, place, stratum);
        Figures figures = Figures.of(matrix);
        int participants = tally.participants(place, stratum);
        ResampledFigures intervals =
                bootstrap.figures(resample -> tally.matrix(resample, place, stratum), participants);
        return new Group(
                IntStream.range(0, matrix.labels().size())
                        .mapToObj(label -> cell(condition, stratum, matrix, label, figures, intervals))
                        .toList(),
                summary(condition, stratum, participants, matrix, figures, intervals, answers),
                new Matrix(condition, stratum, matrix.labels(), matrix.rows()),
                intervals);
    }

    private static Cell cell(
            Condition condition,
            Stratum stratum,
            ConfusionMatrix matrix,
            int label,
            Figures figures,
            ResampledFigures intervals) {
        ClassCounts counts = figures.classes().get(label);
        return new Cell(
                condition,
                stratum,
                matrix.labels().get(label),
                counts.tp(),
                counts.fp(),
                counts.fn(),
                counts.tn(),
                counts.informedness(),
                intervals.of(Figures.informednessOf(label), counts.informedness()),
                counts.markedness(),
                intervals.of(Figures.markednessOf(label), counts.markedness()));
    }

    private static Summary summary(
            Condition condition,
            Stratum stratum,
            int participants,
            ConfusionMatrix matrix,
            Figures figures,
            ResampledFigures intervals,
            List<AnsweredTrial> answers) {
        Average informedness = figures.macroInformedness();
        Average markedness = figures.macroMarkedness();
        return new Summary(
                condition,
                stratum,
                participants,
                matrix.total(),
                figures.accuracy(),
                intervals.of(Figures.ACCURACY, figures.accuracy()),
                informedness.value(),
                intervals.of(Figures.MACRO_INFORMEDNESS, informedness.value()),
                informedness.classes(),
                markedness.value(),
                intervals.of(Figures.MACRO_MARKEDNESS, markedness.value()),
                markedness.classes(),
                figures.prevalenceWeightedInformedness(),
                figures.biasWeightedInformedness(),
                figures.prevalenceWeightedMarkedness(),
                figures.biasWeightedMarkedness(),
                medianResponseTime(answers, condition, stratum));
    }

    private static OptionalDouble medianResponseTime(
            List<AnsweredTrial> answers, Condition condition, Stratum stratum) {
        double[] times = answers.stream()
                .filter(answer -> answer.condition().equals(condition) && stratum.includes(answer))
                .flatMapToDouble(answer -> answer.responseTimeMs().stream())
                .toArray();
        return times.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(new Quantiles(times).median());
    }
}
