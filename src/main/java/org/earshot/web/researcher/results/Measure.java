package org.earshot.web.researcher.results;

import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.evaluation.Cell;
import org.earshot.evaluation.Interval;

/** The two figures that are reported per class. */
enum Measure {
    INFORMEDNESS(
            "Informedness",
            "How much better than chance the network's decision for a digit is recognised: the share of its decisions for"
                    + " the digit that were answered so, minus the share of its other decisions that were."),
    MARKEDNESS(
            "Markedness",
            "How far an answer can be relied on: the share of answers of a digit where the network had decided so, minus"
                    + " the share of other answers where it had.");

    final String title;
    final String meaning;

    Measure(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    OptionalDouble value(Cell cell) {
        return this == INFORMEDNESS ? cell.informedness() : cell.markedness();
    }

    Optional<Interval> interval(Cell cell) {
        return this == INFORMEDNESS ? cell.informednessInterval() : cell.markednessInterval();
    }
}
