package org.earshot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.account.AuditLog;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.study.Publications;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/**
 * One act, one home: what somebody does is one method of one service in {@code app}, which checks access, acts, and writes the audit log. Pages
 * and controllers only translate.
 */
class ActsTest {

    /** Where every act is one of a researcher on a study. */
    private static final String[] ACTS_ON_STUDIES = {
        "org.earshot.app.check",
        "org.earshot.app.export",
        "org.earshot.app.planning",
        "org.earshot.app.results",
        "org.earshot.app.simulation",
        "org.earshot.app.study",
    };

    private static final Set<String> NEED_NO_RIGHT = Set.of(
            "StudyQueries.isTaken", // tells no more than that a slug cannot be had
            "StudyResults.of", // whoever has an analysis was let see it
            "StudyResults.known",
            "PlanSimulations.points", // whoever has a job was let see it
            "Checklists.sounds"); // whoever has a rendering was let see it

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.earshot");

    private static final DescribedPredicate<JavaClass> WEB = resideInAPackage("org.earshot.web..");

    @Test
    void webWritesNoAuditLogAndRefusesNobody() {
        noClasses()
                .that(WEB)
                .should()
                .dependOnClassesThat(assignableTo(Audit.class)
                        .or(assignableTo(AuditLog.class))
                        .or(assignableTo(StudyAccess.class)))
                .check(CLASSES);
    }

    @Test
    void webKnowsNoStorage() {
        noClasses()
                .that(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.springframework.data..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..")
                .check(CLASSES);
    }

    /** What pages and controllers are given by other rooms are values; what does something is asked of {@code app}. */
    @Test
    void webAsksAppAlone() {
        DescribedPredicate<JavaClass> service = describe(
                "something that acts in another room than app and web",
                type -> type.isMetaAnnotatedWith(Component.class)
                        && !resideInAnyPackage("org.earshot.app..", "org.earshot.web..")
                                .test(type));
        noClasses()
                .that(WEB)
                // A participant's right is the token in the address, and what they do is kept with their session.
                .and(not(resideInAnyPackage("org.earshot.web.participant..", "org.earshot.web.api.participant..")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.earshot..").and(service))
                .check(CLASSES);
    }

    /** What carries acts out in the background takes them from whoever has checked them. */
    @Test
    void webStartsNothingBehindTheActs() {
        noClasses()
                .that(WEB)
                .should()
                .dependOnClassesThat(assignableTo(Publications.class))
                .check(CLASSES);
    }

    @Test
    void auditLogIsWrittenInAppAlone() {
        List<String> writers = CLASSES.stream()
                .filter(type -> !resideInAPackage("org.earshot.app..").test(type))
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Audit.class)
                                || (call.getTargetOwner().isEquivalentTo(AuditLog.class)
                                        && call.getName().equals("add"))))
                .map(JavaClass::getName)
                .toList();
        assertThat(writers).isEmpty();
    }

    @Test
    void everyActOnAStudyAsksForTheRight() {
        List<String> open = CLASSES.stream()
                .filter(resideInAnyPackage(ACTS_ON_STUDIES))
                .filter(type -> type.getAllFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(StudyAccess.class)))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !asks(method, new HashSet<>()))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .distinct()
                .toList();
        assertThat(open).containsExactlyInAnyOrderElementsOf(NEED_NO_RIGHT);
    }

    /** By itself, by another act, or by a method of its own class. */
    private static boolean asks(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        return unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(StudyAccess.class))
                || own(unit).anyMatch(called -> asks(called, seen));
    }

    private static Stream<JavaMethod> own(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(unit.getOwner()))
                .flatMap(call -> call.getTarget().resolveMember().stream());
    }
}
