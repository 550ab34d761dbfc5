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
                        Column.text("stimulus", "Its id; the same in stimuli.csv.", MediaFingerprint::media),
                        Column.text("content_type", "What it is.", MediaFingerprint::contentType),
                        Column.integer("bytes", "How long it is.", print -> Math.toIntExact(print.bytes())),
                        Column.text("sha256", "SHA-256 of the bytes.", MediaFingerprint::sha256)));
    }
}
