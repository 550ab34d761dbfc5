package org.earshot.lrp;

import java.util.List;

/** Runs a graph on several inputs at once. */
@FunctionalInterface
interface BatchRunner {

    /** One row of outputs per row of inputs, in their order. */
    List<Row> run(String signature, List<Row> rows);
}
