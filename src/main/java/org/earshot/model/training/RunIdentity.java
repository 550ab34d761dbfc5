package org.earshot.model.training;

import org.earshot.EarshotException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Example example : examples) {
                String about = example.id() + "\n" + example.label() + "\n" + example.samples().length + "\n";
                digest.update(about.getBytes(StandardCharsets.UTF_8));
                ByteBuffer samples = ByteBuffer.allocate(Float.BYTES * example.samples().length);
                samples.asFloatBuffer().put(example.samples());
                digest.update(samples);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
