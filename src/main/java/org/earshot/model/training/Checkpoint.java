package org.earshot.model.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
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
 * Where a training run goes on. A file appears in one step: a run that is killed while it writes leaves the one before.
 *
 * @param step the next step, from 0
 * @param identity of the run: another one cannot go on from here
 * @param state every variable, the optimizer's included
 */
record Checkpoint(int step, RunIdentity identity, Map<String, NpyArray> state) {

    private static final String STEP = "checkpoint.step";
    private static final String IDENTITY = "checkpoint.run.";

    static Optional<Checkpoint> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, String> identity = new LinkedHashMap<>();
        Map<String, NpyArray> state = new LinkedHashMap<>();
        Npz.read(file).forEach((name, array) -> {
            if (name.startsWith(IDENTITY)) {
                identity.put(name.substring(IDENTITY.length()), text(array));
            } else {
                state.put(name, array);
            }
        });
        NpyArray step = state.remove(STEP);
        if (step == null || identity.isEmpty()) {
            throw new EarshotException(
                    file + " is not a checkpoint of a training run that this version can go on with");
        }
        return Optional.of(new Checkpoint((int) step.doubles()[0], new RunIdentity(identity), state));
    }

    void write(Path file) {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put(STEP, NpyArray.of(NpyType.INT64, new int[] {1}, step));
        identity.parts().forEach((name, text) -> arrays.put(IDENTITY + name, array(text)));
        arrays.putAll(state);
        Npz.write(file, arrays);
    }

    /** Removes what a run left behind that was killed while it wrote. */
    static void removePartial(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> partial = Files.newDirectoryStream(folder, ".partial-*.npz")) {
            for (Path file : partial) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new EarshotException("Cannot clean up " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Text as the numbers of its bytes: the files hold nothing but numbers. */
    private static NpyArray array(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        double[] numbers = new double[bytes.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bytes[i];
        }
        return NpyArray.of(NpyType.INT64, new int[] {numbers.length}, numbers);
    }

    private static String text(NpyArray array) {
        double[] numbers = array.doubles();
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
