package org.earshot.web.researcher.account;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.earshot.account.AuditFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of the audit log an address asks for; days are those of the server.
 *
 * @param page from 0
 */
record AuditQuery(
        Optional<String> person,
        Optional<String> study,
        Optional<String> action,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int page) {

    static final String PERSON = "person";
    static final String STUDY = "study";
    static final String ACTION = "action";
    static final String FROM = "from";
    static final String TO = "to";
    private static final String PAGE = "page";
    private static final int LAST_PAGE = 1_000_000;

    /** Whatever is no day or no number counts as not written. */
    static AuditQuery of(QueryParameters query) {
        return new AuditQuery(
                text(query, PERSON),
                text(query, STUDY),
                text(query, ACTION),
                text(query, FROM).flatMap(AuditQuery::day),
                text(query, TO).flatMap(AuditQuery::day),
                text(query, PAGE)
                        .filter(number -> number.matches("[0-9]{1,7}"))
                        .map(number -> Math.min(LAST_PAGE, Integer.parseInt(number)))
                        .orElse(0));
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    AuditFilter filter() {
        return new AuditFilter(
                person, study, action, from.map(AuditQuery::start), to.map(day -> start(day.plusDays(1))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    /** The same on another page. */
    QueryParameters at(int other) {
        Map<String, String> written = new LinkedHashMap<>();
        person.ifPresent(value -> written.put(PERSON, value));
        study.ifPresent(value -> written.put(STUDY, value));
        action.ifPresent(value -> written.put(ACTION, value));
        from.ifPresent(value -> written.put(FROM, value.toString()));
        to.ifPresent(value -> written.put(TO, value.toString()));
        written.put(PAGE, Integer.toString(other));
        return QueryParameters.simple(written);
    }

    /** The same as a file. */
    String file(String address) {
        AuditFilter filter = filter();
        return UriComponentsBuilder.fromPath(address)
                .queryParamIfPresent(PERSON, person)
                .queryParamIfPresent(STUDY, study)
                .queryParamIfPresent(ACTION, action)
                .queryParamIfPresent(FROM, filter.from())
                .queryParamIfPresent("until", filter.until())
                .encode()
                .build()
                .toUriString();
    }
}
