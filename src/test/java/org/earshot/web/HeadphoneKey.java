package org.earshot.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The right answers of headphone checks, which no participant is told: straight from the database. */
public final class HeadphoneKey {

    private record Item(String url, int answer) {}

    private final Map<String, Integer> answers;

    /** Of all studies that are published by now. */
    public HeadphoneKey(RunningApplication application) {
        answers = application
                .bean(JdbcClient.class)
                .sql("SELECT DISTINCT media_id, answer FROM headphone_item")
                .query((row, number) -> new Item("/media/" + row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Item::url, Item::answer));
    }

    /** To the sounds that the participant's check plays now, in their order. */
    public List<Integer> rightAnswers(ScriptedParticipant participant) {
        return participant
                .step()
                .path("items")
                .valueStream()
                .map(item -> answers.getOrDefault(item.asString(), 0))
                .toList();
    }
}
