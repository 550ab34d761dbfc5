package org.earshot.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.app.account.LoginLifetime;
import org.earshot.app.account.LoginRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** Sessions of somebody who logged in at the epoch 3, at noon, where sessions last two hours. */
class SessionGuardTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Accounts accounts = Mockito.mock(Accounts.class);
    private final OpenSessions open = new OpenSessions();
    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "119, 3, false, true",
        "120, 3, false, false",
        "5, 4, false, false",
        "5, 3, true, false",
    })
    void sessionLastsWhileItIsYoungAndItsAccountIsAsItWas(int minutes, int epoch, boolean disabled, boolean lasts)
            throws Exception {
        Mockito.when(accounts.find("anna")).thenReturn(Optional.of(account(epoch, disabled)));
        assertThat(request(minutes)).isEqualTo(lasts);
        assertThat(session.isInvalid()).isEqualTo(!lasts);
        assertThat(open.of("anna", 3)).hasSize(lasts ? 1 : 0);
    }

    @Test
    void sessionOfAnAccountThatIsGoneEnds() throws Exception {
        Mockito.when(accounts.find("anna")).thenReturn(Optional.empty());
        assertThat(request(1)).isFalse();
    }

    /** Whether anybody is logged in afterwards. */
    private boolean request(int minutes) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Researcher("anna", 3, NOON), null, Researcher.authorities(account(3, false))));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/studies");
        request.setSession(session);
        LoginRules rules = new LoginRules(
                10, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofHours(2), Duration.ofDays(7));
        Clock clock = Clock.fixed(NOON.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
        new SessionGuard(
                        SecurityContextHolder.getContextHolderStrategy(),
                        new LoginLifetime(accounts, rules, clock),
                        open,
                        new ProblemWriter(JsonMapper.shared()),
                        clock)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    private static Account account(int epoch, boolean disabled) {
        return new Account(
                "anna",
                Optional.empty(),
                false,
                disabled,
                epoch,
                NOON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
