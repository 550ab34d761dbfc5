package org.earshot.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.earshot.study.AnsweredTrial;

/** SHA-256 over what results follow from: the same fingerprint, the same results. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(StudyAnalysis analysis) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, analysis.seed() + " " + analysis.conditions() + " " + analysis.labels());
            StringBuilder fields = new StringBuilder();
            for (AnsweredTrial answer : analysis.answers()) {
                fields.setLength(0);
                describe(answer, fields);
                add(digest, fields.toString());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static void describe(AnsweredTrial answer, StringBuilder fields) {
        List.of(
                        answer.session(),
                        answer.condition().name(),
                        answer.block(),
                        answer.position(),
                        answer.stimulus(),
                        answer.sample(),
                        answer.recording(),
                        answer.speaker(),
                        answer.trueLabel(),
                        answer.prediction(),
                        answer.answer(),
                        answer.secondChoice().orElse(""),
                        answer.confidence().orElse(0),
                        answer.responseTimeMs().orElse(-1),
                        answer.plays().orElse(-1))
                .forEach(field -> fields.append(field).append('\u0001'));
    }
}
