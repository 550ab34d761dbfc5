package org.earshot.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
import org.earshot.account.Accounts.StoredPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts, straight from SQL. */
@Component
public class AccountRows {

    private static final String SELECT =
            "SELECT username, password_hash, administrator, disabled, one_time_since, epoch, created_at,"
                    + " last_login_at, locked_until, subject FROM account ";

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM account").query(Long.class).single();
    }

    public Optional<Account> find(String username) {
        return jdbc.sql(SELECT + "WHERE lower(username) = lower(:username)")
                .param("username", username)
                .query((row, number) -> account(row))
                .optional();
    }

    /** The same, and nobody else changes the account until the transaction ends. */
    Optional<Account> lock(String username) {
        return jdbc.sql(SELECT + "WHERE lower(username) = lower(:username) FOR UPDATE")
                .param("username", username)
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<Account> findBySubject(String subject) {
        return jdbc.sql(SELECT + "WHERE subject = :subject")
                .param("subject", subject)
                .query((row, number) -> account(row))
                .optional();
    }

    List<Account> list() {
        return jdbc.sql(SELECT + "ORDER BY lower(username)")
                .query((row, number) -> account(row))
                .list();
    }

    /** Administrators who can log in; nobody else changes them until the transaction ends. */
    List<String> lockActiveAdministrators() {
        return jdbc.sql("SELECT username FROM account WHERE administrator AND NOT disabled ORDER BY id FOR UPDATE")
                .query((row, number) -> Objects.requireNonNull(row.getString("username")))
                .list();
    }

    void add(NewAccount account, Instant now) {
        boolean oneTime = account.passwordHash().isPresent() && account.kind() == Password.ONE_TIME;
        jdbc.sql(
                        "INSERT INTO account (username, password_hash, one_time, one_time_since, administrator, created_at)"
                                + " VALUES (:username, :hash, :oneTime, CASE WHEN :oneTime THEN :now END, :administrator, :now)")
                .param("username", account.username())
                .param("hash", account.passwordHash().orElse(null))
                .param("oneTime", oneTime)
                .param("administrator", account.administrator())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param assignments SQL that sets columns, with the parameter {@code :value} */
    public void update(String username, String assignments, @Nullable Object value) {
        int changed = jdbc.sql("UPDATE account SET " + assignments + " WHERE lower(username) = lower(:username)")
                .param("username", username)
                .param("value", value)
                .update();
        if (changed == 0) {
            throw new EarshotException("There is no account '" + username + "'");
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        Optional<Instant> oneTimeSince =
                Optional.ofNullable(row.getTimestamp("one_time_since")).map(Timestamp::toInstant);
        return new Account(
                Objects.requireNonNull(row.getString("username")),
                Optional.ofNullable(row.getString("password_hash")).map(hash -> new StoredPassword(hash, oneTimeSince)),
                row.getBoolean("administrator"),
                row.getBoolean("disabled"),
                row.getInt("epoch"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("last_login_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("locked_until")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("subject")));
    }
}
