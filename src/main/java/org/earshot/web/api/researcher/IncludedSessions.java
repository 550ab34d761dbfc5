package org.earshot.web.api.researcher;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earshot.study.session.SessionFlag;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads {@code ?include=test,simulated}: the sessions that are taken besides those that count. */
final class IncludedSessions {

    private IncludedSessions() {}

    static Set<SessionFlag> parse(List<String> include) {
        Set<SessionFlag> flags = EnumSet.of(SessionFlag.NONE);
        include.stream()
                .filter(name -> !name.isBlank())
                .map(IncludedSessions::flag)
                .forEach(flags::add);
        return flags;
    }

    private static SessionFlag flag(String name) {
        Optional<SessionFlag> flag = Arrays.stream(SessionFlag.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name.strip()))
                .findFirst();
        return flag.orElseThrow(() -> new ResponseStatusException(
                HttpStatus.BAD_REQUEST, "include knows 'test' and 'simulated', not '" + name + "'"));
    }
}
