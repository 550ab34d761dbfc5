package org.earshot.web.researcher.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.chart.MatrixChart;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Matrix;
import org.earshot.evaluation.Stratum;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;

/** The confusion matrix of every condition. */
class MatricesCard extends Card {

    MatricesCard(Evaluation evaluation, Stratum stratum) {
        super("Answers against decisions");
        setId("matrices");
        explained(Wording.decisions(stratum)
                + " of the network. Row: its decision, column: the answer. The number is a count of"
                + " answers, the shade their share of the row.");
        Div grid = new Div();
        grid.addClassName("matrices");
        evaluation.matrices().stream()
                .filter(matrix -> matrix.stratum() == stratum)
                .forEach(matrix -> grid.add(matrix(matrix)));
        add(grid);
    }

    private static Component matrix(Matrix matrix) {
        String name = Wording.condition(matrix.condition());
        Div one = new Div(
                new ConditionLabel(matrix.condition()),
                new Chart(
                        "answers-" + matrix.condition() + "-" + matrix.stratum().label(),
                        name + ": answers against decisions",
                        Wording.decisions(matrix.stratum())
                                + " of the network. Number: answers; shade: share of the row.",
                        List.of(),
                        () -> new MatrixChart(matrix)
                                .drawing(name + ": answers against decisions; the table below has the numbers")),
                new NativeDetails("Table", table(matrix)));
        one.addClassName("matrix-card");
        return one;
    }

    private static DataTable<Integer> table(Matrix matrix) {
        List<String> labels = matrix.labels();
        DataTable<Integer> table = new DataTable<Integer>(
                        Wording.condition(matrix.condition()) + ": row the decision, column the answer")
                .text("Decision", labels::get);
        for (int column = 0; column < labels.size(); column++) {
            int answer = column;
            table.number(
                    labels.get(column),
                    "Answer " + labels.get(column),
                    row -> String.valueOf(matrix.counts().get(row).get(answer)));
        }
        return table.rows(IntStream.range(0, labels.size()).boxed().toList());
    }
}
