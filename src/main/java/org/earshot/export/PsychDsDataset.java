package org.earshot.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.earshot.evaluation.Evaluation;
import org.earshot.export.StudyFiles.StudyFile;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.Media;
import org.earshot.study.rendering.MediaFingerprint;
import org.earshot.study.version.PublishedVersion;

/**
 * A study as a folder after Psych-DS, in a ZIP file: the data files with their description, what participants got, and scripts
 * that compute the main table anew.
 *
 * @param versions of the study, in their order
 * @param latest the configuration whose seed and order of conditions the page "Results" takes
 * @param media the bytes of an id
 * @param fingerprints what browsers get of a version
 */
public record PsychDsDataset(
        Codebook codebook,
        List<PublishedVersion> versions,
        StudyConfiguration latest,
        List<StudyFile<?>> files,
        Optional<DataLicense> license,
        Function<String, Media> media,
        IntFunction<List<MediaFingerprint>> fingerprints) {

    /** Psych-DS allows letters and digits in the values of a file's name, and nothing else. */
    private String keyword() {
        return codebook.study().replaceAll("[^a-zA-Z0-9]", "");
    }

    /** Streams the ZIP file. The stream is flushed and left open; after a failure it is no ZIP file that can be read. */
    public void write(OutputStream out) {
        ZipArchive zip = new ZipArchive(out, codebook.study() + "-psych-ds");
        List<Integer> numbers = versions.stream().map(PublishedVersion::number).toList();
        zip.add("dataset_description.json", JsonText.of(new DatasetDescription(codebook, numbers, license).document()));
        PsychDsTexts texts = new PsychDsTexts(codebook, numbers, license);
        zip.add("README.md", texts.readme());
        zip.add("CHANGES.md", texts.changes());
        zip.add("LICENSE.md", texts.terms());
        zip.add(".psychdsignore", "LICENSE.md\n");
        files.forEach(file -> zip.add("data/" + name(file.table().name()), file::write));
        zip.add("analysis/main_table.py", script("main_table.py"));
        zip.add("analysis/main_table.R", script("main_table.R"));
        zip.add("analysis/parameters.csv", parameters());
        zip.add("results/README.md", texts.results());
        zip.add("documentation/codebook.json", JsonText.of(codebook));
        zip.add("documentation/codebook.md", new CodebookText(codebook).markdown());
        addMaterials(zip);
        zip.finish();
    }

    /** {@code responses.csv} of the study "my-study" is {@code study-mystudy_description-responses_data.csv}. */
    private String name(String file) {
        return "study-" + keyword() + "_description-" + file.replace(".csv", "") + "_data.csv";
    }

    private void addMaterials(ZipArchive zip) {
        TreeSet<String> ids = new TreeSet<>();
        for (PublishedVersion version : versions) {
            zip.add("materials/configuration-version-" + version.number() + ".yaml", version.source());
            fingerprints.apply(version.number()).forEach(print -> ids.add(print.media()));
        }
        for (String id : ids) {
            Media one = media.apply(id);
            zip.add(
                    "materials/stimuli/" + id + (one.contentType().equals("audio/wav") ? ".wav" : ".json"),
                    to -> to.write(one.bytes()));
        }
    }

    private String parameters() {
        StringBuilder text = new StringBuilder("parameter,value\r\n");
        text.append("seed,").append(latest.samples().seed()).append("\r\n");
        text.append("resamples,").append(Evaluation.RESAMPLES).append("\r\n");
        text.append("fewest_participants,")
                .append(Evaluation.FEWEST_PARTICIPANTS)
                .append("\r\n");
        latest.conditions()
                .forEach(condition ->
                        text.append("condition,").append(condition.name()).append("\r\n"));
        return text.toString();
    }

    private static ZipArchive.Content script(String name) {
        return out -> {
            try (InputStream in = PsychDsDataset.class.getResourceAsStream("psychds/" + name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is missing from the application");
                }
                in.transferTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
