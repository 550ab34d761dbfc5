package org.earshot.web.api.researcher;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file that is sent while it is made. */
record FileResponse(String contentType, String name) {

    private static final Logger LOG = LoggerFactory.getLogger(FileResponse.class);

    /** Writes the file; the stream is left open. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.US_ASCII)
                .build()
                .toString();
    }

    /**
     * If it fails after a part was sent, it is too late for a problem document: the connection is cut then, so that nobody takes
     * the part for the whole.
     */
    void send(HttpServletResponse response, Content content) throws IOException {
        response.setContentType(contentType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            content.writeTo(response.getOutputStream());
        } catch (UncheckedIOException e) {
            // The only input and output here is the connection: whoever downloaded has gone away.
            LOG.debug("Nobody takes {} any more: {}", name, e.getMessage());
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                LOG.warn("Sending {} stopped: {}", name, reason(e));
                // Without a cause: of some of them it is assumed that nobody reads any more, and the part is ended like
                // a whole.
                throw new CloseNowException();
            }
            response.reset();
            throw e;
        }
    }

    /** In one line; what a database says may go on over several. */
    private static String reason(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
    }
}
