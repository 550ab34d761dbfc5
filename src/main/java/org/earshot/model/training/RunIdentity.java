package org.earshot.model.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.Sha256Output;

/**
 * All that a training run's result follows from, so that a checkpoint is only gone on with by the run that wrote it.
 *
 * @param parts in words or as a digest, by name
 */
record RunIdentity(Map<String, String> parts) {

    private static final String SEED = "seed";

    RunIdentity {
        parts = new LinkedHashMap<>(parts);
    }

    static RunIdentity of(Trainer trainer, List<Example> training, List<Example> validation) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(SEED, Long.toString(trainer.seed()));
        parts.put("network", trainer.architecture().toString());
        parts.put("preprocessing", trainer.preprocessing().toString());
        parts.put("schedule", trainer.schedule().toString());
        parts.put("training data", digest(training));
        parts.put("validation data", digest(validation));
        return new RunIdentity(parts);
    }

    /** Refuses a checkpoint of another run and says what differs. */
    void refuseOther(RunIdentity other, Path checkpoint) {
        if (!part(SEED).equals(other.part(SEED))) {
            throw new EarshotException(checkpoint + " belongs to a run with seed " + other.part(SEED) + ", not "
                    + part(SEED) + ": remove it or choose another folder");
        }
        List<String> differing = parts.keySet().stream()
                .filter(name -> !part(name).equals(other.part(name)))
                .toList();
        if (!differing.isEmpty()) {
            throw new EarshotException(checkpoint + " belongs to a run with another "
                    + String.join(", another ", differing) + ": remove it or choose another folder");
        }
    }

    private String part(String name) {
        return parts.getOrDefault(name, "unknown");
    }

    private static String digest(List<Example> examples) {
        try (Sha256Output hash = new Sha256Output(OutputStream.nullOutputStream())) {
            for (Example example : examples) {
                String about = example.id() + "\n" + example.label() + "\n" + example.samples().length + "\n";
                hash.write(about.getBytes(StandardCharsets.UTF_8));
                ByteBuffer samples = ByteBuffer.allocate(Float.BYTES * example.samples().length);
                samples.asFloatBuffer().put(example.samples());
                hash.write(samples.array());
            }
            return hash.hex();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }
}
