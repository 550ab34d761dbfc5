package org.earshot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
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

    private static final DescribedPredicate<JavaClass> HERE =
            resideInAnyPackage(PAGES).or(resideInAPackage(SECURITY));

    private static final JavaClasses WEB =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.earshot.web");

    @Test
    void nothingHereWritesIntoTheAuditLog() {
        noClasses()
                .that(HERE)
                .should()
                .dependOnClassesThat(belongToAnyOf(Audit.class, AuditLog.class))
                .check(WEB);
    }

    @Test
    void nothingHereStores() {
        noClasses()
                .that(HERE)
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
    void accountsAreAskedForInApp() {
        noClasses()
                .that(HERE)
                .should()
                .dependOnClassesThat(equivalentTo(Accounts.class).or(equivalentTo(LoginAttempts.class)))
                .check(WEB);
    }

    /** Pages show what may be done, and acts refuse; the gate before the HTTP API is the one place that refuses by address. */
    @Test
    void pagesRefuseNobody() {
        noClasses()
                .that()
                .resideInAnyPackage(PAGES)
                .should()
                .dependOnClassesThat(equivalentTo(StudyAccess.class))
                .check(WEB);
    }

    @Test
    void administratorsAreAskedForInEveryActOfTheirs() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Administration")
                .and()
                .arePublic()
                .and()
                .doNotHaveName("oneTimeValidity") // the same for everybody
                .and()
                .doNotHaveName("isExpired") // whoever has an account was let see it
                .should(askForAdministrator())
                .check(new ClassFileImporter().importPackages("org.earshot.app"));
    }

    private static ArchCondition<JavaMethod> askForAdministrator() {
        return new ArchCondition<>("ask whether an administrator acts") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("requireAdministrator"));
                events.add(new SimpleConditionEvent(method, asks, method.getFullName()));
            }
        };
    }
}
