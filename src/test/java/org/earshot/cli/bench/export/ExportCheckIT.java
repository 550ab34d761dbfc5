package org.earshot.cli.bench.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.earshot.web.ApiClient;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** The small form of {@code bench export}: whether everything is exported, not how fast. */
class ExportCheckIT {

    private static final String SLUG = "many-answers";

    @Test
    void twentyThousandAnswersAreExportedOnceEachAndUnaltered() throws SQLException, IOException {
        RunningApplication application = RunningApplication.get();
        application.publish(new TonesStudy(SLUG).yaml());
        ExportSums made;
        try (Connection connection = application.bean(DataSource.class).getConnection()) {
            made = new GeneratedAnswers(SLUG, 20_000).into(connection);
            connection.setAutoCommit(true);
        }
        assertThat(made.rows()).isEqualTo(20_000);
        ApiClient.Answer responses = application.researcher().get("/api/studies/" + SLUG + "/export/responses.csv");
        assertThat(responses.status()).isEqualTo(200);
        assertThat(check(responses.text())).isEqualTo(made);
        assertThat(application
                        .researcher()
                        .get("/api/studies/" + SLUG + "/export/trials.csv")
                        .text()
                        .lines())
                .hasSize(20_001);
        breakingOffIsNoticed(application);
    }

    /** What the last session told cannot be read: neither a part of the file nor a part with a problem below it is enough. */
    private static void breakingOffIsNoticed(RunningApplication application) throws SQLException {
        try (Connection connection = application.bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            assertThat(statement.executeUpdate(
                            "UPDATE answer SET events = '{}' WHERE trial_id = (SELECT t.id FROM trial t"
                                    + " JOIN session n ON n.id = t.session_id JOIN study d ON d.id = n.study_id"
                                    + " WHERE d.slug = '" + SLUG
                                    + "' ORDER BY n.number DESC, t.position DESC LIMIT 1)"))
                    .isEqualTo(1);
            statement.execute("SET session_replication_role = origin");
        }
        for (String file : List.of("trials.csv", "psych-ds.zip")) {
            assertThatThrownBy(() -> application.researcher().get("/api/studies/" + SLUG + "/export/" + file))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void answerThatComesTwiceOrIsMissingIsNoticed() throws IOException {
        String row = "session,position,prediction,answer,agrees,confidence,response_time_ms\r\n";
        String first = "a,1,7,7,true,4,800.5\r\n";
        String second = "a,2,7,1,false,,900\r\n";
        assertThat(check(row + first + second)).isEqualTo(new ExportSums(2, 1, 17_005, 7 + 4 + 2));
        assertThat(check(row + first)).isNotEqualTo(check(row + first + second));
        assertThatThrownBy(() -> check(row + first + first)).hasMessageContaining("Row 2 of the export");
        assertThatThrownBy(() -> check(row + first + first.replace('a', 'b') + second))
                .hasMessageContaining("was there before");
        assertThatThrownBy(() -> check(row + first.replace("true", "false"))).hasMessageContaining("'agrees'");
    }

    private static ExportSums check(String csv) throws IOException {
        return ExportCheck.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
