package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.study.link.LinkKind;
import org.earshot.study.link.PersonalLinks;
import org.earshot.study.plan.SampleSizePlans;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.sharing.Role;
import org.earshot.study.sharing.Sharing;
import org.earshot.web.ApiClient;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a draft that is deleted leaves behind, in every table that knows its study. */
class DeletedDraftIT {

    private static final String HEADPHONES = "headphoneCheck: {test: huggins, attempts: 1, pass: 6, required: false}";

    /** What only published studies have; who did what is kept for ever, and names the study alone. */
    private static final Set<String> NOT_OF_A_DRAFT = Set.of("look", "simulation");

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient researcher = application.researcher();
    private final Drafts drafts = application.bean(Drafts.class);
    private final JdbcClient jdbc = application.bean(JdbcClient.class);

    private record Reference(String child, String childColumns, String parent, String parentColumns) {}

    /** Everything that refers to the study in the end, by table, as JSON. */
    private Map<String, List<String>> rows(String slug) {
        List<Reference> references = jdbc.sql("""
                        SELECT c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent,
                          (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY k (number, place)
                             JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) AS child_columns,
                          (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(c.confkey) WITH ORDINALITY k (number, place)
                             JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number) AS parent_columns
                        FROM pg_constraint c WHERE c.contype = 'f'""").query(Reference.class).list();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Map<String, String> conditions = new LinkedHashMap<>();
        condition("study", slug, references, conditions);
        references.stream().map(Reference::child).forEach(table -> condition(table, slug, references, conditions));
        conditions.forEach((table, condition) -> {
            if (!condition.isEmpty()) {
                rows.put(
                        table,
                        jdbc.sql("SELECT to_jsonb(t)::text FROM " + table + " t WHERE " + condition)
                                .query(String.class)
                                .list());
            }
        });
        return rows;
    }

    /** SQL for the rows of a table that lead to the study; empty if none can. */
    private static String condition(
            String table, String slug, List<Reference> references, Map<String, String> conditions) {
        if (!conditions.containsKey(table)) {
            String found = table.equals("study")
                    ? "slug = '" + slug + "'"
                    : references.stream()
                            .filter(reference -> reference.child().equals(table))
                            .filter(reference -> !condition(reference.parent(), slug, references, conditions)
                                    .isEmpty())
                            .map(reference -> "(" + reference.childColumns() + ") IN (SELECT "
                                    + reference.parentColumns() + " FROM " + reference.parent() + " WHERE "
                                    + conditions.get(reference.parent()) + ")")
                            .collect(Collectors.joining(" OR "));
            conditions.put(table, found);
        }
        return String.valueOf(conditions.get(table));
    }

    private List<String> media(String slug) {
        return jdbc.sql(
                        "SELECT m.media_id FROM stimulus m JOIN sample s ON s.id = m.sample_id"
                                + " JOIN study_version v ON v.id = s.version_id JOIN study y ON y.id = v.study_id WHERE y.slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .list();
    }

    /** One that went to its end, one that is under way, and one that was withdrawn. */
    private void preview(String slug) {
        preview(slug, "finished");
        preview(slug, "trial");
        ScriptedParticipant withdrawn = preview(slug, "instructions");
        assertThat(withdrawn.withdraw().status()).isEqualTo(200);
    }

    private ScriptedParticipant preview(String slug, String until) {
        String token = researcher
                .post("/api/studies/" + slug + "/sessions", "{\"flag\":\"test\",\"version\":\"draft\"}")
                .json()
                .path("token")
                .asString();
        ScriptedParticipant participant = ScriptedParticipant.resume(application.client(), token);
        participant.until(until);
        application
                .client()
                .post("/api/participations/" + token + "/events", "{\"events\":[{\"type\":\"focus-lost\"}]}");
        return participant;
    }

    private int delete(String slug) {
        return researcher
                .send("DELETE", "/api/studies/" + slug + "/draft", BodyPublishers.noBody())
                .status();
    }

    @Test
    void nothingIsLeftOfAStudyThatWasOnlyADraft() {
        drafts.save(new TonesStudy("only-a-draft", HEADPHONES).yaml().replace("seed: 7", "seed: 4711"));
        application.prepare("only-a-draft");
        preview("only-a-draft");
        application.bean(PersonalLinks.class).make("only-a-draft", LinkKind.RESUMABLE, 2);
        keepPlan("only-a-draft");
        new Researchers(application).make("draft-guest");
        application.bean(Sharing.class).share("only-a-draft", "draft-guest", Role.OWNER);
        Map<String, List<String>> before = rows("only-a-draft");
        assertThat(before)
                .containsKeys("study", "study_version", "session", "trial", "answer", "session_event", "power_plan");
        assertThat(before.keySet().stream().filter(table -> !NOT_OF_A_DRAFT.contains(table)))
                .as("tables that the study is in")
                .allSatisfy(table -> assertThat(before.get(table)).as(table).isNotEmpty());
        List<String> media = media("only-a-draft");

        assertThat(delete("only-a-draft")).isEqualTo(204);

        before.forEach(
                (table, rows) -> assertThat(stillThere(table, rows)).as(table).isZero());
        assertThat(media).isNotEmpty();
        assertThat(jdbc.sql(
                                "SELECT id FROM media WHERE id IN (:ids) AND NOT EXISTS (SELECT FROM stimulus WHERE media_id = media.id)"
                                        + " AND NOT EXISTS (SELECT FROM headphone_item WHERE media_id = media.id)")
                        .param("ids", media)
                        .query(String.class)
                        .list())
                .as("media that nothing shows")
                .isEmpty();
        drafts.save(new TonesStudy("only-a-draft").yaml());
        assertThat(rows("only-a-draft").get("session")).isEmpty();
    }

    @Test
    void publishedVersionsAndTheirSimulatedParticipantsStay() {
        application.publish(new TonesStudy("draft-beside").yaml());
        researcher.post("/api/studies/draft-beside/sessions", "{\"flag\":\"simulated\"}");
        ScriptedParticipant.start(application.client(), "draft-beside").until("finished");
        keepPlan("draft-beside");
        Map<String, List<String>> before = rows("draft-beside");
        drafts.save(new TonesStudy("draft-beside", HEADPHONES).yaml());
        application.prepare("draft-beside");
        preview("draft-beside");
        keepPlan("draft-beside");
        assertThat(rows("draft-beside").get("power_plan")).hasSize(2);

        assertThat(delete("draft-beside")).isEqualTo(204);

        rows("draft-beside")
                .forEach((table, rows) ->
                        assertThat(rows).as(table).containsExactlyInAnyOrderElementsOf(before.get(table)));
        assertThat(delete("draft-beside")).as("a published version").isEqualTo(409);
        rows("draft-beside")
                .forEach((table, rows) ->
                        assertThat(rows).as(table).containsExactlyInAnyOrderElementsOf(before.get(table)));
    }

    private void keepPlan(String slug) {
        application
                .bean(SampleSizePlans.class)
                .keep(slug, Map.of("level", 0.05), 1, List.of(Map.of("participants", 10)), "admin");
    }

    private long stillThere(String table, List<String> rows) {
        return jdbc.sql("SELECT to_jsonb(t)::text FROM " + table + " t").query(String.class).list().stream()
                .filter(rows::contains)
                .count();
    }
}
