package org.earshot.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The plans by which the embedded PostgreSQL really ran the application's statements, with the values that they were given: it writes
 * them into its log, those of its own checks of foreign keys included.
 */
final class StatementPlans {

    private static final Pattern PLAN = Pattern.compile(" LOG:  duration: .* plan:");

    private final DataSource database;
    private final Path log;

    private StatementPlans(DataSource database, Path log) {
        this.database = database;
        this.log = log;
    }

    /** Connections that are made from now on write their plans; those that there are do not. */
    static StatementPlans of(RunningApplication application) {
        application.bean(JdbcClient.class).sql("""
                        DO $$ BEGIN
                            LOAD 'auto_explain';
                            EXECUTE format('ALTER DATABASE %1$I SET session_preload_libraries = auto_explain', current_database());
                            EXECUTE format('ALTER DATABASE %1$I SET auto_explain.log_min_duration = 0', current_database());
                            EXECUTE format('ALTER DATABASE %1$I SET auto_explain.log_nested_statements = on', current_database());
                        END $$
                        """).update();
        return new StatementPlans(
                application.bean(DataSource.class), application.folder().resolve("postgres/server.log"));
    }

    /** Each a statement's text and then its plan, line by line. */
    List<String> during(Runnable act) {
        List<String> plans = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(log);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            bytes.skipNBytes(Files.size(log));
            act.run();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (PLAN.matcher(line).find()) {
                    plans.add("");
                } else if (line.startsWith("\t") && !plans.isEmpty()) {
                    plans.add(plans.removeLast() + line + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plans;
    }

    /** Runs statements that write no plans: filling tables would write one for each row that another refers to. */
    void without(Consumer<JdbcClient> act) throws SQLException {
        try (Connection connection = database.getConnection()) {
            JdbcClient quiet = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            quiet.sql("SET auto_explain.log_min_duration = -1").update();
            act.accept(quiet);
            quiet.sql("RESET auto_explain.log_min_duration").update();
        }
    }
}
