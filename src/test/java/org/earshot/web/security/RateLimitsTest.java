package org.earshot.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.earshot.app.simulation.InternalRequests;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** With 3 requests per second and address, 2 per token, and 2 failed logins per minute; bursts are of ten seconds. */
class RateLimitsTest {

    private final RateLimits limits = new RateLimits(
            new Limits(3, 2, 2, 64, 1024, 2048), new InternalRequests(), new ProblemWriter(JsonMapper.shared()));

    @Test
    void oneSessionsHurryIsSlowedDownAndOtherSessionsGoOn() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(send("/api/participations/one/steps", "10.0.0.1")).isEqualTo(200);
        }
        MockHttpServletResponse refused = answer(request("/api/participations/one", "10.0.0.2"), 200);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 2);
        assertThat(send("/api/participations/two", "10.0.0.1")).isEqualTo(200);
    }

    @Test
    void oneAddresssHurryIsSlowedDownAndOthersGoOn() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(send("/media/" + i, "10.0.0.1")).isEqualTo(200);
        }
        assertThat(send("/media/x", "10.0.0.1")).isEqualTo(429);
        assertThat(send("/media/x", "10.0.0.2")).isEqualTo(200);
    }

    @Test
    void failedLoginsAreCountedAndThenEvenTheRightPasswordWaits() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(answer(withPassword(), 401).getStatus()).isEqualTo(401);
        }
        assertThat(answer(withPassword(), 200).getStatus()).isEqualTo(429);
        assertThat(send("/api/participations/one", "10.0.0.9")).isEqualTo(200);
    }

    @Test
    void rightPasswordsAreNotCounted() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(answer(withPassword(), 200).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void pagesAreNotLimited() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(send("/s/becker-2023", "10.0.0.1")).isEqualTo(200);
        }
    }

    private MockHttpServletRequest withPassword() {
        MockHttpServletRequest request = request("/api/studies", "10.0.0.9");
        request.addHeader("Authorization", "Basic abc");
        return request;
    }

    private int send(String path, String address) throws Exception {
        return answer(request(path, address), 200).getStatus();
    }

    private static MockHttpServletRequest request(String path, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, int status) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain chain = (passed, answered) -> ((HttpServletResponse) answered).setStatus(status);
        limits.doFilter(request, response, chain);
        return response;
    }
}
