package org.earshot.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.app.access.RequiredRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What addresses need, also those that nobody has thought of yet. */
class AddressRightsTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/studies, RESEARCHER",
        "POST, /api/studies, RESEARCHER",
        "GET, /api/studies/{slug}, VIEWER",
        "HEAD, /api/studies/{slug}/export/responses.csv, VIEWER",
        "POST, /api/studies/{slug}/publish, COLLABORATOR",
        "POST, /api/studies/{slug}/close, OWNER",
        "DELETE, /api/studies/{slug}, OWNER",
        "PUT, /api/studies/{slug}/sharing/{username}, OWNER",
        "DELETE, /api/studies/{slug}/sharing/{username}, OWNER",
        "GET, /api/studies/{slug}/sharing, VIEWER",
        "GET, /api/studies/{slug}/audit.csv, OWNER",
        "HEAD, /api/studies/{slug}/audit.csv, OWNER",
        "GET, /api/audit.csv, ADMINISTRATOR",
        "POST, /api/data/archives, ADMINISTRATOR",
        "GET, /api/recordings/sound.wav, RESEARCHER",
        "GET, /api/explore/{form}, RESEARCHER",
        "POST, /api/participations/{token}/steps, NOTHING",
        "GET, /api/**, RESEARCHER",
    })
    void addressesNeedWhatTheyGiveAway(String method, String pattern, RequiredRight need) {
        assertThat(AddressRights.of(method, pattern)).isEqualTo(need);
    }

    @Test
    void whatIsNotKnownNeedsWhatIsNeededToDoHarm() {
        assertThat(AddressRights.of("POST", "/api/studies/{slug}/anything/new")).isEqualTo(RequiredRight.COLLABORATOR);
        assertThat(AddressRights.of("BREW", "/api/studies/{slug}")).isEqualTo(RequiredRight.COLLABORATOR);
        assertThat(AddressRights.of("GET", "/api/studies/{id}/anything"))
                .as("a study that is called otherwise")
                .isEqualTo(RequiredRight.ADMINISTRATOR);
        assertThat(AddressRights.of("POST", "/api/something")).isEqualTo(RequiredRight.ADMINISTRATOR);
        assertThat(AddressRights.of("POST", "/api/participations-of-all")).isEqualTo(RequiredRight.ADMINISTRATOR);
        assertThat(AddressRights.of("GET", "/api/accounts")).isEqualTo(RequiredRight.ADMINISTRATOR);
    }
}
