package org.earshot.study.rendering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Bytes for browsers, by the hash of what they are. */
@Entity
@Table(name = "media")
class MediaEntity {

    @Id
    private String id;

    @Column
    private String contentType;

    @Column
    private byte[] bytes;

    protected MediaEntity() {}

    Media toMedia() {
        return new Media(id, contentType, bytes);
    }
}
