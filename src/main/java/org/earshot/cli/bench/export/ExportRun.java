package org.earshot.cli.bench.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.cli.bench.BenchFolder;
import org.earshot.cli.bench.BenchStudy;
import org.earshot.cli.bench.JavaProcess;
import org.earshot.cli.bench.ServerProcess;
import org.earshot.cli.bench.export.GeneratedStudies.Filled;

/**
 * Exports the answers of a study from a server with little memory, over HTTP, file by file, and checks that everything comes.
 *
 * @param answers how many are made
 * @param heapMebibytes what the server's heap is limited to
 */
public record ExportRun(long answers, int heapMebibytes) {

    private static final double MEBI = 1024.0 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    public ExportRun {
        if (answers < 1 || heapMebibytes < 64) {
            throw new EarshotException("--answers has to be at least 1, and --heap at least 64");
        }
    }

    /** @param told what was measured of each file, by name */
    public void run(Consumer<Map<String, Object>> told, Progress progress) throws InterruptedException, IOException {
        try (BenchFolder folder = BenchFolder.make()) {
            BenchStudy study = BenchStudy.exported();
            GeneratedStudies studies = new GeneratedStudies(folder);
            progress.report("Publishing a study", 0, 1);
            studies.publish(List.of(study));
            progress.report("Making answers", 0, 1);
            ExportSums sums = studies.fill(List.of(new Filled(study, answers))).getFirst();
            progress.report("Starting the server", 0, 1);
            URI url = URI.create("http://127.0.0.1:" + folder.port());
            ServerProcess server = ServerProcess.launch(folder.limited(heapMebibytes), url, folder.log());
            try {
                server.awaitReady();
                for (ExportedFile file : ExportedFile.all(sums)) {
                    progress.report("Exporting " + file.name(), 0, 1);
                    told.accept(export(server, file, request(url, folder, study, file)));
                }
            } finally {
                server.stop();
            }
        }
    }

    private Map<String, Object> export(ServerProcess server, ExportedFile file, HttpRequest request)
            throws IOException, InterruptedException {
        try (JavaProcess heap = JavaProcess.of(server.pid())) {
            heap.liveHeap();
            heap.forgetPeaks();
            long started = System.nanoTime();
            CountedBytes bytes = new CountedBytes(body(request));
            long rows = file.read(bytes);
            double seconds = (System.nanoTime() - started) / 1e9;
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("file", file.name());
            figures.put("rows", rows);
            figures.put("seconds", seconds);
            figures.put("rowsPerSecond", rows / seconds);
            figures.put("mebibytes", bytes.count() / MEBI);
            figures.put("heapLimitMebibytes", heapMebibytes);
            figures.put("heapPeakMebibytes", heap.heapPeak() / MEBI);
            figures.put("heapAfterwardsMebibytes", heap.liveHeap() / MEBI);
            return figures;
        }
    }

    private static HttpRequest request(URI url, BenchFolder folder, BenchStudy study, ExportedFile file) {
        String pair = "admin:" + folder.lasting().password();
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(url.resolve("/api/studies/" + study.slug() + "/export/" + file.name()))
                .header("Authorization", "Basic " + basic)
                .timeout(LONGEST)
                .build();
    }

    private static InputStream body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new EarshotException("The export was refused with " + response.statusCode());
        }
        return response.body();
    }
}
