package org.earshot.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;
import org.earshot.account.LockOut;
import org.earshot.account.LoginAttempts;
import org.earshot.account.LoginAttempts.Failure;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts that are locked, what the audit log tells of it, and that nobody rewrites it. */
class LockOutIT {

    private static final int FAILURES = 10;

    private final RunningApplication application = RunningApplication.get();
    private final Researchers researchers = new Researchers(application);

    @Test
    void repeatedFailuresLockAnAccountUntilAnAdministratorUnlocksIt() {
        ApiClient nora = researchers.make("nora");
        Answer unknown = application.client().as("nobody-at-all", "x").get("/api/studies");
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < FAILURES; i++) {
            answers.add(application.client().as("Nora", "wrong").get("/api/studies"));
        }
        answers.add(nora.get("/api/studies"));
        assertThat(answers)
                .as("also the right password, and just as for a name that does not exist")
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(401);
                    assertThat(answer.text()).isEqualTo(unknown.text());
                });
        assertThat(actions("nora")).containsExactly(locked());
        assertThat(actions("nobody-at-all")).isEmpty();
        application.bean(LoginAttempts.class).unlock("nora");
        assertThat(nora.get("/api/studies").status()).isEqualTo(200);
    }

    private static String[] locked() {
        List<String> actions = new ArrayList<>(Collections.nCopies(FAILURES, "login-failed"));
        actions.addFirst("account-locked");
        return actions.toArray(String[]::new);
    }

    @Test
    void failuresThatAreFarApartLockNobody() {
        researchers.make("olga");
        LoginAttempts logins = application.bean(LoginAttempts.class);
        LockOut impatient = new LockOut(2, Duration.ofNanos(1), Duration.ofHours(1));
        assertThat(logins.failed("olga", impatient)).isEqualTo(Failure.COUNTED);
        assertThat(logins.failed("olga", impatient)).isEqualTo(Failure.COUNTED);
        assertThat(logins.failed("nobody-at-all", impatient)).isEqualTo(Failure.IGNORED);
        LockOut strict = new LockOut(2, Duration.ofHours(1), Duration.ofHours(1));
        assertThat(logins.failed("olga", strict)).isEqualTo(Failure.LOCKED);
        assertThat(logins.failed("olga", strict)).isEqualTo(Failure.IGNORED);
    }

    @Test
    void timeTellsNothingOfWhetherANameExists() {
        researchers.make("petra");
        long known = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) { // in turn, so that a busy moment of the machine meets both
            known = Math.min(known, failedLogin("petra"));
            unknown = Math.min(unknown, failedLogin("no-petra"));
        }
        assertThat(known).as("milliseconds").isGreaterThanOrEqualTo(250);
        assertThat(unknown).as("milliseconds").isGreaterThanOrEqualTo(250);
        assertThat(Math.abs(known - unknown)).as("milliseconds of difference").isLessThan(60);
    }

    /** How many milliseconds it takes. */
    private long failedLogin(String name) {
        long start = System.nanoTime();
        application.client().as(name, "wrong").get("/api/studies");
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    @Test
    void auditLogCannotBeRewritten() {
        application
                .bean(AuditLog.class)
                .add(new AuditEntry(Instant.now(), "test", "nothing-done", Optional.empty(), ""));
        JdbcClient jdbc = application.bean(JdbcClient.class);
        for (String sql : List.of(
                "UPDATE audit_entry SET actor = 'somebody else'", "DELETE FROM audit_entry", "TRUNCATE audit_entry")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void namesAreTheSameInUpperAndLowerCaseAndCannotBeJustAnything() {
        researchers.make("quinn");
        Accounts accounts = application.bean(Accounts.class);
        assertThatThrownBy(() -> accounts.add(new NewAccount("Quinn", Optional.empty(), Password.CHOSEN, false)))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("'quinn' already");
        for (String name : List.of("", "a b", "earshot", "-x", "x".repeat(65), "<b>")) {
            assertThatThrownBy(() -> new NewAccount(name, Optional.empty(), Password.CHOSEN, false))
                    .as(name)
                    .isInstanceOf(EarshotException.class);
        }
    }

    private List<String> actions(String actor) {
        AuditFilter filter = new AuditFilter(
                Optional.of(actor), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return application.bean(AuditLog.class).find(filter, 0, 50).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
