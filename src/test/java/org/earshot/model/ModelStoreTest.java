package org.earshot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.EarshotException;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.NpyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelStoreTest {

    @TempDir
    private Path folder;

    private ModelStore store() {
        return new ModelStore(folder.resolve("models"));
    }

    @Test
    void anImportedModelIsThereAsItWasAndASecondImportChangesNothing() throws IOException {
        Path source = ModelFolder.waveform().write(folder.resolve("source"));
        ModelStore.Imported imported = store().importFolder(source);
        assertThat(imported.added()).isTrue();
        assertThat(imported.folder()).isEqualTo(folder.resolve("models/mine"));
        Model model = Model.read(imported.folder());
        assertThat(model.architecture().layers()).hasSize(11);
        assertThat(model.architecture().classes()).isEqualTo(10);
        assertThat(model.weights().get("conv1.weight").shape()).containsExactly(4, 1, 9);
        assertThat(store().importFolder(source).added()).isFalse();
        assertThat(names(folder.resolve("models"))).containsExactly("mine");
    }

    @Test
    void theExampleOfTheDocumentsIsImported() throws IOException {
        String document = Files.readString(Path.of("docs/model.md"));
        int start = document.indexOf("```json") + "```json".length();
        String card = document.substring(start, document.indexOf("```", start)).replace("e3b0c442...", "DIGEST");
        Path source = new ModelFolder(card, Map.of())
                .with("conv1", NpyType.FLOAT32, 16, 1, 9)
                .with("conv2", NpyType.FLOAT32, 32, 8, 3)
                .with("fc1", NpyType.FLOAT32, 64, 32 * 100)
                .with("fc2", NpyType.FLOAT32, 10, 64)
                .write(folder.resolve("example"));
        assertThat(store().importFolder(source).model().name()).isEqualTo("my-net");
    }

    @Test
    void anotherModelOfTheSameNameIsRefused() throws IOException {
        store().importFolder(ModelFolder.waveform().write(folder.resolve("source")));
        Path other = ModelFolder.waveform().with("fc2", NpyType.FLOAT32, 10, 8).write(folder.resolve("other"));
        byte[] before = Files.readAllBytes(folder.resolve("models/mine/model.json"));
        assertThatThrownBy(() -> store().importFolder(other))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("There is another model in " + folder.resolve("models/mine"));
        assertThat(folder.resolve("models/mine/model.json")).hasBinaryContent(before);
    }

    @Test
    void allUnsupportedLayersAreListedAtOnce() throws IOException {
        List<String> problems = problems(ModelFolder.waveform()
                .saying("{\"kind\": \"relu\"},\n    {\"kind\": \"maxPool\", \"kernel\": 3", """
                        {"kind": "batchNorm", "name": "bn1"},
                        {"kind": "lstm"},
                        {"kind": "maxPool", "kernel": 3""")
                .saying("\"groups\": 2", "\"dilation\": 2")
                .saying("\"rate\": 0.5", "\"rate\": 1.5")
                .without("conv2.bias"));
        assertThat(problems)
                .containsExactly(
                        "model.json: layers[1] (batchNorm 'bn1') is not supported; supported are convolution, relu,"
                                + " maxPool, averagePool, flatten, dropout, dense",
                        "model.json: layers[2] (lstm) is not supported; supported are convolution, relu, maxPool,"
                                + " averagePool, flatten, dropout, dense",
                        "model.json: layers[4] (convolution 'conv2') has 'dilation', which is not supported",
                        "model.json: layers[10] (dropout) A dropout rate lies in [0, 1), not 1.5");
    }

    @Test
    void allArraysThatDoNotFitAreListedAtOnce() throws IOException {
        List<String> problems = problems(ModelFolder.waveform()
                .without("conv1.bias")
                .with("conv2", NpyType.FLOAT32, 6, 4, 3)
                .with("fc2", NpyType.FLOAT32, 2, 8)
                .with("fc1.bias", NpyArray.of(NpyType.FLOAT64, new int[] {8}, 0, 0, 0, Double.NaN, 0, 0, 0, 0))
                .with("bn1.running_mean", NpyArray.of(NpyType.FLOAT32, new int[] {1}, 1)));
        assertThat(problems)
                .containsExactly(
                        "weights.npz: layers[0] (convolution 'conv1') lacks its array 'conv1.bias' of shape [4]",
                        "weights.npz: layers[3] (convolution 'conv2') needs 'conv2.weight' of shape [6, 2, 3], not"
                                + " [6, 4, 3]",
                        "weights.npz: layers[7] (dense 'fc1'): 'fc1.bias' holds values that are no finite numbers",
                        "weights.npz: layers[10] (dense 'fc2') needs 'fc2.weight' of shape [10, 8], not [2, 8]",
                        "weights.npz: layers[10] (dense 'fc2') needs 'fc2.bias' of shape [10], not [2]",
                        "weights.npz: array 'bn1.running_mean' belongs to no layer");
    }

    @Test
    void layersThatDoNotFollowEachOtherAreListed() throws IOException {
        List<String> problems = problems(ModelFolder.spectrogram()
                .saying(
                        "{\"kind\": \"maxPool\", \"kernel\": 2},",
                        "{\"kind\": \"maxPool\", \"kernel\": 2}, {\"kind\": \"relu\"},")
                .saying("{\"kind\": \"flatten\"},", "")
                .saying("\"groups\": 4", "\"groups\": 3"));
        assertThat(problems)
                .containsExactly(
                        "model.json: layers[3] (relu) must directly follow a convolution or a dense layer",
                        "model.json: layers[4] (convolution 'conv2') does not fit its input of 4 x 20 x 11: Layer conv2: 3"
                                + " groups do not divide 4 input and 4 output channels");
        assertThat(problems(ModelFolder.spectrogram().saying("{\"kind\": \"flatten\"},", "")))
                .contains("model.json: layers[5] (dense 'fc') needs a flatten before it");
    }

    @Test
    void whatTheCardSaysWronglyIsListedAtOnce() throws IOException {
        List<String> problems = problems(ModelFolder.waveform()
                .saying("\"task\": \"digit\"", "\"task\": \"word\", \"colour\": \"green\"")
                .saying("\"length\": 8000", "\"length\": 0")
                .saying("\"name\": \"mine\"", "\"name\": \"audionet-digit\"")
                .saying("DIGEST", "0123"));
        assertThat(problems).hasSize(5);
        assertThat(problems.get(0)).isEqualTo("model.json: 'colour' is unknown");
        assertThat(problems.get(1)).contains("a shipped model is called audionet-digit");
        assertThat(problems.get(2)).contains("the task 'word' is not supported; supported are digit and sex");
        assertThat(problems.get(3)).startsWith("model.json: preprocessing: ").contains("length 0");
        assertThat(problems.get(4)).startsWith("weights.npz: is not the file that model.json describes");
        assertThat(problems(ModelFolder.waveform().saying("\"8\", \"9\"", "\"9\", \"8\"")))
                .singleElement()
                .asString()
                .contains("the labels of the task digit are 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 in this order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secrets.npz", "/etc/passwd", "a/b.npz", "..", ""})
    void weightsElsewhereAreRefused(String file) throws IOException {
        assertThat(problems(ModelFolder.waveform().saying("\"weights.npz\"", "\"" + file + "\"")))
                .contains("model.json: weights: '" + file + "' is not the plain name of a file beside it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/tmp/outside", "..", "", ".hidden", "a/b"})
    void namesThatLeadElsewhereAreRefused(String name) throws IOException {
        assertThat(problems(ModelFolder.waveform().saying("\"mine\"", "\"" + name + "\"")))
                .singleElement()
                .asString()
                .startsWith("model.json: the name '" + name + "' is not made of");
    }

    @Test
    void aFolderWithoutAModelIsRefused() throws IOException {
        assertThatThrownBy(() -> store().importFolder(folder.resolve("nothing")))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("model.json is missing");
        Files.writeString(Files.createDirectories(folder.resolve("odd")).resolve("model.json"), "[1, 2");
        assertThatThrownBy(() -> store().importFolder(folder.resolve("odd")))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("is not a model card");
    }

    /** What is said about a model that is refused; nothing may have been written. */
    private List<String> problems(ModelFolder model) throws IOException {
        Path source = model.write(Files.createTempDirectory(folder, "refused"));
        UnfitModelException unfit = catchThrowableOfType(UnfitModelException.class, () -> store().importFolder(source));
        assertThat(unfit).isNotNull();
        assertThat(folder.resolve("models")).doesNotExist();
        return unfit.problems();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
