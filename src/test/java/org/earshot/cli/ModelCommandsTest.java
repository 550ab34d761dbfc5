package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.earshot.Slow;
import org.earshot.audio.AudioFile;
import org.earshot.audio.Waveform;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.Npz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain}, {@code evaluate} and {@code train} from the command line, with the shipped network. */
class ModelCommandsTest {

    @TempDir
    private static Path folder;

    @Slow
    @Test
    void explainWritesArraysSoundAndPicture() throws IOException {
        Path clip = demoClip("3_flite-awb_1.flac");
        Path out = folder.resolve("explained");
        CommandRun run = CommandRun.of(
                "explain",
                "--model",
                "audionet-digit",
                "--cache",
                folder.resolve("graphs").toString(),
                "--out",
                out.toString(),
                clip.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode line = JsonMapper.shared().readTree(run.out());
        Map<String, NpyArray> arrays = Npz.read(out.resolve("3_flite-awb_1.flac.npz"));
        double[] logits = arrays.get("logits").doubles();
        int target = (int) arrays.get("target").doubles()[0];
        assertThat(line.get("predicted").asString()).isEqualTo("" + target);
        double sum = 0;
        for (double value : arrays.get("relevance").doubles()) {
            sum += value;
        }
        assertThat(line.get("absorbedByBiases").asDouble()).isCloseTo(1 - sum / logits[target], within(1e-4));
        assertThat(arrays.get("x").shape()).containsExactly(1, 8000);
        assertThat(arrays.get("relevance.frequency").shape()).containsExactly(4001);
        assertThat(arrays.get("relevance.time-frequency").shape()).containsExactly(228, 230);
        double overFrequency =
                Arrays.stream(arrays.get("relevance.frequency").doubles()).sum();
        double overBoth =
                Arrays.stream(arrays.get("relevance.time-frequency").doubles()).sum();
        assertThat(overFrequency).isCloseTo(sum, within(1e-5 * Math.abs(sum)));
        assertThat(overBoth).isCloseTo(sum, within(1e-5 * Math.abs(sum)));
        Waveform audible = AudioFile.read(out.resolve("3_flite-awb_1.flac.audible.wav"));
        assertThat(audible.sampleRate()).isEqualTo(8000);
        assertThat(audible.length()).isEqualTo(8000);
        assertThat(ImageIO.read(out.resolve("3_flite-awb_1.flac.png").toFile()).getWidth())
                .isEqualTo(1200);
        assertThat(ImageIO.read(out.resolve("3_flite-awb_1.flac.time-frequency.png")
                                .toFile())
                        .getHeight())
                .isEqualTo(600);
    }

    @Slow
    @Test
    void explainTakesRulesOfOnesOwnAndWritesEveryLayer() throws IOException {
        Path out = folder.resolve("own");
        CommandRun run = CommandRun.of(
                ("explain --model audionet-digit --rule first=flat --rule conv3=gamma(0.5) --start contrastive --layers --cache "
                                + folder.resolve("own-graphs") + " --out " + out + " " + demoClip("3_flite-awb_1.flac"))
                        .split(" "));
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode line = JsonMapper.shared().readTree(run.out());
        assertThat(line.get("composite").asString()).isEqualTo("own");
        assertThat(line.get("layers").size()).isEqualTo(9);
        Map<String, NpyArray> arrays = Npz.read(out.resolve("3_flite-awb_1.flac.npz"));
        double[] logits = arrays.get("logits").doubles();
        double[] sorted = logits.clone();
        Arrays.sort(sorted);
        assertThat(line.get("start").asDouble()).isCloseTo(sorted[9] - sorted[8], within(1e-4));
        assertThat(arrays.get("relevance.fc7").size()).isEqualTo(16_000);
        double sum = Arrays.stream(arrays.get("relevance.conv4").doubles()).sum();
        assertThat(line.get("layers").get(3).get("sum").asDouble()).isCloseTo(sum, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    explain --model audionet-digit --target 11 --out OUT CLIP       | has no such class
                    explain --model audionet-digit --composite best --out OUT CLIP  | There is no composite 'best'
                    explain --model audionet-digit --start two --out OUT CLIP       | --start two
                    explain --model audionet-digit --rule conv2=steep --out OUT CLIP | The rule 'steep' for conv2
                    explain --model audionet-digit --rule conv7=flat --out OUT CLIP | has rules for conv7
                    bench lrp --batch 0                                             | --batch must be at least 1
                    bench lrp --composite best                                      | There is no composite 'best'
                    explain --model nothing --out OUT CLIP                          | There is no model 'nothing'
                    explain --model audionet-digit --out OUT none.wav               | none.wav
                    evaluate --model audionet-digit --data fsdd --data-folder OUT   | is not imported yet
                    evaluate --model audionet-digit --data fsdd:none                | There is no folder none
                    train --architecture audionet --task age --data demo --out OUT  | There is no task 'age'
                    train --architecture audionet --task digit --data demo --schedule slow --out OUT | There is no schedule 'slow'
                    train --architecture vgg --task digit --data demo --out OUT     | There is no architecture 'vgg'
                    evaluate --model audionet-digit --data radio --data-folder OUT  | There is no layout 'radio'
                    train --architecture audionet --task digit --out OUT            | --data
                    train --architecture audionet --task digit --data demo --fold some --out OUT | --fold some is neither a number
                    train --architecture audionet --task digit --data demo --fold all --out OUT  | no recording of a test speaker
                    """)
    void mistakesEndWithOneLineThatNamesThem(String line, String message) throws IOException {
        String[] arguments = line.replace("OUT", folder.resolve("unused").toString())
                .replace("CLIP", demoClip("3_flite-awb_1.flac").toString())
                .split(" +");
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(message);
        assertThat(folder.resolve("unused")).doesNotExist();
    }

    private static Path demoClip(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            try (InputStream in =
                    Objects.requireNonNull(ModelCommandsTest.class.getResourceAsStream("/demo-voices/" + name))) {
                Files.copy(in, file);
            }
        }
        return file;
    }
}
