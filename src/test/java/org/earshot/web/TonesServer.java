package org.earshot.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** The application in a process of its own, which can be killed. */
public final class TonesServer {

    private static final String READY = "ready at ";

    private final Process process;
    private final String url;

    private TonesServer(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    public static void main(String[] arguments) {
        RunningApplication application = RunningApplication.start(
                Path.of(arguments[0]),
                "--server.port=" + (arguments.length > 1 ? arguments[1] : "0"),
                "--earshot.limits.per-address=100000");
        System.out.println(READY + application.url());
    }

    /** Starts it on a data folder and waits until it answers. */
    public static TonesServer start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TonesServer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // where a test ends before it stops it
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return new TonesServer(process, line.substring(READY.length()));
            }
        }
        throw new IOException("The server ended before it was ready");
    }

    public String url() {
        return url;
    }

    public ApiClient client() {
        return new ApiClient(url);
    }

    /** SIGKILL: no shutdown hook runs, and the database server is left behind. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM: everything is closed in order. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
