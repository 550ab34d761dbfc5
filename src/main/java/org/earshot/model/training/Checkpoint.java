package org.earshot.model.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.NpyType;
import org.earshot.model.npz.Npz;

/**
 * Where a training run goes on.
 *
 * @param step the next step, from 0
 * @param seed of the run: it cannot go on with another one
 * @param state every variable, the optimizer's included
 */
record Checkpoint(int step, long seed, Map<String, NpyArray> state) {

    private static final String STEP = "checkpoint.step";
    private static final String SEED = "checkpoint.seed";

    static Optional<Checkpoint> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, NpyArray> arrays = new LinkedHashMap<>(Npz.read(file));
        NpyArray step = arrays.remove(STEP);
        NpyArray seed = arrays.remove(SEED);
        if (step == null || seed == null) {
            throw new EarshotException(file + " is not a checkpoint of a training run");
        }
        return Optional.of(new Checkpoint((int) step.doubles()[0], (long) seed.doubles()[0], arrays));
    }

    void write(Path file) {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put(STEP, NpyArray.of(NpyType.INT64, new int[] {1}, step));
        arrays.put(SEED, NpyArray.of(NpyType.INT64, new int[] {1}, seed));
        arrays.putAll(state);
        Npz.write(file, arrays);
    }
}
