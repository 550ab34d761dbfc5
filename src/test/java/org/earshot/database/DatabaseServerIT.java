package org.earshot.database;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every guard of the embedded database, on real folders and real processes. */
class DatabaseServerIT {

    /** A database that was made once and stopped, to copy from: making one takes long. */
    @TempDir
    static Path made;

    @TempDir
    Path temp;

    @BeforeAll
    static void makeOnce() throws IOException {
        DatabaseServer.start(new DataFolder(made)).close();
    }

    @Test
    void dataAreKeptAndWrittenSafely() throws Exception {
        DataFolder folder = copyOfMade("with space");
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(query(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(query(server, "SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'"))
                    .startsWith("SCRAM-SHA-256");
            execute(server, "CREATE TABLE kept AS SELECT 7 AS digit");
        }
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            assertThat(query(server, "SELECT digit FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void onlyTheOwnerReadsThePasswordAndNobodyConnectsWithoutIt() throws Exception {
        DataFolder folder = copyOfMade("private");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("postgres/password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("postgres"))))
                .isEqualTo("rwx------");
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void secondInstanceOnTheSameFolderIsRefused() throws Exception {
        DataFolder folder = copyOfMade("shared");
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            assertThatThrownBy(() -> DatabaseServer.start(folder))
                    .isInstanceOf(EarshotException.class)
                    .hasMessageContaining("Another Earshot (process "
                            + ProcessHandle.current().pid() + ")")
                    .hasMessageContaining(folder.path().toString());
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void orphanOfAKilledApplicationIsStoppedAndItsDataAreRecovered() throws Exception {
        DataFolder folder = copyOfMade("killed");
        Process killed = DatabaseProcess.start(folder.path());
        String committed = DatabaseProcess.awaitReady(killed);
        ProcessHandle orphan = postmaster(folder);
        killed.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(query(server, "SELECT digit FROM committed")).isEqualTo(committed);
        }
    }

    @Test
    void killedServerIsRecovered() throws Exception {
        DataFolder folder = copyOfMade("killed");
        Process killed = DatabaseProcess.start(folder.path());
        String committed = DatabaseProcess.awaitReady(killed);
        ProcessHandle postmaster = postmaster(folder);
        postmaster.destroyForcibly();
        postmaster.onExit().get(30, TimeUnit.SECONDS);
        killed.destroyForcibly().waitFor();
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            assertThat(query(server, "SELECT digit FROM committed")).isEqualTo(committed);
        }
    }

    @Test
    void serverThatIsKilledWhileTheApplicationRunsIsRecoveredAtTheSameAddress() throws Exception {
        DataFolder folder = copyOfMade("supervised");
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            for (int round = 1; round <= 2; round++) {
                execute(server, "CREATE TABLE committed" + round + " AS SELECT " + round + " AS digit");
                ProcessHandle postmaster = postmaster(folder);
                postmaster.destroyForcibly();
                postmaster.onExit().get(30, TimeUnit.SECONDS);
                assertThat(queryWhenBack(server, "SELECT digit FROM committed" + round))
                        .isEqualTo(Integer.toString(round));
            }
        }
        assertThat(folder.path().resolve("postgres/data/postmaster.pid"))
                .as("closing stops the recovered server")
                .doesNotExist();
    }

    /** In the moment between that the server is ready and that this is noticed. */
    @Test
    void serverThatIsKilledWhileItIsRecoveredIsRecoveredAgain() throws Exception {
        DataFolder folder = copyOfMade("killed twice");
        Path log = folder.path().resolve("postgres/server.log");
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            execute(server, "CREATE TABLE committed AS SELECT 7 AS digit");
            Files.delete(log);
            postmaster(folder).destroyForcibly();
            Awaitility.await()
                    .atMost(ofMinutes(1))
                    .pollInterval(ofMillis(1))
                    .until(() -> Files.exists(log) && Files.readString(log).contains("ready to accept connections"));
            postmaster(folder).destroyForcibly();
            assertThat(queryWhenBack(server, "SELECT digit FROM committed")).isEqualTo("7");
        }
    }

    @Test
    void pidFileThatNamesAStrangersProcessDoesNotStopTheStart() throws Exception {
        DataFolder folder = copyOfMade("folder");
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    folder.path().resolve("postgres/data/postmaster.pid"), stranger.pid() + "\n" + temp + "\n");
            DatabaseServer.start(folder).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void killDuringInitdbLeavesNoHalfMadeDatabase() throws Exception {
        Process killed = DatabaseProcess.start(temp);
        await(temp.resolve("postgres/data/base"));
        killed.destroyForcibly().waitFor();
        assertThat(temp.resolve("postgres/data.incomplete")).exists();
        try (DatabaseServer server = DatabaseServer.start(new DataFolder(temp))) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
            assertThat(temp.resolve("postgres/data.incomplete")).doesNotExist();
        }
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "not a folder");
        assertThatThrownBy(() -> DatabaseServer.start(new DataFolder(file)))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void failureToStartQuotesTheServersLogAndNamesTheWayOut() throws Exception {
        DataFolder folder = copyOfMade("folder");
        Files.writeString(folder.path().resolve("postgres/data/PG_VERSION"), "9\n");
        assertThatThrownBy(() -> DatabaseServer.start(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("incompatible")
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    private DataFolder copyOfMade(String name) throws Exception {
        Path copy = temp.resolve(name);
        int status = new ProcessBuilder("cp", "-a", made.toString(), copy.toString())
                .start()
                .waitFor();
        assertThat(status).isZero();
        return new DataFolder(copy);
    }

    private static ProcessHandle postmaster(DataFolder folder) throws IOException {
        String pid = Files.readAllLines(folder.path().resolve("postgres/data/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void await(Path path) throws InterruptedException {
        for (int i = 0; i < 6000 && Files.notExists(path); i++) {
            Thread.sleep(10);
        }
        assertThat(path).exists();
    }

    static void execute(DatabaseServer server, String sql) throws SQLException {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String query(DatabaseServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static String queryWhenBack(DatabaseServer server, String sql) throws Exception {
        for (int i = 0; i < 300; i++) {
            try {
                return query(server, sql);
            } catch (SQLException e) {
                assertThat(DatabaseAway.isCauseOf(e)).as(e.toString()).isTrue();
                Thread.sleep(100);
            }
        }
        return "never";
    }

    private static Connection connect(DatabaseServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }
}
