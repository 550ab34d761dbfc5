package org.earshot.cli.bench;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.earshot.study.Progress;
import org.earshot.study.database.DatabaseServer;

/**
 * Exports the answers of a study from a server with little memory, over HTTP, and checks every row.
 *
 * @param answers how many are made
 * @param heapMebibytes what the server's heap is limited to
 */
public record ExportRun(long answers, int heapMebibytes) {

    private static final double MEBI = 1024.0 * 1024;
    private static final int STAGES = 4;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    public ExportRun {
        if (answers < 1 || heapMebibytes < 64) {
            throw new EarshotException("--answers has to be at least 1, and --heap at least 64");
        }
    }

    /** What was measured, by name. */
    public Map<String, Object> run(Progress progress) throws InterruptedException, IOException {
        try (BenchFolder folder = BenchFolder.make()) {
            BenchStudy study = BenchStudy.exported();
            URI url = URI.create("http://127.0.0.1:" + folder.port());
            progress.report("Publishing a study", 0, STAGES);
            publish(folder, study, url);
            progress.report("Making answers", 1, STAGES);
            long started = System.nanoTime();
            ExportSums expected = fill(folder, study);
            double making = seconds(started);
            progress.report("Starting the server", 2, STAGES);
            ServerProcess server = ServerProcess.launch(folder.limited(heapMebibytes), url, folder.log());
            try {
                server.awaitReady();
                progress.report("Exporting", 3, STAGES);
                Map<String, Object> figures = export(server, folder, study, url, expected);
                figures.put("secondsToMakeThem", making);
                return figures;
            } finally {
                server.stop();
            }
        }
    }

    private static void publish(BenchFolder folder, BenchStudy study, URI url) throws InterruptedException {
        ServerProcess server = ServerProcess.launch(folder.lasting(), url, folder.log());
        try {
            server.awaitReady();
            new Researcher(url, folder.lasting().password()).publish(study.slug(), study.yaml());
        } finally {
            server.stop();
        }
    }

    private ExportSums fill(BenchFolder folder, BenchStudy study) throws IOException {
        try (DatabaseServer database = DatabaseServer.start(new DataFolder(folder.data()));
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            return new MadeAnswers(study.slug(), answers).into(connection);
        } catch (SQLException e) {
            throw new EarshotException("The bench's database does not answer: " + e.getMessage(), e);
        }
    }

    private Map<String, Object> export(
            ServerProcess server, BenchFolder folder, BenchStudy study, URI url, ExportSums expected)
            throws IOException, InterruptedException {
        try (JavaProcess heap = JavaProcess.of(server.pid())) {
            heap.liveHeap();
            heap.forgetPeaks();
            long started = System.nanoTime();
            Counting csv = responses(url, study.slug(), folder.lasting().password());
            ExportSums found = ExportCheck.read(csv);
            double seconds = seconds(started);
            if (!found.equals(expected)) {
                throw new EarshotException("The export has " + found + " where the database has " + expected);
            }
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("answers", found.rows());
            figures.put("seconds", seconds);
            figures.put("rowsPerSecond", found.rows() / seconds);
            figures.put("mebibytes", csv.bytes / MEBI);
            figures.put("heapLimitMebibytes", heapMebibytes);
            figures.put("heapPeakMebibytes", heap.heapPeak() / MEBI);
            figures.put("heapAfterwardsMebibytes", heap.liveHeap() / MEBI);
            return figures;
        }
    }

    private static Counting responses(URI url, String slug, String password) throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/api/studies/" + slug + "/export/responses.csv"))
                .header("Authorization", "Basic " + pair)
                .timeout(LONGEST)
                .build();
        HttpResponse<InputStream> response = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new EarshotException("The export was refused with " + response.statusCode());
        }
        return new Counting(response.body());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static final class Counting extends FilterInputStream {

        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
