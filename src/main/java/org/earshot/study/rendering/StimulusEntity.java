package org.earshot.study.rendering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** A sample under one condition. */
@Entity
@Table(name = "stimulus")
class StimulusEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sample_id")
    @SuppressWarnings("unused") // Queries go along it.
    private SampleEntity sample;

    @Column
    private String condition;

    @Column
    @Enumerated(EnumType.STRING)
    private RenderedStimulus.Kind kind;

    @Column(name = "media_id")
    private String media;

    /** float32, little-endian */
    @Column
    private byte[] unprocessed;

    @Column
    private boolean silent;

    @Column
    private @Nullable Double gain;

    /** What the network decides when it is given the stimulus itself; asked for once, when a simulation first needs it. */
    @Column
    private @Nullable String networkAnswer;

    protected StimulusEntity() {}

    StimulusEntity(SampleEntity sample, RenderedStimulus rendered, String media) {
        this.sample = sample;
        this.condition = rendered.condition().name();
        this.kind = rendered.kind();
        this.media = media;
        this.unprocessed = bytes(rendered.unprocessed());
        this.silent = rendered.silent();
        this.gain = rendered.gain().isPresent() ? rendered.gain().getAsDouble() : null;
    }

    private static byte[] bytes(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }
}
