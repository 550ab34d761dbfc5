package org.earshot.study.plan;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan of how many participants a study needs, as it is kept with the study: with all that it takes to compute it again.
 *
 * @param number within the study, from 1
 * @param version of the study that was planned for
 * @param assumptions by name, as JSON: {@code design}, {@code conditions} (how many), {@code itemsRight}, {@code itemsWrong},
 *     {@code first} and {@code second} (conditions), {@code firstRight}, {@code firstWrong}, {@code secondRight},
 *     {@code secondWrong} (shares that agree), {@code participantSd}, {@code itemSd}, {@code level}
 * @param seed of the simulation
 * @param result one row per number of participants: {@code participants}, {@code power}, {@code powerLow}, {@code powerHigh},
 *     {@code width}, {@code widthLow}, {@code widthHigh}
 * @param madeBy the researcher's account
 */
public record SampleSizePlan(
        int number,
        int version,
        Map<String, Object> assumptions,
        long seed,
        List<Map<String, Object>> result,
        Instant madeAt,
        String madeBy) {

    public SampleSizePlan {
        assumptions = Collections.unmodifiableMap(new LinkedHashMap<>(assumptions));
        result = List.copyOf(result);
    }
}
