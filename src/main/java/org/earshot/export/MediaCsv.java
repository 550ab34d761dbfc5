package org.earshot.export;

import java.util.List;
import org.earshot.study.rendering.MediaFingerprint;

/** {@code media.csv} of a preregistration: what browsers will get, by its hash. */
final class MediaCsv {

    private MediaCsv() {}

    static CsvTable<MediaFingerprint> table() {
        return new CsvTable<>(
                "media.csv",
                "One row per sound or drawing that browsers get, the headphone check's included.",
                List.of(
                        CsvColumn.text("stimulus", "Its id; the same in stimuli.csv.", MediaFingerprint::media),
                        CsvColumn.text("content_type", "What it is.", MediaFingerprint::contentType),
                        CsvColumn.integer("bytes", "How long it is.", print -> Math.toIntExact(print.bytes())),
                        CsvColumn.text("sha256", "SHA-256 of the bytes.", MediaFingerprint::sha256)));
    }
}
