package org.earshot;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.earshot.account.Accounts;
import org.earshot.account.AuditLog;
import org.earshot.account.LoginAttempts;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.junit.jupiter.api.Test;

/** What is done with accounts, data sets and models is done in {@code app}; pages, filters and logins only translate. */
class AccountActsTest {

    private static final String SECURITY = "org.earshot.web.security..";
    private static final String[] PAGES = {
        "org.earshot.web.researcher.account..",
        "org.earshot.web.researcher.library..",
        "org.earshot.web.researcher.system..",
        "org.earshot.web.researcher.layout.."
    };

    private static final JavaClasses WEB =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.earshot.web");

    @Test
    void nothingHereWritesIntoTheAuditLog() {
        noClasses()
                .that()
                .resideInAPackage(SECURITY)
                .or()
                .resideInAnyPackage(PAGES)
                .should()
                .dependOnClassesThat(belongToAnyOf(Audit.class, AuditLog.class))
                .check(WEB);
    }

    @Test
    void nothingHereStores() {
        noClasses()
                .that()
                .resideInAPackage(SECURITY)
                .or()
                .resideInAnyPackage(PAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.jdbc..",
                        "org.springframework.data..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "javax.sql..")
                .check(WEB);
    }

    @Test
    void accountsAreOnlyLookedAt() {
        noClasses()
                .should(callMethodWhere(target(owner(equivalentTo(Accounts.class)))
                        .and(target(nameMatching("(?!find|list|isEmpty).*")))))
                .check(WEB);
        noClasses()
                .should()
                .dependOnClassesThat(belongToAnyOf(LoginAttempts.class))
                .check(WEB);
    }

    /** What a page shows may depend on what somebody may do; the gate before the HTTP API is the one place that refuses by address. */
    @Test
    void pagesRefuseNobody() {
        noClasses()
                .that()
                .resideInAnyPackage(PAGES)
                .should(callMethodWhere(
                        target(owner(equivalentTo(StudyAccess.class))).and(target(nameMatching("require.*")))))
                .check(WEB);
    }
}
