package org.earshot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.EarshotException;
import org.earshot.audio.AudioFile;
import org.earshot.audio.Spectrogram;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.explanation.Audible;
import org.earshot.explanation.Polarity;
import org.earshot.explanation.VirtualInspection;
import org.earshot.explanation.Visible;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.Relevance;
import org.earshot.lrp.RelevanceRequest;
import org.earshot.model.Model;
import org.earshot.model.Preprocessed;
import org.earshot.model.Preprocessing;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.TooLong;
import org.earshot.model.WaveformInput;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.NpyType;
import org.earshot.model.npz.Npz;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain}: why a network decides as it does about sound files. */
@Command(
        name = "explain",
        description = {
            "Explains decisions about sound files. Per FILE it writes FILE.npz (x, logits, target, relevance) and FILE.png, for"
                    + " models that see waveforms also FILE.audible.wav and FILE.time-frequency.png, and prints one JSON"
                    + " line."
        },
        mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

    private static final int PICTURE_WIDTH = 1200;
    private static final int WAVEFORM_HEIGHT = 300;
    private static final int SPECTROGRAM_HEIGHT = 600;
    private static final double NANOSECONDS = 1e6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelArgument model;

    @Mixin
    private RelevanceArgument relevance;

    @Option(names = "--layers", description = "also write the relevance in front of every layer (relevance.LAYER)")
    private boolean layers;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files go")
    private Path out;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "WAV or FLAC")
    private List<Path> files;

    @Override
    public Integer call() {
        Model read = model.read();
        RelevanceRequest request =
                relevance.request(read).with(layers ? RelevanceRequest.Detail.LAYERS : RelevanceRequest.Detail.SUMS);
        List<Waveform> sounds = files.stream().map(AudioFile::read).toList();
        PrintWriter lines = spec.commandLine().getOut();
        try (Explainer explainer = model.open(read, request.composite())) {
            createFolder();
            for (int i = 0; i < sounds.size(); i++) {
                lines.println(JsonMapper.shared()
                        .writeValueAsString(explain(explainer, read, files.get(i), sounds.get(i), request)));
                lines.flush();
            }
        }
        return 0;
    }

    private Map<String, Object> explain(
            Explainer explainer, Model read, Path file, Waveform sound, RelevanceRequest request) {
        long start = System.nanoTime();
        String name = String.valueOf(file.getFileName());
        // A file of one's own is in no data set: one that is too long is trimmed, and the line says so.
        Preprocessed ready = read.preprocessing().prepare(sound, name, TooLong.TRIM);
        long prepared = System.nanoTime();
        Relevance.Sample sample =
                explainer.explain(new float[][] {ready.input()}, request).get(0);
        long explainedAt = System.nanoTime();
        boolean silent = write(name, read.preprocessing(), ready, sample);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.toString());
        line.put("model", read.name());
        line.put("composite", request.composite().name());
        line.put("predicted", read.label(sample.predicted()));
        line.put("target", read.label(sample.target()));
        line.put("logit", sample.logits()[sample.target()]);
        line.put("start", sample.start());
        line.put("absorbedByBiases", sample.absorbedByBiases());
        line.put("layers", sample.layers().stream().map(ExplainCommand::fields).toList());
        line.put("trimmed", ready.trimmed());
        line.put("silent", silent);
        line.put("preprocessingMs", (prepared - start) / NANOSECONDS);
        line.put("explanationMs", (explainedAt - prepared) / NANOSECONDS);
        return line;
    }

    private static Map<String, Object> fields(Relevance.Layer layer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("layer", layer.name());
        fields.put("sum", layer.sum());
        fields.put("share", layer.share());
        fields.put("absorbedByBias", layer.absorbedByBias());
        return fields;
    }

    /** Writes the files; returns whether there is nothing to hear, or nothing to see. */
    private boolean write(String name, Preprocessing preprocessing, Preprocessed ready, Relevance.Sample sample) {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("x", NpyArray.ofFloats(NpyType.FLOAT32, shape(preprocessing), ready.input()));
        arrays.put("logits", NpyArray.ofFloats(NpyType.FLOAT32, new int[] {sample.logits().length}, sample.logits()));
        arrays.put("target", NpyArray.of(NpyType.INT64, new int[] {}, sample.target()));
        arrays.put("relevance", NpyArray.ofFloats(NpyType.FLOAT32, shape(preprocessing), sample.relevance()));
        for (Relevance.Layer layer : sample.layers()) {
            layer.relevance()
                    .ifPresent(values -> arrays.put(
                            "relevance." + layer.name(),
                            NpyArray.ofFloats(NpyType.FLOAT32, new int[] {values.length}, values)));
        }
        boolean silent = switch (preprocessing) {
            case WaveformInput it -> writeWaveform(name, ready.heard(), sample.relevance(), arrays);
            case SpectrogramInput it -> {
                Visible visible = Visible.explanation(ready.heard(), it, sample.relevance());
                writePicture(name + ".png", visible, SPECTROGRAM_HEIGHT);
                yield visible.silent();
            }
        };
        Npz.write(out.resolve(name + ".npz"), arrays);
        return silent;
    }

    private boolean writeWaveform(String name, Waveform heard, float[] relevance, Map<String, NpyArray> arrays) {
        double[] frequency = VirtualInspection.of(heard.samples(), relevance).frequency();
        Spectrogram timeFrequency = Visible.timeFrequency(heard, relevance);
        arrays.put("relevance.frequency", NpyArray.of(NpyType.FLOAT32, new int[] {frequency.length}, frequency));
        arrays.put(
                "relevance.time-frequency",
                NpyArray.ofFloats(
                        NpyType.FLOAT32,
                        new int[] {timeFrequency.frequencies(), timeFrequency.frames()},
                        timeFrequency.rowByRow()));
        Audible audible = Audible.explanation(heard, relevance, Polarity.POSITIVE);
        WavWriter.write(audible.playable(), out.resolve(name + ".audible.wav"));
        writePicture(name + ".png", Visible.explanation(heard, relevance), WAVEFORM_HEIGHT);
        writePicture(name + ".time-frequency.png", Visible.timeFrequency(heard, timeFrequency), SPECTROGRAM_HEIGHT);
        return audible.silent();
    }

    /** {@code [1, length]} for a waveform, {@code [1, frequencies, frames]} for a spectrogram. */
    private static int[] shape(Preprocessing preprocessing) {
        return switch (preprocessing) {
            case WaveformInput it -> new int[] {1, it.length()};
            case SpectrogramInput it -> new int[] {1, it.frequencies(), it.frames()};
        };
    }

    private void writePicture(String name, Visible visible, int height) {
        try {
            Files.write(out.resolve(name), visible.picture(PICTURE_WIDTH, height));
        } catch (IOException e) {
            throw new EarshotException("Cannot write " + out.resolve(name) + ": " + e.getMessage(), e);
        }
    }

    private void createFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new EarshotException("Cannot create the folder " + out + ": " + e.getMessage(), e);
        }
    }
}
