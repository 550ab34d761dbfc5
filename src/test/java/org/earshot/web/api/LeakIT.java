package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.Renderings;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.earshot.web.TwinRenderer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whoever looks at everything that reaches the browser learns nothing of the decisions. Two samples that look and sound alike,
 * decided for differently, are the same bytes; and two studies that differ in nothing but decisions, truth and names give the
 * same participant the same bytes from the first page to the last.
 */
class LeakIT {

    private static final List<String> CONDITIONS = List.of(
            "audible-explanation",
            "visual-explanation",
            "visual-time-frequency",
            "audible-signal",
            "visual-signal",
            "audible-faux",
            "visual-faux");

    private static final Pattern MEDIA = Pattern.compile("/media/[A-Za-z0-9_-]+");
    private static final Pattern RESOURCE = Pattern.compile("(?:src|href)=\"(/[^\"#]+)\"");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** What depends on when and on which connection something is sent. */
    private static final Set<String> TRANSPORT = Set.of("date", "connection", "keep-alive");

    private final RunningApplication application = RunningApplication.get();

    @Test
    void samplesThatLookAlikeCannotBeToldApart() {
        publish("leak-twins", new TwinRenderer("twins", List.of("3", "8", "5"), "1"));
        Walk walk = walk("leak-twins");
        assertThat(walk.stimuli).hasSize(CONDITIONS.size());
        walk.stimuli.forEach((block, trials) -> assertThat(trials)
                .as("block %s: two samples, one of them decided wrongly", block)
                .hasSize(2)
                .extracting(Object::toString)
                .containsOnly(trials.getFirst().toString()));
    }

    @Test
    void studiesThatDifferInDecisionsAloneAreTheSameBytes() {
        publish("leak-here", new TwinRenderer("here", List.of("3", "8", "5"), "1"));
        publish("leak-away", new TwinRenderer("away", List.of("9", "0", "5"), "2"));
        Walk here = walk("leak-here");
        Walk away = walk("leak-away");
        assertThat(here.heard).hasSameSizeAs(away.heard);
        for (int i = 0; i < here.heard.size(); i++) {
            assertThat(away.heard.get(i)).isEqualTo(here.heard.get(i));
        }
    }

    @Test
    void nothingNamesConditionsRecordingsSpeakersOrTruth() {
        publish("leak-names", new TwinRenderer("nameable", List.of("3", "8", "5"), "1"));
        Walk walk = walk("leak-names");
        Set<String> secrets = new TreeSet<>(CONDITIONS);
        secrets.addAll(List.of("nameable", "tones/", "true_label", "trueLabel", "weights", "absorbed"));
        for (String heard : walk.heard) {
            for (String secret : secrets) {
                assertThat(heard.contains(secret))
                        .as(secret + " in " + beginning(heard))
                        .isFalse();
            }
        }
        Set<String> keys = new TreeSet<>();
        walk.states.forEach(state -> collectKeys(state, keys));
        assertThat(keys)
                .doesNotContain(
                        "prediction",
                        "condition",
                        "conditions",
                        "content",
                        "sample",
                        "speaker",
                        "recording",
                        "correct");
    }

    @Test
    void placebosAreOfTheSameShapeAsExplanations() {
        publish("leak-shapes", new TwinRenderer("shapes", List.of("3", "8", "5"), "1"));
        Map<String, List<String>> shapes = application.bean(Renderings.class).stimuli("leak-shapes").stream()
                .collect(Collectors.groupingBy(
                        stimulus -> stimulus.condition().modality() + " " + shape(stimulus.media()),
                        TreeMap::new,
                        Collectors.mapping(stimulus -> stimulus.condition().name(), Collectors.toList())));
        assertThat(shapes.values())
                .anySatisfy(alike -> assertThat(alike).contains("audible-explanation", "audible-faux"))
                .anySatisfy(alike -> assertThat(alike).contains("visual-explanation", "visual-faux"));
    }

    /** Everything of a medium but the numbers that are heard or drawn: headers, size of a sound, fields of a drawing. */
    private String shape(String media) {
        Answer answer = application.client().get("/media/" + media);
        Map<String, List<String>> headers = headers(answer);
        headers.remove("etag");
        headers.remove("last-modified");
        if (answer.header("Content-Type").startsWith("audio/")) {
            String wavHeader = new String(answer.response().body(), 0, 44, StandardCharsets.ISO_8859_1);
            return headers + " " + answer.response().body().length + " " + wavHeader;
        }
        headers.remove("content-length");
        return headers + " " + answer.json().propertyNames();
    }

