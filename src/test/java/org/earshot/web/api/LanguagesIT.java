package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.BilingualStudy;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.junit.jupiter.api.Test;

/** In which language a participant reads a study. */
class LanguagesIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient german = application.client().with("Accept-Language", "de-AT, en;q=0.5");
    private final ApiClient french = application.client().with("Accept-Language", "fr");

    @Test
    void textsAreInTheLanguageThatFitsBest() {
        application.publish(BilingualStudy.yaml("languages"));
        ScriptedParticipant participant = ScriptedParticipant.start(german, "languages");
        assertThat(participant.state().path("language").asString()).isEqualTo("de");
        assertThat(participant.state().path("languages").toString()).isEqualTo("[\"en\",\"de\"]");
        assertThat(participant.step().path("title").asString()).isEqualTo("Töne");
        assertThat(participant.step().path("statement").asString()).contains("I take part.");
        participant.until("demographics");
        assertThat(participant.step().path("questions").toString())
                .contains("Ihr Alter?", "{\"value\":\"f\",\"label\":\"Weiblich\"}", "\"label\":\"Male\"")
                .doesNotContain("Your age?");
        assertThat(participant.until("instructions").step().path("html").asString())
                .contains("Hören Sie zu.");
    }

    @Test
    void answerSaysItsLanguage() {
        application.publish(BilingualStudy.yaml("header"));
        ScriptedParticipant participant = ScriptedParticipant.start(german, "header");
        String path = "/api/participations/" + participant.token();
        assertThat(german.get(path).header("Content-Language")).isEqualTo("de");
        assertThat(german.get(path).header("Vary")).containsIgnoringCase("Accept-Language");
        Answer inEnglish = application.client().with("Accept-Language", "en").get(path);
        assertThat(inEnglish.header("Content-Language")).isEqualTo("en");
        assertThat(inEnglish.json().path("step").path("title").asString()).isEqualTo("Tones");
    }

    @Test
    void sessionKeepsTheLanguageOfTheLastChangeButNotOfALook() {
        application.publish(BilingualStudy.yaml("kept-language"));
        ScriptedParticipant participant = ScriptedParticipant.start(french, "kept-language");
        assertThat(participant.state().path("language").asString()).isEqualTo("en");
        ScriptedParticipant inGerman = participant.at(german);
        inGerman.fetch();
        assertThat(participant.fetch().path("language").asString()).isEqualTo("en");
        inGerman.step("consent", "{\"agreed\":true}");
        assertThat(participant.fetch().path("language").asString()).isEqualTo("de");
        assertThat(participant.withdraw().status()).isEqualTo(200);
    }
}
