package org.earshot.study.rendering;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sounds of a version's headphone check, with their right answers. */
@Component
public class HeadphoneSounds {

    private final JdbcClient jdbc;

    HeadphoneSounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps an item of a version.
     *
     * @param ordinal from 1
     */
    void store(long version, int ordinal, String media, RenderedHeadphoneItem item) {
        jdbc.sql("INSERT INTO headphone_item (version_id, ordinal, media_id, answer)"
                        + " VALUES (:version, :ordinal, :media, :answer)")
                .param("version", version)
                .param("ordinal", ordinal)
                .param("media", media)
                .param("answer", item.answer())
                .update();
    }

    void discard(long version) {
        jdbc.sql("DELETE FROM headphone_item WHERE version_id = :version")
                .param("version", version)
                .update();
    }

    /** The ids of a version's items, in their order. */
    public List<Long> of(long version) {
        return jdbc.sql("SELECT id FROM headphone_item WHERE version_id = :version ORDER BY ordinal")
                .param("version", version)
                .query((row, number) -> row.getLong("id"))
                .list();
    }
}
