package org.earshot.web.api;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** A file that is sent while it is made. */
final class Download {

    private Download() {}

    static void start(HttpServletResponse response, String contentType, String disposition) {
        response.setContentType(contentType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
