package org.earshot.cli.bench.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.earshot.EarshotException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An installed Chromium without a window, on an empty profile: {@code EARSHOT_CHROMIUM}, or Debian's. */
final class BenchBrowser implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";

    private static final Logger LOG = LoggerFactory.getLogger(BenchBrowser.class);

    private final Process process;
    private final URI address;

    private BenchBrowser(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** @param folder for its profile; has to exist */
    static BenchBrowser launch(Path folder) throws IOException {
        Path program = Path.of(System.getenv().getOrDefault("EARSHOT_CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            throw new EarshotException(program + " is no Chromium: install one, or set EARSHOT_CHROMIUM to it");
        }
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless=new",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "about:blank"))
                .redirectErrorStream(true)
                .start();
        return new BenchBrowser(process, address(process));
    }

    private static URI address(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                return URI.create(line.substring(LISTENING.length()).strip());
            }
        }
        throw new EarshotException("Chromium ended before it could be driven");
    }

    URI address() {
        return address;
    }

    /** Its processes end one after the other; until the last one has, something may still be written to the profile. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        process.destroy();
        all.forEach(each -> {
            awaitEnd(each);
            each.destroyForcibly();
            awaitEnd(each);
        });
    }

    private static void awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("A process of the browser does not end: {}", handle.pid());
        }
    }
}
