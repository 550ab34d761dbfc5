package org.earshot.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.account.Accounts;
import org.earshot.app.access.RequiredRight;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.sharing.Role;
import org.earshot.study.sharing.Sharing;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks all addresses of the HTTP API, those that were added today among them, as everybody who may come. */
class EveryAddressIT {

    private static final String SLUG = "walked";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final RunningApplication APPLICATION = RunningApplication.get();

    private static ApiClient viewer;
    private static ApiClient collaborator;
    private static ApiClient stranger;

    /** A method and an address with variables. */
    private record Address(String method, String pattern) {

        /** Asks with a body that no address takes for good, so that nothing is done by who passes. */
        Answer ask(ApiClient client, String slug) {
            String path = VARIABLE.matcher(pattern.replace("{slug}", slug)).replaceAll("none");
            return client.send(method, path, BodyPublishers.ofString(method.equals("GET") ? "" : "[]"));
        }

        boolean ofAStudy() {
            return pattern.startsWith("/api/studies/{slug}");
        }
    }

    @BeforeAll
    static void peopleWithEveryRole() {
        APPLICATION.bean(Drafts.class).save(new TonesStudy(SLUG).yaml());
        Researchers researchers = new Researchers(APPLICATION);
        viewer = researchers.make("walking-viewer");
        collaborator = researchers.make("walking-collaborator");
        stranger = researchers.make("walking-stranger");
        Sharing sharing = APPLICATION.bean(Sharing.class);
        researchers.make("walking-owner");
        sharing.share(SLUG, "walking-owner", Role.OWNER);
        sharing.share(SLUG, "walking-viewer", Role.VIEWER);
        sharing.share(SLUG, "walking-collaborator", Role.COLLABORATOR);
    }

    private static List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        for (RequestMappingInfo info : APPLICATION
                .bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith("/api/") && !pattern.startsWith("/api/participations"))
                    .filter(pattern -> !pattern.equals("/api/**"))
                    .forEach(pattern -> {
                        assertThat(methods)
                                .as(pattern + " says for which methods it is")
                                .isNotEmpty();
                        methods.forEach(method -> addresses.add(new Address(method.name(), pattern)));
                    });
        }
        assertThat(addresses.stream().map(Address::pattern))
                .contains("/api/studies", "/api/studies/{slug}", "/api/studies/{slug}/links");
        return addresses;
    }

    @Test
    void nobodyGetsAnywhereWithoutALogin() {
        for (Address address : addresses()) {
            assertThat(address.ask(APPLICATION.client(), SLUG).status())
                    .as(address.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void studyThatIsNotSharedIsAnsweredAsIfItDidNotExist() {
        for (Address address : addresses()) {
            if (address.ofAStudy()) {
                Answer hidden = address.ask(stranger, SLUG);
                Answer missing = address.ask(stranger, "no-such-study");
                assertThat(hidden.status()).as(address.toString()).isEqualTo(404);
                assertThat(hidden.text().replace(SLUG, "no-such-study")).isEqualTo(missing.text());
            }
        }
        assertThat(stranger.get("/api/studies").text()).doesNotContain("\"" + SLUG + "\"");
        assertThat(viewer.get("/api/studies").text()).contains("\"" + SLUG + "\"");
    }

    @Test
    void viewersOnlyReadAndOnlyOwnersShareCloseAndDelete() {
        for (Address address : addresses()) {
            if (address.ofAStudy()) {
                RequiredRight need = AddressRights.of(address.method(), address.pattern());
                // A copy changes nothing of the study that is copied.
                boolean reading =
                        address.method().equals("GET") || address.pattern().endsWith("/copy");
                assertThat(need == RequiredRight.VIEWER && !reading)
                        .as(address + " changes")
                        .isFalse();
                assertPasses(address, viewer, need == RequiredRight.VIEWER);
                assertPasses(address, collaborator, need != RequiredRight.OWNER);
            }
        }
    }

    @Test
    void onlyAdministratorsChangeWhatIsNoStudy() {
        for (Address address : addresses()) {
            RequiredRight need = AddressRights.of(address.method(), address.pattern());
            if (!address.ofAStudy()) {
                assertPasses(address, stranger, need == RequiredRight.RESEARCHER);
            }
        }
    }

    private static void assertPasses(Address address, ApiClient client, boolean passes) {
        Answer answer = address.ask(client, SLUG);
        if (passes) {
            assertThat(answer.status()).as(address + ": " + answer.text()).isNotIn(401, 403);
        } else {
            assertThat(answer.status()).as(address.toString()).isEqualTo(403);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void roleThatIsTakenAwayIsGoneAtOnce() {
        ApiClient guest = new Researchers(APPLICATION).make("walking-guest");
        Sharing sharing = APPLICATION.bean(Sharing.class);
        sharing.share(SLUG, "walking-guest", Role.VIEWER);
        assertThat(guest.get("/api/studies/" + SLUG).status()).isEqualTo(200);
        sharing.withdraw(SLUG, "walking-guest");
        assertThat(guest.get("/api/studies/" + SLUG).status()).isEqualTo(404);
        sharing.share(SLUG, "walking-guest", Role.VIEWER);
        APPLICATION.bean(Accounts.class).disable("walking-guest");
        assertThat(guest.get("/api/studies/" + SLUG).status()).isEqualTo(401);
    }
}
