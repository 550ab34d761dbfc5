package org.earshot.cli.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;

/**
 * The first researcher of a server: publishes studies and reads the export.
 *
 * @param url of the server itself, past any proxy
 */
public record BenchResearcher(URI url, String password) {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(500);

    /** Stores and publishes a study, and waits until it is. Does nothing where it is published already. */
    public void publish(String slug, String yaml) throws InterruptedException {
        if (status(slug).equals("published")) {
            return;
        }
        expect(ask(new Request("POST", "/api/studies", Optional.of(yaml)), "application/yaml"));
        expect(ask(new Request("POST", "/api/studies/" + slug + "/publish", Optional.of("")), "application/json"));
        while (!status(slug).equals("published")) {
            Reply reply = ask(Request.get("/api/studies/" + slug), "");
            if (reply.json().path("publication").path("state").asString("").equals("failed")) {
                throw new EarshotException("The bench's study was not published: "
                        + reply.json().path("publication").path("reason").asString(""));
            }
            Thread.sleep(LOOK);
        }
    }

    private String status(String slug) {
        return ask(Request.get("/api/studies/" + slug), "")
                .json()
                .path("status")
                .asString("");
    }

    /** The rows of one of the export's files. */
    public List<NamedCsvRecord> export(String slug, String file) {
        Reply reply = expect(ask(Request.get("/api/studies/" + slug + "/export/" + file), ""));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new String(reply.body(), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new EarshotException("The export " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Reply ask(Request request, String contentType) {
        String pair = Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = contentType.isEmpty()
                ? Map.of("Authorization", "Basic " + pair)
                : Map.of("Authorization", "Basic " + pair, "Content-Type", contentType);
        try (HttpConnection connection = new HttpConnection(url, TIMEOUT)) {
            return connection.send(request, headers);
        } catch (IOException e) {
            throw new EarshotException("Earshot does not answer the researcher: " + e, e);
        }
    }

    private static Reply expect(Reply reply) {
        if (reply.status() >= 300) {
            throw new EarshotException("The researcher was refused with " + reply.status() + " " + reply.text());
        }
        return reply;
    }
}
