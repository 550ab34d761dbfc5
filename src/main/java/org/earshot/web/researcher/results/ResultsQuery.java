package org.earshot.web.researcher.results;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.evaluation.Stratum;
import org.earshot.study.session.SessionFlag;

/**
 * What of the results is asked for, as it stands in a page's address.
 *
 * @param excluding whether the exclusion rules count
 * @param include sessions of which flags; those that count are always among them
 */
record ResultsQuery(Stratum stratum, boolean excluding, Set<SessionFlag> include) {

    private static final String DECISIONS = "decisions";
    private static final String EXCLUSIONS = "exclusions";
    private static final String OFF = "off";
    private static final String INCLUDE = "include";

    ResultsQuery {
        include = Collections.unmodifiableSet(EnumSet.copyOf(include));
    }

    /** What is written wrongly gets its default. */
    static ResultsQuery of(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String decisions = asked.getSingleParameter(DECISIONS).orElse("");
        return new ResultsQuery(
                Arrays.stream(Stratum.values())
                        .filter(stratum -> stratum.label().equals(decisions))
                        .findFirst()
                        .orElse(Stratum.ALL),
                !asked.getSingleParameter(EXCLUSIONS).orElse("").equals(OFF),
                included(asked.getSingleParameter(INCLUDE).orElse("")));
    }

    /** As the HTTP API has it: {@code include=test,simulated}. */
    private static Set<SessionFlag> included(String names) {
        List<String> asked = List.of(names.split(","));
        Set<SessionFlag> include = EnumSet.of(SessionFlag.NONE);
        Arrays.stream(SessionFlag.values())
                .filter(flag -> asked.contains(written(flag)))
                .forEach(include::add);
        return include;
    }

    private static String written(SessionFlag flag) {
        return flag.name().toLowerCase(Locale.ROOT);
    }

    /** The flags of sessions that are shown though they do not count, as words; empty if there are none. */
    String besides() {
        return include.stream()
                .filter(flag -> flag != SessionFlag.NONE)
                .map(ResultsQuery::written)
                .collect(Collectors.joining(" and "));
    }

    ResultsQuery with(Stratum other) {
        return new ResultsQuery(other, excluding, include);
    }

    ResultsQuery excluding(boolean rulesCount) {
        return new ResultsQuery(stratum, rulesCount, include);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (stratum != Stratum.ALL) {
            parameters.put(DECISIONS, stratum.label());
        }
        if (!excluding) {
            parameters.put(EXCLUSIONS, OFF);
        }
        if (!besides().isEmpty()) {
            parameters.put(INCLUDE, besides().replace(" and ", ","));
        }
        return QueryParameters.simple(parameters);
    }
}
