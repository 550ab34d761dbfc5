package org.earshot.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.earshot.DataFolder;

/** An application that starts the database, commits one row, says so, and waits to be killed. */
final class DatabaseProcess {

    private static final String READY = "committed ";

    private DatabaseProcess() {}

    public static void main(String[] arguments) throws Exception {
        DatabaseServer server = DatabaseServer.start(new DataFolder(Path.of(arguments[0])));
        DatabaseServerIT.execute(server, "CREATE TABLE committed AS SELECT 3 AS digit");
        System.out.println(READY + 3);
        Thread.sleep(600_000);
    }

    static Process start(Path folder) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static String awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
        }
        throw new IOException("The process ended before its row was committed");
    }
}
