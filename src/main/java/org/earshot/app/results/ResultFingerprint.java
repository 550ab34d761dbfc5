package org.earshot.app.results;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.earshot.Sha256Output;
import org.earshot.study.records.AnsweredTrial;

/** SHA-256 over what results follow from: the same fingerprint, the same results. */
final class ResultFingerprint {

    private static final int BUFFER = 1 << 16;

    private ResultFingerprint() {}

    static String of(StudyAnalysis analysis) {
        Sha256Output hash = new Sha256Output(OutputStream.nullOutputStream());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(hash, BUFFER))) {
            out.writeLong(analysis.seed());
            out.writeUTF(analysis.conditions().toString());
            out.writeUTF(analysis.labels().toString());
            for (AnsweredTrial answer : analysis.answers()) {
                write(answer, out);
            }
            out.flush();
            return hash.hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text is written with its length before it, so that none can be taken for two. */
    private static void write(AnsweredTrial answer, DataOutputStream out) throws IOException {
        out.writeLong(answer.session().getMostSignificantBits());
        out.writeLong(answer.session().getLeastSignificantBits());
        out.writeUTF(answer.condition().name());
        out.writeInt(answer.block());
        out.writeInt(answer.position());
        out.writeUTF(answer.stimulus());
        out.writeUTF(answer.sample());
        out.writeUTF(answer.recording());
        out.writeUTF(answer.speaker());
        out.writeUTF(answer.trueLabel());
        out.writeUTF(answer.prediction());
        out.writeUTF(answer.answer());
        out.writeUTF(answer.secondChoice().orElse(""));
        out.writeInt(answer.confidence().orElse(0));
        out.writeDouble(answer.responseTimeMs().orElse(-1));
        out.writeInt(answer.plays().orElse(-1));
    }
}
