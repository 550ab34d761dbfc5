package org.earshot.cli.bench.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long one opening of a page took, in milliseconds from the navigation.
 *
 * @param first until what is read first was there
 * @param requests of which the server's answers took
 * @param figures until all figures were there but the regression's
 * @param whole until all of them were
 */
record PageTimes(double first, double requests, double figures, double whole) {

    /** By name, in the order in which they are told. */
    Map<String, Double> byName() {
        Map<String, Double> times = new LinkedHashMap<>();
        times.put("firstMs", first);
        times.put("requestsMs", requests);
        times.put("figuresMs", figures);
        times.put("wholeMs", whole);
        return times;
    }
}
