package org.earshot.cli.bench.export;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.earshot.cli.bench.BenchFolder;
import org.earshot.cli.bench.BenchResearcher;
import org.earshot.cli.bench.BenchStudy;
import org.earshot.cli.bench.ServerProcess;
import org.earshot.database.DatabaseServer;

/** Published studies on a bench's folder, filled with answers while no server runs on it. */
public record GeneratedStudies(BenchFolder folder) {

    /**
     * A study with answers.
     *
     * @param answers how many at least: whole sessions are made
     */
    public record Filled(BenchStudy study, long answers) {}

    /** Publishes them with a server of its own, which has stopped afterwards. */
    public void publish(List<BenchStudy> studies) throws InterruptedException {
        URI url = URI.create("http://127.0.0.1:" + folder.port());
        ServerProcess server = ServerProcess.launch(folder.lasting(), url, folder.log());
        try {
            server.awaitReady();
            BenchResearcher researcher =
                    new BenchResearcher(url, folder.lasting().password());
            for (BenchStudy study : studies) {
                researcher.publish(study.slug(), study.yaml());
            }
        } finally {
            server.stop();
        }
    }

    /**
     * Makes the answers straight in the database.
     *
     * @return what the export of each study has to have, in the same order
     */
    public List<ExportSums> fill(List<Filled> studies) throws IOException {
        List<ExportSums> sums = new ArrayList<>();
        try (DatabaseServer database = DatabaseServer.start(new DataFolder(folder.data()))) {
            for (Filled filled : studies) {
                try (Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
                    sums.add(new GeneratedAnswers(filled.study().slug(), filled.answers()).into(connection));
                }
            }
        } catch (SQLException e) {
            throw new EarshotException("The bench's database does not answer: " + e.getMessage(), e);
        }
        return List.copyOf(sums);
    }
}
