package org.earshot.recomputed;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Figures that are to check the application's must not be had from it. */
class IndependenceTest {

    @Test
    void recomputedFiguresUseNothingOfTheApplication() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "org.earshot.recomputed",
                                "java..",
                                "org.jspecify..",
                                "org.junit..",
                                "org.assertj..",
                                "com.tngtech.archunit..")
                        .or(name("org.earshot.web.CsvRows")))
                .check(new ClassFileImporter().importPackages("org.earshot.recomputed"));
    }
}
