package org.earshot.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.earshot.web.problem.RequestTooLargeException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests of absurd size, whether they tell their size or not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class SizeLimits extends OncePerRequestFilter {

    private static final int KIB = 1024;
    private static final String UPLOAD = "/api/data/archives";

    private final Limits limits;
    private final ProblemWriter problems;

    SizeLimits(Limits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = KIB * mostKib(request);
        if (request.getContentLengthLong() > most) {
            String detail = String.valueOf(new RequestTooLargeException(most).getMessage());
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "Too large", detail);
            return;
        }
        chain.doFilter(new Limited(request, most), response);
    }

    private long mostKib(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/participations")) {
            return limits.requestKib();
        }
        return path.equals(UPLOAD) ? (long) KIB * limits.archiveMib() : limits.configurationKib();
    }

    /** A request whose body ends with an error when it goes on for too long. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final long most;

        private Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long most;
        private long read;

        private LimitedStream(ServletInputStream body, long most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = body.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > most) {
                throw new RequestTooLargeException(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
