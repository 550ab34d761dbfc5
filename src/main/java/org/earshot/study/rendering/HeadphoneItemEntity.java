package org.earshot.study.rendering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A sound of a version's headphone check, with its right interval. */
@Entity
@Immutable
@Table(name = "headphone_item")
class HeadphoneItemEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id")
    private long version;

    @Column
    private int ordinal;

    @Column(name = "media_id")
    private String media;

    @Column
    private int answer;

    protected HeadphoneItemEntity() {}

    /** @param ordinal from 1 */
    HeadphoneItemEntity(long version, int ordinal, String media, int answer) {
        this.version = version;
        this.ordinal = ordinal;
        this.media = media;
        this.answer = answer;
    }
}
