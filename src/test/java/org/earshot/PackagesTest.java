package org.earshot;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of packages: one feature each, in no circle, with names that stand for one thing. */
class PackagesTest {

    private static final int MOST_TYPES = 35;
    private static final int MOST_PUBLIC_TYPES = 25;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.earshot");

    @Test
    void noPackagesAreInACircleAtAnyDepth() {
        slices().assignedFrom(EVERY_PACKAGE).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesHoldOneFeature() {
        assertThat(larger(MOST_TYPES, type -> true)).isEmpty();
        assertThat(larger(MOST_PUBLIC_TYPES, type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(types().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(CLASSES.contain(name + ".package-info"))
                        .as("package-info of " + name)
                        .isTrue());
    }

    @Test
    void noTwoTypesHaveTheSameName() {
        Map<String, List<String>> byName = types().collect(Collectors.groupingBy(
                JavaClass::getSimpleName,
                TreeMap::new,
                Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        byName.values().removeIf(packages -> packages.size() == 1);
        assertThat(byName).isEmpty();
    }

    private static Map<String, Long> larger(int most, Predicate<JavaClass> counted) {
        Map<String, Long> sizes = types().filter(counted)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        sizes.values().removeIf(size -> size <= most);
        return sizes;
    }

    /** Top-level types; what explains a package is none. */
    private static Stream<JavaClass> types() {
        return CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    private static final SliceAssignment EVERY_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "every package";
        }
    };
}
