package org.earshot.app.scripted;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How a scripted participant answers. Steps are the states' {@code step} as the HTTP API describes it. */
public interface Answering {

    /**
     * The answer to a trial of practice or of the study.
     *
     * @return what the API takes: {@code answer}, and {@code secondChoice}, {@code confidence}, {@code plays},
     *     {@code responseTimeMs} and {@code events} as they are asked for
     */
    Map<String, Object> trial(JsonNode step);

    /** The answer to one question outside the trials. */
    Object question(JsonNode question);

    /** Which interval of every item it takes for the right one, from 1 to 3. */
    List<Integer> headphoneCheck(JsonNode step);
}
