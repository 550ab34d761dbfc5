package org.earshot.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.earshot.study.document.ConfigurationText;
import org.earshot.study.rendering.MediaFingerprint;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.trial.PlannedSession;
import org.earshot.study.version.PublishedVersion;

/**
 * All that is settled about a study when it is published, in a ZIP file: the same bytes whenever it is written by the same
 * Earshot.
 *
 * @param sessions for how many session numbers trial lists are written down
 * @param lists passes every planned session on
 * @param plans the power simulations that were kept with the version before anybody took part
 */
public record PreregistrationBundle(
        String slug,
        PublishedVersion version,
        int sessions,
        List<PublishedStimulus> stimuli,
        List<MediaFingerprint> media,
        Consumer<Consumer<PlannedSession>> lists,
        List<Map<String, Object>> plans) {

    /** The key of the configuration that says whose answers are left out. */
    private static final String EXCLUSIONS = "exclusions";

    /** The file's name. */
    public String name() {
        return slug + "-preregistration-v" + version.number() + ".zip";
    }

    /** Streams the ZIP file. The stream is flushed and left open; after a failure it is no ZIP file that can be read. */
    public void write(OutputStream out) {
        ZipArchive zip = new ZipArchive(out, name().replace(".zip", ""));
        Optional<String> exclusions =
                ConfigurationText.value(version.source(), EXCLUSIONS).map(JsonText::of);
        zip.add("README.md", new PreregistrationText(this).readme());
        zip.add("analysis-plan.md", new AnalysisPlan(version, exclusions, power()).markdown());
        zip.add("configuration.yaml", version.source());
        zip.add("study.json", JsonText.of(study()));
        exclusions.ifPresent(rules -> zip.add("exclusions.json", rules));
        power().ifPresent(simulations -> zip.add("power.json", simulations));
        zip.add(
                "stimuli.csv",
                to -> StimuliCsv.table()
                        .write(
                                to,
                                rows -> stimuli.forEach(
                                        stimulus -> rows.accept(new VersionedStimulus(version.number(), stimulus)))));
        zip.add("media.csv", to -> MediaCsv.table().write(to, rows -> media.forEach(rows)));
        zip.add(
                "trial-lists.csv",
                to -> TrialListsCsv.table()
                        .write(
                                to,
                                rows -> lists.accept(session -> session.lines()
                                        .forEach(line -> rows.accept(new TrialListsCsv.PlannedLine(session, line))))));
        addManifest(zip);
        zip.finish();
    }

    private Optional<String> power() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(JsonText.of(plans));
    }

    private void addManifest(ZipArchive zip) {
        List<ZipArchive.Entry> files = zip.entries();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("study", slug);
        manifest.put("version", version.number());
        manifest.put("files", files);
        zip.add("manifest.json", JsonText.of(manifest));
        zip.add(
                "SHA256SUMS",
                zip.entries().stream()
                        .map(file -> file.sha256() + "  " + file.path() + "\n")
                        .collect(Collectors.joining()));
    }

    private Map<String, Object> study() {
        Map<String, Object> study = new LinkedHashMap<>();
        study.put("study", slug);
        study.put("title", version.configuration().title().main());
        study.put("version", version.number());
        study.put("publishedAt", version.publishedAt().toString());
        study.put("software", "Earshot " + SoftwareVersion.present());
        study.put("model", version.model());
        study.put("weightsSha256", version.weightsSha256());
        study.put("labels", version.labels());
        study.put("seed", version.configuration().samples().seed());
        study.put("stimuli", stimuli.size());
        study.put("sessionsWithTrialLists", sessions);
        return study;
    }
}
