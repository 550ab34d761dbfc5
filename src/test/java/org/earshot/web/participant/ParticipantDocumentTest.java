package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.study.configuration.LocalizedText;
import org.earshot.study.configuration.Modality;
import org.earshot.study.version.StudyAnnouncement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParticipantDocumentTest {

    private final ParticipantDocument document =
            new ParticipantDocument("https://study.example.org", "/participant/earshot-session-1.js");

    @Test
    void componentIsToldWhatTheStudyNeeds() {
        Document page = Jsoup.parse(document.of(study("Tones"), "en"));
        JsonNode about =
                JsonMapper.shared().readTree(page.expectFirst("earshot-session").attr("about"));
        assertThat(about.path("slug").asString()).isEqualTo("tones");
        assertThat(about.path("open").asBoolean()).isTrue();
        assertThat(about.path("modalities").toString()).isEqualTo("[\"audible\",\"visual\"]");
    }

    @Test
    void titleOfAStudyCannotBecomeMarkup() {
        Document page = Jsoup.parse(document.of(study("</title><script>alert(1)</script>\"'><b>"), "en"));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.title()).isEqualTo("</title><script>alert(1)</script>\"'><b>");
    }

    @Test
    void titleIsInTheLanguageThatTheBrowserAsksFor() {
        Document page = Jsoup.parse(document.of(study("Tones"), "de"));
        assertThat(page.title()).isEqualTo("Töne");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("de");
    }

    @Test
    void messengersGetTitlePictureAndAddress() {
        Document page = Jsoup.parse(document.of(study("Tones"), "en"));
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Tones");
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("https://study.example.org/s/tones");
        assertThat(page.select("meta[property=og:image]").attr("content")).startsWith("https://study.example.org/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    private static StudyAnnouncement study(String title) {
        return new StudyAnnouncement(
                "tones",
                new LocalizedText(title, Map.of("en", title, "de", "Töne")),
                "en",
                List.of("en", "de"),
                true,
                false,
                Set.of(Modality.VISUAL, Modality.AUDIBLE),
                false);
    }
}
