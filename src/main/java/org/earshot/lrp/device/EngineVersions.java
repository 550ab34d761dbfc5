package org.earshot.lrp.device;

import ai.djl.engine.Engine;
import org.tensorflow.TensorFlow;

/** The versions of what computes. */
public record EngineVersions(String tensorFlow, String djl) {

    /** Loads the native library if nothing did before. */
    public static EngineVersions present() {
        return new EngineVersions(TensorFlow.version(), Engine.getDjlVersion());
    }
}
