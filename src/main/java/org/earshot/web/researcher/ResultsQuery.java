package org.earshot.web.researcher;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.evaluation.Stratum;

/**
 * What of the results is asked for, as it stands in a page's address.
 *
 * @param excluding whether the exclusion rules count
 */
record ResultsQuery(Stratum stratum, boolean excluding) {

    private static final String DECISIONS = "decisions";
    private static final String EXCLUSIONS = "exclusions";
    private static final String OFF = "off";

    /** What is written wrongly gets its default. */
    static ResultsQuery of(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String decisions = asked.getSingleParameter(DECISIONS).orElse("");
        return new ResultsQuery(
                Arrays.stream(Stratum.values())
                        .filter(stratum -> stratum.label().equals(decisions))
                        .findFirst()
                        .orElse(Stratum.ALL),
                !asked.getSingleParameter(EXCLUSIONS).orElse("").equals(OFF));
    }

    ResultsQuery with(Stratum other) {
        return new ResultsQuery(other, excluding);
    }

    ResultsQuery excluding(boolean rulesCount) {
        return new ResultsQuery(stratum, rulesCount);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (stratum != Stratum.ALL) {
            parameters.put(DECISIONS, stratum.label());
        }
        if (!excluding) {
            parameters.put(EXCLUSIONS, OFF);
        }
        return QueryParameters.simple(parameters);
    }
}