    private void publish(String slug, TwinRenderer renderer) {
        Drafts drafts = application.bean(Drafts.class);
        drafts.save(new TonesStudy(slug)
                .yaml(String.join(", ", CONDITIONS))
                .replace(
                        "{correct: 2, incorrect: 2, practice: 1, seed: 7}",
                        "{correct: 1, incorrect: 1, practice: 1, seed: 7}"));
        drafts.publish(slug, renderer, (stage, done, total) -> {});
    }

    /** Takes the study from its page to its end and keeps all that comes. */
    private Walk walk(String slug) {
        ApiClient client = application.client();
        Walk walk = new Walk(slug);
        Answer page = client.with("Accept", "text/html").get("/s/" + slug);
        walk.hear(page);
        resources(page.text()).forEach(resource -> walk.hear(client.get(resource)));
        ScriptedParticipant participant = ScriptedParticipant.start(client, slug);
        walk.secret(participant.token());
        int block = 1;
        while (!participant.phase().equals("finished")) {
            Answer state = client.get("/api/participations/" + participant.token());
            walk.hear(state);
            walk.states.add(state.json());
            List<String> media = media(state, client, walk);
            if (participant.phase().equals("trial")) {
                walk.trial(block, state, media);
            }
            block += participant.phase().equals("break") ? 1 : 0;
            boolean practised = participant.phase().equals("practice");
            participant.advance();
            if (!practised) {
                walk.hear(participant.state().toString());
                walk.states.add(participant.state());
            }
        }
        walk.secret(participant.step().path("completionCode").asString());
        return walk.tidied();
    }

    private static Set<String> resources(String html) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = RESOURCE.matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        assertThat(found).anyMatch(resource -> resource.endsWith(".js"));
        return found;
    }

    private static List<String> media(Answer state, ApiClient client, Walk walk) {
        List<String> heard = new ArrayList<>();
        Matcher matcher = MEDIA.matcher(state.text());
        while (matcher.find()) {
            Answer answer = client.get(matcher.group());
            assertThat(answer.status()).isEqualTo(200);
            walk.hear(answer);
            heard.add(written(answer));
        }
        return heard;
    }

    private static void collectKeys(JsonNode node, Set<String> keys) {
        if (node.isObject()) {
            keys.addAll(node.propertyNames());
        }
        node.forEach(child -> collectKeys(child, keys));
    }

    private static String written(Answer answer) {
        return answer.status() + " " + headers(answer) + "\n"
                + new String(answer.response().body(), StandardCharsets.ISO_8859_1);
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeAll(TRANSPORT);
        return headers;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }

    /** What one participant's browser got. */
    private static final class Walk {

        private final String slug;
        private final List<String> secrets = new ArrayList<>();
        private List<String> heard = new ArrayList<>();
        private final List<JsonNode> states = new ArrayList<>();

        /** By block: the state of every trial, without what only counts trials, and the bytes and headers of its stimulus. */
        private final Map<Integer, List<List<String>>> stimuli = new TreeMap<>();

        private Walk(String slug) {
            this.slug = slug;
        }

        void hear(Answer answer) {
            heard.add(written(answer));
        }

        void hear(String text) {
            heard.add(text);
        }

        /** What is random and known to the participant alone. */
        void secret(String random) {
            secrets.add(random);
        }

        void trial(int block, Answer answer, List<String> media) {
            ObjectNode state = (ObjectNode) answer.json();
            state.remove(List.of("progress", "prefetch"));
            Map<String, List<String>> headers = headers(answer);
            headers.remove("content-length");
            stimuli.computeIfAbsent(block, _ -> new ArrayList<>())
                    .add(List.of(
                            headers.toString(), UUID.matcher(state.toString()).replaceAll("ID"), media.getFirst()));
        }

        Walk tidied() {
            heard = heard.stream().map(this::tidied).toList();
            return this;
        }

        private String tidied(String text) {
            String tidy = UUID.matcher(text.replace(slug, "SLUG")).replaceAll("ID");
            for (String secret : secrets) {
                tidy = tidy.replace(secret, "SECRET");
            }
            return tidy;
        }
    }
}
