package org.earshot.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file that is sent while it is made. */
record Download(String contentType, String name) {

    private static final Logger LOG = LoggerFactory.getLogger(Download.class);

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
     * @throws BrokenDownloadException if it fails after a part was sent: the connection has to be cut then, so that nobody takes
     *     the part for the whole
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
                throw new BrokenDownloadException(name, e);
            }
            response.reset();
            throw e;
        }
    }
}
