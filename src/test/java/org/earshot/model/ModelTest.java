package org.earshot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.Sha256;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.NpyType;
import org.earshot.model.npz.Npz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {

    @TempDir
    private Path folder;

    @Test
    void aCardIsReadAsItWasWritten() {
        ModelCard card = card("abc");
        card.write(folder.resolve(ModelCard.FILE));
        assertThat(ModelCard.read(folder.resolve(ModelCard.FILE))).isEqualTo(card);
    }

    @Test
    void weightsThatAreNotTheOnesOfTheCardAreRefused() throws IOException {
        Path weights = folder.resolve("weights.npz");
        Npz.write(weights, Map.of("conv1.bias", NpyArray.of(NpyType.FLOAT16, new int[] {1}, 1)));
        card(Sha256.hex(weights)).write(folder.resolve(ModelCard.FILE));
        assertThatThrownBy(() -> Model.read(folder))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("weights.npz has no array 'conv1.weight', which audionet needs");
        Files.write(weights, new byte[] {1}, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Model.read(folder))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("is not the file that model.json describes");
    }

    @Test
    void whatIsMissingOrUnknownIsSaid() throws IOException {
        assertThatThrownBy(() -> Model.read(folder))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("model.json is missing");
        Path file = folder.resolve(ModelCard.FILE);
        card("abc").write(file);
        String whole = Files.readString(file);
        Files.writeString(file, whole.replaceFirst("\\{", "{\"colour\": \"green\","));
        assertThatThrownBy(() -> Model.read(folder))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("is not a model card")
                .hasMessageContaining("colour");
        Files.writeString(file, whole.replace("\"task\" : \"digit\",", ""));
        assertThatThrownBy(() -> Model.read(folder))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("task");
        assertThatThrownBy(() -> ShippedModels.named("vggish"))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("audionet-digit");
    }

    @Test
    void aModelIsMeasuredWithTheFoldThatItWasTrainedOn() throws IOException {
        Path file = folder.resolve(ModelCard.FILE);
        card("abc").write(file);
        assertThat(ModelCard.read(file).fold()).isEqualTo(2);
        String older = Files.readString(file).replaceFirst("\"fold\" : 2,", "");
        Files.writeString(file, older);
        assertThat(ModelCard.read(file).fold()).isZero();
    }

    private static ModelCard card(String hash) {
        return new ModelCard(
                "mine",
                "audionet",
                "digit",
                Task.DIGIT.labels(),
                WaveformInput.audioNet(),
                Optional.of(new ModelCard.Training(
                        List.of(new ModelCard.Source("fsdd", 2, 1, 1)),
                        "by take",
                        Optional.of(2),
                        7,
                        "quick",
                        32,
                        10,
                        Optional.of(0.5),
                        Optional.of("once"))),
                List.of(new ModelCard.Accuracy("fsdd", "held out", 1, 2, 0.5)),
                new ModelCard.WeightsFile("weights.npz", "float16", hash));
    }
}
