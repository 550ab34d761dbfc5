package org.earshot.study.session.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.earshot.Sha256;
import org.earshot.database.Json;

/** An answer as it is stored and compared: two answers are the same when everything sent is. */
public record AnswerContent(String events, String all) {

    public static AnswerContent of(TrialAnswer answer) {
        String events = Json.write(answer.events());
        List<Object> fields = new ArrayList<>();
        fields.add(answer.answer());
        fields.add(answer.secondChoice().orElse(""));
        fields.add(answer.confidence().toString());
        fields.add(answer.plays().toString());
        fields.add(answer.responseTimeMs().toString());
        fields.add(events);
        return new AnswerContent(events, Json.write(fields));
    }

    public byte[] sha256() {
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
