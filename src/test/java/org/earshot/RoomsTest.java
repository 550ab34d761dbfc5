package org.earshot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom: the table of the design, as a test. */
class RoomsTest {

    private static final Set<String> ALL = Set.of(
            "audio",
            "database",
            "account",
            "dataset",
            "model",
            "lrp",
            "explanation",
            "study",
            "stimulus",
            "evaluation",
            "export",
            "chart",
            "app",
            "web",
            "cli");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("audio", Set.of()),
            Map.entry("database", Set.of()),
            Map.entry("account", Set.of("database")),
            Map.entry("dataset", Set.of("audio")),
            Map.entry("model", Set.of("dataset", "audio")),
            Map.entry("lrp", Set.of("model", "audio")),
            Map.entry("explanation", Set.of("lrp", "model", "audio")),
            Map.entry("study", Set.of("account", "database")),
            Map.entry("stimulus", Set.of("study", "explanation", "lrp", "model", "dataset", "audio")),
            Map.entry("evaluation", Set.of("study")),
            Map.entry("export", Set.of("study", "evaluation", "account")),
            Map.entry("chart", Set.of("study", "evaluation", "dataset", "model")),
            Map.entry("app", allBut("app", "web", "cli")),
            Map.entry("web", allBut("web", "cli")),
            Map.entry("cli", ALL));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.earshot");

    @Test
    void everyRoomImportsOnlyItsNeighbours() {
        List<String> trespasses = new ArrayList<>();
        for (JavaClass from : CLASSES) {
            room(from)
                    .ifPresent(home -> from.getDirectDependenciesFromSelf().stream()
                            .flatMap(dependency -> room(dependency.getTargetClass()).stream())
                            .filter(other ->
                                    !other.equals(home) && !MAY_IMPORT.get(home).contains(other))
                            .forEach(other -> trespasses.add(from.getName() + " imports from " + other)));
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void everyRoomIsInTheTable() {
        Set<String> rooms =
                CLASSES.stream().flatMap(type -> room(type).stream()).collect(Collectors.toSet());
        assertThat(new TreeSet<>(rooms)).isSubsetOf(new TreeSet<>(ALL));
    }

    @Test
    void onlyModelAndLrpKnowTensorFlow() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.earshot.model..", "org.earshot.lrp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.djl..", "org.tensorflow..")
                .check(CLASSES);
    }

    @Test
    void onlyRoomsWithStorageKnowPersistence() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.earshot.study..", "org.earshot.account..", "org.earshot.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyQueriesSpeakSql() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Query(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc.core..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(CLASSES);
    }

    @Test
    void onlyRoomsWithStorageSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.earshot.study..", "org.earshot.account..", "org.earshot.database..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(CLASSES);
    }

    @Test
    void entitiesStayWhereTheyAreStored() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .areAssignableTo("org.springframework.data.repository.Repository")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage("org.earshot.study..", "org.earshot.account..", "org.earshot.database..")
                .check(CLASSES);
    }

    @Test
    void onlyWhatOtherRoomsOfTheStudyNeedIsAPublicEntity() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .and()
                .arePublic()
                .should()
                .haveNameMatching(".*\\.(StudyEntity|VersionEntity|PersonalLinkEntity)")
                .check(CLASSES);
    }

    @Test
    void onlyWebKnowsVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.earshot.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void whatPagesAreMadeOfKnowsNoPage() {
        noClasses()
                .that()
                .resideInAPackage("org.earshot.web.researcher.component")
                .should()
                .dependOnClassesThat(resideInAPackage("org.earshot.web.researcher..")
                        .and(not(resideInAPackage("org.earshot.web.researcher.component"))))
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)$")
                .check(CLASSES);
    }

    private static Set<String> allBut(String... rooms) {
        Set<String> others = new TreeSet<>(ALL);
        Arrays.asList(rooms).forEach(others::remove);
        return others;
    }

    private static Stream<String> roomNames(JavaClass type) {
        String prefix = "org.earshot.";
        String packageName = type.getPackageName();
        return packageName.startsWith(prefix)
                ? Stream.of(packageName.substring(prefix.length()).split("\\.", 2)[0])
                : Stream.empty();
    }

    private static java.util.Optional<String> room(JavaClass type) {
        return roomNames(type).findFirst();
    }
}
